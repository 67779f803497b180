import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs again with each small change to reading and checking: those that need no build. */
export default defineConfig({
	test: {
		globalSetup: ['tests/support/temporary-folder.ts'],
		include: ['tests/parse/*.test.ts', 'tests/checks/*.test.ts', 'tests/hostile/corpus.test.ts'],
		// Properties with made-up documents take too long to be repeated thousands of times.
		exclude: ['tests/parse/properties.test.ts'],
		testTimeout: 60_000,
	},
});
