import { countLinks } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { distinctNetworks, finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** At most one link may stand in a finished text: networks show a preview of one alone. */
export const checkLinks: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		if (!place) return [];
		for (const network of distinctNetworks(variant)) {
			const count = countLinks(finishVariant(subject, variant, network).text);
			if (count > 1) return [finding('tooManyLinks', place, { count })];
		}
		return [];
	});
