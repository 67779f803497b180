/** `npm run update -- <slug>`: adds what happened to a campaign file, and leaves the rest of it as it is. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, select, text } from '@clack/prompts';
import { Temporal } from 'temporal-polyfill';
import { defaultZone } from '../campaign/campaign.ts';
import { readCampaignName } from '../campaign/file-name.ts';
import { type UpdateKind, updateKinds } from '../campaign/phase.ts';
import { quoteYaml, writeTime } from '../campaign/quote-yaml.ts';
import { checkFolder } from '../checks/check-folder.ts';
import { campaignsFolder, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { fontsIn } from '../images/fonts.ts';
import { insertUpdate } from '../parse/insert-update.ts';
import { CommandError, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

const help = `npm run update -- <slug>
npm run update -- <slug> --kind answer --text "…" --quote "…" --source https://…

  --kind     ${updateKinds.join(', ')}
  --text     what happened, in a sentence or two
  --quote    the addressee's own words
  --source   where it can be read
  --at       when: 2026-12-01 18:00     (now)
  --help     this page
`;

const options = {
	kind: { type: 'string' },
	text: { type: 'string' },
	quote: { type: 'string' },
	source: { type: 'string' },
	at: { type: 'string' },
	help: { type: 'boolean' },
} as const;

async function addUpdate(): Promise<number> {
	const { values: flags, positionals } = parseArgs({ options, allowPositionals: true });
	if (flags.help) {
		console.log(help);
		return 0;
	}
	const [slug] = positionals;
	if (!slug) throw new CommandError(`Which campaign? npm run update -- <slug>\n\n${help}`);
	const folder = campaignsFolder(project, process.env);
	const now = readClock(process.env, Date.now);
	const content = await readCampaignFolder(folder);
	const source = content.campaigns.find(({ file }) => {
		const name = readCampaignName(file);
		return 'slug' in name && name.slug === slug && name.lang === undefined;
	});
	if (!source) throw new CommandError(`There is no campaign called ${slug}.`);
	const world = { now, env: process.env, fonts: fontsIn(project) };
	const before = checkFolder(content, world);
	const campaign = before.campaigns.find((each) => each.file === source.file);
	const zone = campaign?.timezone ?? defaultZone;
	const kind = await askKind(flags.kind);
	const said = await askText(flags.text);
	const file = path.join(folder, source.file);
	const written = insertUpdate(await readFile(file, 'utf8'), {
		at: writeTime(flags.at ?? clockIn(zone, now)),
		kind,
		text: quoteYaml(said),
		quote: flags.quote && quoteYaml(flags.quote),
		source: flags.source && quoteYaml(flags.source),
	});
	if (written === undefined) {
		printReport({
			...before,
			findings: before.findings.filter((each) => each.file === source.file),
		});
		throw new CommandError(`${source.file} has mistakes; nothing was written.`);
	}
	const bytes = new TextEncoder().encode(written);
	const changed = content.campaigns.map((each) =>
		each === source ? { ...each, content: bytes } : each,
	);
	const after = checkFolder({ ...content, campaigns: changed }, world);
	const findings = after.findings.filter((each) => each.file === source.file);
	printReport({ ...after, findings });
	if (findings.some(({ severity }) => severity === 'error')) {
		console.error('Nothing was written.');
		return 1;
	}
	await writeAtomically(file, written);
	return 0;
}

function clockIn(zone: string, now: number): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
	return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

async function askKind(given: string | undefined): Promise<UpdateKind> {
	const known = updateKinds.find((kind) => kind === given);
	if (known) return known;
	if (given !== undefined || !process.stdin.isTTY) {
		throw new CommandError(`--kind is one of ${updateKinds.join(', ')}.`);
	}
	const chosen = await select({
		message: 'What happened?',
		options: updateKinds.map((value) => ({ value, label: value })),
	});
	if (isCancel(chosen)) throw new CommandError('Stopped; nothing was written.');
	return chosen;
}

async function askText(given: string | undefined): Promise<string> {
	if (given !== undefined) return given;
	if (!process.stdin.isTTY) throw new CommandError('--text is missing.');
	const answer = await text({ message: 'In a sentence or two' });
	if (isCancel(answer)) throw new CommandError('Stopped; nothing was written.');
	return answer;
}

await runAsCommand(addUpdate);
