import { type Zippable, zipSync } from 'fflate';

/** A file to pack: its path in the archive and its bytes, or a text. */
export interface PackedFile {
	path: string;
	content: Uint8Array | string;
}

/** Files that are packed already and would only take time. */
const packed = /\.(png|pdf|zip)$/;

/**
 * Packs files into a ZIP archive, in their order. The same files with the same day give the same bytes, in every time zone.
 * @param date The day that all files carry, in milliseconds since 1970, from 1980 on; only its day counts.
 */
export function packFiles(files: readonly PackedFile[], date: number): Uint8Array<ArrayBuffer> {
	const day = new Date(date);
	// Archives hold local times. Noon is there on every day, whatever a zone does to its clocks.
	const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
	const entries: Zippable = {};
	for (const { path, content } of files) {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		// `os: 3` is Unix, whatever machine builds.
		entries[path] = [bytes, { level: packed.test(path) ? 0 : 6, mtime, os: 3 }];
	}
	return zipSync(entries);
}
