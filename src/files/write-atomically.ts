import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';

/** The steps of writing that can fail; a parameter, so that a full disk can be tried. */
export interface Disk {
	open: (file: string, flags: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
	rename: (from: string, to: string) => Promise<void>;
	unlink: (file: string) => Promise<void>;
}

/** The real disk. */
export const nodeDisk: Disk = { open, rename, unlink };

/** What a file's unfinished versions are called: hidden, so that nobody takes them for the file. */
function temporaryPrefix(file: string): string {
	return `.${path.basename(file)}.`;
}

const temporaryEnd = '.tmp';

/**
 * Writes a file so that at every moment, also after a crash or a power cut, the old or the new content is there, whole. Throws
 * where the disk refuses; the old file then stands as it was.
 */
export async function writeAtomically(
	file: string,
	content: string | Uint8Array,
	disk: Disk = nodeDisk,
): Promise<void> {
	const folder = path.dirname(file);
	const temporary = path.join(folder, `${temporaryPrefix(file)}${randomUUID()}${temporaryEnd}`);
	try {
		const handle = await disk.open(temporary, 'wx');
		try {
			await handle.writeFile(content);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await disk.rename(temporary, file);
	} catch (error) {
		await disk.unlink(temporary).catch(() => undefined);
		throw error;
	}
	await syncFolder(folder, disk);
}

/** Makes the new name last; Windows cannot open folders and does not need it. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
	try {
		const handle = await disk.open(folder, 'r');
		await handle.sync().finally(() => handle.close());
	} catch {
		// The file itself is safe; only its new name could be forgotten in a power cut, and the old text is then back.
	}
}

/** Deletes what a killed program left behind beside a file. Call it only where nobody else is writing that file. */
export async function removeLeftovers(file: string): Promise<void> {
	const folder = path.dirname(file);
	for (const name of await readdir(folder)) {
		if (name.startsWith(temporaryPrefix(file)) && name.endsWith(temporaryEnd)) {
			await unlink(path.join(folder, name)).catch(() => undefined);
		}
	}
}
