import { serverShareLink } from '../networks/mastodon.ts';
import type { Post } from '../networks/network.ts';
import { describeMeasures, type Reading } from './meter.ts';
import { publicWays } from './networks.ts';
import { partOf } from './part.ts';
import { PictureButton } from './picture.ts';
import { ServerDialog } from './server.ts';
import { copyText, hasSheet, openSheet } from './share.ts';
import {
	type Addressee,
	addressOn,
	countGaps,
	readSuggestion,
	type Suggestion,
	shortText,
	suggestionNodes,
	textFor,
} from './suggestion.ts';

/** How long after loading another suggestion may come first without disturbing anybody, in milliseconds. */
const unread = 3000;

/** How long somebody has to pause until a screen reader is told where the text fits, in milliseconds. */
const pause = 1000;

/** The composer of one action card. All its words stand in the page, in attributes and elements. */
export class Composer {
	#act: Element;
	#words: DOMStringMap;
	#addressee: Addressee;
	/** The suggestions in their circle, the chosen one first. */
	#circle: Suggestion[];
	#chosen: Suggestion;
	#links: HTMLAnchorElement[];
	#area: HTMLTextAreaElement;
	#server: ServerDialog;
	#picture: PictureButton;
	/** Whether somebody went to post and has not come back yet. */
	#left = false;
	/** Whether the clipboard was refused, so that the text has to be copied by hand. */
	#refused = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Starts the composer of a card; `words` is the element whose attributes hold its words. */
	constructor(act: Element, words: HTMLElement) {
		this.#act = act;
		this.#words = words.dataset;
		const { name = '', handles = '{}' } = words.dataset;
		const addressee = { name, handles: JSON.parse(handles) };
		this.#addressee = addressee;
		const cards = Array.from(act.querySelectorAll<HTMLElement>('[data-open]'));
		this.#circle = cards.map((card) => readSuggestion(card, addressee));
		this.#chosen = readSuggestion(this.#part('[data-open]'), addressee);
		this.#links = Array.from(act.querySelectorAll('.share a'));
		this.#area = this.#part('textarea');
		this.#picture = new PictureButton(this.#part('[data-do=picture]'), this.#part('[download]'));
		this.#server = new ServerDialog(this.#part('dialog'), (server) => {
			this.#follow();
			this.#left = true;
			location.href = serverShareLink(server, this.#post('mastodon').text);
		});
		this.#prepare();
		const fresh = performance.now() < unread && !act.matches(':hover, :focus-within');
		this.#choose(fresh ? Math.floor(Math.random() * this.#circle.length) : 0);
	}

	#part<Part extends HTMLElement>(selector: string): Part {
		return partOf<Part>(this.#act, selector);
	}

	#prepare(): void {
		this.#area.readOnly = false;
		this.#area.hidden = true;
		this.#part('.bubble').append(this.#area);
		this.#part('[data-do=sheet]').hidden = !hasSheet();
		for (const link of this.#links) {
			const network = publicWays[link.dataset.network ?? ''];
			if (network?.way === 'link') continue;
			link.ariaLabel = (this.#words.copies ?? '').replace('{}', network?.label ?? '');
		}
		this.#act.addEventListener('input', () => this.#write());
		this.#act.addEventListener('click', (event) => this.#tap(event));
		document.addEventListener('visibilitychange', () => this.#comeBack());
	}

	/** Turns the circle of suggestions by so many places. */
	#choose(places: number): void {
		this.#circle.push(...this.#circle.splice(0, places));
		const [chosen = this.#chosen, ...others] = this.#circle;
		this.#chosen = chosen;
		const paragraph = this.#part('.bubble p');
		paragraph.lang = this.#area.lang = chosen.lang;
		paragraph.replaceChildren(...suggestionNodes(chosen, (index) => this.#makeGap(index)));
		for (const [index, card] of this.#act.querySelectorAll<HTMLElement>('.pick').entries()) {
			const other = others[index];
			card.hidden = !other;
			if (!other) continue;
			partOf(card, '.tone').textContent = other.tone;
			const words = partOf(card, '.words');
			words.lang = other.lang;
			words.textContent = shortText(other);
		}
		this.#picture.show(chosen.image);
		this.#follow();
	}

	#makeGap(index: number): Node {
		const { owns } = this.#chosen;
		const field = document.createElement('input');
		field.ariaLabel = field.placeholder = this.#words.own ?? '';
		field.value = owns[index] ?? '';
		field.addEventListener('input', () => {
			owns[index] = field.value.trim();
		});
		return field;
	}

	#post(network: string): Post {
		const { title = '', mail } = this.#words;
		const text = textFor(this.#chosen, addressOn(network, this.#addressee));
		return { text, url: this.#chosen.url, title, mail };
	}

	/** What somebody changed in the text: links and meter follow at once, a screen reader after a pause. */
	#write(): void {
		if (this.#chosen.edited !== undefined) this.#chosen.edited = this.#area.value;
		this.#follow();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#tell(this.#part('.meter').textContent), pause);
	}

	#follow(): void {
		const { networks, edited, owns } = this.#chosen;
		const readings: Reading[] = [];
		for (const link of this.#links) {
			const { network: id = '' } = link.dataset;
			const network = publicWays[id];
			const offered = network !== undefined && networks.includes(id);
			if (link.parentElement) link.parentElement.hidden = !offered;
			if (!offered) continue;
			const post = this.#post(id);
			const measure = network.measure(post);
			readings.push({ name: network.label ?? link.textContent.trim(), measure });
			link.classList.toggle('over', measure.over > 0);
			const onServer = id === 'mastodon' ? this.#server.link(post.text) : undefined;
			link.href = onServer ?? network.shareLink(post) ?? '';
		}
		const gaps = edited === undefined ? countGaps(this.#chosen) : 0;
		const { meter = '{}', gap = '' } = this.#words;
		const empty = Array.from({ length: gaps }).some((_, index) => !owns[index]);
		const line = this.#part('.meter');
		line.hidden = gaps === 0 && edited === undefined;
		line.textContent = empty ? gap : describeMeasures(readings, JSON.parse(meter));
	}

	#tell(text: string): void {
		this.#part('.told').textContent = text;
	}

	#tap(event: Event): void {
		const tapped = (event.target as Element).closest<HTMLElement>('[data-do], .share a');
		if (!tapped) return;
		const { do: deed, place = '1' } = tapped.dataset;
		if (deed === undefined) this.#leave(event, tapped as HTMLAnchorElement);
		else if (deed === 'edit') this.#edit(this.#chosen.edited === undefined);
		else if (deed === 'copy') this.#copy();
		else if (deed === 'sheet') openSheet({ text: this.#post('native').text });
		else if (deed === 'picture') this.#picture.share();
		else if (deed === 'server') this.#server.ask();
		else {
			this.#choose(Number(place));
			this.#tell(shortText(this.#chosen));
			if (deed === 'take') this.#part('.bubble').focus();
		}
	}

	/** Opens the text for changes, or goes back to the suggestion. */
	#edit(open: boolean): void {
		const { shown } = this.#chosen;
		this.#area.value = textFor(this.#chosen, shown);
		this.#chosen.edited = open ? this.#area.value : undefined;
		this.#area.hidden = !open;
		this.#part('.bubble p').hidden = open;
		this.#act.classList.toggle('editing', open);
		const { edit = '', undo = '' } = this.#words;
		this.#part('[data-do=edit]').textContent = open ? undo : edit;
		if (open) this.#area.focus();
		this.#follow();
	}

	/** Copies the text, or selects it where the browser does not let it be copied; tells whether it was copied. */
	async #copy(): Promise<boolean> {
		const copied = await copyText(this.#post('copy').text);
		const { copied: yes = '', refused: no = '' } = this.#words;
		this.#part('.done').textContent = copied ? yes : no;
		this.#refused = !copied;
		if (!copied) {
			if (this.#chosen.edited === undefined) this.#edit(true);
			this.#area.select();
		}
		return copied;
	}

	/** Before a network opens: its text on the clipboard where no link takes it, one's server where there are many. */
	async #leave(event: Event, link: HTMLAnchorElement): Promise<void> {
		const { network: id = '' } = link.dataset;
		this.#left = true;
		if (id === 'mastodon' && !this.#server.known) {
			event.preventDefault();
			this.#part<HTMLAnchorElement>('.picker').href = link.href;
			this.#server.ask();
		} else if (publicWays[id]?.way === 'copy-then-open' && !this.#refused) {
			event.preventDefault();
			if (await this.#copy()) location.href = link.href;
		}
	}

	/** Thanks whoever comes back, and names one next step. Whether they posted is theirs to know. */
	#comeBack(): void {
		if (document.hidden || !this.#left) return;
		this.#left = false;
		const thanks = this.#part<HTMLTemplateElement>('.thanks');
		this.#part('.back').replaceChildren(thanks.content.cloneNode(true));
	}
}
