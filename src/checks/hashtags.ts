import { findHashtags } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { distinctNetworks, finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** More hashtags than this look like advertising. */
const most = 3;

/** At most three hashtags may stand in a finished text. */
export const checkHashtags: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		if (!place) return [];
		for (const network of distinctNetworks(variant)) {
			const { text } = finishVariant(subject, variant, network);
			const hashtags = findHashtags(text).map((hashtag) => hashtag.text);
			if (hashtags.length > most) return [finding('tooManyHashtags', place, { hashtags })];
		}
		return [];
	});
