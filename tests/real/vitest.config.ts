import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:real`, whose names keep them out of `npm test`. */
export default defineConfig({
	test: {
		include: ['tests/real/*.real.ts'],
		globalSetup: ['tests/support/temporary-folder.ts'],
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
