import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import { type Total, totalsOf } from '../../../src/campaign/counted.ts';
import { countCampaigns } from '../../../src/counts/count-campaigns.ts';
import { countedOf } from '../../../src/counts/counted.ts';
import {
	type FetchJson,
	type FetchLimits,
	fetchLimits,
	makeFetchJson,
	type Transport,
} from '../../../src/counts/fetch-json.ts';
import { readCounts } from '../../../src/counts/read-counts.ts';
import type { Counts } from '../../../src/counts/schema.ts';
import type { Source } from '../../../src/counts/source.ts';
import { testCampaign } from '../../support/campaign.ts';

/** A running campaign of the tests: #pool, from 09:00 on 1 June 2027. */
export const poolCampaign: Campaign = testCampaign(
	{
		hashtags: ['#Pool'],
		timezone: 'UTC',
		starts: '2027-06-01 09:00',
		deadline: '2027-06-20 18:00',
	},
	'pool',
);

/** The real limits, but a slow machine may take longer. */
export const patientLimits: FetchLimits = { ...fetchLimits, total: 30_000 };

/** A fetch whose waiting passes no real time. */
export function quickFetch(
	transport: Transport,
	limits: FetchLimits = patientLimits,
): { fetchJson: FetchJson; waits: number[] } {
	let clock = Date.parse('2027-06-03T12:00:00Z');
	const waits: number[] = [];
	const fetchJson = makeFetchJson(
		{
			transport,
			userAgent: 'candystorm-test',
			now: () => clock,
			sleep: async (milliseconds) => {
				waits.push(milliseconds);
				clock += milliseconds;
			},
			random: () => 0.5,
		},
		limits,
	);
	return { fetchJson, waits };
}

/** An empty campaigns folder of its own. */
export function newFolder(): Promise<string> {
	return mkdtemp(join(inject('temporaryFolder'), 'counts-'));
}

/** What a run said and left behind. */
export interface RunOutcome {
	said: string[];
	warned: string[];
	running: string[];
	/** The stored numbers; undefined where there is no file. */
	counts: Counts | undefined;
	/** The stored text. */
	text: string;
	totals: Total[];
}

/** What can be different from one run to the next. */
export interface RunOptions {
	folder: string;
	fetchJson: FetchJson;
	sources: Source[];
	/** ISO time. */
	now: string;
	campaign?: Campaign;
	since?: string;
	dryRun?: boolean;
	secret?: string;
	wanted?: string[];
}

/** Counts one campaign, as the command does. */
export async function runCount(options: RunOptions): Promise<RunOutcome> {
	const { folder, sources, campaign = poolCampaign, since } = options;
	const now = Date.parse(options.now);
	const [said, warned]: [string[], string[]] = [[], []];
	const { running } = await countCampaigns({
		campaigns: [campaign],
		folder,
		sourcesOf: () => sources,
		wanted: new Set(options.wanted ?? []),
		sinceOf: () => (since === undefined ? undefined : Date.parse(since)),
		dryRun: options.dryRun ?? false,
		fetchJson: options.fetchJson,
		now,
		secret: options.secret,
		randomBytes: () => new Uint8Array(32),
		report: {
			say: (line) => said.push(line),
			warn: (line) => warned.push(line),
			progress: () => undefined,
		},
	});
	const text = await readFile(join(folder, `${campaign.slug}.counts.json`), 'utf8').catch(() => '');
	const reading = readCounts(text);
	const counts = reading.ok ? reading.counts : undefined;
	const totals = counts ? totalsOf(countedOf(counts), [], now) : [];
	return { said, warned, running, counts, text, totals };
}
