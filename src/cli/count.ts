/** `npm run count`: reads public numbers and stores them beside the campaigns. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Campaign } from '../campaign/campaign.ts';
import type { Site } from '../campaign/site.ts';
import { readTime } from '../campaign/time.ts';
import { type CountReport, type CountResult, countCampaigns } from '../counts/count-campaigns.ts';
import { type FetchTools, makeFetchJson, userAgentFor } from '../counts/fetch-json.ts';
import { makeHttpsTransport } from '../counts/https-transport.ts';
import { startOf } from '../counts/periods.ts';
import { type CountEnvironment, countedNetworks, makeSources } from '../counts/sources.ts';
import { campaignsFolder, readClock } from '../files/campaigns-folder.ts';
import { CommandError, checkCampaigns, project, runAsCommand } from './project.ts';

const help = `npm run count [-- options]

Reads how many posts carry each running campaign's own hashtag, and stores the
numbers in campaigns/<slug>.counts.json: no texts, no names. Counted until a week
after the end.

  --since <time>          read from then on, such as 2027-06-01 or "2027-06-01 18:00"
                          (default: from where the last run ended)
  --only <slug|network>   only this campaign or network; may be given several times
                          (${countedNetworks.join(', ')})
  --dry-run               read, but write nothing
  --help                  this text

Environment:
  BLUESKY_IDENTIFIER, BLUESKY_APP_PASSWORD   open Bluesky's search
  BLUESKY_SERVICE                            the account's server, default bsky.social
  X_BEARER_TOKEN                             opens X's count, $0.005 each time
  CANDYSTORM_COUNTS_KEY                      a secret of your own: lets marks of posts
                                             be kept, to know those on several servers

A source that fails is said, and changes no number; the exit code stays 0.
What is read, and what is kept: docs/counting.md`;

/** The parts of the world that the command uses; tests bring their own. */
export interface CountWorld {
	env: CountEnvironment;
	/** Milliseconds since 1970, unless the environment fixes the clock. */
	now: () => number;
	tools: Pick<FetchTools, 'transport' | 'sleep' | 'random'>;
	report: CountReport;
	/** The campaigns folder's absolute path. */
	folder: string;
	/** The site and its campaigns, checked; those with errors are left out. */
	load: () => Promise<{ site: Site | undefined; campaigns: Campaign[]; broken: number }>;
}

/** Reads the numbers with the command's arguments; gives the exit code. */
export async function count(args: readonly string[], world: CountWorld): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			since: { type: 'string' },
			only: { type: 'string', multiple: true },
			'dry-run': { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	const { report, env, tools, folder } = world;
	if (values.help) {
		report.say(help);
		return 0;
	}
	const now = clockOf(world);
	const { site, campaigns, broken } = await world.load();
	if (broken > 0) {
		report.warn(`Errors in the campaigns: ${broken}. npm run check says which.`);
	}
	const originals = campaigns.filter(({ lang, originalLang }) => lang === originalLang);
	const { slugs, networks } = readOnly(values.only ?? [], originals);
	checkSince(values.since);
	const sources = makeSources(site ?? {}, env);
	for (const problem of sources.problems) report.warn(`${problem}.`);
	const result = await countCampaigns({
		campaigns: slugs.size > 0 ? originals.filter(({ slug }) => slugs.has(slug)) : originals,
		folder,
		sourcesOf: (campaign) =>
			sources.of(campaign).filter(({ network }) => networks.size === 0 || networks.has(network)),
		wanted: networks,
		sinceOf: ({ timezone }) => sinceIn(values.since, timezone),
		dryRun: values['dry-run'],
		fetchJson: makeFetchJson({
			...tools,
			now: world.now,
			userAgent: userAgentFor(site ?? { origin: 'https://example.org', base: '/' }),
		}),
		now,
		secret: env.CANDYSTORM_COUNTS_KEY || undefined,
		randomBytes: () => randomBytes(32),
		report,
	});
	report.say(endLine(result));
	return 0;
}

/** The last line, by which a timer's owner sees whether the timer is still of use. */
function endLine({ running, written }: CountResult): string {
	if (running.length === 0) {
		return 'No campaign is running: nothing to count. A timer can rest until the next one begins.';
	}
	return written.length === 0 ? 'No file changed.' : `Written: ${[...written].sort().join(', ')}`;
}

function clockOf({ env, now }: CountWorld): number {
	try {
		return readClock(env, now);
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}

/** Sorts what was asked for by name into campaigns and networks. */
function readOnly(names: readonly string[], campaigns: readonly Campaign[]) {
	const slugs = new Set<string>();
	const networks = new Set<string>();
	for (const name of names) {
		if (countedNetworks.some((network) => network === name)) networks.add(name);
		else if (campaigns.some(({ slug }) => slug === name)) slugs.add(name);
		else {
			const known = [...countedNetworks, ...campaigns.map(({ slug }) => slug)].join(', ');
			throw new CommandError(
				`--only ${name}: neither a network nor a campaign. There are ${known}.`,
			);
		}
	}
	return { slugs, networks };
}

function checkSince(since: string | undefined): void {
	if (since === undefined) return;
	const time = readTime(since, 'UTC', 'start');
	if (!('name' in time)) return;
	const corrected = 'corrected' in time.values ? time.values.corrected : undefined;
	throw new CommandError(
		`--since ${since} is no date or time. Write it as ${corrected ?? '2027-06-01 or "2027-06-01 18:00"'}.`,
	);
}

/** The given time in a campaign's zone, at the beginning of its hour, as whole hours are read. */
function sinceIn(since: string | undefined, zone: string): number | undefined {
	if (since === undefined) return undefined;
	const time = readTime(since, zone, 'start');
	if (!('name' in time)) return startOf(time.at, 'hour');
	// A time that the zone skips or has twice: the difference is an hour of reading more.
	const universal = readTime(since, 'UTC', 'start');
	return 'name' in universal ? undefined : startOf(universal.at - 15 * 3_600_000, 'hour');
}

/** Lines for a terminal with a progress bar below them, or lines alone where nobody watches. */
export function makeReport(
	out: { write: (text: string) => unknown; isTTY?: boolean; columns?: number },
	err: { write: (text: string) => unknown },
): CountReport {
	const clear = out.isTTY ? '\r\u001b[2K' : '';
	const line = (stream: { write: (text: string) => unknown }, text: string) => {
		if (clear) out.write(clear);
		stream.write(`${text}\n`);
	};
	return {
		say: (text) => line(out, text),
		warn: (text) => line(err, text),
		progress: ({ done, of, now }) => {
			if (!clear) return;
			if (done === of) out.write(clear);
			else out.write(`${clear}${barLine(done, of, now, out.columns ?? 80)}`);
		},
	};
}

const barWidth = 20;

function barLine(done: number, of: number, now: string, columns: number): string {
	const full = Math.round((done / of) * barWidth);
	const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done}/${of}  ${now}`;
	return bar.slice(0, Math.max(0, columns - 1));
}

if (import.meta.main) {
	await runAsCommand(() =>
		count(process.argv.slice(2), {
			env: process.env,
			now: Date.now,
			tools: {
				transport: makeHttpsTransport(),
				sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
				random: Math.random,
			},
			report: makeReport(process.stdout, process.stderr),
			folder: campaignsFolder(project, process.env),
			load: async () => {
				const { site, campaigns, findings } = await checkCampaigns();
				const broken = findings.filter(({ severity }) => severity === 'error').length;
				return { site, campaigns, broken };
			},
		}),
	);
}
