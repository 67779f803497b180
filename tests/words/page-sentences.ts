import { campaignKinds } from '../../src/campaign/kinds.ts';
import { phases } from '../../src/campaign/phase.ts';
import { wordsFor } from '../../src/words/index.ts';
import type { PageWords, StateFacts } from '../../src/words/page-words.ts';
import { pageLanguages } from '../../src/words/pages/index.ts';

/** Every way in which a page can speak: each language, German in both addresses. */
export const ways: Record<string, PageWords> = Object.fromEntries(
	Object.keys(pageLanguages).flatMap((lang) =>
		(['du', 'sie'] as const)
			.filter((address) => lang === 'de' || address === 'du')
			.map((address) => [lang === 'de' ? address : lang, wordsFor(lang, address).words]),
	),
);

const nothingKnown: StateFacts = {
	phase: 'running',
	kind: 'question',
	target: undefined,
	timeToAnswer: undefined,
	daysWithout: undefined,
	starts: undefined,
	deadline: undefined,
	answered: false,
	solved: false,
	hasThanks: false,
};

/** Every combination of facts that a page can meet. */
const allFacts: StateFacts[] = phases.flatMap((phase) =>
	campaignKinds.flatMap((kind) => {
		const known = {
			phase,
			kind,
			target: '«1»',
			timeToAnswer: '«2»',
			daysWithout: 3,
			starts: '«3»',
			deadline: '«4»',
			answered: false,
			solved: false,
			hasThanks: true,
		};
		const unknown = { ...nothingKnown, phase, kind };
		return [
			known,
			unknown,
			{ ...known, daysWithout: 1, target: undefined },
			{ ...known, answered: true },
			{ ...known, answered: true, solved: true },
		];
	}),
);

/** A value that reads as `«1»` in a text, or as `«1».`, and as a number where things are counted. */
function valueAt(index: number, count: number, end: string): unknown {
	return {
		[Symbol.toPrimitive]: (hint: string) => (hint === 'string' ? `«${index + 1}»${end}` : count),
	};
}

/** Sentences that take more than texts and numbers. */
function particular(words: PageWords, count: number): Record<string, string> {
	const said: Record<string, string> = {};
	for (const [index, facts] of allFacts.entries()) {
		const { headline, lead } = words.state(facts);
		said[`state ${index} headline`] = headline;
		said[`state ${index} lead`] = lead;
	}
	const waiting = { ...nothingKnown, daysWithout: count };
	said['state without an answer'] = words.state(waiting).headline;
	for (const kind of campaignKinds) {
		said[`who ${kind}`] = words.who(kind, '«1»', '«2»');
		said[`who ${kind} alone`] = words.who(kind, undefined, undefined);
	}
	return { ...said, duration: words.duration(4_200_000), left: words.left(4_200_000) };
}

/** Every other sentence under its name, such as `landing.note`, with «1», «2» for its values. */
function plain(part: unknown, count: number, end: string, name = ''): Record<string, string> {
	if (['state', 'who', 'duration', 'left'].includes(name)) return {};
	if (typeof part === 'string') return { [name]: part };
	if (typeof part === 'function') {
		const values = Array.from({ length: part.length }, (_, index) => valueAt(index, count, end));
		return { [name]: [part(...values)].flat().join(' | ') };
	}
	if (typeof part !== 'object' || part === null) return { [name]: '' };
	const inner = Object.entries(part).map(([key, value]) =>
		plain(value, count, end, name ? `${name}.${key}` : key),
	);
	return Object.assign({}, ...inner);
}

/** Everything that pages say, by the names of the words; where things are counted there are so many. Values may end in `end`. */
export function sentencesOf(words: PageWords, count = 3, end = ''): Record<string, string> {
	return { ...plain(words, count, end), ...particular(words, count) };
}
