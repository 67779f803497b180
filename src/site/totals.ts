import { type Total, totalsOf } from '../campaign/counted.ts';
import type { Scene } from './scene.ts';

/** The newest number of each network up to now, read or counted by hand, the largest first. */
export function newestCounts({ campaign, now }: Pick<Scene, 'campaign' | 'now'>): Total[] {
	return totalsOf(campaign.counted, campaign.counts, now);
}

/** All posts that were counted up to now. */
export function newestTotal(scene: Pick<Scene, 'campaign' | 'now'>): number {
	return newestCounts(scene).reduce((sum, { posts }) => sum + posts, 0);
}
