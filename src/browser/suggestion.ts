import { closeText, openPieces, openTarget, targetMark } from '../networks/open-text.ts';

/** How the target is addressed. */
export interface Addressee {
	/** Its name, for wherever it has no handle. */
	name: string;
	/** Its handle with `@`, by network. */
	handles: Readonly<Record<string, string | undefined>>;
}

/** One suggested message, as its card carries it. */
export interface Suggestion {
	/** The finished text with its gaps and its address open. */
	open: string;
	/** The address that it links to. */
	url: string;
	/** The ways it is offered for; it is shown as on the first. */
	networks: readonly string[];
	/** How the target is addressed in the text as it is shown. */
	shown: string;
	/** Its share image, as a path on the own site. */
	image: string;
	/** Its tone in a word; empty where it has none. */
	tone: string;
	/** The tone's language, where it is not the page's. */
	toneLang: string;
	/** Its language, where it is not the page's. */
	lang: string;
	/** What somebody wrote into its gaps. */
	owns: string[];
	/** The text as somebody changed it, while they do. */
	edited?: string | undefined;
}

/** How a network addresses the target. */
export function addressOn(network: string, { name, handles }: Addressee): string {
	return handles[network] ?? name;
}

/** Reads the suggestion of a card. */
export function readSuggestion({ dataset }: HTMLElement, addressee: Addressee): Suggestion {
	const { open = '', url = '', image = '', tone = '', toneLang = '', lang = '' } = dataset;
	const networks = (dataset.networks ?? '').split(' ');
	const shown = addressOn(networks[0] ?? '', addressee);
	return { open, url, networks, shown, image, tone, toneLang, lang, owns: [] };
}

/** The text of a suggestion for one way of addressing the target. */
export function textFor({ open, owns, edited, shown }: Suggestion, address: string): string {
	return edited === undefined
		? closeText(open, address, owns)
		: openTarget(edited, shown).replaceAll(targetMark, () => address);
}

/** The text of a suggestion as a page shows it, without its link. */
export function shortText(suggestion: Suggestion): string {
	return withoutUrl(textFor(suggestion, suggestion.shown), suggestion.url);
}

function withoutUrl(text: string, url: string): string {
	return text
		.replace(url, '')
		.replace(/[ \t]{2,}/g, ' ')
		.trim();
}

/**
 * The nodes that show a suggestion: its text, what stands out in it, and its gaps.
 * @param makeGap Makes the field for the gap of this number, from 0.
 */
export function suggestionNodes(
	{ open, url, shown }: Suggestion,
	makeGap: (index: number) => Node,
): Node[] {
	return openPieces(withoutUrl(open, url)).flatMap((piece, index) => {
		const nodes = piece.split(/(\uE001|#[\p{L}\p{M}\p{N}_]+)/u).map((words, place) => {
			if (place % 2 === 0) return document.createTextNode(words);
			const mark = document.createElement('mark');
			mark.textContent = words === targetMark ? shown : words;
			return mark;
		});
		return index > 0 ? [makeGap(index - 1), ...nodes] : nodes;
	});
}
