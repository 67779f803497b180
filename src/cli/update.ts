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
import { builderWords } from '../words/builder.ts';
import { type CommandWords, commandWords } from '../words/commands.ts';
import { CommandError, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

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
	const folder = campaignsFolder(project, process.env);
	const now = readClock(process.env, Date.now);
	const content = await readCampaignFolder(folder).catch(() => {
		throw new CommandError(commandWords.en.noFolder(folder));
	});
	const world = { now, env: process.env, fonts: fontsIn(project) };
	const before = checkFolder(content, world);
	const { lang } = before;
	const words = commandWords[lang];
	if (flags.help) {
		console.log(words.update.help);
		return 0;
	}
	const [named, loose] = positionals;
	// Without quotation marks only the first word of a text would be published.
	if (loose !== undefined) throw new CommandError(words.update.loose(loose));
	const asks = process.stdin.isTTY === true && flags.kind === undefined;
	const known = new Map(content.campaigns.map((source) => [slugOf(source.file), source]));
	known.delete(undefined);
	const slugs = [...known.keys()].filter((slug) => slug !== undefined);
	const slug = named ?? (asks ? await choose(words.update.which, slugs, words) : undefined);
	if (!slug) throw new CommandError(`${words.update.which}\n\n${words.update.help}`);
	const source = known.get(slug);
	if (!source) throw new CommandError(words.update.unknown(slug, slugs.join(', ')));
	const campaign = before.campaigns.find((each) => each.file === source.file);
	const kind = flags.kind === undefined ? undefined : readKind(flags.kind, words.update);
	const names = builderWords[lang].updateKinds;
	const chosen =
		kind ?? (asks ? await choose(words.update.kind, updateKinds, words, names) : undefined);
	if (!chosen) throw new CommandError(words.update.missing('kind'));
	const ask = async (flag: 'text' | 'quote' | 'source', isNeeded = false) => {
		if (flags[flag] !== undefined) return flags[flag];
		if (asks) return askText(words.update[flag], isNeeded, words);
		if (isNeeded) throw new CommandError(words.update.missing(flag));
		return '';
	};
	const said = await ask('text', true);
	const quote = await ask('quote');
	const address = await ask('source');
	const file = path.join(folder, source.file);
	const written = insertUpdate(await readFile(file, 'utf8'), {
		at: writeTime(flags.at ?? clockIn(campaign?.timezone ?? defaultZone, now)),
		kind: chosen,
		text: quoteYaml(said),
		quote: quote && quoteYaml(quote),
		source: address && quoteYaml(address),
	});
	if (written === undefined) {
		const findings = before.findings.filter((each) => each.file === source.file);
		printReport({ ...before, findings });
		throw new CommandError(words.update.broken(source.file));
	}
	const bytes = new TextEncoder().encode(written);
	const changed = content.campaigns.map((each) =>
		each === source ? { ...each, content: bytes } : each,
	);
	const after = checkFolder({ ...content, campaigns: changed }, world);
	const findings = after.findings.filter((each) => each.file === source.file);
	printReport({ ...after, findings });
	if (findings.some(({ severity }) => severity === 'error')) {
		console.error(words.nothingWritten);
		return 1;
	}
	await writeAtomically(file, written);
	console.log(words.update.done(path.relative(process.cwd(), file)));
	return 0;
}

/** The name of a campaign by its own file; undefined for a translation, and where the file's name is none. */
function slugOf(file: string): string | undefined {
	const name = readCampaignName(file);
	return 'slug' in name && name.lang === undefined ? name.slug : undefined;
}

function clockIn(zone: string, now: number): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
	return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

function readKind(given: string, { kindUnknown }: CommandWords['update']): UpdateKind {
	const known = updateKinds.find((kind) => kind === given);
	if (!known) throw new CommandError(kindUnknown(given, updateKinds.join(', ')));
	return known;
}

async function choose<Value extends string>(
	message: string,
	values: readonly Value[],
	{ stopped }: CommandWords,
	names?: Readonly<Record<Value, string>>,
): Promise<Value> {
	const chosen = await select<string>({
		message,
		options: values.map((value) => ({ value, label: names?.[value] ?? value })),
	});
	const known = values.find((value) => value === chosen);
	if (isCancel(chosen) || known === undefined) throw new CommandError(stopped);
	return known;
}

async function askText(
	message: string,
	isNeeded: boolean,
	{ new: { skip }, update: { text: needed }, stopped }: CommandWords,
): Promise<string> {
	const answer = await text({
		message,
		...(isNeeded ? {} : { placeholder: skip, defaultValue: '' }),
		validate: (value = '') => (isNeeded && value.trim() === '' ? needed : undefined),
	});
	if (isCancel(answer)) throw new CommandError(stopped);
	return answer;
}

await runAsCommand(addUpdate);
