import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const day = 24 * 3_600_000;

/** What is of no use any more in the cache: folders of builds that were stopped, records of output folders long gone. */
const leftovers = [
	{ folder: '.', name: /^build-/, after: day },
	{ folder: 'last-build', name: /\.json$/, after: 90 * day },
];

/**
 * Takes out of the project's cache what nothing asks for any more. What cannot be removed stays: it only takes room.
 * @param now Milliseconds since 1970.
 */
export async function removeLeftovers(cacheFolder: string, now = Date.now()): Promise<void> {
	for (const { folder, name, after } of leftovers) {
		const place = path.join(cacheFolder, folder);
		for (const entry of await readdir(place).catch(() => [])) {
			const file = path.join(place, entry);
			const changed = (await stat(file).catch(() => undefined))?.mtimeMs ?? now;
			if (!name.test(entry) || now - changed < after) continue;
			await rm(file, { recursive: true, force: true }).catch(() => undefined);
		}
	}
}
