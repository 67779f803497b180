import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type PictureState, readPicture } from './read-picture.ts';

/** A file of the campaigns folder, as it lies on the disk. */
export interface SourceFile {
	/** Path below the folder, with forward slashes. */
	file: string;
	/** Its bytes, or why they could not be had. */
	content: Uint8Array | 'link' | 'missing' | 'denied' | 'other';
}

/** A campaigns folder, read once: nothing of it is understood yet. */
export interface CampaignFolder {
	/** The folder's absolute path. */
	root: string;
	/** `site.yaml`, where there is one. */
	site: SourceFile | undefined;
	/** Campaigns and translations, sorted by path; drafts (`_name`) are left out. */
	campaigns: SourceFile[];
	/** `*.counts.json` beside them. */
	counts: SourceFile[];
	/** Pictures beside the campaigns, by path. */
	pictures: Map<string, PictureState>;
}

const pictureName = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

/** How deep a campaign's pictures may lie: its folder, and two more within it. */
const mostDepth = 3;

/** More than a file may have, so that a huge one is told by its size and never held in memory. */
const mostBytes = 4 * 1024 * 1024;

function readSource(root: string, file: string, entry: Dirent): SourceFile {
	if (entry.isSymbolicLink()) return { file, content: 'link' };
	// A pipe would never end.
	if (!entry.isFile()) return { file, content: 'other' };
	const absolute = path.join(root, file);
	try {
		if (statSync(absolute).size > mostBytes) return { file, content: new Uint8Array(mostBytes) };
		return { file, content: readFileSync(absolute) };
	} catch (error) {
		return { file, content: reasonOf(error) };
	}
}

/** Names the cause of a failed read in the three ways that an organizer can act on. */
function reasonOf(error: unknown): 'missing' | 'denied' | 'other' {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return 'missing';
	return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'other';
}

function entriesOf(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads a campaigns folder; throws where the folder itself cannot be read. */
export async function readCampaignFolder(root: string): Promise<CampaignFolder> {
	const folder: CampaignFolder = {
		root,
		site: undefined,
		campaigns: [],
		counts: [],
		pictures: new Map(),
	};
	const pictures: { file: string; entry: Dirent }[] = [];
	const visit = (file: string, entry: Dirent, inFolder: boolean) => {
		const isCampaign = inFolder ? /^index(\..*)?\.mdx$/ : /\.mdx$/;
		if (isCampaign.test(entry.name)) folder.campaigns.push(readSource(root, file, entry));
		else if (entry.name.endsWith('.counts.json')) folder.counts.push(readSource(root, file, entry));
		else if (pictureName.test(entry.name)) pictures.push({ file, entry });
	};
	const visitFolder = (name: string, depth: number) => {
		for (const entry of entriesOf(path.join(root, name))) {
			const file = `${name}/${entry.name}`;
			if (entry.isDirectory()) {
				if (depth < mostDepth && !entry.name.startsWith('.')) visitFolder(file, depth + 1);
			} else if (depth === 1) visit(file, entry, true);
			else if (pictureName.test(entry.name)) pictures.push({ file, entry });
		}
	};
	for (const entry of entriesOf(root)) {
		if (entry.name.startsWith('_') || entry.name.startsWith('.')) continue;
		if (entry.name === 'site.yaml') folder.site = readSource(root, entry.name, entry);
		else if (entry.isDirectory()) visitFolder(entry.name, 1);
		else visit(entry.name, entry, false);
	}
	for (const { file, entry } of pictures) {
		const state = entry.isSymbolicLink() ? 'link' : await readPicture(path.join(root, file));
		folder.pictures.set(file, state);
	}
	return folder;
}
