import type { Campaign } from '../campaign/campaign.ts';
import { findHashtags } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import type { Rule } from './rule.ts';
import { textKind } from './text-kinds.ts';

/** A hashtag in small letters that is longer than this is several words. */
const longestWord = 12;

/** A part of a hashtag that is shorter than this is a word by chance. */
const shortestPart = 3;

/** The scripts in which words begin with capitals; in others, `_` is the only way to tell words apart. */
const capitalScript = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

function capitalize(word: string): string {
	return word.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

/** The words that the campaign itself uses, in small letters. */
function wordsOf({ title, ask, target, event, organizer }: Campaign): Set<string> {
	const texts = [title, ask, target?.name, event?.name, organizer?.name].join(' ');
	return new Set(texts.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** Cuts a text into known words, as few as possible; undefined where something is left over. */
function splitWords(text: string, words: ReadonlySet<string>): string[] | undefined {
	const ways: (string[] | undefined)[] = [[]];
	for (let end = 1; end <= text.length; end++) {
		for (let start = 0; start <= end - shortestPart; start++) {
			const before = ways[start];
			const part = text.slice(start, end);
			if (!before || !words.has(part)) continue;
			const best = ways[end];
			if (!best || before.length + 1 < best.length) ways[end] = [...before, part];
		}
	}
	return ways[text.length];
}

/**
 * What is wrong with a hashtag's capitals: words joined by `_`, or several words in small letters. That is
 * known where they are words of the campaign, and likely where the hashtag is long.
 */
export function hashtagCaseOf(
	hashtag: string,
	words: ReadonlySet<string>,
): { corrected?: string } | undefined {
	const tag = hashtag.slice(1);
	if (!capitalScript.test(tag)) return undefined;
	if (/[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(tag)) {
		return { corrected: `#${tag.split(/_+/).map(capitalize).join('')}` };
	}
	if (/\p{Lu}/u.test(tag) || !/\p{Ll}/u.test(tag) || words.has(tag)) return undefined;
	const parts = splitWords(tag, words);
	if (parts && parts.length > 1) return { corrected: `#${parts.map(capitalize).join('')}` };
	return [...tag].length > longestWord ? {} : undefined;
}

/** Hashtags of several words need capitals, so that screen readers and people can tell the words apart. */
export const checkHashtagCase: Rule = ({ campaign, written }) => {
	const words = wordsOf(campaign);
	const seen = new Set<string>();
	return written.flatMap(({ path, text, placeAt }): Finding[] => {
		const isList = path[0] === 'hashtags';
		if (!isList && textKind(path, text) !== 'own') return [];
		return findHashtags(text).flatMap(({ text: found, start }): Finding[] => {
			const problem = hashtagCaseOf(found, words);
			if (!problem || seen.has(found)) return [];
			seen.add(found);
			return [finding('hashtagCase', placeAt(start), { found, ...problem })];
		});
	});
};
