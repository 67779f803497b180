import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { count } from '../../src/cli/count.ts';
import { readCounts } from '../../src/counts/read-counts.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { localTransport } from '../counts/support/local-server.ts';
import { ask, newPerson, type Person, publish, type RealPost, withdraw } from './people.ts';
import { type RealNetwork, startRealNetwork } from './services.ts';

const hour = 3_600_000;
const now = Date.now();
const starts = now - 6 * hour;
const iso = (at: number) => new Date(at).toISOString();

const site = `title: Candystorms
url: https://candystorm.example.org
operator: { name: Verein, street: Musterweg 1, postcode: "22297", city: Hamburg, mail: hallo@example.org }
`;
const campaign = `---
title: Schnelles Netz für das Educamp
hashtags: ["#EduNetz"]
target: { name: Das Amt }
ask: Bitte schaltet die Leitung frei.
timezone: UTC
starts: ${iso(starts).slice(0, 16)}Z
deadline: ${iso(now + 24 * hour).slice(0, 16)}Z
messages:
  - "Liebes {target}, schafft ihr das? {hashtags} {url}"
---
`;

/** What thirty people post, whether it counts, and who thinks better of it. */
interface Planned extends RealPost {
	person: number;
	counts: boolean;
	/** Taken back before the first count, or after it. */
	deleted?: 'before' | 'after';
}

const marked = (tag: string) => [{ text: `#${tag}`, tag }];

function plan(): Planned[] {
	return Array.from({ length: 30 }, (_, person): Planned[] => {
		// Between half an hour and five and a half hours ago, each at another time.
		const at = (index: number) => iso(starts + hour / 2 + (5 * hour * (person * 4 + index)) / 120);
		const every = (step: number, rest: number, post: Omit<Planned, 'person'>): Planned[] =>
			person % step === rest ? [{ person, ...post }] : [];
		const tagged = (tag: string, index: number) => ({
			text: `Füße hoch, #${tag}! Beitrag ${person}-${index}`,
			facets: marked(tag),
			createdAt: at(index),
			counts: true,
		});
		return [
			{ person, ...tagged('EduNetz', 0) },
			{ person, ...tagged('EduNetz', 1) },
			{ person, ...tagged('EduNetz', 2) },
			...every(3, 0, tagged('edunetz', 3)),
			...every(5, 0, tagged('EDUNETZ', 3)),
			// A longer tag, a word that only looks like a tag, and another tag beside the word.
			...every(4, 0, { ...tagged('EduNetz2', 3), counts: false }),
			...every(6, 0, { text: 'Nur ein Wort: #EduNetz', createdAt: at(3), counts: false }),
			...every(6, 1, {
				text: '#Schule und #EduNetz',
				facets: marked('Schule'),
				createdAt: at(3),
				counts: false,
			}),
			// The same tag twice, and a tag that stands beside the text.
			...every(7, 0, {
				text: '#EduNetz und noch einmal #edunetz',
				facets: [...marked('EduNetz'), ...marked('edunetz')],
				createdAt: at(3),
				counts: true,
			}),
			...every(10, 0, {
				text: '#EduNetz daneben',
				tags: ['EduNetz'],
				createdAt: at(3),
				counts: true,
			}),
			// Before the start; and dated in the future, but seen just now.
			...every(10, 1, { ...tagged('EduNetz', 3), createdAt: iso(starts - hour), counts: false }),
			...every(10, 2, { ...tagged('EduNetz', 3), createdAt: iso(now + 48 * hour), counts: true }),
			...every(10, 3, { ...tagged('EduNetz', 3), counts: false, deleted: 'before' }),
			...every(10, 4, { ...tagged('EduNetz', 3), deleted: 'after' }),
		];
	}).flat();
}

/** Who leaves the network between the two counts, with all that they posted. */
const leaving = 29;

let network: RealNetwork;
const people: Person[] = [];
const posted: { planned: Planned; rkey: string; at: number }[] = [];
let reader: { identifier: string; password: string };

beforeAll(async () => {
	network = await startRealNetwork();
	const { pds } = network;
	for (let person = 0; person < 30; person++) people.push(await newPerson(pds, `person${person}`));
	const own = await newPerson(pds, 'countess');
	const { password = '' } = await ask(
		pds,
		'com.atproto.server.createAppPassword',
		{ name: 'count' },
		own.key,
	);
	reader = { identifier: own.handle, password };
	for (const planned of plan()) {
		const person = people[planned.person];
		if (!person) throw new Error('There are thirty people.');
		posted.push({ planned, rkey: await publish(pds, person, planned), at: Date.now() });
	}
	await deletePosts('before');
	await network.settle();
});
afterAll(() => network?.close());

async function deletePosts(when: 'before' | 'after'): Promise<void> {
	for (const { planned, rkey } of posted) {
		const person = people[planned.person];
		if (person && planned.deleted === when) await withdraw(network.pds, person, rkey);
	}
}

const newFolder = async () => {
	const folder = await mkdtemp(join(inject('temporaryFolder'), 'real-'));
	await writeFile(join(folder, 'site.yaml'), site);
	await writeFile(join(folder, 'educamp.mdx'), campaign);
	return folder;
};

/** Counts as `npm run count` does; only that public hosts lead to this machine. */
async function runCount(folder: string, env: Record<string, string>) {
	const [said, warned]: [string[], string[]] = [[], []];
	const ports: Record<string, number> = {
		'bsky.social': Number(new URL(network.pds).port),
		'api.bsky.app': Number(new URL(network.appView).port),
	};
	await count(['--only', 'bluesky'], {
		env,
		now: Date.now,
		tools: {
			transport: localTransport((host) => ports[host] ?? 1),
			sleep: async () => undefined,
			random: Math.random,
		},
		report: {
			say: (line) => said.push(line),
			warn: (line) => warned.push(line),
			progress: () => undefined,
		},
		folder,
		load: async () => {
			const checked = checkFolder(await readCampaignFolder(folder), {
				now,
				env: {},
				fonts: loadFonts,
			});
			return {
				...checked,
				broken: checked.findings.filter(({ severity }) => severity === 'error').length,
			};
		},
	});
	const text = await readFile(join(folder, 'educamp.counts.json'), 'utf8');
	const reading = readCounts(text);
	const rows = reading.ok ? (reading.counts.sources[0]?.rows ?? []) : [];
	return { said, warned, text, rows };
}

const withLogin = () => ({
	BLUESKY_IDENTIFIER: reader.identifier,
	BLUESKY_APP_PASSWORD: reader.password,
});

const counting = () => plan().filter(({ counts }) => counts);

/** How many posts count in each hour; what is dated in the future counts when it was seen. */
function plannedByHour(): Map<string, number> {
	const hours = new Map<string, number>();
	for (const { planned, at } of posted) {
		if (!planned.counts) continue;
		const name = `${iso(Math.min(Date.parse(planned.createdAt), at)).slice(0, 13)}:00Z`;
		hours.set(name, (hours.get(name) ?? 0) + 1);
	}
	return hours;
}

test.each([
	['with an app password', withLogin],
	['without a login', () => ({})],
])('Every post with the tag counts once, %s', async (_, env) => {
	const { said, warned, rows, text } = await runCount(await newFolder(), env());
	expect(warned).toEqual([]);
	expect(said[0]).toBe(`educamp: bluesky ${counting().length}.`);
	const found = rows.filter(({ posts }) => posts > 0).map(({ at, posts }) => [at, posts] as const);
	expect(new Map(found)).toEqual(plannedByHour());
	expect(text).not.toMatch(/person|countess|did:|Beitrag/);
});

test('What people take back is still counted, and said to be gone', async () => {
	const folder = await newFolder();
	await runCount(folder, withLogin());
	await deletePosts('after');
	const goes = people[leaving];
	if (!goes) throw new Error('There are thirty people.');
	await ask(network.pds, 'com.atproto.server.deactivateAccount', {}, goes.key);
	await network.settle();
	const gone = counting().filter(
		({ person, deleted }) => person === leaving || deleted === 'after',
	).length;
	expect(gone).toBeGreaterThan(5);
	const { said, warned } = await runCount(folder, withLogin());
	expect(warned).toEqual([]);
	const all = counting().length;
	expect(said[0]).toBe(`educamp: bluesky ${all} (${gone} of them no longer there).`);
	const fresh = await runCount(await newFolder(), withLogin());
	expect(fresh.said[0]).toBe(`educamp: bluesky ${all - gone}.`);
});
