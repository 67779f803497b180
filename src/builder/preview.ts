import type { Campaign } from '../campaign/campaign.ts';
import { phaseAt } from '../campaign/phase.ts';
import type { Site } from '../campaign/site.ts';
import { themes } from '../campaign/theme.ts';
import { altText } from '../images/alt.ts';
import { landingCard } from '../images/cards.ts';
import { courseOf, makeScene, type Scene } from '../scene/scene.ts';
import { actionOf, outcomeOf, whenRows } from '../site/views/landing.ts';
import { directionOf } from '../words/language.ts';
import type { Answer, Preview } from './answer.ts';

/** The scene of a preview: now, or the first moment of a storm that has not begun, which is what people will see. */
function sceneOf(campaign: Campaign, site: Site, now: number): Scene {
	const { starts } = campaign;
	const early = starts && phaseAt(courseOf(campaign), now) === 'upcoming';
	return makeScene(campaign, site, early ? starts.at : now);
}

/** The top of a campaign's landing page, in the words that the page itself has. */
export function previewOf(campaign: Campaign, site: Site, now: number): Preview {
	const scene = sceneOf(campaign, site, now);
	const { words, phase } = scene;
	const action = actionOf(scene);
	const outcome = outcomeOf(scene);
	return {
		lang: campaign.lang,
		dir: directionOf(campaign.lang),
		theme: themeName(campaign),
		banner: campaign.demo ? words.demo : undefined,
		hashtag: campaign.hashtags[0] ?? '',
		phase,
		phaseText: words.phase[campaign.kind][phase],
		title: campaign.title,
		ask: campaign.ask,
		heading: outcome?.heading ?? action?.heading ?? '',
		message: action && { text: action.message.text, marks: action.message.marks ?? [] },
		buttons: (action?.links ?? [])
			.slice(0, 5)
			.map(({ name, label, icon }) => ({ name, label, icon })),
		note: action?.note ?? outcome?.text ?? '',
		rows: whenRows(scene).flatMap((row) => {
			const text = row.moment?.text ?? row.text ?? row.link?.text;
			return text ? [{ label: row.label, text }] : [];
		}),
	};
}

/** The name of a theme that ships; one of an organizer's own looks like the default here. */
function themeName({ theme }: Campaign): string {
	const found = Object.entries(themes).find(([, { accent }]) => accent === theme.accent);
	return found?.[0] ?? '';
}

/** What the landing page's share image is drawn from. */
export function pictureOf(campaign: Campaign, site: Site, now: number): Answer['picture'] {
	const scene = sceneOf(campaign, site, now);
	const { card } = landingCard(scene);
	return { card, theme: campaign.theme, alt: altText(card, scene.words.image.alt) };
}
