import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectFolder } from '../support/command.ts';

/** Whether a program is on this machine. */
function has(program: string, ...args: string[]): boolean {
	return spawnSync(program, args).status === 0;
}

test.skipIf(!has('nginx', '-v'))('nginx takes its configuration', () => {
	const folder = join(inject('temporaryFolder'), 'nginx');
	mkdirSync(folder);
	const file = join(folder, 'test.conf');
	const include = join(projectFolder, 'deploy/nginx.conf');
	writeFileSync(
		file,
		`error_log stderr;\npid ${folder}/pid;\nevents {}\nhttp {\n\tinclude ${include};\n}\n`,
	);
	const { status, stderr } = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' });
	expect(stderr).toContain('test is successful');
	expect(status).toBe(0);
});

test.skipIf(!has('caddy', 'version'))('Caddy takes its configuration', () => {
	const config = join(projectFolder, 'deploy/Caddyfile');
	const args = ['validate', '--adapter', 'caddyfile', '--config', config];
	const { status, stdout, stderr } = spawnSync('caddy', args, { encoding: 'utf8' });
	expect(stdout + stderr).toContain('Valid configuration');
	expect(status).toBe(0);
});
