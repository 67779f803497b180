/**
 * Publishing into a folder that a web server reads: each release is a folder of its own, `current` is a link to the one that
 * is served, and moving the link is one step of the file system. So visitors get the old release or the new one, never a
 * mixture, and going back is as quick.
 */
import { randomUUID } from 'node:crypto';
import {
	copyFile,
	link,
	lstat,
	mkdir,
	readdir,
	readFile,
	readlink,
	rename,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { eachOf } from './each-of.ts';
import { listFiles } from './list-files.ts';
import { lockDefaults, withLock } from './lock.ts';
import { packable, packBeside, packedEnds } from './pack-text.ts';

/** What of a build is published, and how long the past is kept. */
export interface PublishOptions {
	/** Milliseconds since 1970. */
	now: number;
	/** How many releases stay, the served one among them; default 5. */
	releases?: number;
	/** How long a page that is still open finds the styles, scripts and pictures of its own release, in days; default 7. */
	days?: number;
}

/** A release that was published. */
export interface Published {
	release: string;
	/** The files of the build, and how many of them are as they were in the release before. */
	files: number;
	unchanged: number;
	/** Files of earlier releases that are still there for open pages. */
	carried: number;
	/** Releases that were deleted. */
	deleted: string[];
}

/** Publishing that cannot go on as things are: the sentence says why. */
export class PublishError extends Error {
	override name = 'PublishError';
}

/** Files whose names change with their content: two of the same name are the same, and old ones disturb nobody. */
const immutable = /^(?:assets|images)\//;

const day = 86_400_000;

const releasesIn = (target: string) => path.join(target, 'releases');
const folderOf = (target: string, release: string) => path.join(releasesIn(target), release);
const recordOf = (target: string, release: string) => `${folderOf(target, release)}.json`;

/** Puts a built site into the target folder as a new release, and lets visitors see it. */
export async function publishRelease(
	site: string,
	target: string,
	options: PublishOptions,
): Promise<Published> {
	const { now, releases = 5, days = 7 } = options;
	return alone(target, async () => {
		const previous = await currentRelease(target);
		const release = await freeName(target, now);
		const draft = path.join(releasesIn(target), `.${release}.${randomUUID().slice(0, 8)}`);
		const before = previous === undefined ? undefined : folderOf(target, previous);
		const files = await listFiles(site);
		const unchanged = await fillRelease(site, files, draft, before);
		const carried =
			previous === undefined
				? new Map<string, number>()
				: await carryOld(target, previous, draft, now - days * day, now);
		await rename(draft, folderOf(target, release));
		await writeFile(
			recordOf(target, release),
			JSON.stringify({ carried: Object.fromEntries(carried) }),
		);
		await switchTo(target, release);
		const deleted = await deleteOld(target, releases);
		return { release, files: files.length, unchanged, carried: carried.size, deleted };
	});
}

/** Lets visitors see an earlier release again: the one before the current one, or the one that is named. Gives its name. */
export async function rollBack(target: string, wanted?: string): Promise<string> {
	return alone(target, async () => {
		const current = await currentRelease(target);
		const all = await listReleases(target);
		const earlier = all.filter((release) => current !== undefined && release < current);
		const release = wanted ?? earlier.at(-1);
		if (release === undefined) throw new PublishError('There is no earlier release to go back to.');
		if (!all.includes(release)) {
			throw new PublishError(`There is no release ${release}. There are: ${all.join(', ')}`);
		}
		// Pages that are open now belong to the release that is left.
		if (current !== undefined && current !== release) {
			const folder = folderOf(target, release);
			await carryOld(target, current, folder, Number.NEGATIVE_INFINITY, 0);
		}
		await switchTo(target, release);
		return release;
	});
}

/** The releases that are there, oldest first. */
export async function listReleases(target: string): Promise<string[]> {
	const entries = await readdir(releasesIn(target), { withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}

/** The release that visitors see; undefined where there is none yet. */
export async function currentRelease(target: string): Promise<string | undefined> {
	const place = path.join(target, 'current');
	const found = await lstat(place).catch(() => undefined);
	if (!found) return undefined;
	if (!found.isSymbolicLink()) {
		throw new PublishError(`${place} is not a link that this command made; move it away first.`);
	}
	return path.basename(await readlink(place));
}

/** Works on a target while no other publication does; what a killed one left behind is deleted. */
async function alone<Result>(target: string, work: () => Promise<Result>): Promise<Result> {
	await mkdir(releasesIn(target), { recursive: true });
	const patience = 10 * 60_000;
	return withLock(
		path.join(target, 'current'),
		async () => {
			for (const name of await readdir(releasesIn(target))) {
				if (name.startsWith('.')) {
					await rm(path.join(releasesIn(target), name), { recursive: true, force: true });
				}
			}
			return work();
		},
		{ ...lockDefaults, patience, stale: 6 * patience },
	);
}

/** A name that says when, and sorts by it: `20261120-090000`. */
async function freeName(target: string, now: number): Promise<string> {
	const name = new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
	const taken = new Set(await listReleases(target));
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? name : `${name}-${String(number).padStart(3, '0')}`;
		if (!taken.has(candidate)) return candidate;
	}
}

/** Copies a build into a release, with packed versions; what is as before shares its place on the disk. Gives how many are. */
async function fillRelease(
	site: string,
	files: readonly string[],
	release: string,
	before: string | undefined,
): Promise<number> {
	let unchanged = 0;
	const folders = new Set(files.map((file) => path.dirname(path.join(release, file))));
	for (const folder of folders) await mkdir(folder, { recursive: true });
	await eachOf(files, async (file) => {
		const [from, to] = [path.join(site, file), path.join(release, file)];
		const old = before === undefined ? undefined : path.join(before, file);
		if (old !== undefined && (await isSame(from, old, immutable.test(file)))) {
			unchanged++;
			await share(old, to);
			for (const end of packedEnds) await share(`${old}${end}`, `${to}${end}`);
			return;
		}
		await copyFile(from, to);
		if (packable.test(file)) await packBeside(to, immutable.test(file));
	});
	return unchanged;
}

/**
 * Lets the files that only earlier releases have stay for the pages that are still open, unless they belong to no release
 * since before `oldest`. Gives them with the times since when.
 */
async function carryOld(
	target: string,
	from: string,
	to: string,
	oldest: number,
	now: number,
): Promise<Map<string, number>> {
	const known = await readCarried(recordOf(target, from));
	const carried = new Map<string, number>();
	const files = (await listFiles(folderOf(target, from))).filter((file) => immutable.test(file));
	await eachOf(files, async (file) => {
		const since = known.get(file) ?? now;
		const place = path.join(to, file);
		if (since < oldest || (await isThere(place))) return;
		await mkdir(path.dirname(place), { recursive: true });
		await share(path.join(folderOf(target, from), file), place);
		carried.set(file, since);
	});
	return carried;
}

async function readCarried(record: string): Promise<Map<string, number>> {
	try {
		const { carried }: { carried: Record<string, number> } = JSON.parse(
			await readFile(record, 'utf8'),
		);
		return new Map(Object.entries(carried));
	} catch {
		return new Map();
	}
}

/** Moves the link in one step. */
async function switchTo(target: string, release: string): Promise<void> {
	const next = path.join(target, `.current.${randomUUID().slice(0, 8)}`);
	await symlink(path.join('releases', release), next, 'dir');
	await rename(next, path.join(target, 'current'));
}

/** Deletes the oldest releases until only so many are left, never the current one. */
async function deleteOld(target: string, releases: number): Promise<string[]> {
	const current = await currentRelease(target);
	const others = (await listReleases(target)).filter((release) => release !== current);
	const old = others.slice(0, Math.max(0, others.length - (releases - 1)));
	for (const release of old) {
		await rm(folderOf(target, release), { recursive: true, force: true });
		await rm(recordOf(target, release), { force: true });
	}
	return old;
}

async function isThere(file: string): Promise<boolean> {
	return stat(file).then(
		() => true,
		() => false,
	);
}

/** Tells whether two files are the same: by their bytes, or by their sizes alone where the name changes with the content. */
async function isSame(first: string, second: string, bySize: boolean): Promise<boolean> {
	try {
		const [one, other] = await Promise.all([stat(first), stat(second)]);
		if (one.size !== other.size) return false;
		if (bySize) return true;
		const [bytes, others] = await Promise.all([readFile(first), readFile(second)]);
		return bytes.equals(others);
	} catch {
		return false;
	}
}

/** Gives a file a second name, or a copy where the disk knows no second names; what is not there is left out. */
async function share(from: string, to: string): Promise<void> {
	await link(from, to).catch(() =>
		copyFile(from, to).catch((error: unknown) => {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		}),
	);
}
