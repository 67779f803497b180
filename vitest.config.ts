import { defineConfig } from 'vitest/config';

/** Folders whose tests build whole sites or open a browser: they wait for the others; much of their time is a browser's waiting. */
const heavy = ['tests/site/**', 'tests/sites/**', 'tests/pages/**', 'tests/cli/**'];

/** A dev server keeps what it knows in the project's folder, so tests of it are run by themselves, one after the other. */
const served = [
	'tests/cli/dev.test.ts',
	'tests/cli/studio.test.ts',
	'tests/sites/canaries.test.ts',
];

const tests = 'tests/**/*.test.ts';
const long = process.env.CANDYSTORM_LONG_TESTS === '1' ? [] : ['tests/**/*.long.test.ts'];

export default defineConfig({
	test: {
		globalSetup: ['tests/support/temporary-folder.ts'],
		setupFiles: ['tests/support/seed.ts'],
		testTimeout: 240_000,
		hookTimeout: 600_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'light',
					include: [tests],
					exclude: ['**/node_modules/**', ...heavy, ...long],
					// They leave nothing behind in the process, which need not load everything anew for each of them.
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: {
					name: 'heavy',
					include: heavy.map((folder) => `${folder}/*.test.ts`),
					exclude: ['**/node_modules/**', ...served, ...long],
					maxWorkers: 3,
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: 'served',
					include: served,
					maxWorkers: 1,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
