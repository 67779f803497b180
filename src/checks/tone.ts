import { findHashtags, findLinks, findMentions } from '../campaign/entities.ts';
import { type Finding, type FindingValues, finding, type Place } from '../campaign/finding.ts';
import { placeInBody, type Rule } from './rule.ts';
import { type TextKind, textKind } from './text-kinds.ts';
import { english } from './tone/english.ts';
import { german } from './tone/german.ts';
import { type ToneWords, tonePattern } from './tone/tone-words.ts';

type What = FindingValues['tone']['what'];

/** Something unfriendly in a text, and how far into the text it begins. */
export interface ToneProblem {
	what: What | 'insult';
	found: string;
	offset: number;
}

const languages: Record<string, ToneWords> = { de: german, en: english };

const insult = tonePattern([
	...german.insults,
	...german.threats,
	...english.insults,
	...english.threats,
]);

const patterns = Object.fromEntries(
	Object.entries(languages).map(([lang, words]) => [
		lang,
		{
			ultimatum: tonePattern(words.ultimatums),
			pressure: tonePattern(words.pressure),
			unfriendly: tonePattern(words.unfriendly),
			shouted: new RegExp(
				`(?<![\\p{L}\\p{N}_-])(?:${words.shouted.join('|')})(?![\\p{L}\\p{N}_-])`,
				'u',
			),
		},
	]),
);

const exclamation = /[!！](?:\s*[?？]?\s*[!！]){2,}/u;

/** Two or more words of capitals in a row; a word may hold digits or a hyphen. */
const capitalWords =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}'’-]+(?:[\s,]+\p{Lu}[\p{Lu}\p{N}'’-]+)+(?![\p{L}\p{N}])/gu;

/** Puts spaces over links, accounts and hashtags, whose letters are not the writer's choice. */
function blankEntities(text: string): string {
	let blanked = text;
	for (const { start, end } of [...findLinks(text), ...findMentions(text), ...findHashtags(text)]) {
		blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
	}
	return blanked;
}

/** Capitals that shout: at least two words, one of them too long for an abbreviation. */
function findShouting(text: string): { found: string; offset: number } | undefined {
	for (const match of text.matchAll(capitalWords)) {
		const words = match[0].split(/[\s,]+/);
		const letters = match[0].replace(/[^\p{L}]/gu, '').length;
		if (letters >= 8 && words.some((word) => word.replace(/[^\p{L}]/gu, '').length >= 5)) {
			return { found: match[0], offset: match.index };
		}
	}
	return undefined;
}

/** Everything unfriendly in a text: at most one of each sort. Words are known in German and English. */
export function findTone(text: string, lang: string, kind: TextKind): ToneProblem[] {
	if (kind === 'technical') return [];
	const [language = ''] = lang.split('-');
	const words = patterns[language];
	const plain = blankEntities(text);
	const problems: ToneProblem[] = [];
	const look = (what: ToneProblem['what'], pattern: RegExp) => {
		const match = pattern.exec(plain);
		if (match) problems.push({ what, found: match[0], offset: match.index });
	};
	if (words) look('insult', insult);
	if (kind === 'label') return problems;
	const shouting = findShouting(plain);
	if (shouting) problems.push({ what: 'capitals', ...shouting });
	else if (words) look('capitals', words.shouted);
	look('exclamation', exclamation);
	if (words) {
		look('ultimatum', words.ultimatum);
		look('pressure', words.pressure);
		if (!problems.some(({ what }) => what === 'insult')) look('unfriendly', words.unfriendly);
	}
	return problems;
}

/** A hashtag as words: `#BesteHilfe` becomes `Beste Hilfe`. */
function hashtagWords(tag: string): string {
	return tag.replace(/[#＃_]/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** Insults in somebody else's words are reported as a warning: quoting them can be honest. */
function toneFinding({ what, found }: ToneProblem, kind: TextKind, place: Place): Finding {
	if (what !== 'insult') return finding('tone', place, { what, found });
	return kind === 'quoted'
		? finding('tone', place, { what: 'unfriendly', found })
		: finding('insult', place, { found });
}

/** The tone of every text: insults and threats are errors; shouting, ultimatums and pressure are warnings. */
export const checkTone: Rule = ({ campaign, written, body }) => {
	const inHead = written.flatMap(({ path, text, placeAt }) => {
		const kind = textKind(path, text);
		const isHashtag = path[0] === 'hashtags';
		return findTone(isHashtag ? hashtagWords(text) : text, campaign.lang, kind).map((problem) =>
			toneFinding(problem, kind, placeAt(isHashtag ? 0 : problem.offset)),
		);
	});
	const inBody = body.flatMap((piece) =>
		findTone(piece.text, campaign.lang, 'own').map((problem) =>
			toneFinding(problem, 'own', placeInBody(piece, problem.offset)),
		),
	);
	return [...inHead, ...inBody];
};
