/**
 * What a visitor's device gets, in bytes with brotli: the page, its styles, its scripts and its fonts, for the landing page
 * of each example. `npm run bench -- weight`; it builds the examples first.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite, listCampaignPaths } from '../../src/cli/build.ts';

/** The files that a page loads at once, by the kind of file. */
function filesOf(html: string): Record<'styles' | 'scripts' | 'fonts', string[]> {
	const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => file);
	return {
		styles: found(/<link rel="stylesheet" href="([^"]+)"/g),
		scripts: found(/<script[^>]* src="([^"]+)"/g),
		fonts: found(/<link rel="preload" href="([^"]+)" as="font"/g),
	};
}

/** Measures every landing page and prints a line for each. */
export async function run(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-weight-'));
	try {
		if ((await buildSite({ outDir: folder })) !== 0) throw new Error('The examples have mistakes.');
		const packed = (bytes: Buffer) => brotliCompressSync(bytes).length;
		for (const { slug, landing } of await listCampaignPaths()) {
			const page = readFileSync(join(folder, landing, 'index.html'));
			const { styles, scripts, fonts } = filesOf(page.toString());
			const sum = (files: string[], size: (bytes: Buffer) => number) =>
				files.reduce((bytes, file) => bytes + size(readFileSync(join(folder, file))), 0);
			const parts = [
				`page ${packed(page)}`,
				`styles ${sum(styles, packed)}`,
				`scripts ${sum(scripts, packed)}`,
				`fonts ${sum(fonts, (bytes) => bytes.length)}`,
				`requests ${1 + styles.length + scripts.length + fonts.length}`,
			];
			console.log(`${slug}: ${parts.join(', ')}`);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
