import type { Campaign } from '../campaign/campaign.ts';
import { type PublicNetworkId, publicNetworkIds } from '../campaign/network-ids.ts';
import type { Site } from '../campaign/site.ts';
import { networks } from '../networks/index.ts';
import { publicPost } from '../networks/posts.ts';
import { isGroup, isList, type Written } from '../parse/write-yaml.ts';
import type { Count } from './answer.ts';

/** The networks whose count is always shown; of the others only what is too long. */
const shown: ReadonlySet<PublicNetworkId> = new Set(['x', 'bluesky', 'mastodon', 'threads']);

/** How long each text of a list is on each network that it is offered for, as `idPrefix` and number name it. */
export function countsOf(
	campaign: Campaign | undefined,
	site: Site,
	list: Written | undefined,
	idPrefix: string,
): Count[][] {
	if (!campaign || list === undefined || !isList(list)) return [];
	return list.map((entry, index) => {
		const group = isGroup(entry) ? entry : { text: entry };
		const text = typeof group.text === 'string' ? group.text : '';
		const own = typeof group.id === 'string' && idPrefix === '' ? group.id : undefined;
		const id = own ?? `${idPrefix}${index + 1}`;
		return offered(group.networks).flatMap((network): Count[] => {
			const { label = network, measure } = networks[network];
			const { length, limit, over } = measure(publicPost(campaign, site, { id, text }, network));
			const main = shown.has(network);
			if (limit === undefined || (!main && over === 0)) return [];
			return [{ name: label, length, limit, over, main }];
		});
	});
}

function offered(named: Written | undefined): readonly PublicNetworkId[] {
	if (named === undefined || !isList(named)) return publicNetworkIds;
	return publicNetworkIds.filter((network) => named.includes(network));
}
