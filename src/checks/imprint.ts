import type { Campaign } from '../campaign/campaign.ts';
import { type Finding, finding, type Place } from '../campaign/finding.ts';
import type { Site } from '../campaign/site.ts';

/** What the law wants to know about whoever answers for a public page. */
const fields = ['name', 'street', 'postcode', 'city', 'mail'];

/**
 * A site with a campaign that is not a demo needs an imprint.
 * @param place Where `site.yaml` begins.
 */
export function checkImprint(
	campaigns: readonly Pick<Campaign, 'demo'>[],
	site: Pick<Site, 'operator'>,
	place: Place,
): Finding[] {
	if (site.operator || campaigns.every(({ demo }) => demo)) return [];
	return [finding('imprintMissing', place, { fields })];
}
