import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damagesAfterKills } from './support/kills.ts';
import { newFolder } from './support/run.ts';

test('A program killed 20 times while it writes leaves the old or the new file, whole', {
	timeout: 300_000,
}, async () => {
	expect(await damagesAfterKills(join(await newFolder(), 'pool.counts.json'), 20)).toBe(0);
});
