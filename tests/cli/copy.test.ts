import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectFolder } from '../support/command.ts';
import { copyProject } from '../support/copy-project.ts';

/** A project as `npm create astro` leaves it, apart from the installation; that is what npm run walk-through does. */
describe('A copy without history', () => {
	const folder = join(inject('temporaryFolder'), 'my-campaign');
	const node = (script: string, ...args: string[]) =>
		spawnSync(process.execPath, [script, ...args], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, NO_COLOR: '1', CANDYSTORM_NOW: '2026-11-20T09:00:00Z' },
		});

	beforeAll(async () => {
		await copyProject(folder);
		await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
	});

	test('has no history and nothing that was made, but what hosts need', () => {
		const there = (name: string) => existsSync(join(folder, name));
		expect(['.git', 'dist', '.cache', 'CHANGELOG.md'].filter(there)).toEqual([]);
		const wanted = ['.github', '.forgejo', '.gitlab-ci.yml', 'netlify.toml', 'package-lock.json'];
		expect(wanted.filter((name) => !there(name))).toEqual([]);
	});

	test('checks its examples, and a campaign that is written there', () => {
		expect(node('src/cli/check.ts')).toMatchObject({ status: 0, stderr: '' });
		const given = ['--title', 'Eine Bank', '--target', 'Stadt', '--ask', 'Bitte stellt sie auf.'];
		expect(node('src/cli/new.ts', '--yes', ...given)).toMatchObject({ status: 0, stderr: '' });
		expect(node('src/cli/check.ts').status).toBe(0);
		expect(existsSync(join(folder, 'campaigns/eine-bank.mdx'))).toBe(true);
	});

	test('passes the tests of its documentation and its lock file', () => {
		const args = [
			'run',
			'tests/docs/links.test.ts',
			'tests/lockfile.test.ts',
			'tests/readme.test.ts',
		];
		const { status, stdout, stderr } = node('node_modules/vitest/vitest.mjs', ...args);
		expect(status, stdout + stderr).toBe(0);
	});
});
