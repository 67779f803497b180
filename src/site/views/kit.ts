import { kinds } from '../../campaign/kinds.ts';
import { filePath, kitPath, landingPath, posterPath } from '../../campaign/paths.ts';
import type { CopyPart, CopySection } from '../../components/copy-part.ts';
import { hashtagPieces, type Link } from '../../components/parts.ts';
import { qrCode } from '../../images/shapes.ts';
import { href, type Scene, shownMoment, url } from '../../scene/scene.ts';
import { directionOf } from '../../words/language.ts';
import { printedAddress } from '../kit/address.ts';
import { embedCodes } from '../kit/embed-code.ts';
import type { KitPicture } from '../kit/pictures.ts';
import { type PosterText, posterOf, strips } from '../kit/poster.ts';
import { posterFit } from '../kit/poster-file.ts';
import { organizerName, pressText } from '../kit/press.ts';
import { type KitPost, type KitText, kitTexts } from '../kit/texts.ts';
import { foreign } from './landing.ts';
import { tagSize } from './masthead.ts';

/** What the kit says and offers at one phase. */
export function kitStage(scene: Scene): { lead: string; sections: CopySection[] } {
	const { campaign, words } = scene;
	const { kit } = words;
	const texts = kitTexts(scene);
	const outcome = texts.outcome ? [textPart(scene, texts.outcome)] : [];
	const thanks = {
		heading: texts.thanksNow ? kit.thanks : kit.thanksLater,
		groups: texts.thanks.map((post) => postGroup(scene, post)),
	};
	const sections: CopySection[] = [
		...(texts.thanksNow ? [thanks] : []),
		{ heading: kit.outcome, groups: [{ parts: outcome }] },
		{
			heading: kit.posts,
			lead: texts.postsFrom && kit.postsLater(texts.postsFrom),
			groups: texts.posts.map((post) => postGroup(scene, post)),
		},
		{
			heading: kit.invites,
			lead: kit.invitesLead,
			groups: texts.invites.map((text) => ({ parts: [textPart(scene, text)] })),
		},
		{
			heading: kit.hashtags,
			groups: [
				{ parts: [{ text: campaign.hashtags.join(' '), lang: foreign(scene, campaign.lang) }] },
			],
		},
		...(texts.thanksNow ? [] : [{ ...thanks, folded: true }]),
	];
	return {
		lead: leadOf(scene),
		sections: sections.filter(({ groups }) => groups.some(({ parts }) => parts.length > 0)),
	};
}

/** How the kit is to be used now; a kind that waits for no answer goes on as it began. */
function leadOf(scene: Scene): string {
	const { campaign, words, phase, voice } = scene;
	const { kind, starts } = campaign;
	const goesOn = voice === 'plead' && !kinds[kind].awaitsAnswer;
	if (phase === 'running' || goesOn) return words.kit.leadRunning[kind];
	return words.kit.lead[phase](starts ? shownMoment(scene, starts).text : '');
}

function postGroup(scene: Scene, { tone, toneLang, texts }: KitPost) {
	return { tone, toneLang, parts: texts.map((text) => textPart(scene, text)) };
}

function textPart(scene: Scene, { text, lang, label }: KitText): CopyPart {
	return {
		text,
		lang: foreign(scene, lang),
		label: label && scene.words.kit.textFor(label),
	};
}

/** The code that everything printed carries, with its files. */
export function codeOf(scene: Scene) {
	const { campaign, words } = scene;
	const { url: address, shown } = printedAddress(scene);
	const file = (name: string): Link => ({
		text: name,
		href: href(scene, `${kitPath(campaign)}qr.${name.toLowerCase()}`),
	});
	return {
		...qrCode(address),
		label: words.kit.qrAlt(shown),
		address: { parts: shown.split(/(?<=[/.-])/), href: address },
		heading: address === url(scene, landingPath(campaign)) ? words.kit.qr : words.kit.short,
		lead: words.kit.shortLead,
		files: [file('SVG'), file('PNG')],
		save: `${campaign.slug}-qr`,
	};
}

/** The poster, as a page and as a file. */
export function posterLinks(scene: Scene): { page: Link; file: Link } {
	const { campaign, words } = scene;
	return {
		page: { text: words.kit.posterPage, href: href(scene, posterPath(campaign)) },
		file: { text: words.kit.posterFile, href: href(scene, filePath(campaign, 'poster.pdf')) },
	};
}

/** The poster's sheet as a page shows it: in the sizes in which the file holds it, rounded to steps that styles know. */
export function sheetOf(scene: Scene) {
	const poster = posterOf(scene);
	const fit = posterFit(scene);
	// Letters that the site's fonts lack come from the visitor's device, and may be larger.
	const isLatin = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(poster.title.text);
	const said = ({ text, lang }: PosterText) =>
		lang === poster.lang ? { text } : { text, lang, dir: directionOf(lang) };
	return {
		lang: poster.lang,
		dir: poster.dir,
		who: said(poster.who),
		badge: poster.badge && said(poster.badge),
		hashtag: {
			lines: fit.hashtag,
			dir: directionOf(poster.hashtag.lang),
			pieces: hashtagPieces(poster.hashtag.text),
			size: tagSize(fit.hashtagSize),
		},
		title: said(poster.title),
		scale: Math.max(2, Math.floor(fit.scale * 10) - (isLatin ? 0 : 1)),
		ask: said(poster.ask),
		when: poster.when && said(poster.when),
		scan: said(poster.scan),
		responsible: poster.responsible && said(poster.responsible),
		address: poster.shown.split(/(?<=\/)/),
		strip: poster.shown.split(/(?<=[/.-])/),
		code: { ...qrCode(poster.address), label: said(poster.alt) },
		image: href(scene, `${kitPath(scene.campaign)}qr.svg`),
		strips,
	};
}

/** The archive with all of it. */
export function archiveOf(scene: Scene, pictures: readonly KitPicture[]) {
	const { campaign, words } = scene;
	return {
		link: { text: words.kit.download, href: href(scene, filePath(campaign, 'kit.zip')) },
		save: `${campaign.slug}.zip`,
		heading: words.kit.inside,
		items: words.kit.insideList(pictures.length),
	};
}

/** The pictures with their links and descriptions, and how they may be used. */
export function picturesOf(scene: Scene, pictures: readonly KitPicture[]) {
	const { words } = scene;
	const [first] = pictures;
	return {
		heading: words.kit.pictures,
		licence: words.kit.press.licence(organizerName(scene)),
		pictures: pictures.map(({ name, width, height, href, save }) => ({
			...{ name, width, height, href, save },
			label: words.kit.save(`${name}, ${width} × ${height}`),
			size: `${width} × ${height}`,
		})),
		alt: first ? { label: words.kit.alt, text: first.alt } : undefined,
	};
}

/** What other people's pages may put in, and the text for the press. */
export function codesOf(scene: Scene, pictures: readonly KitPicture[]) {
	const { words } = scene;
	const { frame, badge } = embedCodes(scene);
	return {
		embed: {
			heading: words.kit.embed,
			lead: words.kit.embedLead,
			parts: [
				{ label: words.kit.frame, text: frame, code: true },
				{ label: words.kit.badge, text: badge, code: true },
			],
		},
		press: {
			heading: words.kit.press.heading,
			lead: words.kit.press.lead,
			parts: [{ text: pressText(scene, pictures), long: true }],
		},
	};
}

/** Leads from the landing page to everything that helpers need. */
export function helperLinks(scene: Scene): { heading: string; links: Link[] } {
	const { campaign, words } = scene;
	const { heading, kit, poster } = words.kit.helpers;
	return {
		heading,
		links: [
			{ text: kit, href: href(scene, kitPath(campaign)) },
			{ text: poster, href: href(scene, posterPath(campaign)) },
		],
	};
}
