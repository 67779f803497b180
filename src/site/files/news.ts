import type { Update } from '../../campaign/campaign.ts';
import { segmentGraphemes } from '../../campaign/graphemes.ts';
import { updatePaths } from '../../campaign/paths.ts';
import { type Scene, shownMoment, url } from '../../scene/scene.ts';
import { element, writeElement, type XmlElement } from './xml.ts';

/** An update as feeds tell it. */
export interface News {
	update: Update;
	/** The absolute address of its own page: what it is known by for ever. */
	url: string;
	/** What kind of news it is and how it begins, in one line of plain text. */
	title: string;
	/** Text, quote and source as HTML. */
	html: string;
}

/** How many characters of an update's text its title takes. */
const longestBeginning = 100;

/** Every update up to now, the newest first. */
export function newsOf(scene: Scene): News[] {
	const { campaign, updates } = scene;
	const paths = updatePaths(campaign);
	return updates.toReversed().map((update) => ({
		update,
		url: url(scene, paths[campaign.updates.indexOf(update)] ?? ''),
		title: newsTitle(scene, update),
		html: newsHtml(scene, update),
	}));
}

/** An update's title in one line: “Answer: About an hour later the team replies.” */
export function newsTitle({ words }: Pick<Scene, 'words'>, { kind, text }: Update): string {
	return `${words.progress.updateKind[kind]}: ${beginningOf(text)}`;
}

/** The first line of a text, cut between words where it is long. */
function beginningOf(text: string): string {
	const [line = ''] = text.trim().split('\n', 1);
	const parts = Array.from(segmentGraphemes(line), ({ segment }) => segment);
	if (parts.length <= longestBeginning) return line.trim();
	const space = parts.slice(0, longestBeginning).lastIndexOf(' ');
	const end = space > longestBeginning / 2 ? space : longestBeginning - 1;
	return `${parts.slice(0, end).join('').trim()}…`;
}

function newsHtml(scene: Scene, update: Update): string {
	const { campaign, words, wordsLang } = scene;
	const { text, quote, source } = update;
	const foreign = (lang: string) => (lang === campaign.lang ? undefined : lang);
	const written = { lang: foreign(update.lang) };
	const said = { lang: foreign(update.quoteLang) };
	const ours = { lang: foreign(wordsLang) };
	const blocks: XmlElement[] = paragraphs(text, written);
	if (quote) {
		blocks.push(element('blockquote', { cite: source }, ...paragraphs(quote, said)));
		if (campaign.target) {
			const by = words.progress.quoteBy(campaign.target.name, shownMoment(scene, update.at).text);
			blocks.push(element('p', ours, by));
		}
	}
	if (source)
		blocks.push(element('p', ours, element('a', { href: source }, words.progress.source)));
	return blocks.map(writeElement).join('\n');
}

/** A text as HTML: an empty line ends a paragraph, other line ends stay. */
function paragraphs(text: string, attributes: XmlElement['attributes']): XmlElement[] {
	return text
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => {
			const lines = paragraph.split('\n');
			const children = lines.flatMap((line, index) => (index ? [element('br', {}), line] : [line]));
			return element('p', attributes, ...children);
		});
}
