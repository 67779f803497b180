import { type Finding, finding } from '../campaign/finding.ts';
import { networks } from '../networks/index.ts';
import { finishVariant, placeOfVariant, variantsOf } from './finished.ts';
import type { Rule } from './rule.ts';

/** Every finished text on every network that it is offered for: too long is an error, long for some apps a warning. */
export const checkLength: Rule = (subject) =>
	variantsOf(subject.campaign).flatMap((variant): Finding[] => {
		const place = placeOfVariant(subject, variant);
		if (!place) return [];
		const tooLong = variant.networks.flatMap((network): Finding[] => {
			const { length, limit, over } = networks[network].measure(
				finishVariant(subject, variant, network),
			);
			if (over === 0 || limit === undefined) return [];
			const { lang } = subject.campaign;
			const values = { network, over, length, most: limit, lang, variant: variant.id };
			return [finding('tooLongFor', place, values)];
		});
		const onBluesky = variant.networks.includes('bluesky');
		const { over, tight } = networks.bluesky.measure(finishVariant(subject, variant, 'bluesky'));
		if (!onBluesky || over > 0 || tight === 0) return tooLong;
		const values = { network: 'bluesky', over: tight, variant: variant.id };
		return [...tooLong, finding('tightFor', place, values)];
	});
