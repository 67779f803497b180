import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHashtags } from '../../src/campaign/entities.ts';
import {
	defaultInvite,
	fillPieces,
	fillText,
	findPlaceholders,
	finishPieces,
	finishPost,
	hasHashtag,
	type MessageValues,
	placeholderNames,
	targetText,
} from '../../src/campaign/message.ts';
import { type NetworkId, networkIds } from '../../src/campaign/network-ids.ts';

const values: MessageValues = {
	target: '@telekom_hilft',
	url: 'https://a.de/netz/m/1/',
	hashtags: ['#telekomhilf', '#echh13'],
	ask: 'Bitte schaltet die Leitung frei.',
	deadline: 'Freitag, 18 Uhr',
	title: 'Schnelles Netz',
};

describe('placeholders', () => {
	test('are found with their places', () => {
		expect(
			findPlaceholders('👍 {target}, {ziel} bis { deadline }! {} {zwei worte}'),
		).toMatchInlineSnapshot(`
				[
				  {
				    "end": 11,
				    "name": "target",
				    "start": 3,
				    "text": "{target}",
				    "word": "target",
				  },
				  {
				    "end": 19,
				    "start": 13,
				    "text": "{ziel}",
				    "word": "ziel",
				  },
				  {
				    "end": 36,
				    "start": 24,
				    "text": "{ deadline }",
				    "word": "deadline",
				  },
				]
			`);
	});

	test.each(placeholderNames)('{%s} is known', (name) => {
		expect(findPlaceholders(`{${name}}`)).toEqual([
			{ text: `{${name}}`, word: name, name, start: 0, end: name.length + 2 },
		]);
	});

	test.each(['{Target}', '{URL}', '{url }', '{toString}', '{__proto__}', '{link}'])(
		'%s is not known and stays as it stands',
		(text) => {
			expect(findPlaceholders(text)).toMatchObject([{ text }]);
			expect(findPlaceholders(text)[0]).not.toHaveProperty('name');
			expect(fillText(text, values)).toBe(text);
		},
	);
});

describe('filling', () => {
	test.each([
		[
			'{target}: {ask} {deadline} {title} {hashtags} {url}',
			'@telekom_hilft: Bitte schaltet die Leitung frei. Freitag, 18 Uhr Schnelles Netz #telekomhilf #echh13 https://a.de/netz/m/1/',
		],
		['{title}{title}', 'Schnelles NetzSchnelles Netz'],
		['Weil {own}.', 'Weil …'],
		[' Hallo \n', 'Hallo'],
		[defaultInvite, 'Bitte schaltet die Leitung frei. https://a.de/netz/m/1/'],
		['Ohne alles', 'Ohne alles'],
	])('%j gives %j and adds nothing', (text, expected) => {
		expect(fillText(text, values)).toBe(expected);
	});

	test('braces and dollar signs in values mean nothing', () => {
		expect(fillText('{ask} {own}', { ...values, ask: "{url} $& $1 $'", own: '{target}' })).toBe(
			"{url} $& $1 $' {target}",
		);
	});

	test('a gap parts the text', () => {
		expect(fillPieces('{own} und {title} {own}', values)).toEqual(['', ' und Schnelles Netz ', '']);
	});
});

describe('finishing a public message', () => {
	test.each([
		['Helft uns, {target}!', 'Helft uns, @telekom_hilft! #telekomhilf https://a.de/netz/m/1/'],
		['Helft! {hashtags}', 'Helft! #telekomhilf #echh13 https://a.de/netz/m/1/'],
		['Helft! {url}', 'Helft! https://a.de/netz/m/1/ #telekomhilf'],
		['Auf {url} steht alles.', 'Auf https://a.de/netz/m/1/ steht alles. #telekomhilf'],
		['Helft! {hashtags} {url}', 'Helft! #telekomhilf #echh13 https://a.de/netz/m/1/'],
		['Auf #TelekomHilf gehts', 'Auf #TelekomHilf gehts https://a.de/netz/m/1/'],
		['Auf #telekomhilft gehts', 'Auf #telekomhilft gehts #telekomhilf https://a.de/netz/m/1/'],
		['Aufs #echh13!', 'Aufs #echh13! #telekomhilf https://a.de/netz/m/1/'],
		['telekomhilf', 'telekomhilf #telekomhilf https://a.de/netz/m/1/'],
		['Helft!\n\nDanke!\n', 'Helft!\n\nDanke! #telekomhilf https://a.de/netz/m/1/'],
		['Weil {own}', 'Weil … #telekomhilf https://a.de/netz/m/1/'],
		['{own}', '… #telekomhilf https://a.de/netz/m/1/'],
		['', '#telekomhilf https://a.de/netz/m/1/'],
	])('%j becomes %j', (text, expected) => {
		expect(finishPost(text, values)).toBe(expected);
	});

	test('a hashtag in a value counts as written', () => {
		const ask = 'Denkt an #TELEKOMHILF!';
		expect(finishPost('{ask}', { ...values, ask })).toBe(`${ask} https://a.de/netz/m/1/`);
	});

	test('the gap can be filled', () => {
		expect(finishPost('Weil {own}.', { ...values, own: 'ich lehre' })).toBe(
			'Weil ich lehre. #telekomhilf https://a.de/netz/m/1/',
		);
	});

	test.each([
		['Weil {own}.', ['Weil ', '. #telekomhilf https://a.de/netz/m/1/']],
		['Weil {own}', ['Weil ', ' #telekomhilf https://a.de/netz/m/1/']],
		['{own} {own} {hashtags}', ['', ' ', ' #telekomhilf #echh13 https://a.de/netz/m/1/']],
		['Ohne', ['Ohne #telekomhilf https://a.de/netz/m/1/']],
	])('for the composer %j has the pieces %j', (text, pieces) => {
		expect(finishPieces(text, values)).toEqual(pieces);
	});

	test('a campaign without hashtags gets none', () => {
		expect(finishPost('Helft!', { ...values, hashtags: [] })).toBe('Helft! https://a.de/netz/m/1/');
	});

	test('every message ends with one link and one own hashtag at least, and finishing again changes nothing', () => {
		const word = fc.constantFrom(
			'Helft',
			'{target}',
			'{ask}',
			'{own}',
			'{url}',
			'{hashtags}',
			'#echh13',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				const post = finishPost(words.join(' '), values);
				const links = words.filter((found) => found === '{url}').length;
				expect(post.split(values.url).length - 1).toBe(Math.max(1, links));
				expect(findHashtags(post).map(({ text }) => text)).toContain('#telekomhilf');
				expect(post).toBe(post.trim());
				expect(finishPost(post, values)).toBe(post);
			}),
			{ numRuns: 1000 },
		);
	});
});

test.each([
	['#Netz', '#netz', true],
	['(#netz)', '#netz', true],
	['#Schönes', '#scho\u0308nes', true],
	['#netzwerk', '#netz', false],
	['#netz_', '#netz', false],
	['a#netz', '#netz', false],
	['https://a.de/#netz', '#netz', false],
	['netz', '#netz', false],
])('that %j holds %s is %s', (text, hashtag, expected) => {
	expect(hasHashtag(text, hashtag)).toBe(expected);
});

describe('the target', () => {
	const target = {
		name: 'Telekom hilft',
		handles: { x: 'telekom_hilft', mastodon: 'hilft@social.example.com' },
	};

	test('is its handle where it has one, else its name', () => {
		const shown = networkIds.map((id): [NetworkId, string] => [id, targetText(target, id, false)]);
		expect(Object.fromEntries(shown)).toMatchInlineSnapshot(`
			{
			  "bluesky": "Telekom hilft",
			  "copy": "Telekom hilft",
			  "email": "Telekom hilft",
			  "facebook": "Telekom hilft",
			  "linkedin": "Telekom hilft",
			  "mail-target": "Telekom hilft",
			  "mastodon": "@hilft@social.example.com",
			  "native": "Telekom hilft",
			  "reddit": "Telekom hilft",
			  "signal": "Telekom hilft",
			  "sms": "Telekom hilft",
			  "telegram": "Telekom hilft",
			  "threads": "Telekom hilft",
			  "whatsapp": "Telekom hilft",
			  "x": "@telekom_hilft",
			}
		`);
	});

	test('is its name on images, in invites, in demos and without handles', () => {
		expect(targetText(target, undefined, false)).toBe('Telekom hilft');
		for (const id of networkIds) {
			expect(targetText(target, id, true)).toBe('Telekom hilft');
			expect(targetText({ name: 'Telekom hilft' }, id, false)).toBe('Telekom hilft');
		}
	});
});
