import { commaIn, formatList, formatNumber } from '../../campaign/format.ts';
import { kinds } from '../../campaign/kinds.ts';
import { landingPath, progressPath } from '../../campaign/paths.ts';
import { quoteText } from '../../images/quotes.ts';
import { type Scene, shownMoment, shownTime, url } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { newestCounts, newestTotal } from '../../scene/totals.ts';
import { fullStop } from '../../words/full-stop.ts';

/** A picture as a text names it. */
export interface NamedPicture {
	/** The whole address. */
	url: string;
	/** What the size is called. */
	name: string;
	width: number;
	height: number;
	alt: string;
}

/** A paragraph under a heading, or one line for each of its entries. */
interface Section {
	heading: string;
	lines: string[];
}

/** Writes the text for the press: what it is about, the facts with their sources, a contact, pictures and how they may be used. */
export function pressText(scene: Scene, pictures: readonly NamedPicture[]): string {
	const { campaign, words } = scene;
	const { press } = words.kit;
	const makeGood = campaign['make-good'] ?? [];
	const sections: Section[] = [
		{ heading: press.ask, lines: [campaign.ask] },
		...(makeGood.length > 0 ? [{ heading: press.makeGood, lines: makeGood.map(dashed) }] : []),
		{ heading: press.facts, lines: factsOf(scene).map(dashed) },
		...(campaign.evidence.length > 0
			? [
					{
						heading: press.evidence,
						lines: campaign.evidence.map(({ title, url }) => dashed(`${title}: ${url}`)),
					},
				]
			: []),
		{ heading: press.contact, lines: contactOf(scene) },
		{
			heading: press.pictures,
			lines: [
				press.licence(organizerName(scene)),
				...pictures.map(({ name, width, height, url, alt }) =>
					dashed(`${name}, ${width} × ${height}: ${url}\n  ${words.kit.alt}: ${alt}`),
				),
			],
		},
		...(kinds[campaign.kind].wantsSolution
			? [{ heading: press.about, lines: [press.aboutText] }]
			: []),
	];
	const opening = press.opening[campaign.kind](
		organizerName(scene),
		campaign.target?.name ?? press.us,
	);
	const head = [
		campaign.title,
		campaign.demo ? `${words.demo} ${opening}` : opening,
		fullStop(stateOf(scene).headline),
	];
	return `${[...head, ...sections.map(({ heading, lines }) => [heading, ...lines].join('\n'))].join('\n\n')}\n`;
}

function dashed(line: string): string {
	return `- ${line}`;
}

/** Who stands behind a campaign, also where that is not said. */
export function organizerName({ campaign, words }: Scene): string {
	return campaign.organizer?.name ?? words.kit.press.us;
}

function factsOf(scene: Scene): string[] {
	const { campaign, words, wordsLang, updates, timeToAnswer } = scene;
	const { press } = words.kit;
	const { hashtags, starts, deadline, event } = campaign;
	const facts: [label: string, value: string][] = [
		[press.hashtag, formatList(hashtags, wordsLang)],
	];
	if (starts) facts.push([press.starts, shownMoment(scene, starts).text]);
	if (deadline) facts.push([press.deadline, shownMoment(scene, deadline).text]);
	if (event) {
		const when = event.at ? shownMoment(scene, event.at).text : '';
		facts.push([
			press.event,
			[event.name, event.place, when].filter(Boolean).join(commaIn(wordsLang)),
		]);
	}
	if (timeToAnswer !== undefined) facts.push([press.answered, words.duration(timeToAnswer)]);
	const total = newestTotal(scene);
	if (total > 0) {
		const last = Math.max(...newestCounts(scene).map(({ at }) => at.at));
		const posts = formatNumber(total, wordsLang);
		facts.push([press.counted, press.posts(posts, shownTime(scene, last).text)]);
	}
	const newest = updates.at(-1);
	if (newest) {
		const { text, quote, source } = newest;
		const said = quote ? `${text} ${quoteText(quote, wordsLang)}` : text;
		const when = shownMoment(scene, newest.at).text;
		facts.push([press.newest, `${when}: ${said}${source ? ` (${source})` : ''}`]);
	}
	facts.push([press.address, url(scene, landingPath(campaign))]);
	facts.push([press.progress, url(scene, progressPath(campaign))]);
	return facts.map(([label, value]) => `${label}: ${value}`);
}

function contactOf({ campaign, site, words }: Scene): string[] {
	const { organizer } = campaign;
	if (!organizer) return [words.kit.press.noContact];
	const { operator } = site;
	const phone = operator?.name === organizer.name ? operator.phone : undefined;
	return [organizer.name, organizer.mail, phone].filter((line) => line !== undefined);
}
