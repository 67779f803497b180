import { describe, expect, test } from 'vitest';
import { campaignKinds } from '../../src/campaign/kinds.ts';
import { type Phase, phases } from '../../src/campaign/phase.ts';
import { german } from '../../src/words/de.ts';
import { english } from '../../src/words/en.ts';
import { directionOf, wordsFor } from '../../src/words/index.ts';
import type { PageWords, StateFacts } from '../../src/words/page-words.ts';

/** Every combination of facts that a page can meet. */
const allFacts: StateFacts[] = phases.flatMap((phase) =>
	campaignKinds.flatMap((kind) => {
		const known = {
			phase,
			kind,
			target: 'Telekom hilft',
			timeToAnswer: '1 Stunde',
			daysWithout: 3,
			starts: 'Di., 9. April',
			deadline: 'Fr., 12. April',
			hasThanks: true,
		};
		const unknown = {
			phase,
			kind,
			target: undefined,
			timeToAnswer: undefined,
			daysWithout: undefined,
			starts: undefined,
			deadline: undefined,
			hasThanks: false,
		};
		return [known, unknown, { ...known, daysWithout: 1, target: undefined }];
	}),
);

/** Sentences whose values are not all texts. */
function particular(words: PageWords): Record<string, string> {
	const said: Record<string, string> = {};
	for (const [index, facts] of allFacts.entries()) {
		const { headline, lead } = words.state(facts);
		said[`state ${index} headline`] = headline;
		said[`state ${index} lead`] = lead;
	}
	for (const kind of campaignKinds) {
		said[`who ${kind}`] = words.who(kind, 'Educamp', 'Telekom hilft');
		said[`who ${kind} alone`] = words.who(kind, undefined, undefined);
	}
	return {
		...said,
		languageName: words.languageName('pt-br'),
		duration: words.duration(4_200_000),
		left: words.left(4_200_000),
		suggestion: words.landing.suggestion(3),
	};
}

/** Every other sentence under its name, such as `landing.note`, with «1», «2» for its values. */
function plainSentences(part: unknown, name = ''): Record<string, string> {
	if (['state', 'who', 'languageName', 'duration', 'left', 'landing.suggestion'].includes(name)) {
		return {};
	}
	if (typeof part === 'string') return { [name]: part };
	if (typeof part === 'function') {
		const values = Array.from({ length: part.length }, (_, index) => `«${index + 1}»`);
		return { [name]: String(part(...values)) };
	}
	if (typeof part !== 'object' || part === null) return { [name]: '' };
	const inner = Object.entries(part).map(([key, value]) =>
		plainSentences(value, name ? `${name}.${key}` : key),
	);
	return Object.assign({}, ...inner);
}

function sentences(words: PageWords): Record<string, string> {
	return { ...plainSentences(words), ...particular(words) };
}

const du = sentences(german('du'));
const sie = sentences(german('sie'));
const en = sentences(english);
const all = { du, sie, en };

const faulty =
	/^$|^\s|\s$|^[.,;:!?]|undefined|null|NaN|\[object|\$\{|"|[ \t]{2}|\s[.,:;!?]|(?<!\.)\.\.(?!\.)/;

test.each(Object.entries(all))('Every sentence in %s is whole', (_, said) => {
	expect(Object.entries(said).filter(([, sentence]) => faulty.test(sentence))).toEqual([]);
	expect(Object.keys(said).length).toBeGreaterThan(150);
});

test('The languages say the same things', () => {
	const texts = (said: Record<string, string>) => Object.keys(said).toSorted();
	expect(texts(sie)).toEqual(texts(du));
	expect(texts(en)).toEqual(texts(du));
});

test('Every value of a sentence stands in it', () => {
	const lost = Object.entries(all).flatMap(([language, said]) =>
		Object.entries(said)
			.filter(([name]) => /«1»/.test(`${du[name]}${en[name]}`))
			.filter(([name, sentence]) => marksOf(sentence) !== marksOf(en[name] ?? ''))
			.map(([name]) => `${language} ${name}`),
	);
	expect(lost).toEqual([]);
});

function marksOf(sentence: string): string {
	return [...new Set(sentence.match(/«\d»/g))].toSorted().join('');
}

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

test('A sentence begins with a capital or with a value', () => {
	const small = Object.entries(all).flatMap(([language, said]) =>
		Object.entries(said)
			.filter(([name]) => /lead$|headline$/i.test(name))
			.filter(([, sentence]) => !/^[\p{Lu}\p{N}«]/u.test(sentence))
			.map(([name]) => `${language} ${name}`),
	);
	expect(small).toEqual([]);
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
		hasThanks: false,
	};
	const say = (changes: Partial<StateFacts>) => {
		const { headline, lead } = german('du').state({ ...facts, ...changes });
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
		expect(german('du').languageName(lang)).toBe(name);
		expect(english.languageName(lang)).toBe(name);
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
