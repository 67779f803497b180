import { describe, expect, test } from 'vitest';
import { sayFinding } from '../../src/words/findings/index.ts';
import { campaignText, checkText, inShort, only } from './check-text.ts';

const cut = (text: string, beside?: Parameters<typeof checkText>[1]) =>
	inShort(only(checkText(text, beside), 'cardTooSmall'));
const missing = (text: string, beside?: Parameters<typeof checkText>[1]) =>
	only(checkText(text, beside), 'noGlyph');

const translation = (fields: string) => `---\n${fields}\n---\n\nA story.\n`;

describe('A character that no font has', () => {
	test('is named once, where it stands', () => {
		const text = campaignText({ title: 'Netz für ꦧ und ꦧ' });
		const found = missing(text);
		expect(inShort(found)).toEqual(['noGlyph 2:17']);
		expect(found.map((each) => sayFinding(each, 'de'))).toMatchInlineSnapshot(`
			[
			  {
			    "fix": "Lass das Zeichen weg, oder schreib ein anderes.",
			    "message": "Das Zeichen „ꦧ“ (U+A9A7) fehlt in den Schriften der Bilder zum Teilen.",
			  },
			]
		`);
	});

	test('is an error, and of a script without a font one letter is enough', () => {
		const found = missing(campaignText({ title: 'ଓଡ଼ିଆ ଭାଷା' }));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ severity: 'error', line: 2, column: 8 });
		expect(found.map((each) => sayFinding(each, 'en'))).toMatchInlineSnapshot(`
			[
			  {
			    "fix": "Write it differently, or install the font for it: npm install @fontsource/noto-sans-oriya",
			    "message": "The fonts of the share images lack the character “ଓ” (U+0B13).",
			  },
			]
		`);
	});

	test('is found in what a placeholder brings and in updates', () => {
		expect(inShort(missing(campaignText({ ask: 'Bitte ꦧ für alle.' })))).toEqual([]);
		const messages = '["Liebes Team, {ask} {url}"]';
		expect(inShort(missing(campaignText({ ask: 'Bitte ꦧ für alle.', messages })))).toEqual([
			'noGlyph 13:12',
		]);
		const updates = '[{ at: 2013-04-09 17:30, kind: note, text: "Ja ꦧ" }]';
		expect(missing(campaignText({ updates }))).toHaveLength(1);
	});

	test('is told of a translation only where it stands in its file', () => {
		const files = { 'netz.en.mdx': translation('title: A net for ꦧ') };
		expect(inShort(missing(campaignText(), { files }))).toEqual(['noGlyph netz.en.mdx 2:18']);
		const both = { 'netz.en.mdx': translation('ask: Please help us.') };
		expect(inShort(missing(campaignText({ title: 'ꦧ' }), { files: both }))).toEqual([
			'noGlyph 2:8',
		]);
	});

	test('may stand in the story, of which there is no picture', () => {
		expect(missing(`${campaignText()}\nꦧ\n`)).toEqual([]);
	});
});

describe('A text that an image cannot show whole', () => {
	test('is a warning where it stands', () => {
		const text = campaignText({ title: 'Schnelles'.repeat(8) });
		expect(cut(text)).toEqual(['cardTooSmall 2:8']);
		expect(
			only(checkText(text), 'cardTooSmall').map((each) => sayFinding(each, 'de')),
		).toMatchInlineSnapshot(`
			[
			  {
			    "fix": "Nimm ein kürzeres Wort, oder setz einen Bindestrich hinein.",
			    "message": "In „title“ ist ein Wort länger als eine Zeile auf dem Bild zum Teilen. Es wird dort getrennt.",
			  },
			]
		`);
		const long = 'Wir haben heute lange miteinander gesprochen. '.repeat(30);
		const updates = `[{ at: 2013-04-09 17:30, kind: note, text: "${long}" }]`;
		const found = only(checkText(campaignText({ updates })), 'cardTooSmall');
		expect(found).toMatchObject([
			{ severity: 'warning', values: { field: 'text', fit: 'shortened' } },
		]);
		expect(found.map((each) => sayFinding(each, 'en'))).toMatchInlineSnapshot(`
			[
			  {
			    "fix": "Shorten the text, or let the warning stay with “allow”.",
			    "message": "“text” is too long for the share image: only its beginning stands there.",
			  },
			]
		`);
	});

	test('is found before its time has come', () => {
		const long = 'Wir haben heute lange miteinander gesprochen. '.repeat(30);
		const updates = `[{ at: 2013-04-10 17:30, kind: note, text: "${long}" }]`;
		expect(cut(campaignText({ updates }))).toHaveLength(1);
		const title = 'Schnelles'.repeat(8);
		expect(cut(campaignText({ title }), { now: '2013-01-01T00:00:00Z' })).toHaveLength(1);
	});

	test('may stay by allow', () => {
		const allow = '[{ code: CS-092, because: Das Wort ist so }]';
		expect(cut(campaignText({ title: 'Schnelles'.repeat(8), allow }))).toEqual([]);
	});

	test('is told of a translation by what it changes', () => {
		const files = { 'netz.en.mdx': translation(`title: ${'Quicknet'.repeat(8)}`) };
		expect(cut(campaignText(), { files })).toEqual(['cardTooSmall netz.en.mdx 2:8']);
	});
});
