import { countLinks } from '../campaign/entities.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import { finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** At most one link may stand in a finished text: networks show a preview of one alone. */
export const checkLinks: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		const [network] = variant.networks;
		if (!place || network === undefined) return [];
		const count = countLinks(finishVariant(subject, variant, network).text);
		return count > 1 ? [finding('tooManyLinks', place, { count })] : [];
	});
