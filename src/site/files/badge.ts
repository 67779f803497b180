import { sweetBlades } from '../../components/sweet.ts';
import { type Badge, drawBadge } from '../../images/badge.ts';
import { loadFonts } from '../../images/fonts.ts';
import { type Scene, shownTime } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { lastingPhase } from '../views/outreach.ts';

/** What a campaign's badge says: only what was known at the time of the build. */
export function badgeOf(scene: Scene): Badge {
	const { campaign, words, voice, now } = scene;
	const [hashtag = ''] = campaign.hashtags;
	return {
		hashtag,
		status: lastingPhase(scene),
		title: words.outreach.badge.title(hashtag, stateOf(scene).headline, shownTime(scene, now).text),
		sign: sweetBlades,
		mood: voice === 'plead' ? 'asks' : voice === 'thank' ? 'answered' : 'quiet',
		theme: campaign.theme,
	};
}

/** A campaign's `badge.svg`. */
export async function writeBadge(scene: Scene): Promise<string> {
	const badge = badgeOf(scene);
	const { lang, theme } = scene.campaign;
	const fonts = loadFonts(badge.hashtag + badge.status, { lang, display: theme.font });
	return drawBadge(badge, fonts);
}
