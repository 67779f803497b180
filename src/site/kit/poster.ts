import { commaIn } from '../../campaign/format.ts';
import { type Theme, themeOnWhite } from '../../campaign/theme.ts';
import { type Scene, shownMoment } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { directionOf } from '../../words/language.ts';
import { comingEvent } from '../views/event.ts';
import { saidByButton } from '../views/outreach.ts';
import { printedAddress } from './address.ts';

/** A text of the poster with its language. */
export interface PosterText {
	text: string;
	lang: string;
}

/** What stands on a poster, as a page and as a file. */
export interface Poster {
	lang: string;
	dir: 'ltr' | 'rtl';
	theme: Theme;
	/** The document's name. */
	name: string;
	/** The campaign's own hashtag, in the language whose direction its letters have. */
	hashtag: PosterText;
	title: PosterText;
	/** What is asked while it is asked, else what came of it. */
	ask: PosterText;
	/** Who asks whom. */
	who: PosterText;
	/** Until when, or how it ended; nothing that is untrue a day after printing. */
	when: PosterText | undefined;
	/** What the code is for. */
	scan: PosterText;
	/** What the code holds. */
	address: string;
	/** The same as people read it. */
	shown: string;
	/** What the code is for those who do not see it. */
	alt: PosterText;
	/** Marks an example. */
	badge: PosterText | undefined;
	/** Who answers for the print. */
	responsible: PosterText | undefined;
	/** When the newest thing on it happened, in milliseconds since 1970: the date of its files. */
	date: number;
}

/** How many strips can be torn off. */
export const strips = 8;

/** The first date that a ZIP file can hold, for campaigns without any. */
const earliest = Date.UTC(1980, 0, 1, 12);

/** When the newest thing that is known happened; it does not change from one build to the next. */
export function kitDate({ campaign, updates, now }: Scene): number {
	const moments = [campaign.starts, campaign.deadline, ...updates.map(({ at }) => at)];
	const past = moments.flatMap((moment) => (moment && moment.at <= now ? [moment.at] : []));
	return Math.max(earliest, ...past);
}

/** Gathers what stands on a campaign's poster as things are now. */
export function posterOf(scene: Scene): Poster {
	const { campaign, words, wordsLang, voice, phase } = scene;
	const { lang, langOf, theme, hashtags, title, ask, deadline, starts } = campaign;
	const said = (text: string): PosterText => ({ text, lang: wordsLang });
	const [hashtag = ''] = hashtags;
	const { url: address, shown } = printedAddress(scene);
	const state = stateOf(scene);
	const asks = voice === 'plead' || phase === 'upcoming';
	const until = deadline && words.kit.print.deadline(shownMoment(scene, deadline).text);
	const from = starts && words.landing.starts(shownMoment(scene, starts).text);
	const when = phase === 'upcoming' ? (from ?? until) : asks ? until : state.headline;
	const event = asks && !when ? comingEvent(scene) : undefined;
	return {
		lang,
		dir: directionOf(lang),
		theme: themeOnWhite(theme),
		name: words.kit.print.title(title),
		hashtag: { text: hashtag, lang: /\p{sc=Latin}/u.test(hashtag) ? 'en' : lang },
		title: { text: title, lang: langOf.title },
		ask: asks ? { text: ask, lang: langOf.ask } : said(state.lead),
		who: said(words.who(campaign.kind, campaign.organizer?.name, campaign.target?.name)),
		when: event ? eventLine(scene, event) : when === undefined ? undefined : said(when),
		scan: said(words.outreach.screen.scan[saidByButton(scene)]),
		address,
		shown,
		alt: said(words.kit.qrAlt(shown)),
		badge: campaign.demo ? said(words.image.demo) : undefined,
		responsible: responsibleOf(scene),
		date: kitDate(scene),
	};
}

/** When and where people meet, where nothing else has a date. */
function eventLine(scene: Scene, event: NonNullable<Scene['campaign']['event']>): PosterText {
	const { campaign, wordsLang } = scene;
	const parts = [shownMoment(scene, event.at).text, event.place].filter(Boolean);
	const lang = event.place ? campaign.langOf.event : wordsLang;
	return { text: parts.join(commaIn(wordsLang)), lang };
}

/** Who answers for a print, with the address that the law asks for on printed things. */
function responsibleOf({ site, campaign, words, wordsLang }: Scene): PosterText | undefined {
	const { operator } = site;
	if (!operator || campaign.demo) return undefined;
	const place = [operator.postcode, operator.city].filter(Boolean).join(' ');
	const name = [operator.name, operator.street, place].filter(Boolean).join(', ');
	return { text: words.kit.print.responsible(name), lang: wordsLang };
}
