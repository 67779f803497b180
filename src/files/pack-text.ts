import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/** Files whose text servers send packed: https://www.rfc-editor.org/rfc/rfc9110#name-content-codings. */
export const packable = /\.(?:html|css|js|mjs|json|xml|ics|svg|txt|webmanifest)$/;

/** The packed versions that stand beside a file, by what their names end with. */
export const packedEnds = ['.br', '.gz'] as const;

/**
 * Writes a file's packed versions beside it; one that would not be smaller is left out.
 * @param thorough Takes the smallest form at thirty times the cost: for what every visitor loads and what never changes.
 */
export async function packBeside(file: string, thorough: boolean): Promise<void> {
	const text = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 6,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	};
	const packed = {
		'.br': await packBrotli(text, { params }),
		'.gz': await packGzip(text, { level: 9 }),
	} satisfies Record<(typeof packedEnds)[number], Buffer>;
	for (const end of packedEnds) {
		if (packed[end].length < text.length) await writeFile(`${file}${end}`, packed[end]);
	}
}
