import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Campaign } from '../campaign/campaign.ts';
import type { CheckedProject } from '../checks/hand-over.ts';
import { takeOver } from '../files/last-build.ts';
import { listFiles } from '../files/list-files.ts';
import { foldersOf } from './keep-campaigns.ts';
import type { PartOrder } from './make-part.ts';
import { CommandError, project } from './project.ts';

/** How many campaigns Astro makes at once: it holds every page's values and every body's code until it ends. */
export const mostAtOnce = 100;

/** Divides campaigns into parts of about the same size, none with more than `most`; a campaign's languages stay together. */
export function divideCampaigns(campaigns: readonly Campaign[], most: number): Campaign[][] {
	const bySlug = [...Map.groupBy(campaigns, ({ slug }) => slug).values()];
	const parts = Math.ceil(bySlug.length / most);
	const size = Math.ceil(bySlug.length / parts);
	return Array.from({ length: parts }, (_, part) =>
		bySlug.slice(part * size, (part + 1) * size).flat(),
	);
}

/**
 * Makes campaigns in parts, one after the other, each by a process of its own whose memory ends with it: a thousand
 * campaigns take no more memory than a hundred. `tell` hears what the processes say, and how far it is.
 */
export async function makeParts(
	checked: CheckedProject,
	parts: readonly (readonly Campaign[])[],
	workshop: string,
	tell: (text: string) => void,
): Promise<string[]> {
	// Of the others' files no more than the names is asked for.
	const sources = new Map([...checked.sources.keys()].map((file) => [file, []]));
	const common = { ...checked, sources, findings: [], kept: new Set<string>() };
	const folders: string[] = [];
	for (const [index, part] of parts.entries()) {
		const own = path.join(workshop, `part-${index + 1}`);
		const said = await makePart({ checked: { ...common, campaigns: [...part] }, workshop: own });
		tell(`${said}Part ${index + 1} of ${parts.length + 1} is made\n`);
		folders.push(path.join(own, 'site'));
	}
	return folders;
}

async function makePart(order: PartOrder): Promise<string> {
	const program = path.join(import.meta.dirname, 'make-part.ts');
	const child = fork(program, {
		...{ cwd: project, serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
		// Astro's bundler gives back what it has freed at once; otherwise it keeps some 150 MiB.
		env: { ...process.env, MIMALLOC_PURGE_DELAY: '0' },
	});
	child.send(order);
	const [said, [code, signal]] = await Promise.all([
		child.stderr ? text(child.stderr) : '',
		once(child, 'exit'),
	]);
	if (code === 0) return said;
	throw new CommandError(
		`${said}A part of the site was not made (${signal ?? `exit code ${code}`}).`,
	);
}

/** Lays what a part has made of its campaigns into the whole site. */
export async function addPart(
	from: string,
	part: readonly Campaign[],
	site: string,
): Promise<void> {
	const own = [...foldersOf(part), 'assets', 'images'].map((folder) => `${folder}/`);
	const files = await listFiles(from);
	await takeOver(
		from,
		site,
		files.filter((file) => own.some((folder) => file.startsWith(folder))),
	);
}
