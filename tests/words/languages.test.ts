import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countingIn } from '../../src/words/counting.ts';
import { wordsFor } from '../../src/words/index.ts';
import { pageLanguages } from '../../src/words/pages/index.ts';
import { sentencesOf, ways } from './page-sentences.ts';

const languages = Object.entries(pageLanguages);

test('Every language file is on the list', () => {
	const files = readdirSync(new URL('../../src/words/pages', import.meta.url));
	const codes = files.map((file) => file.replace('.ts', '')).filter((name) => name !== 'index');
	expect(Object.keys(pageLanguages).toSorted()).toEqual(codes.toSorted());
});

describe.each(languages)('%s', (lang, language) => {
	const words = wordsFor(lang, 'du').words;
	const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();

	test('tells apart the plural forms that the language has', () => {
		expect([...language.plurals].toSorted()).toEqual(pluralCategories.toSorted());
	});

	test('counts with another form of the words for each of them', () => {
		const rules = new Intl.PluralRules(lang);
		const numbers = Array.from({ length: 1001 }, (_, number) => number);
		const samples = pluralCategories.map((category) =>
			numbers.find((number) => rules.select(number) === category),
		);
		expect(samples).not.toContain(undefined);
		const said = samples.map((count) => sentencesOf(words, count));
		const counted = Object.keys(said[0] ?? {}).filter(
			(name) => new Set(said.map((each) => each[name])).size > 1,
		);
		expect(counted.length).toBeGreaterThan(3);
		const forms = (name: string) => said.map((each) => each[name]?.replace(/\d+/g, '#'));
		const alike = counted.filter((name) => new Set(forms(name)).size < samples.length);
		expect(alike.map((name) => [name, ...forms(name)])).toEqual([]);
	});
});

/** Words that another language shares with English. */
const shared = new Set([
	'Candystorms',
	'Hashtag',
	'Hashtags',
	'Pause',
	'Start',
	'Start: «1»',
	'Story',
]);

const english = sentencesOf(wordsFor('en', 'du').words);
const others = Object.entries(ways).filter(([way]) => way !== 'en');

test.each(others)('%s holds no English sentence', (_, words) => {
	const left = Object.entries(sentencesOf(words)).filter(
		([name, sentence]) =>
			sentence === english[name] && /\p{L}{2}/u.test(sentence) && !shared.has(sentence),
	);
	expect(left).toEqual([]);
});

describe('Arabic', () => {
	const said = Object.entries(sentencesOf(wordsFor('ar', 'du').words));
	const names = /candystorm|RSS|JSON|JavaScript|Mastodon|Signal|SVG|PNG|PDF|ZIP|QR|A4|IP|WCAG|AA/g;
	const servers = /(?:me@)?bildung\.social/g;

	test('holds no Latin letters but those of names', () => {
		const bare = said.map(([name, text]) => [name, text.replace(servers, '').replace(names, '')]);
		expect(bare.filter(([, text]) => /[A-Za-z]/.test(`${text}`))).toEqual([]);
	});

	test('has its own commas and question marks', () => {
		expect(said.filter(([, text]) => /[,;?]/.test(text))).toEqual([]);
	});

	test('is written in one way: no tatweel, letters composed, no marks that turn the direction', () => {
		const odd = said.filter(
			([, text]) =>
				text !== text.normalize('NFC') || /[\u0640\u200e\u200f\u202a-\u202e]/.test(text),
		);
		expect(odd).toEqual([]);
	});

	test('says durations after a preposition as they have to be', () => {
		const facts = { kind: 'plea', phase: 'answered', hasThanks: false } as const;
		const unknown = {
			target: undefined,
			daysWithout: undefined,
			starts: undefined,
			deadline: undefined,
			answered: true,
			solved: false,
		};
		const words = wordsFor('ar', 'du').words;
		const hours = (count: number) => words.duration(count * 3_600_000);
		const headline = (timeToAnswer: string) =>
			words.state({ ...facts, ...unknown, timeToAnswer }).headline;
		expect(
			[hours(1), hours(2), hours(3), hours(48), hours(26)].map(headline),
		).toMatchInlineSnapshot(`
			[
			  "جاء الجواب بعد ساعة",
			  "جاء الجواب بعد ساعتين",
			  "جاء الجواب بعد 3 ساعات",
			  "جاء الجواب بعد يومين",
			  "جاء الجواب بعد يوم وساعتين",
			]
		`);
	});
});

test('A plural form that a language lacks is an error', () => {
	const count = countingIn('ar', ['other']);
	expect(() => count(3, { other: '#' })).toThrow('ar lacks the plural form few');
});
