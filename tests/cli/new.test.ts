import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { makeFolder } from './campaigns-folder.ts';

const given = [
	'--yes',
	'--target',
	'Stadt Musterbach',
	'--ask',
	'Bitte stellt noch vor dem Sommer eine Bank auf.',
];

test('With flags alone it writes a campaign that the check accepts, and says where it will stand', async () => {
	const folder = await makeFolder('new-de', 'de');
	const { code, out, err } = await folder.run('new', '--title', 'Eine Bank im Stadtpark', ...given);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('eine-bank-im-stadtpark.mdx');
	expect(out).toContain('http://localhost:4321/base/eine-bank-im-stadtpark/');
	expect(out).toContain('Geschrieben: ');
	// The code for a phone: blocks of two rows in one line each.
	expect(out.match(/^[█▀▄ ]{20,}$/gm)?.length).toBeGreaterThan(10);
	expect(await folder.errors()).toEqual([]);
	expect(await folder.read('eine-bank-im-stadtpark.mdx')).toMatchInlineSnapshot(`
		"---
		title: "Eine Bank im Stadtpark"
		lang: de
		kind: plea
		hashtags: ["#EineBankImStadtpark"]
		target: # Wen ihr bittet
		  name: "Stadt Musterbach"
		# Die Bitte in einem freundlichen Satz
		ask: "Bitte stellt noch vor dem Sommer eine Bank auf."
		# Ein Tag allein oder mit Uhrzeit: 2026-12-01 18:00
		starts: 2027-03-02
		deadline: 2027-03-16
		# Vorschläge zum Posten. Ändert sie, bis sie nach euch klingen; {own} ist Platz für eigene Worte.
		messages:
		  - "Hallo {target}, wir haben eine freundliche Bitte: {ask} {hashtags} {url}"
		  - "Mir liegt das am Herzen, weil {own}. Könnt ihr helfen, {target}? Danke! {hashtags} {url}"
		  - "Mit wenig Aufwand könntet ihr vielen eine Freude machen, {target}. Schaut ihr einmal hin? {hashtags} {url}"
		  - "Lob vorweg an {target}: Ihr leistet viel. Diese Sache fehlt uns noch. {hashtags} {url}"
		  - "Wer hat gerade Zeit für eine gute Tat? Wir hoffen auf {target}. {hashtags} {url}"
		# Private Nachrichten zum Weitersagen
		invites:
		  - "Magst du kurz helfen? {ask} {url}"
		# Der Dank, sobald es eine Antwort gibt
		thanks:
		  - "Danke, {target}! Das hat uns sehr gefreut. {hashtags} {url}"
		# Was die Geschichte belegt: - { title: "…", url: https://… }
		---

		Erzählt hier in ein paar Sätzen, worum es geht: Wer braucht was, warum jetzt, und was würde helfen?
		"
	`);
});

test('On an English site its comments and texts are English', async () => {
	const folder = await makeFolder('new-en', 'en');
	const { code, out } = await folder.run(
		'new',
		...[
			'--yes',
			'--title',
			'A bench in the park',
			'--target',
			'Town hall',
			'--ask',
			'Please put up a bench.',
		],
	);
	expect(code).toBe(0);
	expect(out).toMatch(/^Written: .*a-bench-in-the-park\.mdx$/m);
	const text = await folder.read('a-bench-in-the-park.mdx');
	expect(text).toContain('# Suggestions to post.');
	expect(text).toContain('lang: en');
	expect(text).not.toContain('demo:');
	expect(await folder.errors()).toEqual([]);
});

test('On a site without an operator it makes an example, which needs no imprint', async () => {
	const folder = await makeFolder('new-demo', 'de', false);
	expect((await folder.run('new', '--title', 'Eine Bank', ...given)).code).toBe(0);
	expect(await folder.read('eine-bank.mdx')).toContain('demo: true');
	expect(await folder.errors()).toEqual([]);
});

test('Every flag goes where it belongs', async () => {
	const folder = await makeFolder('new-flags', 'de');
	const { code, err } = await folder.run(
		'new',
		...given,
		...['--title', 'Eine Bank', '--slug', 'bank-27', '--hashtag', 'BankFrei'],
		...['--handle', 'x=@musterbach', '--handle', 'Mastodon=stadt@social.example.com'],
		...['--handle', 'bluesky=stadt.example.com', '--handle', 'threads=@muster.bach'],
		...['--starts', '2027-03-03', '--deadline', '2027-03-20 18:00'],
	);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const text = await folder.read('bank-27.mdx');
	for (const line of [
		'hashtags: ["#BankFrei"]',
		'    x: "@musterbach"',
		'    mastodon: "@stadt@social.example.com"',
		'    bluesky: "stadt.example.com"',
		'    threads: "@muster.bach"',
		'starts: 2027-03-03\ndeadline: 2027-03-20 18:00\n',
	]) {
		expect(text).toContain(line);
	}
	expect(await folder.errors()).toEqual([]);
});

test.each([
	['quotation marks', 'Eine "Bank" für \'alle\''],
	['a hash', 'Bank # 3 am Fluss'],
	['a colon', 'Bank: jetzt'],
	['a line break', 'Eine Bank\ndemo: true'],
	['the end of the fields', 'Bank\n---\n<script>'],
	['backslashes', 'Bank \\ und \\n'],
	['what YAML takes for something else', '&bank *bank !bank {bank} [bank]'],
	['letters from elsewhere', 'Скамейка в парке 🍬'],
])('A title with %s stays a title', async (_, title) => {
	const folder = await makeFolder(`new-${Buffer.from(title).toString('hex').slice(0, 24)}`, 'de');
	const { code, err, out } = await folder.run(
		'new',
		'--slug',
		'bank',
		'--title',
		title,
		...given,
		'--hashtag',
		'#Bank',
	);
	expect({ code, err }, out).toEqual({ code: 0, err: '' });
	expect(await folder.read('bank.mdx')).toContain(`title: ${JSON.stringify(title)}\n`);
	expect(await folder.errors()).toEqual([]);
});

test('A request as long as it may be still fits into every text', async () => {
	const folder = await makeFolder('new-long', 'de');
	const ask = `${'Bitte stellt uns eine Bank auf '.repeat(9).trim()}.`;
	const { code, out } = await folder.run(
		'new',
		'--yes',
		'--title',
		'Eine Bank',
		'--target',
		'Stadt',
		'--ask',
		ask,
	);
	expect(code, out).toBe(0);
	expect(await folder.errors()).toEqual([]);
});

test('A campaign that is there is never written over', async () => {
	const folder = await makeFolder('new-twice', 'de');
	expect((await folder.run('new', '--title', 'Eine Bank', ...given)).code).toBe(0);
	await folder.write('eine-bank.mdx', 'mein Text');
	const { code, err } = await folder.run('new', '--title', 'Eine Bank', ...given);
	expect({ code, err }).toEqual({
		code: 1,
		err: 'Eine Kampagne namens eine-bank gibt es schon; nichts wurde geschrieben.\n',
	});
	expect(await folder.read('eine-bank.mdx')).toBe('mein Text');
});

describe('Nothing is written, and the exit code is 1, where', () => {
	test.each([
		[
			'a handle is impossible',
			['--title', 'Bank', '--handle', 'x=viel zu lang für einen Namen'],
			/So heißt auf x kein Konto/,
		],
		[
			'a handle has no network',
			['--title', 'Bank', '--handle', '@bank'],
			/Schreibt netzwerk=@name/,
		],
		[
			'the network takes no handle',
			['--title', 'Bank', '--handle', 'reddit=@bank'],
			/Schreibt netzwerk=@name/,
		],
		[
			'the name is reserved',
			['--title', 'Bank', '--slug', 'imprint'],
			/--slug: imprint kann keine Adresse sein/,
		],
		['the name leads elsewhere', ['--title', 'Bank', '--slug', '../bank'], /--slug/],
		['no name can be made of the title', ['--title', '日本'], /--slug: \(leer\)/],
		['the title is missing', [], /--title fehlt/],
		['the title is empty', ['--title', ' ', '--slug', 'bank'], /CS-030/],
		[
			'a time is none',
			['--title', 'Bank', '--slug', 'bank', '--starts', '31.12.2027'],
			/2027-12-31/,
		],
		[
			'a time is a whole field',
			['--title', 'Bank', '--slug', 'bank', '--starts', '2027-03-03\ndemo: true'],
			/CS-0/,
		],
		[
			'the deadline is before the start',
			['--title', 'Bank', '--slug', 'bank', '--starts', '2027-03-09', '--deadline', '2027-03-03'],
			/CS-067/,
		],
		['the hashtag is none', ['--title', 'Bank', '--slug', 'bank', '--hashtag', '#27'], /CS-040/],
		['a flag is unknown', ['--title', 'Bank', '--titel', 'Bank'], /titel/],
	])('%s', async (what, args, said) => {
		const folder = await makeFolder(`new-not-${what.replaceAll(' ', '-')}`, 'de');
		const { code, out, err } = await folder.run('new', ...given, ...args);
		expect(code).toBe(1);
		expect(out + err).toMatch(said);
		expect(await folder.files()).toEqual(['site.yaml']);
	});
});

test('--help names every flag and writes nothing', async () => {
	const folder = await makeFolder('new-help', 'de');
	const { code, out } = await folder.run('new', '--help');
	expect(code).toBe(0);
	for (const flag of [
		'slug',
		'title',
		'target',
		'handle',
		'hashtag',
		'ask',
		'starts',
		'deadline',
		'yes',
	]) {
		expect(out).toContain(`--${flag}`);
	}
	expect(await folder.files()).toEqual(['site.yaml']);
});

test('A folder that is not there is said in one line', async () => {
	const { code, err } = await runCommand('new', ['--title', 'Bank', ...given], {
		CANDYSTORM_CAMPAIGNS: '/nowhere/at/all',
	});
	expect({ code, err }).toEqual({
		code: 1,
		err: 'The campaigns folder cannot be read: /nowhere/at/all\n',
	});
});
