/** `npm run new`: asks a few questions, or takes flags, and writes a valid campaign file. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, text } from '@clack/prompts';
import encodeQR from 'qr';
import { suggestName } from '../campaign/fields.ts';
import { readCampaignName } from '../campaign/file-name.ts';
import { readHandle } from '../campaign/handle.ts';
import { type HandleNetworkId, handleNetworkIds } from '../campaign/network-ids.ts';
import { checkFolder } from '../checks/check-folder.ts';
import { campaignsFolder, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';
import { fontsIn } from '../images/fonts.ts';
import { type DraftAnswers, writeDraft } from '../words/draft.ts';
import { CommandError, project, runAsCommand } from './project.ts';
import { printReport } from './report.ts';

const help = `npm run new
npm run new -- --title "…" --target "…" --ask "…" --yes

  --slug       the address: 3 to 60 of a-z 0-9 -     (from the title)
  --title      the demand itself, at most 80 characters
  --target     whom you ask
  --handle     an account of theirs, such as x=@name or mastodon=@name@server; may be given several times
  --hashtag    the campaign's own                    (from the title)
  --ask        the request in one friendly sentence
  --starts     2026-12-01 or "2026-12-01 18:00"      (today)
  --deadline   the same                              (in two weeks)
  --yes        ask nothing; what is missing takes the value in brackets
  --help       this page
`;

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

async function createCampaign(): Promise<number> {
	const { values: flags } = parseArgs({ options });
	if (flags.help) {
		console.log(help);
		return 0;
	}
	const folder = campaignsFolder(project, process.env);
	const now = readClock(process.env, Date.now);
	const content = await readCampaignFolder(folder).catch(() => {
		throw new CommandError(`The campaigns folder cannot be read: ${folder}`);
	});
	const fonts = fontsIn(project);
	const { site, lang } = checkFolder(content, { now, env: process.env, fonts });
	const answers = { ...(await gather(flags, now)), demo: site?.operator === undefined };
	const slug = flags.slug ?? suggestName(answers.title, 60) ?? '';
	const file = `${slug}.mdx`;
	const name = readCampaignName(file);
	if ('values' in name)
		throw new CommandError(`--slug: ${slug || '(empty)'} cannot be an address.`);
	const bytes = new TextEncoder().encode(writeDraft(answers, lang));
	const checked = checkFolder(
		{ ...content, campaigns: [{ file, content: bytes }] },
		{ now, env: process.env, fonts },
	);
	const findings = checked.findings.filter((finding) => finding.file === file);
	if (findings.some(({ severity }) => severity === 'error')) {
		printReport({ ...checked, findings });
		return 1;
	}
	if (content.campaigns.some((other) => slugOf(other.file) === slug)) {
		throw new CommandError(`There is a campaign called ${slug} already; nothing was written.`);
	}
	await writeNew(path.join(folder, file), bytes);
	const address = `http://localhost:4321${site?.base ?? '/'}${slug}/`;
	console.log(
		`${path.relative(process.cwd(), path.join(folder, file))}\n\nnpm start\n${address}\n`,
	);
	console.log(encodeQR(address, 'ascii'));
	return 0;
}

function slugOf(file: string): string | undefined {
	const name = readCampaignName(file);
	return 'slug' in name && name.lang === undefined ? name.slug : undefined;
}

/** Writes a file that must not be there yet. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
	const { O_WRONLY, O_CREAT, O_EXCL } = constants;
	const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL, 0o644).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EEXIST') throw new CommandError(`${file} is there already; nothing was written.`);
		throw new CommandError(`${file} cannot be written (${String(code)}); nothing was written.`);
	});
	await handle.writeFile(bytes);
	await handle.sync();
	await handle.close();
}

/** The answers from flags; what is missing is asked for, or taken from the other answers with `--yes`. */
async function gather(flags: Flags, now: number): Promise<Omit<DraftAnswers, 'demo'>> {
	const asks = !flags.yes && process.stdin.isTTY;
	const ask = async (
		flag: keyof Flags,
		given: string | undefined,
		message: string,
		fallback?: string,
	) => {
		if (given !== undefined) return given;
		if (!asks) {
			if (fallback !== undefined) return fallback;
			throw new CommandError(`--${flag} is missing. npm run new -- --help shows all of them.`);
		}
		const answer = await text({
			message,
			...(fallback ? { placeholder: fallback, defaultValue: fallback } : {}),
		});
		if (isCancel(answer)) throw new CommandError('Stopped; nothing was written.');
		return answer;
	};
	const day = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
	const title = await ask('title', flags.title, 'What do you ask for, in a few words?');
	const target = await ask('target', flags.target, 'Whom do you ask?');
	const handle =
		flags.handle ??
		(asks
			? [await ask('handle', undefined, 'Their account, such as x=@name (or nothing)', ' ')]
			: []);
	return {
		title,
		target,
		handles: readHandles(handle.filter((written) => written.trim() !== '')),
		ask: await ask('ask', flags.ask, 'Your request in one friendly sentence'),
		hashtag: withSign(await ask('hashtag', flags.hashtag, 'Your hashtag', hashtagFrom(title))),
		starts: await ask('starts', flags.starts, 'When does it start?', day(0)),
		deadline: await ask('deadline', flags.deadline, 'Until when does an answer help?', day(14)),
	};
}

function withSign(hashtag: string): string {
	return hashtag.startsWith('#') ? hashtag : `#${hashtag}`;
}

/** A hashtag from the words of a title, each with a capital, as screen readers need it. */
function hashtagFrom(title: string): string {
	const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
	const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).slice(0, 4);
	return `#${joined.join('')}`;
}

function readHandles(written: readonly string[]): DraftAnswers['handles'] {
	const handles: DraftAnswers['handles'] = {};
	for (const pair of written) {
		const [, key = '', handle = ''] = /^\s*([a-z]+)\s*=\s*(.+)$/i.exec(pair) ?? [];
		const network = handleNetworkIds.find((id): id is HandleNetworkId => id === key.toLowerCase());
		if (!network)
			throw new CommandError(
				`--handle ${pair}: write network=@name with one of ${handleNetworkIds.join(', ')}.`,
			);
		const read = readHandle(network, handle);
		if (!read.ok) {
			const hint = read.suggestion ? ` Did you mean ${read.suggestion}?` : '';
			throw new CommandError(`--handle ${pair}: ${network} has no such account name.${hint}`);
		}
		handles[network] = read.handle;
	}
	return handles;
}

await runAsCommand(createCampaign);
