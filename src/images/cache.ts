import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholePng } from './png.ts';

/** Where a project keeps its images, below its folder. */
export const imageCache = '.cache/images';

/** How much a cache may hold beyond what was just used, in bytes. */
export const mostCacheBytes = 512 * 1024 * 1024;

/** Gives the image kept under a key; nothing where there is none, or where it is damaged or of another size. */
export async function readCached(
	folder: string,
	key: string,
	size: { width: number; height: number },
): Promise<Buffer | undefined> {
	const path = join(folder, `${key}.png`);
	try {
		const file = await readFile(path);
		if (!isWholePng(file, size.width, size.height)) return undefined;
		const now = new Date();
		// The time of the last use decides what goes first when the cache is full.
		await utimes(path, now, now).catch(() => undefined);
		return file;
	} catch {
		return undefined;
	}
}

/**
 * Keeps an image under a key; a reader sees all of it or nothing. Tells whether it was kept: a cache that
 * cannot be written is only slower, not an error.
 */
export async function writeCached(folder: string, key: string, png: Uint8Array): Promise<boolean> {
	const draft = join(folder, `${key}.${randomUUID()}.tmp`);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(draft, png);
		await rename(draft, join(folder, `${key}.png`));
		return true;
	} catch {
		await rm(draft, { force: true }).catch(() => undefined);
		return false;
	}
}

/** What was taken out of a cache. */
export interface Pruned {
	files: number;
	bytes: number;
}

/** What stays in a cache. */
export interface PruneOptions {
	/** Until the images that are left take no more bytes than this. */
	most?: number;
	/** What was used from then on stays, however much it is; in milliseconds since 1970. */
	usedSince?: number;
	/** Milliseconds since 1970. */
	now?: number;
}

/**
 * Takes the images that were used longest ago out of a cache, and drafts older than an hour. A site whose images take
 * more than the cache may hold keeps them all the same: else each build would draw again what the last one threw away.
 */
export async function pruneCache(
	folder: string,
	{
		most = mostCacheBytes,
		usedSince = Number.POSITIVE_INFINITY,
		now = Date.now(),
	}: PruneOptions = {},
): Promise<Pruned> {
	const pruned: Pruned = { files: 0, bytes: 0 };
	const names = await readdir(folder).catch((): string[] => []);
	const entries = await Promise.all(names.map((name) => readEntry(folder, name)));
	const kept = entries.filter((entry) => entry !== undefined).sort((a, b) => a.used - b.used);
	let bytes = kept.reduce((sum, entry) => sum + entry.bytes, 0);
	for (const entry of kept) {
		const stale = entry.path.endsWith('.tmp') && now - entry.used > 3_600_000;
		if ((bytes <= most || entry.used >= usedSince) && !stale) continue;
		const gone = await rm(entry.path, { force: true }).then(
			() => true,
			() => false,
		);
		if (!gone) continue;
		bytes -= entry.bytes;
		pruned.files++;
		pruned.bytes += entry.bytes;
	}
	return pruned;
}

async function readEntry(
	folder: string,
	name: string,
): Promise<{ path: string; bytes: number; used: number } | undefined> {
	if (!/^[0-9a-f]{16}(\.[0-9a-f-]{36}\.tmp|\.png)$/.test(name)) return undefined;
	const path = join(folder, name);
	try {
		const { size, mtimeMs } = await stat(path);
		return { path, bytes: size, used: mtimeMs };
	} catch {
		return undefined;
	}
}
