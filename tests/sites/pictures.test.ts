import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { goodFolder, hostileNow } from '../hostile/hostile-folder.ts';
import { builtFixture, temporaryPath } from './fixtures.ts';

test('Where a picture was taken is not published', async () => {
	const folder = temporaryPath('pictures');
	for (const name of ['site.yaml', 'spielplatz']) {
		await cp(join(goodFolder, name), join(folder, name), { recursive: true });
	}
	const original = await sharp(join(folder, 'spielplatz/bilder/loch.jpg')).metadata();
	expect(original.exif?.toString('latin1')).toContain('planted');
	const built = await builtFixture({ name: 'pictures', folder, now: hostileNow });
	const files = await readdir(built.folder, { recursive: true });
	const pictures = files.filter((file) => /\.(png|jpe?g|webp|avif)$/.test(file));
	expect(pictures.some((file) => file.includes('loch'))).toBe(true);
	for (const file of pictures) {
		const bytes = await readFile(join(built.folder, file));
		const { exif, xmp, iptc } = await sharp(bytes).metadata();
		expect({ file, exif, xmp, iptc }).toEqual({
			file,
			exif: undefined,
			xmp: undefined,
			iptc: undefined,
		});
		expect(bytes.includes('planted'), file).toBe(false);
	}
});
