import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damagesAfterKills } from './support/kills.ts';
import { newFolder } from './support/run.ts';

test('A program killed 200 times while it writes leaves the old or the new file, whole', {
	timeout: 1_800_000,
}, async () => {
	expect(await damagesAfterKills(join(await newFolder(), 'pool.counts.json'), 200)).toBe(0);
});
