import { findHashtags } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** More hashtags than this look like advertising. */
const most = 3;

/** At most three hashtags may stand in a finished text. */
export const checkHashtags: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		const [network] = variant.networks;
		if (!place || network === undefined) return [];
		const { text } = finishVariant(subject, variant, network);
		const hashtags = findHashtags(text).map((hashtag) => hashtag.text);
		return hashtags.length > most ? [finding('tooManyHashtags', place, { hashtags })] : [];
	});
