import { findMentions } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { distinctNetworks, finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/**
 * At most one account may be addressed in a finished text: more looks like spam and disturbs people who are
 * not asked. One finding a text, for the first network on which it happens.
 */
export const checkMentions: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		if (!place) return [];
		for (const network of distinctNetworks(variant)) {
			const { text } = finishVariant(subject, variant, network);
			const mentions = findMentions(text).map((mention) => mention.text);
			if (mentions.length > 1) return [finding('tooManyMentions', place, { network, mentions })];
		}
		return [];
	});

/** Networks show a post that begins with a handle as a reply: hardly anybody sees it. */
export const checkBeginning: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		if (!place || variant.list === 'invites') return [];
		for (const network of distinctNetworks(variant)) {
			const { text } = finishVariant(subject, variant, network);
			const [first] = findMentions(text);
			if (first && text.slice(0, first.start).trim() === '') {
				return [finding('startsWithHandle', place, { handle: first.text })];
			}
		}
		return [];
	});
