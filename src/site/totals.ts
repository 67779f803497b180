import type { Count } from '../campaign/campaign.ts';
import type { Scene } from './scene.ts';

/** The newest count of each network up to now, the largest first. */
export function newestCounts({ campaign, now }: Pick<Scene, 'campaign' | 'now'>): Count[] {
	const newest = new Map<string, Count>();
	for (const count of campaign.counts) {
		const before = newest.get(count.network);
		if (count.at.at <= now && (!before || before.at.at <= count.at.at))
			newest.set(count.network, count);
	}
	return [...newest.values()].sort((a, b) => b.posts - a.posts);
}

/** All posts that were counted up to now. */
export function newestTotal(scene: Pick<Scene, 'campaign' | 'now'>): number {
	return newestCounts(scene).reduce((sum, { posts }) => sum + posts, 0);
}
