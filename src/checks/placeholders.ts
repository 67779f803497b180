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

/** Words in braces that candystorm does not know, in messages, invites and thanks. */
export const checkPlaceholders: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap(({ list, index, text }) => {
		const path = subject.entryPath(list, index);
		if (!path) return [];
		return findPlaceholders(text).flatMap(({ text: found, word, name, start }): Finding[] => {
			if (name !== undefined) return [];
			const near = suggestPlaceholder(word);
			const suggestion = near === undefined ? {} : { suggestion: `{${near}}` };
			return [finding('unknownPlaceholder', subject.locate(path, start), { found, ...suggestion })];
		});
	});
