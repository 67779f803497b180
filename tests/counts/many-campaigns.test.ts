import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { countCampaigns } from '../../src/counts/count-campaigns.ts';
import { mastodonSource } from '../../src/counts/mastodon.ts';
import { testCampaign } from '../support/campaign.ts';
import { type LocalServer, startLocalServer } from './support/local-server.ts';
import { answerAsNetworks, post } from './support/networks.ts';
import { newFolder, patientLimits, quickFetch } from './support/run.ts';

const now = Date.parse('2027-06-03T12:00:00Z');
const hosts = ['a.example', 'b.example', 'c.example'];

let server: LocalServer;
/** How many requests a host has open, and the most that it ever had. */
const open = new Map<string, number>();
const most = new Map<string, number>();
let together = 0;
let mostTogether = 0;

beforeAll(async () => {
	server = await startLocalServer(async (request, response) => {
		const { host } = request;
		open.set(host, (open.get(host) ?? 0) + 1);
		most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
		mostTogether = Math.max(mostTogether, ++together);
		// Long enough that requests which are sent at once are open at once.
		await new Promise((resolve) => setTimeout(resolve, 2));
		open.set(host, (open.get(host) ?? 0) - 1);
		together--;
		return answerAsNetworks([post(1, '2027-06-02T10:00:00Z')])(request, response);
	});
});
afterAll(() => server.close());

/** A campaign that goes on or is over since yesterday, and that was read so many hours ago or never. */
function campaign(number: number, over: boolean, hours?: number): Campaign {
	const fields = {
		hashtags: [`#Pool${number}`],
		timezone: 'UTC',
		starts: '2027-06-01 09:00',
		deadline: over ? '2027-06-02 18:00' : '2027-06-20 18:00',
	};
	const made = testCampaign(fields, `pool-${number}`);
	if (hours === undefined) return made;
	const readAt = now - hours * 3_600_000;
	const network = { network: 'mastodon' as const, hours: [], days: [], sources: [], readAt };
	return { ...made, counted: [network] };
}

/** Counts many campaigns on every host; gives the order in which their hashtags were asked for, and what was warned of. */
async function countMany(campaigns: Campaign[], budget: number) {
	server.requests.length = 0;
	const { fetchJson, waits } = quickFetch(server.transport, { ...patientLimits, run: budget });
	const warned: string[] = [];
	const { written } = await countCampaigns({
		campaigns,
		folder: await newFolder(),
		sourcesOf: () => hosts.map((host) => mastodonSource(host)),
		wanted: new Set(),
		sinceOf: () => undefined,
		dryRun: false,
		fetchJson,
		now,
		secret: undefined,
		randomBytes: () => new Uint8Array(32),
		report: { say: () => {}, warn: (line) => warned.push(line), progress: () => {} },
	});
	const asked = server.requests.flatMap((request) => /tag\/Pool(\d+)/i.exec(request)?.[1] ?? []);
	return { asked: [...new Set(asked.map(Number))], waits, warned, written };
}

test('Hundreds of campaigns are counted in one run: hosts side by side, each with one request at a time', async () => {
	const campaigns = Array.from({ length: 200 }, (_, number) => campaign(number, false));
	const { asked, warned, written } = await countMany(campaigns, 24 * 3_600_000);
	expect(asked.length).toBe(200);
	expect(written.length).toBe(200);
	expect(warned).toEqual([]);
	expect(Object.fromEntries(most)).toEqual({ 'a.example': 1, 'b.example': 1, 'c.example': 1 });
	expect(mostTogether).toBe(3);
});

test('Where the time is not enough, those that go on come first, and of these the ones that were read longest ago', async () => {
	const campaigns = Array.from({ length: 60 }, (_, number) =>
		// Every third is over; one in four was never read.
		campaign(number, number % 3 === 0, number % 4 === 0 ? undefined : (number * 7) % 60),
	);
	const whole = await countMany(campaigns, 24 * 3_600_000);
	const urgency = (number: number) => {
		const over = number % 3 === 0 ? 1000 : 0;
		return over + (number % 4 === 0 ? 0 : 100 - ((number * 7) % 60));
	};
	expect(whole.asked.map(urgency)).toEqual(whole.asked.map(urgency).sort((a, b) => a - b));
	const short = await countMany(campaigns, 30_000);
	expect(short.asked.length).toBeGreaterThan(5);
	expect(short.asked).toEqual(whole.asked.slice(0, short.asked.length));
	expect(short.asked.every((number) => number % 3 !== 0)).toBe(true);
	expect(short.warned.some((line) => line.includes('the time for one run is over'))).toBe(true);
});
