import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/command.ts';

test('A newcomer gets from the template to a first preview', { timeout: 1_200_000 }, () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['docs/walk-through.ts'], {
		cwd: projectFolder,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
	});
	expect(status, stdout + stderr).toBe(0);
	expect(stdout).toMatch(/First preview \d+\.\d s after npm ci/);
});
