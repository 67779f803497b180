/** What the last build into a folder has made of each campaign: by this record a later one knows what it need not make again. */
import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { eachOf } from './each-of.ts';
import { listFiles } from './list-files.ts';
import { writeAtomically } from './write-atomically.ts';

/** A file of the output, and how it can be seen that nobody has touched it since. */
type BuiltFile = [file: string, size: number, modified: number];

/** What a build has made of a campaign. */
export interface BuiltCampaign {
	/** The hash of everything that its files are made from. */
	key: string;
	/** The clock by which they were made, in milliseconds since 1970. */
	now: number;
	/** Its pages and files, and what they show of the shared folders. */
	files: BuiltFile[];
}

/** The record of a build, by the campaigns' names. */
export type LastBuild = Record<string, BuiltCampaign>;

/** Raised when the record's form changes. */
const version = 1;

/** The file that keeps something of the last build into a folder; `ending` says what. */
export function recordOf(cacheFolder: string, outDir: string, ending = '.json'): string {
	const name = createHash('sha256').update(outDir).digest('hex').slice(0, 16);
	return path.join(cacheFolder, 'last-build', `${name}${ending}`);
}

/** Writes such a file, and its folder where there is none yet. */
export async function writeRecord(record: string, content: unknown): Promise<void> {
	await mkdir(path.dirname(record), { recursive: true });
	await writeAtomically(record, JSON.stringify(content));
}

/** Reads what the last build into a folder has made; nothing where there was none, or where its record is damaged. */
export async function readLastBuild(cacheFolder: string, outDir: string): Promise<LastBuild> {
	try {
		const record: { version: number; campaigns: LastBuild } = JSON.parse(
			await readFile(recordOf(cacheFolder, outDir), 'utf8'),
		);
		return record.version === version ? record.campaigns : {};
	} catch {
		return {};
	}
}

/** Keeps what a build has made. */
export async function writeLastBuild(
	cacheFolder: string,
	outDir: string,
	campaigns: LastBuild,
): Promise<void> {
	await writeRecord(recordOf(cacheFolder, outDir), { version, campaigns });
}

/** Tells whether all files are as the build left them: by size and time, as the time changes with every writing. */
export async function isUntouched(outDir: string, files: readonly BuiltFile[]): Promise<boolean> {
	const same = await Promise.all(
		files.map(async ([file, size, modified]) => {
			const found = await stat(path.join(outDir, file)).catch(() => undefined);
			return found?.size === size && found.mtimeMs === modified;
		}),
	);
	return same.every(Boolean);
}

/** Looks at files that a build has made. */
export function describeFiles(outDir: string, files: readonly string[]): Promise<BuiltFile[]> {
	return Promise.all(
		files.map(async (file): Promise<BuiltFile> => {
			const { size, mtimeMs } = await stat(path.join(outDir, file));
			return [file, size, mtimeMs];
		}),
	);
}

/** Takes files over from the last build into a new one, which has some of the shared ones already. */
export async function takeOver(
	outDir: string,
	site: string,
	files: Iterable<string>,
): Promise<void> {
	const all = [...new Set(files)];
	const folders = new Set(all.map((file) => path.dirname(path.join(site, file))));
	for (const folder of folders) await mkdir(folder, { recursive: true });
	await eachOf(all, async (file) => {
		const [from, to] = [path.join(outDir, file), path.join(site, file)];
		await link(from, to).catch(async (error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
			await copyFile(from, to);
		});
	});
}

const shared = /(?:assets|images)\/[\w.-]+/g;
const text = /\.(?:html|css|js|json|xml|svg)$/;

/**
 * The files of a campaign in a built site: all below its folders, and what they show of `assets/` and `images/`, directly
 * or by way of a style sheet or a script.
 */
export async function filesOfCampaign(
	site: string,
	folders: readonly string[],
	all: ReadonlySet<string>,
): Promise<string[]> {
	const found = new Set<string>();
	for (const folder of folders) {
		for (const file of await listFiles(path.join(site, folder))) found.add(`${folder}/${file}`);
	}
	// The set grows while it is gone through.
	for (const file of found) {
		if (!text.test(file)) continue;
		const content = await readFile(path.join(site, file), 'utf8');
		for (const [name] of content.matchAll(shared)) if (all.has(name)) found.add(name);
	}
	return [...found];
}
