import { constants, copyFile, lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type LockOptions, lockDefaults, withLock } from './lock.ts';
import { type Disk, nodeDisk, removeLeftovers, writeAtomically } from './write-atomically.ts';

/** What a stored text turned out to be. */
export type Understood<Data> =
	| { ok: true; data: Data; repaired?: string }
	/** `damaged`: nobody can read it; `foreign`: somebody can, but not this program, which must leave it alone. */
	| { ok: false; why: 'damaged' | 'foreign'; message: string };

/** How data is read from a text and written as one. */
export interface TextForm<Data> {
	read: (text: string) => Understood<Data>;
	write: (data: Data) => string;
}

/** A file before a change: its data, or why it has none. */
export type Stored<Data> = { there: false } | { there: true; understood: Understood<Data> };

/** What a change did. */
export interface Change {
	/** Whether a new text was written; a change that changes nothing writes nothing. */
	written: boolean;
	/** The name that a damaged file was given. */
	aside?: string;
	/** What else should be said, in a sentence. */
	message?: string;
}

/** A file that must not be written to. */
export class StoreError extends Error {
	override name = 'StoreError';
}

/** Where a campaign's numbers lie: `club.mdx` has `club.counts.json`, `club/index.mdx` has `club/index.counts.json`. */
export function countsFileOf(campaignFile: string): string {
	return campaignFile.replace(/\.mdx$/, '.counts.json');
}

/** Reads a stored file; throws where it cannot be read, or is a link, which could lead anywhere. */
export async function readStored<Data>(file: string, form: TextForm<Data>): Promise<Stored<Data>> {
	try {
		const entry = await lstat(file);
		if (!entry.isFile()) throw new StoreError(`${file} is not an ordinary file.`);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			return { there: false };
		throw error;
	}
	const bytes = await readFile(file);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { there: true, understood: form.read(text) };
	} catch {
		const message = 'is not text in UTF-8';
		return { there: true, understood: { ok: false, why: 'damaged', message } };
	}
}

/**
 * Changes a stored file while no other program does: reads it anew, lets `change` make the new data from the old, writes
 * the result whole or not at all. A damaged file is put aside under another name, and only once there is something to
 * write in its place; a foreign one makes it throw.
 */
export async function changeStored<Data>(
	file: string,
	form: TextForm<Data>,
	change: (old: Data | undefined) => Data | undefined,
	{ now, disk = nodeDisk, lock = lockDefaults }: { now: number; disk?: Disk; lock?: LockOptions },
): Promise<Change> {
	return withLock(
		file,
		async () => {
			await removeLeftovers(file);
			const stored = await readStored(file, form);
			const understood = stored.there ? stored.understood : undefined;
			if (understood && !understood.ok && understood.why === 'foreign') {
				throw new StoreError(`${file} ${understood.message}.`);
			}
			const old = understood?.ok ? understood.data : undefined;
			const data = change(old);
			if (data === undefined) return { written: false };
			const text = form.write(data);
			const repaired = understood?.ok ? understood.repaired : undefined;
			if (old !== undefined && repaired === undefined && text === form.write(old)) {
				return { written: false };
			}
			const result: Change = { written: true };
			if (repaired !== undefined) result.message = repaired;
			if (understood && !understood.ok) {
				result.aside = await putAside(file, now);
				result.message = understood.message;
			}
			await writeAtomically(file, text, disk);
			return result;
		},
		lock,
	);
}

/** Keeps a damaged file under another name, and says which. */
async function putAside(file: string, now: number): Promise<string> {
	const time = new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '');
	const aside = `${file}.corrupt-${time}Z`;
	// A copy, so that the file itself stays until the new one takes its place.
	await copyFile(file, aside, constants.COPYFILE_EXCL);
	return path.basename(aside);
}
