import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { goodFolder, hostileNow } from '../hostile/hostile-folder.ts';
import { builtFixture } from './fixtures.ts';

test('The ordinary files in many languages become a site', { timeout: 1_800_000 }, async () => {
	const { folder } = await builtFixture({ name: 'good', folder: goodFolder, now: hostileNow });
	const names = await readdir(folder);
	const slugs = (await readdir(goodFolder, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory() || /^[a-z-]+\.mdx$/.test(entry.name))
		.map(({ name }) => name.replace('.mdx', ''));
	expect(slugs.length).toBeGreaterThan(30);
	expect(slugs.filter((slug) => !names.includes(slug))).toEqual([]);
});
