import { expect, test } from 'vitest';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { parseCampaignFile, parseSiteFile } from '../../src/parse/campaign-file.ts';
import { readFields } from '../../src/parse/read-fields.ts';
import { campaignText, describeFindings, findingsIn, parseText, slips } from './read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const inBytes = (bytes: Uint8Array) => describeFindings(parseCampaignFile(bytes, 'a.mdx').findings);
const inText = (text: string) => describeFindings(parseText(text).findings);

test('bytes that are no text are refused where they stop being one', () => {
	expect(inBytes(new Uint8Array(70 * 1024))).toBe('1:1 fileTooLarge {"kilobytes":70,"most":64}');
	expect(inBytes(new Uint8Array([...encode('---\ntitle: '), 0xfc]))).toBe('2:8 notUtf8 {}');
	expect(inBytes(new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0]))).toBe('1:1 notUtf8 {}');
	expect(inBytes(new Uint8Array([0x2d, 0, 0x2d, 0, 0x2d, 0]))).toBe('1:1 notUtf8 {}');
});

test('a file of 64 KiB is read, a byte more is not', () => {
	const start = '---\ntitle: a\n---\n';
	const blank = (size: number) => encode(start + '\n'.repeat(size - start.length));
	expect(inBytes(blank(65_536))).toContain('bodyTooLarge');
	expect(inBytes(blank(65_537))).toBe('1:1 fileTooLarge {"kilobytes":65,"most":64}');
});

test('characters that nobody sees are named, and the columns behind them stay right', () => {
	const title = 'title: a\u0000b\u001b \u202ec\u200bd\u00ade: x';
	expect(slips({ title })).toMatchInlineSnapshot(`
		"2:9 forbiddenCharacter {"codePoint":"U+0000","what":"control"}
		2:11 forbiddenCharacter {"codePoint":"U+001B","what":"control"}
		2:13 forbiddenCharacter {"codePoint":"U+202E","what":"bidi"}
		2:15 forbiddenCharacter {"codePoint":"U+200B","what":"invisible"}
		2:17 forbiddenCharacter {"codePoint":"U+00AD","what":"invisible"}
		2:19 yamlColon {"corrected":"title: \\"ab cde: x\\""}"
	`);
	expect(
		slips({ target: 'target:\n  name: A\n  handles:\n    x: @tele\u200bkom' }),
	).toMatchInlineSnapshot(`
		"7:8 yamlAt {"corrected":"    x: \\"@telekom\\""}
		7:13 forbiddenCharacter {"codePoint":"U+200B","what":"invisible"}"
	`);
});

test.each([
	['a joiner between Latin letters', 'a\u200db'],
	['a non-joiner between Latin letters', 'a\u200cb'],
	['a joiner at the end of a word', 'می\u200c '],
	['a variation selector behind a letter', 'a\ufe0f'],
	['a variation selector behind a digit', '1\ufe0f'],
	['letters hidden in tags', 'a\u{e0041}'],
	['a flag with too many tags', `\u{1f3f4}${'\u{e0061}'.repeat(12)}`],
	['a right-to-left mark', 'שלום\u200f!'],
	['a soft hyphen', 'Leit\u00adung'],
	['a Hangul filler', '\u3164'],
	['a line separator', 'a\u2028b'],
	['a byte order mark inside', 'a\ufeffb'],
	['piled-up marks', `a${'\u0301'.repeat(8)}`],
	['an emoji without end', `${'👨‍'.repeat(20)}👨`],
])('%s may not stand in a text', (_, text) => {
	expect(slips({ title: `title: "Netz ${text}"` })).toContain('forbiddenCharacter');
});

test('a letter with seven marks is a character', () => {
	expect(slips({ title: `title: Netz a${'\u0301'.repeat(7)}` })).toBe('');
});

test('a file without its frontmatter says so', () => {
	expect(inText('')).toBe('1:1 frontmatterMissing {}');
	expect(inText('Hallo')).toBe('1:1 frontmatterMissing {}');
	expect(inText('+++\ntitle = "a"\n+++\n')).toBe('1:1 frontmatterForeign {"found":"+++"}');
	expect(inText('---js\n({})\n---\n')).toBe('1:1 frontmatterForeign {"found":"---js"}');
	expect(inText('---\ntitle: a\n+++\n')).toBe('3:1 frontmatterForeign {"found":"+++"}');
	expect(inText('---\ntitle: a\n----\n')).toBe('3:1 frontmatterForeign {"found":"----"}');
	expect(inText('---\ntitle: a\n---\n\n---\nlayout: b\n---\n')).toContain('5:1 frontmatterForeign');
});

test('a frontmatter that is not closed is read as far as it seems to go', () => {
	const text = campaignText({ title: 'titel: a' }).replace(/---\n$/, '\nDie Geschichte: so.\n');
	expect(describeFindings(findingsIn(text))).toMatchInlineSnapshot(`
		"1:1 frontmatterOpen {}
		2:1 unknownKey {"key":"titel","suggestion":"title"}"
	`);
});

test('fields with the names of every object are ordinary unknown fields', () => {
	const title = 'title: a\n__proto__:\n  polluted: 1\nconstructor: b\ntoString: c';
	expect(slips({ title })).toMatchInlineSnapshot(`
		"3:1 unknownKey {"key":"__proto__"}
		5:1 unknownKey {"key":"constructor"}
		6:1 unknownKey {"key":"toString"}"
	`);
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('five mistakes of two files are all found', () => {
	const first = campaignText({
		target: 'target:\n  name: Telekom hilft\n  handles:\n    x: @telekom_hilft',
		ask: 'ask: Bitte helft uns #echh13',
		deadline: 'deadline: 31.12.2026',
	});
	const second = campaignText({ title: 'titel: Netz', starts: 'starts: 2013-02-30' }, '{x}');
	expect(describeFindings([...findingsIn(first), ...findingsIn(second)])).toMatchInlineSnapshot(`
		"7:8 yamlAt {"corrected":"    x: \\"@telekom_hilft\\""}
		8:22 yamlHash {"lost":"#echh13","corrected":"ask: \\"Bitte helft uns #echh13\\""}
		10:11 badTime {"found":"31.12.2026","corrected":"2026-12-31"}
		12:1 bodyCode {"what":"expression"}
		7:9 noSuchTime {"found":"2013-02-30","what":"date"}
		2:1 unknownKey {"key":"titel","suggestion":"title"}"
	`);
});

test('a body is taken apart with the place of each part', () => {
	const body = [
		'Eins [zwei](https://example.com "T") https://example.org.',
		'',
		'> drei',
		'> **vier** &amp; fünf',
		'',
		'![sechs](./sieben.png) <Ask/>',
		'',
		'<Quote by="acht" source="https://example.net">neun</Quote> `zehn` <Ask/>',
	].join('\n');
	const { links, pictures, texts, components, bodyLine } = parseText(campaignText({}, body));
	const at = ({ place: { line, column } }: { place: { line: number; column: number } }) =>
		`${line - bodyLine + 1}:${column}`;
	expect({
		links: links.map((link) => `${at(link)} ${link.url}`),
		pictures: pictures.map((picture) => `${at(picture)} ${picture.alt} ${picture.url}`),
		texts: texts.map((text) => `${at(text)} ${text.text}`),
		components,
	}).toMatchInlineSnapshot(`
		{
		  "components": [
		    "Ask",
		    "Quote",
		  ],
		  "links": [
		    "1:6 https://example.com",
		    "1:38 https://example.org",
		    "8:18 https://example.net",
		  ],
		  "pictures": [
		    "6:1 sechs ./sieben.png",
		  ],
		  "texts": [
		    "1:1 Eins ",
		    "1:34 T",
		    "1:7 zwei",
		    "1:37  ",
		    "1:38 https://example.org",
		    "1:57 .",
		    "3:3 drei",
		    "4:5 vier",
		    "4:11  & fünf",
		    "6:3 sechs",
		    "6:23  ",
		    "8:8 acht",
		    "8:47 neun",
		    "8:59  ",
		    "8:61 zehn",
		    "8:66  ",
		  ],
		}
	`);
});

test('what would make a parser slow is refused before it is parsed', () => {
	const refused = (body: string) =>
		parseText(campaignText({}, body)).findings.map(({ name }) => name);
	expect(refused(`${'a'.repeat(1000)}\n`.repeat(33))).toEqual(['bodyTooLarge']);
	expect(refused('a'.repeat(2001))).toEqual(['lineTooLong']);
	expect(refused('a'.repeat(2000))).toEqual([]);
	expect(refused('> '.repeat(9))).toEqual(['tooNested']);
	expect(refused('1. - + * > > > > > a')).toEqual(['tooNested']);
	expect(refused(`${'*a _b '.repeat(300)}\n`.repeat(2))).toEqual(['tooManyParts']);
	expect(refused(`${'**a** '.repeat(300)}\n\n`.repeat(11))).toEqual(['tooManyParts']);
	expect(refused('{/**/} '.repeat(251))).toEqual(['tooManyParts']);
	expect(refused('a\n\n'.repeat(1501))).toEqual(['tooManyParts']);
	expect(refused('\n'.repeat(6001))).toEqual(['tooManyParts']);
	expect(
		refused(Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
	).toEqual(['tooNested']);
});

test('a site file is read by the same rules', () => {
	const text = [
		'---',
		'title: Candystorms aus Hamburg',
		'url: http://candystorm.example.org',
		'operator:',
		'  name: Educamp e. V.',
		'  straße: Musterweg 1',
		'  postcode: 22297',
		'  city: Hamburg #Alsterdorf',
		'  mail: hallo@example.org',
	].join('\n');
	const parsed = parseSiteFile(encode(text), 'site.yaml');
	const findings = [...parsed.findings, ...readFields(siteSchema, parsed).findings];
	expect(describeFindings(findings)).toMatchInlineSnapshot(`
		"8:17 yamlHash {"lost":"#Alsterdorf","corrected":"  city: \\"Hamburg #Alsterdorf\\""}
		3:6 badAddress {"found":"http://candystorm.example.org","why":"http","corrected":"https://candystorm.example.org"}
		6:3 unknownKey {"key":"straße","suggestion":"street","parent":"operator"}"
	`);
	expect(parsed.body).toBe('');
	expect(parseSiteFile(encode(''), 'site.yaml').findings).toEqual([]);
	expect(parseSiteFile(new Uint8Array([0xff]), 'site.yaml').findings).toHaveLength(1);
});
