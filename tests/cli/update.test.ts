import { beforeAll, describe, expect, test } from 'vitest';
import { type Folder, makeFolder } from './campaigns-folder.ts';

const campaign = `---
title: Eine Bank im Park   # unsere Bitte
hashtags: ["#BankFrei"]
target:
  name: Stadt Musterbach
ask: Bitte stellt eine Bank auf.
starts: 2027-03-01
deadline: 2027-03-20
messages:
  - "Liebe {target}, eine Bank bitte! {hashtags} {url}"
# Das steht schon fest:
updates:
  - at: 2027-03-01 09:00
    kind: note
    text: "Los geht es." # freundlich
evidence:
  - { title: Antrag, url: https://example.org/antrag }
---

Wir brauchen eine Bank.
`;

let folder: Folder;
let names = 0;
beforeAll(async () => {
	folder = await makeFolder('update', 'de');
});

/** Writes the campaign under a new name and gives the name. */
async function fresh(text = campaign): Promise<string> {
	names += 1;
	const slug = `bank-${names}`;
	await folder.write(`${slug}.mdx`, text);
	return slug;
}

test('It adds an update behind the others, and every other character stays', async () => {
	const slug = await fresh();
	const { code, err } = await folder.run(
		'update',
		...[slug, '--kind', 'answer', '--text', 'Die Stadt sagt "ja": morgen # vielleicht'],
		...['--quote', 'Wir sind\ndran.', '--source', 'https://example.com/1'],
	);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(await folder.read(`${slug}.mdx`)).toBe(
		campaign.replace(
			'freundlich\n',
			`freundlich
  - at: 2027-03-02 12:00
    kind: answer
    text: "Die Stadt sagt \\"ja\\": morgen # vielleicht"
    quote: "Wir sind\\ndran."
    source: "https://example.com/1"
`,
		),
	);
});

test('The time is now in the campaign’s zone, or the one that is given', async () => {
	const slug = await fresh(campaign.replace('starts:', 'timezone: America/New_York\nstarts:'));
	await folder.run('update', slug, '--kind', 'note', '--text', 'Eins');
	await folder.run('update', slug, '--kind', 'note', '--text', 'Zwei', '--at', '2027-03-01 10:00');
	const text = await folder.read(`${slug}.mdx`);
	expect([...text.matchAll(/- at: (.*)/g)].map(([, at]) => at)).toEqual([
		'2027-03-01 09:00',
		'2027-03-02 06:00',
		'2027-03-01 10:00',
	]);
});

test('The first update of a file makes the list', async () => {
	const slug = await fresh(campaign.replace(/# Das steht[\s\S]*?(?=evidence:)/, ''));
	expect((await folder.run('update', slug, '--kind', 'pause', '--text', 'Wir warten.')).code).toBe(
		0,
	);
	expect(await folder.read(`${slug}.mdx`)).toContain(
		'antrag }\nupdates:\n  - at: 2027-03-02 12:00\n    kind: pause\n    text: "Wir warten."\n---\n',
	);
});

describe('Nothing is written, and the exit code is 1, where', () => {
	test.each([
		['the campaign is not named', () => [], /Welche Kampagne/],
		[
			'there is no such campaign',
			() => ['nirgends', '--kind', 'note', '--text', 'x'],
			/Eine Kampagne namens nirgends gibt es nicht\. Es gibt: bank-1/,
		],
		[
			'the kind is unknown',
			(slug: string) => [slug, '--kind', 'antwort', '--text', 'x'],
			/--kind antwort: Möglich sind note, heard/,
		],
		['the kind is missing', (slug: string) => [slug, '--text', 'x'], /--kind fehlt/],
		['the text is missing', (slug: string) => [slug, '--kind', 'note'], /--text fehlt/],
		['the text is empty', (slug: string) => [slug, '--kind', 'note', '--text', ' '], /CS-030/],
		[
			'the source is no address',
			(slug: string) => [slug, '--kind', 'note', '--text', 'x', '--source', 'javascript:alert(1)'],
			/CS-042/,
		],
		[
			'the time is none',
			(slug: string) => [slug, '--kind', 'note', '--text', 'x', '--at', 'gestern'],
			/CS-033/,
		],
		[
			'the time is a whole field',
			(slug: string) => [slug, '--kind', 'note', '--text', 'x', '--at', '2027-03-01\nkind: solved'],
			/CS-0/,
		],
		[
			'a flag is unknown',
			(slug: string) => [slug, '--kind', 'note', '--text', 'x', '--txt', 'y'],
			/txt/,
		],
	])('%s', async (_, args, said) => {
		const slug = await fresh();
		const { code, out, err } = await folder.run('update', ...args(slug));
		expect(code).toBe(1);
		expect(out + err).toMatch(said);
		expect(await folder.read(`${slug}.mdx`)).toBe(campaign);
	});

	test('the file cannot be read as it is', async () => {
		const broken = campaign.replace('ask: Bitte', 'ask: "Bitte');
		const slug = await fresh(broken);
		const { code, out, err } = await folder.run('update', slug, '--kind', 'note', '--text', 'x');
		expect(code).toBe(1);
		expect(out).toContain(`${slug}.mdx`);
		expect(err).toContain('nichts wurde geschrieben');
		expect(await folder.read(`${slug}.mdx`)).toBe(broken);
	});
});

test('--help names every flag', async () => {
	const { code, out } = await folder.run('update', '--help');
	expect(code).toBe(0);
	for (const flag of ['kind', 'text', 'quote', 'source', 'at']) expect(out).toContain(`--${flag}`);
});

test('Words outside of quotation marks are not lost in silence', async () => {
	const slug = await fresh();
	const { code, err } = await folder.run(
		'update',
		...[slug, '--kind', 'note', '--text', 'Das', 'Team', 'hat', 'geantwortet.'],
	);
	expect(code).toBe(1);
	expect(err).toContain('„Team“ gehört zu keinem Text');
	expect(await folder.read(`${slug}.mdx`)).toBe(campaign);
});
