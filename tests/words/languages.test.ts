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

test('A plural form that a language lacks is an error', () => {
	const count = countingIn('ar', ['other']);
	expect(() => count(3, { other: '#' })).toThrow('ar lacks the plural form few');
});
