import path from 'node:path';
import type { Campaign } from '../campaign/campaign.ts';
import { totalsOf } from '../campaign/counted.ts';
import { changeStored, countsFileOf, readStored } from '../files/counts-file.ts';
import { countedOf } from './counted.ts';
import { countsForm } from './counts-form.ts';
import type { FetchJson } from './fetch-json.ts';
import { afterEnd, mergeCounts, pruneCounts } from './merge.ts';
import { type Marker, makeMarker } from './post-mark.ts';
import { countsOfReadings, type Reading } from './reading.ts';
import { type Counts, noCounts } from './schema.ts';
import { mostPages, type Source } from './source.ts';
import { countingStart, courseEnd, resumeAt } from './when.ts';

/** Where lines go. */
export interface CountReport {
	/** An ordinary line. */
	say: (line: string) => void;
	/** Something that went wrong. */
	warn: (line: string) => void;
	/** How far the whole run is, and what is read just now. */
	progress: (state: { done: number; of: number; now: string }) => void;
}

/** What a run counts, and how. */
export interface CountRun {
	/** The campaigns in their own languages. */
	campaigns: readonly Campaign[];
	/** The absolute path of the campaigns folder. */
	folder: string;
	/** The sources of a campaign, after what the caller left out. */
	sourcesOf: (campaign: Campaign) => Source[];
	/** Sources that were asked for by name: their pauses do not hold. */
	wanted: ReadonlySet<string>;
	/** From when on to read, for a campaign, in milliseconds since 1970; undefined: from where the last run ended. */
	sinceOf: (campaign: Campaign) => number | undefined;
	/** Read, but write nothing. */
	dryRun: boolean;
	fetchJson: FetchJson;
	/** Milliseconds since 1970. */
	now: number;
	/** The secret for marks that may be kept; undefined: none are kept. */
	secret: string | undefined;
	/** Bytes of chance for marks that live no longer than the run. */
	randomBytes: () => Uint8Array;
	report: CountReport;
}

/** What came of a run. */
export interface CountResult {
	/** Campaigns whose numbers are still read. */
	running: string[];
	/** Files that were written. */
	written: string[];
}

const clockTolerance = 5 * 60_000;

/** Reads the numbers of all running campaigns and stores them. Never throws for a source or a file: those are said. */
export async function countCampaigns(run: CountRun): Promise<CountResult> {
	const { campaigns, report, now } = run;
	const result: CountResult = { running: [], written: [] };
	const work: Omit<Countable, 'old'>[] = [];
	for (const campaign of campaigns) {
		const { slug, starts } = campaign;
		const end = courseEnd(campaign, now);
		if (campaign.demo) report.say(`${slug}: an example, not counted.`);
		else if (starts && starts.at > now) report.say(`${slug}: has not begun.`);
		else if (end !== undefined && now >= end + afterEnd) {
			await tidy(campaign, end, run, result);
		} else {
			result.running.push(slug);
			work.push({ campaign, sources: run.sourcesOf(campaign) });
		}
	}
	work.sort(byUrgency(now));
	// One after the other: the order in which sources are asked is that of the campaigns.
	const ready: Countable[] = [];
	for (const each of work) ready.push({ ...each, old: await readOld(each.campaign, run) });
	const inTurn = makeTurns();
	const of = work.reduce((sum, { sources }) => sum + sources.length, 0);
	const progress = { done: 0, of, now: '' };
	const step = (change: Partial<typeof progress>) => {
		Object.assign(progress, change);
		report.progress({ ...progress });
	};
	await Promise.all(
		ready.map((countable) =>
			countCampaign(countable, run, result, {
				inTurn,
				started: (name) => step({ now: name }),
				finished: () => step({ done: progress.done + 1 }),
			}),
		),
	);
	return result;
}

/** Sources of the same host one after another, of different hosts side by side. */
function makeTurns() {
	const turns = new Map<string, Promise<unknown>>();
	return <Result>(host: string, work: () => Promise<Result>): Promise<Result> => {
		const turn = (turns.get(host) ?? Promise.resolve()).then(work);
		turns.set(
			host,
			turn.catch(() => undefined),
		);
		return turn;
	};
}

interface Steps {
	inTurn: ReturnType<typeof makeTurns>;
	started: (name: string) => void;
	finished: () => void;
}

/** A campaign with its sources and what was stored of it. */
interface Countable {
	campaign: Campaign;
	sources: readonly Source[];
	old: Counts | undefined | 'foreign';
}

/**
 * An order in which the campaigns come first that need new numbers most, for a run whose time may not be enough for all:
 * those that go on before those that are over, and among these the one that was read the longest ago.
 */
function byUrgency(now: number) {
	const isOver = (campaign: Campaign) => Number(courseEnd(campaign, now) !== undefined);
	const readAt = ({ counted = [] }: Campaign) =>
		Math.max(0, ...counted.map((network) => network.readAt));
	return ({ campaign: a }: { campaign: Campaign }, { campaign: b }: { campaign: Campaign }) =>
		isOver(a) - isOver(b) || readAt(a) - readAt(b);
}

async function countCampaign(
	{ campaign, sources, old }: Countable,
	run: CountRun,
	result: CountResult,
	steps: Steps,
): Promise<void> {
	const { slug } = campaign;
	const { report, now, secret } = run;
	if (old === 'foreign') {
		for (const _ of sources) steps.finished();
		return;
	}
	const marker = makeMarker(secret ?? run.randomBytes(), slug);
	const readings = await Promise.all(
		sources.map((source) =>
			steps.inTurn(source.host, async () => {
				steps.started(`${slug}: ${source.name}`);
				const reading = await readSource(source, campaign, sources, old, marker, run, steps);
				steps.finished();
				return reading;
			}),
		),
	);
	const found = readings.filter((reading) => reading !== undefined);
	if (found.length === 0) {
		report.say(`${slug}: nothing new.`);
		return;
	}
	const key = secret === undefined ? undefined : marker.key;
	const fresh = countsOfReadings(found, key);
	const end = courseEnd(campaign, now);
	const change = (before: Counts | undefined) =>
		pruneCounts(mergeCounts(before ?? noCounts, fresh), { now, end, key });
	say(campaign, change(old), run);
	await store(campaign, change, run, result);
}

/** One source's reading, with everything that went wrong said. */
async function readSource(
	source: Source,
	campaign: Campaign,
	sources: readonly Source[],
	old: Counts | undefined,
	marker: Marker,
	run: CountRun,
	steps: Steps,
): Promise<Reading | undefined> {
	const { now, report, fetchJson } = run;
	const hashtag = campaign.hashtags[0];
	if (hashtag === undefined) return undefined;
	const warn = (text: string) => report.warn(`${campaign.slug}: ${source.name}: ${text}.`);
	const siblings = sources.filter(({ network }) => network === source.network);
	const known = old?.sources.filter(({ network }) => network === source.network) ?? [];
	const own = known.find(({ where }) => source.placesOf(hashtag).includes(where));
	const pause = run.wanted.has(source.network) ? 0 : (source.leastPause ?? 0);
	if (own && now - Date.parse(own.read) < pause && now >= Date.parse(own.read)) {
		report.say(
			`${campaign.slug}: ${source.name}: read less than an hour ago, and each time costs.`,
		);
		return undefined;
	}
	if (known.some(({ read }) => Date.parse(read) > now + clockTolerance)) {
		warn(
			'was read at a later time than now: the clock of this machine, or of an earlier run, is wrong',
		);
	}
	const start = countingStart(campaign, now);
	// Sources of one network read the same hours, so that a post that several show is known as one.
	const resume = Math.min(
		...siblings.map(({ placesOf }) => {
			const places = placesOf(hashtag);
			const stored = known.filter(({ where }) => places.includes(where));
			return resumeAt(stored, start, now);
		}),
	);
	const from = Math.max(start, run.sinceOf(campaign) ?? resume);
	if (source.reach !== undefined && from < now - source.reach && own === undefined) {
		warn('tells nothing of posts older than a week');
	}
	try {
		const { reading, problems } = await source.read({
			fetchJson,
			hashtag,
			from,
			until: now,
			markOf: marker.markOf,
			keepMarks: siblings.length > 1,
			pages: mostPages,
			onPage: (page) => {
				if (page > 1) steps.started(`${campaign.slug}: ${source.name}, page ${page}`);
			},
		});
		for (const problem of problems) warn(problem);
		return reading;
	} catch (error) {
		warn(`failed (${error instanceof Error ? error.name : 'unknown'})`);
		return undefined;
	}
}

/** A campaign's stored numbers; undefined where there are none that can be used, which is said. */
async function readOld(campaign: Campaign, run: CountRun): Promise<Counts | undefined | 'foreign'> {
	const name = countsFileOf(campaign.file);
	try {
		const stored = await readStored(path.join(run.folder, name), countsForm);
		if (!stored.there) return undefined;
		if (stored.understood.ok) return stored.understood.data;
		run.report.warn(`${name} ${stored.understood.message}.`);
		return stored.understood.why === 'foreign' ? 'foreign' : undefined;
	} catch (error) {
		run.report.warn(`${name} cannot be read: ${reasonOf(error)}`);
		return 'foreign';
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Says what is known now. */
function say({ slug, counts }: Campaign, all: Counts, { report, now }: CountRun): void {
	const totals = totalsOf(countedOf(all), counts, now);
	const parts = totals.map(({ network, posts, gone, partly }) => {
		const least = partly ? 'at least ' : '';
		return `${network} ${least}${posts}${gone > 0 ? ` (${gone} of them no longer there)` : ''}`;
	});
	report.say(`${slug}: ${parts.join(', ') || 'no posts yet'}.`);
}

async function store(
	campaign: Campaign,
	change: (old: Counts | undefined) => Counts | undefined,
	{ folder, dryRun, now, report }: CountRun,
	result: CountResult,
): Promise<void> {
	const name = countsFileOf(campaign.file);
	if (dryRun) {
		report.say(`${name}: not written, as asked.`);
		return;
	}
	try {
		const { written, aside, message } = await changeStored(
			path.join(folder, name),
			countsForm,
			change,
			{ now },
		);
		if (aside) report.warn(`${name} ${message}; it was put aside as ${aside}, and counted anew.`);
		else if (message) report.warn(`${name} ${message}.`);
		if (written) result.written.push(name);
	} catch (error) {
		report.warn(`${name} was not written: ${reasonOf(error)}`);
	}
}

/** Takes the marks out of the file of a campaign that is over for a week. */
async function tidy(
	campaign: Campaign,
	end: number,
	run: CountRun,
	result: CountResult,
): Promise<void> {
	run.report.say(`${campaign.slug}: over, no longer counted.`);
	const old = await readOld(campaign, run);
	if (typeof old !== 'object' || old.seen.length === 0) return;
	const { now } = run;
	await store(
		campaign,
		(before) => before && pruneCounts(before, { now, end, key: undefined }),
		run,
		result,
	);
}
