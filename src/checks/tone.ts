import { findHashtags, findLinks, findMentions } from '../campaign/entities.ts';
import { type Finding, type FindingValues, finding, type Place } from '../campaign/finding.ts';
import type { Rule } from './rule.ts';
import { type TextKind, textKind } from './text-kinds.ts';
import { spacedWords, undisguise } from './tone/disguise.ts';
import { english } from './tone/english.ts';
import { german } from './tone/german.ts';
import { type ToneWords, tonePattern } from './tone/tone-words.ts';

type What = FindingValues['tone']['what'];

/** Something unfriendly in a text, and how far into the text it begins. */
export interface ToneProblem {
	what: What | 'insult';
	found: string;
	offset: number;
	/** Whether it stands between quotation marks. */
	quoted: boolean;
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
				'gu',
			),
		},
	]),
);

const exclamation = /[!！](?:\s*[?？]?\s*[!！]){2,}/gu;

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

/** Quotation marks by what may open with them, each with what closes it. */
const closing: Partial<Record<string, string>> = {
	'„': '“”"',
	'“': '”',
	'”': '”',
	'»': '«',
	'«': '»',
	'‹': '›',
	'›': '‹',
	'"': '"',
};

/** Tells whether a part of a text stands between quotation marks: a title, or somebody else's words. */
function isQuoted(text: string, start: number, end: number): boolean {
	const marks = text.slice(0, start).match(/[„“”»«‹›"]/gu) ?? [];
	const next = /[„“”»«‹›"]/u.exec(text.slice(end))?.[0];
	const open = marks.at(-1);
	return (
		marks.length % 2 === 1 &&
		open !== undefined &&
		next !== undefined &&
		(closing[open]?.includes(next) ?? false)
	);
}

/** Everything unfriendly in a text: at most one of each sort, and of insults rather one outside of quotation marks. Words are known in German and English. */
export function findTone(text: string, lang: string, kind: TextKind): ToneProblem[] {
	if (kind === 'technical') return [];
	const [language = ''] = lang.split('-');
	const words = patterns[language];
	const plain = blankEntities(text);
	const readable = undisguise(plain);
	const problems: ToneProblem[] = [];
	const note = (what: ToneProblem['what'], offset: number, length: number) => {
		const end = offset + length;
		const quoted = isQuoted(text, offset, end);
		problems.push({ what, found: text.slice(offset, end), offset, quoted });
	};
	const look = (what: ToneProblem['what'], pattern: RegExp) => {
		const matches = Array.from(readable.matchAll(pattern));
		const match =
			matches.find(({ 0: found, index }) => !isQuoted(text, index, index + found.length)) ??
			matches[0];
		if (match) note(what, match.index, match[0].length);
	};
	if (words) {
		look('insult', insult);
		const spaced = spacedWords(plain).find(({ word }) => word.match(insult));
		if (spaced && problems.length === 0) note('insult', spaced.offset, spaced.written.length);
	}
	if (kind === 'label') return problems;
	const shouting = findShouting(plain);
	if (shouting) note('capitals', shouting.offset, shouting.found.length);
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
function toneFinding({ what, found, quoted }: ToneProblem, kind: TextKind, place: Place): Finding {
	if (what !== 'insult') return finding('tone', place, { what, found });
	return kind === 'quoted' || quoted
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
	const inBody = body.flatMap(({ text, quoted, placeAt }) => {
		const kind = quoted ? 'quoted' : 'own';
		return findTone(text, campaign.lang, kind).map((problem) =>
			toneFinding(problem, kind, placeAt(problem.offset)),
		);
	});
	return [...inHead, ...inBody];
};
