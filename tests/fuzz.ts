/**
 * `npm run fuzz -- [documents]`: the properties of reading and checking with 100,000 made-up documents each, where a
 * test run takes 2,000. Ends with 1 where one of them makes something throw, hang or let code through.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './support/command.ts';

const [documents = '100000'] = process.argv.slice(2);
const start = performance.now();
const { status } = spawnSync(
	process.execPath,
	[
		join(projectFolder, 'node_modules/vitest/vitest.mjs'),
		...['run', 'tests/parse/properties.test.ts', 'tests/hostile/properties.test.ts'],
		...['--testTimeout', String(60 * 60 * 1000)],
	],
	{
		cwd: projectFolder,
		env: { ...process.env, CANDYSTORM_FUZZ_RUNS: documents },
		stdio: 'inherit',
	},
);
console.log(
	`${documents} documents a property, ${Math.round((performance.now() - start) / 1000)} s`,
);
process.exitCode = status ?? 1;
