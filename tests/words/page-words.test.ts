import { describe, expect, test } from 'vitest';
import { type Phase, phases } from '../../src/campaign/phase.ts';
import { wordsFor } from '../../src/words/index.ts';
import { directionOf, ownName } from '../../src/words/language.ts';
import type { StateFacts } from '../../src/words/page-words.ts';
import { sentencesOf, ways } from './page-sentences.ts';

const all = Object.fromEntries(
	Object.entries(ways).map(([way, words]) => [way, sentencesOf(words)]),
);
const { du = {}, sie = {}, en = {} } = all;

const faulty =
	/^$|^\s|\s$|^[.,;:!?]|undefined|null|NaN|\[object|\$\{|"|[ \t]{2}|\s[.,:;!?]|(?<!\.)\.\.(?!\.)/;

test.each(Object.entries(all))('Every sentence in %s is whole', (_, said) => {
	expect(Object.entries(said).filter(([, sentence]) => faulty.test(sentence))).toEqual([]);
	expect(Object.keys(said).length).toBeGreaterThan(150);
});

test.each(Object.entries(all))('%s says the same things as German', (_, said) => {
	expect(Object.keys(said).toSorted()).toEqual(Object.keys(du).toSorted());
});

test('Every value of a sentence stands in it', () => {
	const lost = Object.entries(all).flatMap(([language, said]) =>
		Object.entries(said)
			.filter(([name]) => /«\d»/.test(`${du[name]}${en[name]}`))
			.filter(([name, sentence]) => marksOf(sentence) !== marksOf(en[name] ?? ''))
			.map(([name]) => `${language} ${name}`),
	);
	expect(lost).toEqual([]);
});

function marksOf(sentence: string): string {
	return [...new Set(sentence.match(/«\d»/g))].toSorted().join('');
}

test.each(Object.entries(ways))(
	'In %s a name like “Radclub e. V.” brings its full stop along',
	(_, words) => {
		const said = Object.entries(sentencesOf(words, 3, '.'));
		expect(said.filter(([, sentence]) => /(?<!\.)\.\.(?!\.)/.test(sentence))).toEqual([]);
	},
);

const duWords =
	/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*|kannst|magst|willst|hast|bist)(?!\p{L})|(?:^|[.:!?] )(?:Sag|Frag|Gib|Trag|Merk|Tipp|Schreib|Schau|Kopier|Ändere) /iu;
const sieWords = /(?<!\p{L})(?:Ihnen|Ihre?[mnrs]?|(?<=\p{Ll}[,:]? )Sie)(?!\p{L})/u;

test('Whoever is addressed with “Sie” is never addressed with “du”', () => {
	expect(Object.entries(sie).filter(([, sentence]) => duWords.test(sentence))).toEqual([]);
	expect(Object.values(du).filter((sentence) => duWords.test(sentence)).length).toBeGreaterThan(8);
});

test('Whoever is addressed with “du” is never addressed with “Sie”', () => {
	expect(Object.entries(du).filter(([, sentence]) => sieWords.test(sentence))).toEqual([]);
	expect(Object.values(sie).filter((sentence) => sieWords.test(sentence)).length).toBeGreaterThan(
		8,
	);
});

test('Both ways to address people differ exactly where they address them', () => {
	const different = Object.keys(du).filter((name) => du[name] !== sie[name]);
	const addressing = Object.keys(du).filter(
		(name) => duWords.test(du[name] ?? '') || sieWords.test(sie[name] ?? ''),
	);
	expect(different.toSorted()).toEqual(addressing.toSorted());
});

test('A sentence begins with a capital, where a script has any, or with a value', () => {
	const small = Object.entries(all).flatMap(([language, said]) =>
		Object.entries(said)
			.filter(([name]) => /lead$|headline$/i.test(name))
			.filter(([, sentence]) => !/^[\p{Lu}\p{Lo}\p{N}«]/u.test(sentence))
			.map(([name]) => `${language} ${name}`),
	);
	expect(small).toEqual([]);
});

test.each(Object.entries(ways))('In %s only what calls people to act “runs”', (_, { phase }) => {
	const runs = [phase.plea.running, phase.plea.heard];
	for (const kind of ['question', 'letter', 'statement'] as const) {
		expect(runs).not.toContain(phase[kind].running);
		expect(runs).not.toContain(phase[kind].heard);
	}
});

test.each([
	['Telekom hilft', 'Radclub: Bitte an Telekom hilft'],
	['die Stadtwerke', 'Radclub: Bitte an die Stadtwerke'],
	['der Bürgermeister', 'Radclub: Bitte an: der Bürgermeister'],
	['Ein Verein', 'Radclub: Bitte an: Ein Verein'],
	['Derby e. V.', 'Radclub: Bitte an Derby e. V.'],
])('Who asks %s, in German', (target, said) => {
	expect(wordsFor('de', 'du').words.who('plea', 'Radclub', target)).toBe(said);
});

describe('the state of a storm', () => {
	const facts: StateFacts = {
		phase: 'running',
		kind: 'plea',
		target: 'Telekom hilft',
		timeToAnswer: undefined,
		daysWithout: undefined,
		starts: undefined,
		deadline: undefined,
		answered: false,
		solved: false,
		hasThanks: false,
	};
	const say = (changes: Partial<StateFacts>) => {
		const { headline, lead } = wordsFor('de', 'du').words.state({ ...facts, ...changes });
		return `${headline} | ${lead}`;
	};

	test('names the time to the answer', () => {
		expect(say({ phase: 'answered', timeToAnswer: '1 Stunde' })).toContain('nach 1 Stunde');
		expect(say({ phase: 'solved', timeToAnswer: '1 Stunde' })).toContain('nach 1 Stunde');
	});

	test('counts the days that a question waits', () => {
		expect(say({ kind: 'question', daysWithout: 0 })).toContain('0 Tage ohne Antwort');
		expect(say({ kind: 'question', daysWithout: 1 })).toContain('1 Tag ohne Antwort');
		expect(say({ kind: 'question', daysWithout: 12 })).toContain('12 Tage ohne Antwort');
	});

	test('asks for thanks only where thanks can be given', () => {
		expect(say({ phase: 'answered', hasThanks: true })).toContain('danken');
		expect(say({ phase: 'answered' })).not.toContain('danken');
	});

	test('is said without a target too', () => {
		for (const phase of phases satisfies readonly Phase[]) {
			expect(say({ phase, target: undefined })).toMatch(/^[\p{Lu}\d].* \| \p{Lu}/u);
		}
	});
});

describe('words for a language', () => {
	test.each([
		['de', 'de', 'Impressum'],
		['de-at', 'de-at', 'Impressum'],
		['en', 'en', 'Imprint'],
		['en-gb', 'en-gb', 'Imprint'],
		['fr', 'en', 'Imprint'],
		['pt-br', 'en', 'Imprint'],
		['dev', 'en', 'Imprint'],
	])('%s are in %s', (wanted, lang, imprint) => {
		const spoken = wordsFor(wanted, 'du');
		expect([spoken.lang, spoken.words.site.imprint]).toEqual([lang, imprint]);
	});

	test('address people as the site does', () => {
		expect(wordsFor('de', 'sie').words.message.lead).toBe(sie['message.lead']);
		expect(wordsFor('de', 'du').words.message.lead).toBe(du['message.lead']);
	});

	test.each([
		['de', 'Deutsch'],
		['en', 'English'],
		['fr', 'Français'],
		['pt-br', 'Português (Brasil)'],
		['ar', 'العربية'],
		['tr', 'Türkçe'],
	])('%s calls itself %s', (lang, name) => {
		expect(ownName(lang)).toBe(name);
	});
});

test.each([
	['de', 'ltr'],
	['en', 'ltr'],
	['ja', 'ltr'],
	['ru', 'ltr'],
	['az', 'ltr'],
	['ar', 'rtl'],
	['he', 'rtl'],
	['fa', 'rtl'],
	['ur', 'rtl'],
	['yi', 'rtl'],
	['ckb', 'rtl'],
	['dv', 'rtl'],
	['az-arab', 'rtl'],
	['ar-latn', 'ltr'],
])('%s is written %s', (lang, direction) => {
	expect(directionOf(lang)).toBe(direction);
});
