import { titleSize } from '../../components/parts.ts';
import { loadFonts } from '../../images/fonts.ts';
import { measureText } from '../../images/typeface.ts';
import type { Scene } from '../../scene/scene.ts';
import { directionOf } from '../../words/index.ts';
import { setHashtag } from '../kit/hashtag-lines.ts';
import { type ActionView, foreign } from './landing.ts';

/** The largest size of a hashtag, in hundredths of its line. */
const largest = 28;

/** The smallest size that the style sheets know; what would be smaller is broken into lines. */
const smallest = 6;

/** The size of a hashtag's letters as the style sheets know it: whole hundredths of the line that it fills. */
export function tagSize(size: number): number {
	return Math.max(smallest, Math.floor(Math.min(size, largest)));
}

/** The campaign's own hashtag, set as wide as its line, which is why the real letters are measured. */
export async function tagOf({ campaign }: Scene) {
	const [hashtag = ''] = campaign.hashtags;
	const { lang, theme } = campaign;
	const fonts = await loadFonts(hashtag, { lang, display: theme.font });
	const set = setHashtag(hashtag, 100, largest, (text) => measureText(text, 'display', fonts));
	const isLatin = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(hashtag);
	return {
		text: hashtag,
		lines: set.lines,
		// Letters that the pages' fonts lack come from the visitor's device, and may be wider.
		size: tagSize(isLatin ? set.size : set.size * 0.75),
		dir: directionOf(isLatin ? 'en' : lang),
	};
}

/** The width that lines have on a phone, the height of its screen, and what always stands above the end of the button. */
const phone = { line: 328, bubble: 288, height: 740, fixed: 340 };

/** The sizes of letters on a phone, in pixels, as the style sheets set them: a headline's by its length. */
const letters = { s: 64, m: 38, l: 32, xl: 26, who: 19, lead: 17, message: 19 } as const;

/** How high a text stands on a phone, in pixels: an estimate, as words are not broken for it. */
function heightOf(text: string, size: number, leading: number, line = phone.line): number {
	// A gap for one's own words is a field, as wide as some letters.
	const { length } = Array.from(text.replaceAll('…', '…'.repeat(16)));
	const lines = Math.ceil((length * size * 0.54) / line);
	return lines * size * leading;
}

/**
 * How crowded the first screen of a phone is, which has to hold the action: 0 where everything fits, 1 where the
 * demand's sentence stands below the action, 2 where everything is set smaller as well.
 */
export function crowdOf(
	texts: { title: string; who: string; lead: string; messages: readonly string[] },
	banner: boolean,
): 0 | 1 | 2 {
	const { title, who, lead, messages } = texts;
	const message = Math.max(
		0,
		...messages.map((text) => heightOf(text, letters.message, 1.4, phone.bubble)),
	);
	const rest =
		phone.fixed +
		(banner ? 32 : 0) +
		heightOf(title, letters[titleSize(title)], 1.02) +
		heightOf(who, letters.who, 1.25) +
		message;
	if (rest + heightOf(lead, letters.lead, 1.4) <= phone.height) return 0;
	return rest <= phone.height ? 1 : 2;
}

/** What stands at the head of a campaign's pages: the hashtag, what is asked, and who asks whom. */
export async function mastheadOf(scene: Scene, actions: readonly (ActionView | undefined)[]) {
	const { campaign, words } = scene;
	const { kind, organizer, target, title, ask, langOf, demo } = campaign;
	const who = words.who(kind, organizer?.name, target?.name);
	const messages = actions.flatMap((action) =>
		action ? [action.message, ...(action.more?.messages ?? [])].map(({ text }) => text) : [],
	);
	return {
		tag: await tagOf(scene),
		title,
		titleLang: foreign(scene, langOf.title),
		who,
		marks: target ? [target.name] : [],
		lead: { text: ask, lang: foreign(scene, langOf.ask) },
		crowd: crowdOf({ title, who, lead: ask, messages }, demo),
	};
}
