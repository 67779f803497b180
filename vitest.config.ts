import { defineConfig } from 'vitest/config';

/** Folders whose tests build whole sites or open a browser: they wait for the others; much of their time is a browser's waiting. */
const heavy = ['tests/site/**', 'tests/sites/**', 'tests/pages/**', 'tests/cli/**'];

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
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: {
					name: 'heavy',
					include: heavy.map((folder) => `${folder}/*.test.ts`),
					exclude: ['**/node_modules/**', ...long],
					maxWorkers: 3,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
