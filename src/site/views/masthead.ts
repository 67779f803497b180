import { isWholeName } from '../../campaign/whole-name.ts';
import { titleSize } from '../../components/parts.ts';
import { loadFonts } from '../../images/fonts.ts';
import { measureText } from '../../images/typeface.ts';
import type { Scene } from '../../scene/scene.ts';
import { directionOf } from '../../words/language.ts';
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

/** A phone of 360 by 740 pixels: its lines, those of the bubble, its height, and what always stands above the end of the button. */
const phone = { line: 328, bubble: 288, height: 740, fixed: 298, banner: 32, heading: 34 };

/** What a gap for one's own words takes: a higher line, and a sentence about it. */
const gap = 40;

/** How texts are set there: their size in pixels, the height of a line, and how wide a letter is, as shares of the size. */
const settings = {
	s: { size: 64, leading: 0.9, letter: 0.53 },
	m: { size: 38, leading: 0.98, letter: 0.53 },
	l: { size: 32, leading: 1, letter: 0.53 },
	xl: { size: 26, leading: 1.05, letter: 0.53 },
	who: { size: 19, leading: 1.25, letter: 0.53 },
	lead: { size: 17, leading: 1.4, letter: 0.5 },
	message: { size: 18, leading: 1.4, letter: 0.5 },
} as const;

/** How many lines of so many letters a text fills; a word that is longer than a line begins a new one and goes on in the next. */
function countLines(text: string, letters: number): number {
	let lines = 1;
	let used = 0;
	for (const word of text.trim().split(/\s+/)) {
		const { length } = Array.from(word);
		if (used + length > letters && used > 0) {
			lines += 1;
			used = 0;
		}
		const full = Math.ceil(length / letters) - 1;
		lines += full;
		used += length - full * letters + 1;
	}
	return lines;
}

/** How high a text stands on a phone, in pixels: an estimate. */
function heightOf(text: string, name: keyof typeof settings, line = phone.line): number {
	const { size, leading, letter } = settings[name];
	// A gap for one's own words is a field, as wide as some letters.
	const lines = countLines(text.replaceAll('…', '…'.repeat(16)), line / (size * letter));
	return lines * size * leading + (text.includes('…') ? gap : 0);
}

/** What may stand on the first screen of a phone above the one action. */
export interface FirstScreen {
	/** The hashtag's letters and their size, in hundredths of the line. */
	tag: { lines: readonly string[]; size: number };
	title: string;
	who: string;
	lead: string;
	/** The suggestions, each of which may come first. */
	messages: readonly string[];
	/** Whether the card with the action begins with words of its own. */
	heading: boolean;
	/** Whether the page says that it is an example. */
	banner: boolean;
}

/**
 * How crowded the first screen of a phone is, which has to hold the action: 0 where everything fits, 1 where the
 * demand's sentence has to stand below the action, 2 where everything has to be set smaller as well.
 */
export function crowdOf(texts: FirstScreen): 0 | 1 | 2 {
	const { tag, title, who, lead, messages, heading, banner } = texts;
	const letter = (phone.line * tag.size) / 100;
	const tagLines = tag.lines.map((line) => countLines(line, phone.line / (letter * 0.53)));
	const message = messages.map((text) => heightOf(text, 'message', phone.bubble));
	const rest =
		phone.fixed +
		(heading ? phone.heading : 0) +
		(banner ? phone.banner : 0) +
		tagLines.reduce((sum, lines) => sum + lines, 0) * letter +
		heightOf(title, titleSize(title)) +
		heightOf(who, 'who') +
		Math.max(0, ...message);
	if (rest + heightOf(lead, 'lead') <= phone.height) return 0;
	return rest <= phone.height ? 1 : 2;
}

/** A name with the comma or colon that stands behind it in a text, so that no line begins with that. */
function withMark(name: string, text: string): string {
	const after = text.charAt(text.indexOf(name) + name.length);
	return /[,:،、：]/.test(after) ? name + after : name;
}

/** What stands at the head of a campaign's pages: the hashtag, what is asked, and who asks whom. */
export async function mastheadOf(scene: Scene, actions: readonly (ActionView | undefined)[]) {
	const { campaign, words } = scene;
	const { kind, organizer, target, title, ask, langOf } = campaign;
	const tag = await tagOf(scene);
	const who = words.who(kind, organizer?.name, target?.name);
	const messages = actions.flatMap((action) =>
		action ? [action.message, ...(action.more?.messages ?? [])].map(({ text }) => text) : [],
	);
	return {
		tag,
		title,
		titleLang: foreign(scene, langOf.title),
		who,
		marks: target ? [target.name] : [],
		names: [organizer, target].flatMap((one) =>
			one && isWholeName(one.name) ? withMark(one.name, who) : [],
		),
		lead: { text: ask, lang: foreign(scene, langOf.ask) },
		crowd: crowdOf({
			...{ tag, title, who, lead: ask, messages },
			heading: actions.some((action) => action?.showHeading),
			banner: campaign.demo,
		}),
	};
}
