import { type Finding, finding } from '../campaign/finding.ts';
import { findPlaceholders, placeholderNames } from '../campaign/message.ts';
import { nearestWord } from '../campaign/spelling.ts';
import { variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** Words that people try, and what they mean. */
const meant: Record<string, string> = {
	link: 'url',
	adresse: 'url',
	address: 'url',
	hashtag: 'hashtags',
	tags: 'hashtags',
	ziel: 'target',
	name: 'target',
	handle: 'target',
	bitte: 'ask',
	request: 'ask',
	frist: 'deadline',
	ende: 'deadline',
	titel: 'title',
	eigenes: 'own',
	text: 'own',
};

/** The placeholder that was probably meant. */
function suggestPlaceholder(word: string): string | undefined {
	return meant[word.toLowerCase()] ?? nearestWord(word, placeholderNames);
}

/** Anything in braces, doubled ones with their names, and a brace before or behind a name that lacks its partner. */
const braces = new RegExp(
	String.raw`\{\{[^{}\n]*\}\}?|\{[^{}\n]*\}\}?|\{(?:${placeholderNames.join('|')})(?![\p{L}\p{N}_])`,
	'gu',
);

/** Everything in braces that is not exactly a placeholder's name, with where it begins. */
function strangeBraces(text: string): { found: string; word: string; start: number }[] {
	return Array.from(text.matchAll(braces), ({ 0: found, index }) => ({
		found,
		word: found.replace(/[{}]/g, '').trim(),
		start: index,
	})).filter(
		({ found }) => findPlaceholders(found)[0]?.name === undefined || /^\{\{|\}\}$/.test(found),
	);
}

/** Braces in messages, invites and thanks that mean nothing, and `{deadline}` where there is none. */
export const checkPlaceholders: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap(({ list, index, text }) => {
		const path = subject.entryPath(list, index);
		if (!path) return [];
		const strange = strangeBraces(text).map(({ found, word, start }): Finding => {
			const near = suggestPlaceholder(word);
			const suggestion = near === undefined ? {} : { suggestion: `{${near}}` };
			return finding('unknownPlaceholder', subject.locate(path, start), { found, ...suggestion });
		});
		const empty = findPlaceholders(text).filter(({ name }) => name === 'deadline');
		if (subject.campaign.deadline || subject.original || subject.broken('deadline')) return strange;
		return [
			...strange,
			...empty.map(({ text: found, start }) =>
				finding('unknownPlaceholder', subject.locate(path, start), { found, missing: 'deadline' }),
			),
		];
	});
