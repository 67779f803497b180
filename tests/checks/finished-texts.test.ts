import { describe, expect, test } from 'vitest';
import { campaignText, checkText, inShort, listText, only } from './check-text.ts';

const filler = [
	'Wir freuen uns auf ein Wochenende voller Ideen, {target}.',
	'Ohne Leitung kein Lernen im Netz, lieber {target}.',
	'Die Turnhalle ist bereit, nur das Internet fehlt, {target}.',
	'Kommt vorbei und esst ein Bonbon mit uns, {target}.',
];

/** The findings of a campaign whose first message is this one. */
function checkMessage(message: string, fields: Record<string, string | undefined> = {}) {
	return checkText(campaignText({ messages: listText([message, ...filler]), ...fields }));
}

/** A text of some characters that is no copy of another. */
function words(length: number): string {
	return 'Lernen macht Freude. '
		.repeat(50)
		.slice(0, length - 1)
		.concat('.');
}

describe('Length', () => {
	// X counts a link as 23 characters; with two spaces, the hashtag and the link 37 are taken.
	const fitsX = `${words(280 - 38)}`;

	test('A text that fills X to the last character passes', () => {
		expect(inShort(only(checkMessage(fitsX), 'tooLongFor'))).toEqual([]);
	});

	test('One character more is an error that names network, language and variant', () => {
		const [found, ...rest] = only(checkMessage(`${fitsX}..`), 'tooLongFor');
		expect(rest).toEqual([]);
		expect(found).toMatchObject({ line: 18, severity: 'error' });
		expect(found?.values).toEqual({
			network: 'x',
			over: 1,
			length: 281,
			most: 280,
			lang: 'de',
			variant: '1',
		});
	});

	test('Only the networks that a message is offered for count', () => {
		const text = campaignText({
			messages: `\n  - { text: ${JSON.stringify(words(400))}, networks: [mastodon] }\n  - { text: ${JSON.stringify(words(480))}, networks: [mastodon], id: lang }`,
		});
		const found = only(checkText(text), 'tooLongFor');
		expect(found.map(({ values }) => [values.network, values.variant])).toEqual([
			['mastodon', 'lang'],
		]);
	});

	test('Thanks are measured too', () => {
		const found = only(checkText(campaignText({ thanks: listText([words(300)]) })), 'tooLongFor');
		expect(found.map(({ values }) => [values.network, values.variant])).toContainEqual([
			'x',
			'thanks-1',
		]);
	});

	test('An invite may be long until its mail link has more than 2,000 characters', () => {
		const long = campaignText({ invites: listText([`${words(900)} {url}`]) });
		expect(only(checkText(long), 'tooLongFor')).toEqual([]);
		const tooLong = campaignText({ invites: listText([`${'Grüße. '.repeat(140)} {url}`]) });
		expect(only(checkText(tooLong), 'tooLongFor').map(({ values }) => values.network)).toEqual([
			'email',
		]);
	});

	test('A text that fits Bluesky only with its shortened link is a warning', () => {
		const text = campaignText({
			messages: `\n  - { text: ${JSON.stringify(words(250))}, networks: [bluesky] }`,
		});
		const [found] = only(checkText(text), 'tightFor');
		expect(found).toMatchObject({
			severity: 'warning',
			values: { network: 'bluesky', variant: '1' },
		});
	});

	test('A translation is measured with its own words, at its own place', () => {
		const english = `---\nask: "${words(290)}"\nmessages:\n  - "Short, {target}. {url}"\n---\n`;
		const messages = listText(['{ask} {url}', '{ask} Danke. {url}']);
		const found = checkText(campaignText({ messages }), { files: { 'netz.en.mdx': english } });
		const tooLong = only(found, 'tooLongFor');
		expect(
			tooLong.map(({ values }) => `${values.network} ${values.lang} ${values.variant}`),
		).toEqual(['x en 2', 'bluesky en 2', 'reddit en 2']);
		expect(new Set(inShort(tooLong))).toEqual(new Set(['tooLongFor netz.en.mdx 2:1']));
	});
});

describe('Placeholders', () => {
	test.each([
		['{link}', '{url}'],
		['{taget}', '{target}'],
		['{Titel}', '{title}'],
		['{hashtag}', '{hashtags}'],
		['{xyzzy}', undefined],
	])('%s is unknown and suggests %s', (found, suggestion) => {
		const [problem] = only(checkMessage(`Hallo ${found}`), 'unknownPlaceholder');
		expect(problem).toMatchObject({ line: 18, column: 12, severity: 'error' });
		expect(problem?.values).toEqual(suggestion ? { found, suggestion } : { found });
	});

	test.each([
		['{two words}', undefined],
		['{target.name}', undefined],
		['{dein Name}', undefined],
		['{ url }', '{url}'],
		['{URL}', '{url}'],
		['{}', undefined],
		['{{target}}', '{target}'],
		['{target}}', '{target}'],
		['{target', '{target}'],
	])('%s means nothing either', (found, suggestion) => {
		const [problem, ...rest] = only(checkMessage(`Hallo ${found}, danke`), 'unknownPlaceholder');
		expect(problem).toMatchObject({ line: 18, column: 12, severity: 'error' });
		expect(problem?.values).toEqual(suggestion ? { found, suggestion } : { found });
		expect(rest).toEqual([]);
	});

	test('A deadline that there is not stands for nothing', () => {
		const thanks = { kind: 'thanks', starts: undefined, deadline: undefined };
		const [problem] = only(checkMessage('Danke bis {deadline}', thanks), 'unknownPlaceholder');
		expect(problem?.values).toEqual({ found: '{deadline}', missing: 'deadline' });
	});

	test('The seven known ones pass', () => {
		const message = '{target} {url} {hashtags} {ask} {deadline} {title} {own}';
		expect(only(checkMessage(message), 'unknownPlaceholder')).toEqual([]);
	});

	test('They are looked for in invites and thanks as well', () => {
		const text = campaignText({ invites: '["Hallo {name}"]', thanks: '["Danke {wer}"]' });
		expect(only(checkText(text), 'unknownPlaceholder').map(({ values }) => values.found)).toEqual([
			'{name}',
			'{wer}',
		]);
	});
});

describe('Mentions', () => {
	test.each([
		['Hallo {target}', 0],
		['Hallo @hilft@social.example.com, wie geht es', 0],
		['Schreibt an service@example.com und grüßt {target}', 0],
		['Hallo {target} und @bildung', 1],
		['Hallo {target}, liebe {target}', 1],
		['Danke @bildung und @schule', 1],
	])('%s', (message, problems) => {
		expect(only(checkMessage(message), 'tooManyMentions')).toHaveLength(problems);
	});

	test('A demo mentions nobody by {target}', () => {
		expect(
			only(checkMessage('Hallo {target}, liebe {target}', { demo: 'true' }), 'tooManyMentions'),
		).toEqual([]);
	});

	test('All mentions are named', () => {
		expect(only(checkMessage('Hallo {target} und @bildung'), 'tooManyMentions')[0]?.values).toEqual(
			{
				network: 'x',
				mentions: ['@telekom_hilft', '@bildung'],
			},
		);
	});

	test.each([
		['{target}, helft uns bitte', 1],
		['  @bildung hat recht', 1],
		['Bitte helft, {target}', 0],
		['.{target} helft', 0],
	])('A message that begins with a handle is a warning: %s', (message, problems) => {
		expect(only(checkMessage(message), 'startsWithHandle')).toHaveLength(problems);
	});
});

describe('Hashtags and links', () => {
	test.each([
		['Hallo {hashtags} #Lernen', 0],
		['Hallo #TelekomHilf #Netz #Lernen', 0],
		['Hallo #Netz #Lernen #Schule', 1],
		['Hallo {hashtags} #Netz #Lernen', 1],
	])('%s', (message, problems) => {
		expect(only(checkMessage(message), 'tooManyHashtags')).toHaveLength(problems);
	});

	test.each([
		['Hallo {url}', 0],
		['Hallo ohne Link', 0],
		['Wir sehen uns am Freitag.Danke', 0],
		['Hallo {url} und https://example.org/angebot', 1],
		['Mehr auf example.org', 1],
		['Mehr auf bildung.social', 1],
		['{url} {url}', 1],
	])('%s', (message, problems) => {
		expect(only(checkMessage(message), 'tooManyLinks')).toHaveLength(problems);
	});

	test('The target’s name can bring a link, where it has no account', () => {
		const target = '{ name: Telekom.de, handles: { x: "@telekom_hilft" } }';
		expect(only(checkMessage('Hallo {target}', { target }), 'tooManyLinks')).toHaveLength(5);
	});

	test('A link too many is found in invites too', () => {
		const text = campaignText({ invites: '["Schau {url} und https://example.org"]' });
		expect(only(checkText(text), 'tooManyLinks')).toHaveLength(1);
	});

	test('A translation that repeats nothing repeats no finding', () => {
		const messages = listText(['Hallo {target} und @bildung', ...filler]);
		const found = checkText(campaignText({ messages }), {
			files: { 'netz.en.mdx': '---\nthanks: ["Thank you, {target}"]\n---\n' },
		});
		expect(inShort(only(found, 'tooManyMentions'))).toEqual(['tooManyMentions 18:6']);
	});
});
