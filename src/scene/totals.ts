import { type Total, totalsOf } from '../campaign/counted.ts';
import type { Scene } from './scene.ts';

/** A network's newest number as pages show it. */
export interface ShownTotal extends Total {
	/** The language of the source; a list of hosts is in every language. */
	lang: string;
}

/** The newest number of each network up to now, read or counted by hand, the largest first. */
export function newestCounts({ campaign, now }: Pick<Scene, 'campaign' | 'now'>): ShownTotal[] {
	const totals = totalsOf(campaign.counted, campaign.counts, now);
	return totals.map((total) => ({ ...total, lang: total.lang ?? campaign.lang }));
}

/** All posts that were counted up to now. */
export function newestTotal(scene: Pick<Scene, 'campaign' | 'now'>): number {
	return newestCounts(scene).reduce((sum, { posts }) => sum + posts, 0);
}

/** All posts that were counted up to now; null where nothing was, which is not the same as none. */
export function knownPosts(scene: Pick<Scene, 'campaign' | 'now'>): number | null {
	return newestCounts(scene).length > 0 ? newestTotal(scene) : null;
}
