import { describe, expect, test } from 'vitest';
import { campaignText, checkText, inShort } from './check-text.ts';

/** All problems of all files are told in one run: one mistake hides no other. */
describe('Beside a mistake elsewhere in the file', () => {
	const goal = 'viele';

	test.each([
		['deadlineBeforeStart', { deadline: '2013-04-09 16:00' }],
		['noEvidence', { evidence: undefined }],
		['fewMessages', { messages: '["Liebes Team von {target}, helft ihr uns? {url}"]' }],
		['reservedName', { short: 'new' }],
		['updateInFuture', { updates: '[{ at: 2013-04-30, kind: note, text: Bald }]' }],
	])('%s is found', (name, fields) => {
		const found = checkText(campaignText({ goal, ...fields })).map((one) => one.name);
		expect(found.toSorted()).toEqual(['notWholeNumber', name].toSorted());
	});

	test('what is broken itself is not missed as well', () => {
		const evidence = '[{ title: Angebot, url: "http://example.org" }]';
		expect(inShort(checkText(campaignText({ evidence })))).toEqual(['badAddress 23:35']);
		const updates = '[{ at: 2013-04-09 17:30, kind: answer, text: Ja, source: Zeitung }]';
		expect(inShort(checkText(campaignText({ updates })))).toEqual(['badAddress 24:67']);
		const messages = '["Liebes Team von {target}, helft ihr uns? {url}", ""]';
		const found = checkText(campaignText({ messages }));
		expect(found.map(({ name, values }) => [name, values])).toEqual([
			['fewMessages', { count: 2, wanted: 5 }],
			['emptyText', { field: 'messages' }],
		]);
	});

	test('words behind a number are one mistake, and its correction is the number', () => {
		const found = (fields: Parameters<typeof campaignText>[0]) =>
			checkText(campaignText(fields)).map(({ name, values }) => [name, values]);
		expect(found({ goal: '500 #Posts' })).toEqual([
			['notWholeNumber', { field: 'goal', found: '500 #Posts', least: 1 }],
		]);
		expect(found({ goal: '500 # Posts' })).toEqual([]);
		const names = (fields: Parameters<typeof campaignText>[0]) =>
			found(fields).map(([name]) => name);
		expect(names({ demo: 'true #Beispiel' })).toEqual(['notYesNo']);
		expect(names({ goal: 'viele', ask: 'Bitte #jetzt' })).toEqual(['yamlHash', 'notWholeNumber']);
	});

	test('a name that nobody knows leaves its neighbours as they are', () => {
		const target = '{ name: Telekom hilft, handles: { x: "@telekom_hilft", twitter: "@a" } }';
		const messages = '["Liebes {target}, danke, {target}. {url}"]';
		const found = checkText(campaignText({ target, messages })).map(({ name }) => name);
		expect(found).toEqual(['unknownKey', 'fewMessages', 'tooManyMentions']);
	});

	test('a site without an imprint is told of it', () => {
		const site = 'title: Beispiele\nurl: https://candystorm.example.org\n';
		const name = ({ name }: { name: string }) => name;
		expect(checkText(campaignText({ goal }), { site }).map(name)).toEqual([
			'notWholeNumber',
			'imprintMissing',
		]);
		expect(checkText(campaignText(), { site: `${site}foo: 1\n` }).map(name)).toEqual([
			'imprintMissing',
			'unknownKey',
		]);
		expect(checkText(campaignText(), { site: `${site}operator: ich\n` }).map(name)).toEqual([
			'wrongShape',
		]);
		expect(checkText(campaignText({ demo: 'ja' }), { site }).map(name)).toEqual(['notYesNo']);
	});
});

describe('A translation with a mistake', () => {
	const translation = (head: string, body = '') => ({
		files: { 'netz.en.mdx': `---\n${head}\n---\n${body}` },
	});

	test('is looked at all the same', () => {
		const head = [
			'titel: Net',
			'goal: 7',
			'ask: Please help us, you idiots.',
			'messages:',
			'  - { id: "9", text: x }',
			'  - "Dear {foo}"',
			'  - { text: "Third {bar}", id: dritte }',
		].join('\n');
		const found = checkText(campaignText(), translation(head, '\nYou idiots.\n'));
		expect(inShort(found)).toEqual([
			'unknownKey netz.en.mdx 2:1',
			'translationFixed netz.en.mdx 3:1',
			'insult netz.en.mdx 4:26',
			'badId netz.en.mdx 6:11',
			'unknownPlaceholder netz.en.mdx 7:11',
			'translationUnmatched netz.en.mdx 8:5',
			'insult netz.en.mdx 11:5',
		]);
	});

	test('has counterparts even where they are broken in the campaign', () => {
		const updates = '[{ at: 2013-04-09 17:30, kind: not, text: Hallo }]';
		const head = 'updates: [{ at: 2013-04-09 17:30, text: Hello }]';
		const found = checkText(campaignText({ updates }), translation(head));
		expect(found.map(({ name }) => name)).toEqual(['unknownValue']);
	});

	test('that names no language is not taken for a campaign', () => {
		const files = { 'netz.english.mdx': '---\ntitle: Net\n---\n' };
		expect(inShort(checkText(campaignText(), { files }))).toEqual(['badLang netz.english.mdx 1:1']);
	});

	test('may allow warnings of its own', () => {
		const head = 'ask: Please help us!!!\nallow: [{ code: CS-031, because: joy }]';
		expect(inShort(checkText(campaignText(), translation(head)))).toEqual([]);
		const wrong = 'allow: [{ code: CS-999, because: joy }]';
		expect(inShort(checkText(campaignText(), translation(wrong)))).toEqual([
			'allowUnknown netz.en.mdx 2:17',
		]);
	});
});
