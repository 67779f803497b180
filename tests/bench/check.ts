/**
 * How long `npm run check` takes, and how much memory: a thousand campaigns of ordinary size, in a folder that is made for
 * it. `npm run bench -- check [campaigns]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

const site = `title: Friendly storms
url: https://storms.example
lang: en
operator:
  name: Friends of the bridge
  street: Mill Lane 1
  postcode: "10001"
  city: Milltown
  mail: hello@bridge.example
`;

const places = ['bridge', 'school', 'library', 'station', 'garden', 'harbour', 'market', 'pool'];
const wishes = ['two lamps', 'a bench', 'a roof', 'a ramp', 'five trees', 'a clock', 'a tap'];
const times = ['this winter', 'before Easter', 'by Friday', 'next week', 'this autumn'];

function pick(list: readonly string[], number: number): string {
	return list[number % list.length] ?? '';
}

/** A campaign of about two kilobytes; one in twenty has a slip, as files of people do. */
function campaign(number: number): string {
	const place = pick(places, number);
	const wish = pick(wishes, number * 3);
	const time = pick(times, number * 7);
	const slip = number % 20 === 0 ? 'deadline: 04.12.2026' : 'deadline: 2026-12-04 18:00';
	return `---
title: ${wish} for the ${place} of town ${number}
lang: en
hashtags: ["#Town${number}", "#${place}"]
target:
  name: Town ${number}
  handles: { x: "@town_${number}", bluesky: town${number}.example, mastodon: "@town@social${number}.example" }
ask: Please give the ${place} of our town ${wish} ${time}.
starts: 2026-11-19 08:00
${slip}
goal: ${100 + number}
organizer: { name: Friends of the ${place}, mail: hello@bridge.example }
messages:
  - "Dear {target}, nobody feels at home at the ${place}. Could you help us ${time}? {hashtags} {url}"
  - "I pass the ${place} every day because {own}. It would be lovely to see ${wish} there, {target}."
  - text: "What is small for you is big for us, {target}: ${wish}. Thank you for reading! {url}"
    id: small
    networks: [x, bluesky, mastodon]
  - "Our children have painted what it could look like, {target}. May we show you? {hashtags}"
  - "We bring cake to the ${place} on the day it is done, {target}, and that is a promise."
invites:
  - "Could you help for a minute? {ask} {url}"
thanks:
  - "Thank you, {target}! That went fast. {hashtags}"
updates:
  - { at: 2026-11-19 18:10, kind: heard, text: "They called: somebody will have a look.", source: https://social.example/@town/${number} }
counts:
  - { at: 2026-11-19 20:00, network: x, posts: ${number}, source: counted by hand }
evidence:
  - { title: Our count at the ${place}, url: https://bridge.example/count/${number} }
---

# Why now?

The ${place} has been **waiting** since summer, and ${time} would be the right moment. More at https://bridge.example/town/${number}
and in our [letter](https://bridge.example/letter?town=${number}#two).

<Ask/>

1. ${wish}, as at the station
2. A day on which we all come and help

| Day | People |
|---|---:|
| Monday | ${100 + (number % 90)} |
| Tuesday | ${80 + (number % 70)} |

<Quote by="Anna" source="https://bridge.example/anna">
I have got used to it, but it is not nice.
</Quote>

<ShareButtons/>
`;
}

const translation = (number: number) => `---
title: Ein Wunsch für Ort ${number}
ask: Bitte erfüllt uns den Wunsch noch in diesem Jahr.
---

Wir warten seit dem Sommer.
`;

/** Makes the folder, checks it with the real command in a process of its own, and prints what that took. */
export function run(): void {
	const count = Number(process.argv[2] ?? 1000);
	const folder = mkdtempSync(join(tmpdir(), 'candystorm-bench-'));
	mkdirSync(join(folder, 'campaigns'));
	writeFileSync(join(folder, 'campaigns/site.yaml'), site);
	for (let number = 1; number <= count; number += 1) {
		writeFileSync(join(folder, `campaigns/town-${number}.mdx`), campaign(number));
		if (number % 5 === 0) {
			writeFileSync(join(folder, `campaigns/town-${number}.de.mdx`), translation(number));
		}
	}
	const usage = join(folder, 'usage.mjs');
	writeFileSync(
		usage,
		`process.on('exit', () => {
			const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
			process.stderr.write(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
		});`,
	);
	const start = performance.now();
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['--import', usage, 'src/cli/check.ts', '--format', 'json'],
		{
			cwd: project,
			encoding: 'utf8',
			maxBuffer: 1e9,
			env: {
				...process.env,
				CANDYSTORM_CAMPAIGNS: join(folder, 'campaigns'),
				CANDYSTORM_NOW: '2026-11-20T09:00:00Z',
			},
		},
	);
	const seconds = (performance.now() - start) / 1000;
	rmSync(folder, { recursive: true, force: true });
	const { maxRSS, cpu }: { maxRSS: number; cpu: number } = JSON.parse(stderr);
	const { findings }: { findings: unknown[] } = JSON.parse(stdout);
	const print = (name: string, value: string) => console.log(`${name.padEnd(22)} ${value}`);
	print('campaigns', `${count}, every fifth with a translation`);
	print('findings', String(findings.length));
	print('seconds', `${seconds.toFixed(2)} (on ${cpus().length} cores)`);
	print('seconds of processor', (cpu / 1e6).toFixed(2));
	print('per campaign', `${(cpu / 1000 / count).toFixed(2)} ms of processor`);
	print('peak memory', `${Math.round(maxRSS / 1024)} MB`);
}

if (import.meta.main) run();
