import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/command.ts';
import { importsOf } from '../support/imports.ts';

/** Every package that a file of src needs at run time, itself or by what it imports. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
	const packages = new Set<string>();
	if (seen.has(file)) return packages;
	seen.add(file);
	for (const { from, typeOnly } of importsOf(file, readFileSync(file, 'utf8'))) {
		if (typeOnly) continue;
		if (!from.startsWith('.')) packages.add(from);
		else for (const name of packagesOf(join(dirname(file), from), seen)) packages.add(name);
	}
	return packages;
}

const own = (name: string) => {
	const file = join(projectFolder, 'src/builder', name);
	expect(existsSync(file)).toBe(true);
	return [...packagesOf(file)].sort();
};

test('The form itself loads no package, so that it is there at once', () => {
	expect(own('start.ts')).toEqual([]);
});

test('The checks in the browser need nothing of Node and nothing of Astro', () => {
	expect(own('check-worker.ts')).toEqual([
		// The QR code takes its room on the cards, which are set to see whether everything fits.
		'qr',
		...['remark-gfm', 'remark-mdx', 'remark-parse', 'simple-icons', 'temporal-polyfill'],
		...['unhomoglyph', 'unified', 'yaml', 'zod'],
	]);
});

test('Neither does the drawing need any of it', () => {
	expect(own('draw-worker.ts')).toEqual(['fflate', 'qr', 'satori']);
});
