import { hashtagPieces, markedStretches, titleSize } from '../components/parts.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import type { Preview } from './answer.ts';
import { make, makeIcon } from './dom.ts';
import type { Drawing } from './draw-worker.ts';

/** The top of a landing page, made of the page's own parts; nothing in it can be reached or pressed. */
function phonePage(preview: Preview): HTMLElement {
	const { hashtag, phase, phaseText, title, ask, banner, message, buttons, note, rows } = preview;
	const pieces = hashtagPieces(hashtag).flatMap((piece, index) =>
		index > 0 ? [make('wbr'), piece] : [piece],
	);
	const words = message
		? markedStretches(message.text, message.marks).map(({ text, marked }) =>
				marked ? make('mark', {}, text) : text,
			)
		: [];
	const share = buttons.map(({ name, label, icon }, index) =>
		make(
			'li',
			{},
			make(
				'span',
				{ class: 'button' },
				...(icon ? [makeIcon(icon)] : []),
				index === 0 ? label : name,
			),
		),
	);
	const card = make(
		'div',
		{ class: 'act wrapper' },
		...(message
			? [
					make('div', { class: 'bubble' }, make('p', {}, ...words)),
					make('ul', { class: 'share leading' }, ...share),
				]
			: [make('p', { class: 'heading' }, preview.heading)]),
		make('p', { class: 'note' }, note),
	);
	const when = rows.map(({ label, text }) =>
		make('div', {}, make('dt', {}, label), make('dd', {}, text)),
	);
	return make(
		'div',
		{
			class: 'page',
			lang: preview.lang,
			dir: preview.dir,
			'data-theme': preview.theme || undefined,
		},
		banner ? make('p', { class: 'demo' }, banner) : undefined,
		make(
			'div',
			{ class: 'top' },
			make('p', { class: 'bar-name' }, make('span', {}, ...pieces)),
			make('p', { class: 'pill', 'data-phase': phase }, make('span', {}, phaseText)),
		),
		make('p', { class: 'title', 'data-size': titleSize(title) }, title),
		make('p', { class: 'lead' }, ask),
		card,
		make('dl', { class: 'when' }, ...when),
	);
}

/** The preview: a phone with the landing page, and the share image. */
export interface PreviewPane {
	element: HTMLElement;
	/** Shows the page. */
	page(preview: Preview | undefined): void;
	/** Shows the picture; `alt` says what it says. */
	picture(drawing: Drawing, alt: string): void;
}

/** Makes an empty preview. */
export function makePreview(words: BuilderWords): PreviewPane {
	const says = words.preview;
	const screen = make('div', { class: 'screen', inert: true });
	const picture = make('img', { width: 1200, height: 630, alt: says.drawing, hidden: true });
	const waiting = make('p', { class: 'drawing' }, says.drawing);
	const letters = make('p', { class: 'hint', hidden: true });
	const element = make(
		'section',
		{ class: 'preview', id: 'preview', 'aria-labelledby': 'preview-title', tabindex: -1 },
		make('h2', { id: 'preview-title' }, says.title),
		make('figure', { class: 'phone' }, screen, make('figcaption', { class: 'hint' }, says.phone)),
		make(
			'figure',
			{ class: 'shared' },
			waiting,
			picture,
			make('figcaption', { class: 'hint' }, says.picture),
		),
		letters,
	);
	return {
		element,
		page: (preview) => {
			if (preview) screen.replaceChildren(phonePage(preview));
		},
		picture: ({ svg, missing }, alt) => {
			if (svg === undefined) return;
			const before = picture.src;
			picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
			if (before) URL.revokeObjectURL(before);
			picture.alt = alt;
			picture.hidden = false;
			waiting.hidden = true;
			letters.hidden = missing.length === 0;
			letters.textContent = says.letters(missing.slice(0, 12).join(' '));
		},
	};
}
