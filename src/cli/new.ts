/** `npm run new`: asks a few questions, or takes flags, and writes a valid campaign file. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { intro, isCancel, text } from '@clack/prompts';
import encodeQR from 'qr';
import { Temporal } from 'temporal-polyfill';
import { defaultZone } from '../campaign/campaign.ts';
import { suggestName } from '../campaign/fields.ts';
import { readCampaignName } from '../campaign/file-name.ts';
import { readHandle } from '../campaign/handle.ts';
import { type HandleNetworkId, handleNetworkIds } from '../campaign/network-ids.ts';
import { type CheckedFolder, checkFolder } from '../checks/check-folder.ts';
import { campaignsFolder, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';
import { fontsIn } from '../images/fonts.ts';
import { networks } from '../networks/index.ts';
import { type CommandWords, commandWords } from '../words/commands.ts';
import { type DraftAnswers, writeDraft } from '../words/draft.ts';
import { sayFinding } from '../words/findings/index.ts';
import { lanAddress } from './lan-address.ts';
import { CommandError, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

const options = {
	slug: { type: 'string' },
	title: { type: 'string' },
	target: { type: 'string' },
	handle: { type: 'string', multiple: true },
	hashtag: { type: 'string' },
	ask: { type: 'string' },
	starts: { type: 'string' },
	deadline: { type: 'string' },
	yes: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** What is asked for, or given by a flag, apart from the accounts. */
type Answered = Omit<DraftAnswers, 'demo' | 'handles'>;

/** Answers that are right, for world the others before all of them are there. */
const standIns: Answered = {
	title: 'X',
	target: 'X',
	ask: 'X.',
	hashtag: '#Xyz',
	starts: '2000-01-01',
	deadline: '2999-12-31',
};

async function createCampaign(): Promise<number> {
	const { values: flags } = parseArgs({ options });
	const folder = campaignsFolder(project, process.env);
	const now = readClock(process.env, Date.now);
	const content = await readCampaignFolder(folder).catch(() => {
		throw new CommandError(commandWords.en.noFolder(folder));
	});
	const world = { now, env: process.env, fonts: fontsIn(project) };
	const { site, lang, address } = checkFolder(content, world);
	const words = commandWords[lang];
	if (flags.help) {
		console.log(words.new.help);
		return 0;
	}
	const demo = site?.operator === undefined;
	const check = (file: string, answers: Omit<DraftAnswers, 'demo'>): CheckedDraft => {
		const bytes = new TextEncoder().encode(writeDraft({ ...answers, demo }, lang));
		const campaigns = [{ file, content: bytes }];
		const checked = checkFolder({ ...content, campaigns }, world);
		const findings = checked.findings.filter((finding) => finding.file === file);
		return { ...checked, findings, bytes };
	};
	const complain = (answers: Partial<Answered>): string | undefined => {
		const draft = { ...standIns, ...answers, handles: {} };
		const found = check('new-campaign.mdx', draft).findings.find(
			({ severity }) => severity === 'error',
		);
		if (!found) return undefined;
		const { message, fix } = sayFinding(found, lang, address);
		return `${message} ${fix}`;
	};
	const asks = !flags.yes && process.stdin.isTTY === true;
	if (asks) intro(words.new.intro);
	const answers = await gather(flags, { words, now, asks, complain });
	const slug = await askSlug(flags.slug, answers.title, { words, asks });
	const file = `${slug}.mdx`;
	const checked = check(file, answers);
	if (checked.findings.some(({ severity }) => severity === 'error')) {
		printReport(checked);
		console.error(words.nothingWritten);
		return 1;
	}
	if (content.campaigns.some((other) => slugOf(other.file) === slug)) {
		throw new CommandError(words.new.taken(slug));
	}
	await writeNew(path.join(folder, file), checked.bytes, words.new);
	const { done, next, phone } = words.new;
	const page = `${site?.base ?? '/'}${slug}/`;
	const local = `http://localhost:4321${page}`;
	const host = lanAddress();
	const seen = host ? `http://${host}:4321${page}` : local;
	console.log(`${done(path.relative(process.cwd(), path.join(folder, file)))}\n`);
	console.log(`${next}\n  npm start\n  ${local}\n`);
	if (host) console.log(`${phone}\n  npm start -- --host\n  ${seen}\n`);
	console.log(encodeQR(seen, 'ascii'));
	return 0;
}

interface CheckedDraft extends CheckedFolder {
	bytes: Uint8Array;
}

function slugOf(file: string): string | undefined {
	const name = readCampaignName(file);
	return 'slug' in name && name.lang === undefined ? name.slug : undefined;
}

/** Writes a file that must not be there yet. */
async function writeNew(
	file: string,
	bytes: Uint8Array,
	{ there, notWritten }: CommandWords['new'],
): Promise<void> {
	const { O_WRONLY, O_CREAT, O_EXCL } = constants;
	const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL, 0o644).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		throw new CommandError(code === 'EEXIST' ? there(file) : notWritten(file, String(code)));
	});
	await handle.writeFile(bytes);
	await handle.sync();
	await handle.close();
}

/** What asking needs. */
interface Asking {
	words: CommandWords;
	/** Whether somebody is there to answer. */
	asks: boolean;
}

/** Asks a question until the answer is right. */
async function askFor(
	message: string,
	{
		words,
		fallback,
		validate,
	}: {
		words: CommandWords;
		fallback?: string | undefined;
		validate: (value: string) => string | undefined;
	},
): Promise<string> {
	const answer = await text({
		message,
		...(fallback === undefined
			? {}
			: { placeholder: fallback || words.new.skip, defaultValue: fallback }),
		validate: (value = '') =>
			value === '' && fallback !== undefined ? undefined : validate(value),
	});
	if (isCancel(answer)) throw new CommandError(words.stopped);
	return answer;
}

/** The answers from flags; what is missing is asked for, or taken from the other answers with `--yes`. */
async function gather(
	flags: Flags,
	{
		words,
		asks,
		now,
		complain,
	}: Asking & { now: number; complain: (answers: Partial<Answered>) => string | undefined },
): Promise<Omit<DraftAnswers, 'demo'>> {
	const answered: Partial<Answered> = {};
	const ask = async (flag: keyof Answered, fallback?: string): Promise<string> => {
		const given = flags[flag];
		let answer = given ?? fallback;
		if (given === undefined && asks) {
			answer = await askFor(words.new[flag], {
				words,
				fallback,
				validate: (value) => complain({ ...answered, [flag]: asWritten(flag, value) }),
			});
		}
		if (answer === undefined) throw new CommandError(words.new.missing(flag));
		answered[flag] = asWritten(flag, answer);
		return answered[flag];
	};
	const today = Temporal.Instant.fromEpochMilliseconds(now)
		.toZonedDateTimeISO(defaultZone)
		.toPlainDate();
	const title = await ask('title');
	const target = await ask('target');
	const handles = readHandles(flags.handle ?? [], words.new);
	if (asks && !flags.handle) {
		for (const network of handleNetworkIds) {
			const written = await askFor(words.new.handle(networks[network].label ?? network), {
				words,
				fallback: '',
				validate: (value) => wrongHandle(network, value, words.new),
			});
			const read = readHandle(network, written);
			if (read.ok) handles[network] = read.handle;
		}
	}
	return {
		title,
		target,
		handles,
		ask: await ask('ask'),
		hashtag: await ask('hashtag', hashtagFrom(title)),
		starts: await ask('starts', String(today)),
		deadline: await ask('deadline', String(today.add({ days: 14 }))),
	};
}

/** An answer as the file has it. */
function asWritten(flag: keyof Answered, answer: string): string {
	return flag === 'hashtag' && !answer.startsWith('#') ? `#${answer}` : answer;
}

async function askSlug(
	given: string | undefined,
	title: string,
	{ words, asks }: Asking,
): Promise<string> {
	const isName = (slug: string) => !('values' in readCampaignName(`${slug}.mdx`));
	const suggested = suggestName(title, 60);
	const usable = suggested !== undefined && isName(suggested) ? suggested : undefined;
	const validate = (slug: string) => (isName(slug) ? undefined : words.new.badSlug(slug));
	const slug =
		given ??
		(asks
			? await askFor(words.new.slug, { words, fallback: usable, validate })
			: (suggested ?? ''));
	const wrong = validate(slug);
	if (wrong) throw new CommandError(wrong);
	return slug;
}

/** A hashtag from the words of a title, each with a capital, as screen readers need it. */
function hashtagFrom(title: string): string {
	const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
	const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).slice(0, 4);
	return `#${joined.join('')}`;
}

function wrongHandle(
	network: HandleNetworkId,
	written: string,
	words: CommandWords['new'],
): string | undefined {
	const read = readHandle(network, written);
	return read.ok ? undefined : words.handleWrong(written, network, read.suggestion);
}

function readHandles(
	written: readonly string[],
	words: CommandWords['new'],
): DraftAnswers['handles'] {
	const handles: DraftAnswers['handles'] = {};
	for (const pair of written) {
		const [, key = '', handle = ''] = /^\s*([a-z]+)\s*=\s*(.+)$/i.exec(pair) ?? [];
		const network = handleNetworkIds.find((id): id is HandleNetworkId => id === key.toLowerCase());
		if (!network) throw new CommandError(words.handleForm(pair, handleNetworkIds.join(', ')));
		const read = readHandle(network, handle);
		if (!read.ok) throw new CommandError(words.handleWrong(pair, network, read.suggestion));
		handles[network] = read.handle;
	}
	return handles;
}

await runAsCommand(createCampaign);
