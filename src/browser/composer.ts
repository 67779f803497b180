import { carriesText, fillLink } from '../networks/link-template.ts';
import { serverShareLink } from '../networks/mastodon.ts';
import { markLanguage } from './mark-language.ts';
import { measures } from './measure.ts';
import { describeMeasures, type Reading } from './meter.ts';
import { partOf } from './part.ts';
import { pictureButton } from './picture.ts';
import { serverDialog } from './server.ts';
import { copyText, hasSheet, openSheet } from './share.ts';
import { addressOn, readSuggestion, shortText, suggestionNodes, textFor } from './suggestion.ts';

/** How long after loading another suggestion may come first without disturbing anybody, in milliseconds. */
const unread = 3000;

/** How long somebody has to pause until a screen reader is told where the text fits, in milliseconds. */
const pause = 1000;

/**
 * Starts the composer of an action card: other suggestions, the text changed in place, and links that
 * follow it at once. All its words stand in the page, in attributes and elements.
 */
export function startComposer(act: Element, words: DOMStringMap): void {
	const part = <Part extends HTMLElement>(selector: string) => partOf<Part>(act, selector);
	const { name = '', handles = '{}', meter = '{}', copies = '', own = '', gap = '' } = words;
	const addressee = { name, handles: JSON.parse(handles) };
	const bubble = part('.bubble');
	const paragraph = part('.bubble p');
	const area = part<HTMLTextAreaElement>('textarea');
	const line = part('.meter');
	const ways = act.querySelector<HTMLTemplateElement>('.ways');
	if (ways) part('.share').append(ways.content);
	const links = Array.from(act.querySelectorAll<HTMLAnchorElement>('.share a'));
	// The suggestions in their circle, the chosen one first.
	const circle = Array.from(act.querySelectorAll<HTMLElement>('[data-open]'), (card) =>
		readSuggestion(card, addressee),
	);
	let chosen = readSuggestion(bubble, addressee);
	let hasLeft = false;
	let byHand = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const textOn = (network: string) => textFor(chosen, addressOn(network, addressee));

	const server = serverDialog(part('dialog'), (name) => {
		follow();
		hasLeft = true;
		location.href = serverShareLink(name, textOn('mastodon'));
	});

	const showPicture = pictureButton(part('[data-do=picture]'), part('[download]'));

	/** Lets a part of a suggestion, or of the whole action, say something. */
	function say(selector: string, text = '', lang = '', whole = act): void {
		const element = partOf(whole, selector);
		element.textContent = text;
		markLanguage(element, lang);
	}

	function makeGap(index: number): Node {
		const { owns } = chosen;
		const field = document.createElement('input');
		field.ariaLabel = field.placeholder = own;
		field.value = owns[index] ?? '';
		field.oninput = () => {
			owns[index] = field.value.trim();
		};
		return field;
	}

	/** Turns the circle of suggestions by so many places. */
	function choose(places: number): void {
		circle.push(...circle.splice(0, places));
		const [first = chosen, ...others] = circle;
		chosen = first;
		markLanguage(paragraph, chosen.lang);
		markLanguage(area, chosen.lang);
		paragraph.replaceChildren(...suggestionNodes(chosen, makeGap));
		for (const [index, card] of act.querySelectorAll<HTMLElement>('.pick').entries()) {
			const other = others[index];
			card.hidden = !other;
			if (!other) continue;
			say('.tone', other.tone, other.toneLang, card);
			say('.words', shortText(other), other.lang, card);
		}
		showPicture(chosen.image);
		follow();
	}

	/** Lets links and meter follow the text. */
	function follow(): void {
		const { networks, edited, url } = chosen;
		const readings: Reading[] = [];
		for (const link of links) {
			const { network = '', name = '', link: template = '' } = link.dataset;
			const offered = networks.includes(network);
			link.closest('li')?.toggleAttribute('hidden', !offered);
			if (!offered) continue;
			const text = textOn(network);
			link.href = fillLink(template, text, url);
			if (network === 'mastodon') {
				part<HTMLAnchorElement>('.picker').href = link.href;
				link.href = server.link(text) ?? link.href;
			}
			const measure = measures[network]?.({ text, url, link: link.href });
			if (!measure) continue;
			readings.push({ name, measure });
			link.classList.toggle('over', measure.over > 0);
		}
		part('[data-do=server]').hidden = !server.link('');
		line.hidden = edited === undefined && !paragraph.querySelector('input');
		line.textContent =
			edited === undefined && paragraph.querySelector(':placeholder-shown')
				? gap
				: describeMeasures(readings, JSON.parse(meter));
	}

	/** Opens the text for changes, or goes back to the suggestion. */
	function edit(open: boolean): void {
		area.value = textFor(chosen, chosen.shown);
		chosen.edited = open ? area.value : undefined;
		area.hidden = !open;
		paragraph.hidden = open;
		act.classList.toggle('editing', open);
		say('[data-do=edit]', open ? words.undo : words.edit);
		if (open) area.focus();
		follow();
	}

	/** Copies the text, or selects it where the browser does not let it be copied; tells whether it was copied. */
	async function copy(): Promise<boolean> {
		const copied = await copyText(textOn('copy'));
		say('.done', copied ? words.copied : words.refused);
		byHand = !copied;
		if (byHand) {
			if (chosen.edited === undefined) edit(true);
			area.select();
		}
		return copied;
	}

	/** Before a network opens: one's server where there are many, the text on the clipboard where no link takes it. */
	async function leave(event: Event, link: HTMLAnchorElement): Promise<void> {
		const { network, link: template = '' } = link.dataset;
		hasLeft = true;
		if (network === 'mastodon' && !server.link('')) {
			event.preventDefault();
			server.ask();
		} else if (!carriesText(template) && !byHand) {
			event.preventDefault();
			if (await copy()) location.href = link.href;
		}
	}

	function tap(event: Event): void {
		const tapped = (event.target as Element).closest<HTMLAnchorElement>('[data-do], .share a');
		if (!tapped) return;
		const { do: deed, place = '1' } = tapped.dataset;
		if (!deed) leave(event, tapped);
		else if (deed === 'edit') edit(chosen.edited === undefined);
		else if (deed === 'copy') copy();
		else if (deed === 'sheet') openSheet({ text: textOn('native') });
		else if (deed === 'server') server.ask();
		else if (deed === 'close') tapped.closest('dialog')?.close();
		else if (deed === 'next') {
			choose(Number(place));
			say('.told', shortText(chosen));
			if (tapped.matches('.pick')) bubble.focus();
		}
	}

	area.readOnly = false;
	area.hidden = true;
	bubble.append(area);
	bubble.tabIndex = -1;
	part('[data-do=sheet]').hidden = !hasSheet();
	for (const link of links) {
		const { link: template = '', name = '' } = link.dataset;
		if (!carriesText(template)) link.ariaLabel = copies.replace('{}', name);
	}
	act.addEventListener('input', () => {
		if (chosen.edited !== undefined) chosen.edited = area.value;
		follow();
		clearTimeout(timer);
		timer = setTimeout(() => say('.told', line.textContent), pause);
	});
	act.addEventListener('click', tap);
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || !hasLeft) return;
		hasLeft = false;
		part('.back').replaceChildren(part<HTMLTemplateElement>('.thanks').content.cloneNode(true));
	});
	choose(0);
	if (performance.now() > unread || act.matches(':hover, :focus-within')) return;
	// Another suggestion comes first, one with which nothing moves.
	const heights = () => `${act.clientHeight} ${part('.share').offsetTop}`;
	const before = heights();
	choose(Math.floor(Math.random() * circle.length));
	for (let left = circle.length; left > 0 && heights() !== before; left--) choose(1);
}
