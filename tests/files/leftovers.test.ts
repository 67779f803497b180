import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftovers } from '../../src/files/leftovers.ts';

const day = 24 * 3_600_000;
let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'candystorm-cache-'));
	for (const name of ['build-1a2b3c4d/site', 'images', 'last-build']) {
		await mkdir(join(folder, name), { recursive: true });
	}
	await writeFile(join(folder, 'build-1a2b3c4d/site/index.html'), '');
	await writeFile(join(folder, 'images/0123456789abcdef.png'), '');
	await writeFile(join(folder, 'last-build/0123456789abcdef.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

async function namesAfter(milliseconds: number): Promise<string[]> {
	await removeLeftovers(folder, Date.now() + milliseconds);
	return (await readdir(folder, { recursive: true })).sort();
}

const images = ['images', 'images/0123456789abcdef.png'];
const record = ['last-build', 'last-build/0123456789abcdef.json'];

test.each([
	['a build may still be at work', day / 2, [...images, ...record]],
	['a stopped build’s folder is gone after a day', 2 * day, [...images, ...record]],
	[
		'records that nobody has asked for are gone after a season',
		100 * day,
		[...images, 'last-build'],
	],
])('%s', async (_, milliseconds, names) => {
	const builds = ['build-1a2b3c4d', 'build-1a2b3c4d/site', 'build-1a2b3c4d/site/index.html'];
	const stays = milliseconds < day ? builds : [];
	expect(await namesAfter(milliseconds)).toEqual([...stays, ...names]);
});

test('Where there is no cache there is nothing to remove', async () => {
	await expect(removeLeftovers(join(folder, 'nowhere'))).resolves.toBeUndefined();
});
