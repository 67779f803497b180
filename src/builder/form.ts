import type { ListName } from '../words/builder-words.ts';
import { suggestTexts } from '../words/draft.ts';
import { type Bench, inputId } from './bench.ts';
import { make } from './dom.ts';
import { addEntries, type DraftPath, entriesAt, removeEntry, textAt } from './draft.ts';
import { type FormField, type FormList, type FormSection, formSections } from './form-fields.ts';
import { makeInput } from './form-inputs.ts';

/** A label with its hint, its input and a place for findings. */
function makeField(
	bench: Bench,
	{ path, kind, optional, half }: FormField,
	label: string,
	hint: string | undefined,
): HTMLElement {
	const owner = path.join('.');
	const id = inputId(owner);
	const input = makeInput(bench, path, kind);
	const name = make('label', { for: id }, label);
	if (optional) name.append(' ', make('small', {}, bench.words.optional));
	const below = [
		hint ? make('p', { class: 'hint', id: `${id}-hint` }, hint) : undefined,
		make('div', { class: 'said-here', id: `${id}-findings` }),
	];
	const classes = ['field', half ? 'half' : '', kind === 'yes' ? 'tick-field' : ''];
	return make(
		'div',
		{ class: classes.filter(Boolean).join(' '), 'data-owner': owner },
		...(kind === 'yes' ? [input, name] : [name, input]),
		...below,
	);
}

/** A list whose entries come and go; its focus follows. */
function makeList(bench: Bench, form: FormList): HTMLElement {
	const { list, fields, optional } = form;
	const { words, hints } = bench;
	const says = words.lists[list];
	const headingId = `list-${list}`;
	const items = make('ol', { class: 'form-entries', 'aria-labelledby': headingId });
	const none = make('p', { class: 'none' }, says.empty);
	const add = make('button', { type: 'button', class: 'button quiet', onclick: addOne }, says.add);
	const suggest = make(
		'button',
		{ type: 'button', class: 'button', onclick: putSuggestions },
		words.suggest,
	);

	function draw(): void {
		const entries = entriesAt(bench.draft(), list);
		items.replaceChildren(...entries.map((_, index) => makeEntry(index)));
		none.hidden = entries.length > 0;
		suggest.hidden = list !== 'messages' || entries.length > 0;
	}

	function addOne(): void {
		const entry = fields.length === 0 ? '' : Object.fromEntries(startOf(list));
		bench.change(addEntries(bench.draft(), list, [entry]));
		draw();
		focusIn(items.lastElementChild);
	}

	function putSuggestions(): void {
		const { draft } = bench;
		const texts = suggestTexts(
			{ ask: textAt(draft(), ['ask']), target: textAt(draft(), ['target', 'name']) },
			textLang(bench),
		);
		let next = draft();
		for (const name of ['messages', 'invites', 'thanks'] as const) {
			if (entriesAt(next, name).length === 0) next = addEntries(next, name, texts[name]);
		}
		bench.change(next);
		const section = items.closest('section');
		for (const other of section?.querySelectorAll('.list') ?? []) {
			other.dispatchEvent(new CustomEvent('redraw'));
		}
		focusIn(items.firstElementChild);
	}

	function removeOne(index: number): void {
		bench.change(removeEntry(bench.draft(), list, index));
		draw();
		focusIn(items.children[Math.min(index, items.children.length - 1)] ?? add);
	}

	function makeEntry(index: number): HTMLElement {
		const label = says.entry(index + 1);
		const remove = make(
			'button',
			{
				type: 'button',
				class: 'plain',
				'aria-label': says.remove(index + 1),
				onclick: () => removeOne(index),
			},
			'×',
		);
		if (fields.length === 0) {
			const path: DraftPath = [list, index];
			const field = makeField(bench, { path, kind: 'text' }, label, undefined);
			const counts = list !== 'invites' ? make('p', { class: 'counts' }) : undefined;
			if (counts) field.append(counts);
			return make('li', { class: 'entry' }, field, remove);
		}
		const parts = fields.map(({ name, ...field }) => {
			const key = `${list}.${name}`;
			return makeField(
				bench,
				{ ...field, path: [list, index, name] },
				words.labels[key] ?? name,
				hints[key],
			);
		});
		const group = make('fieldset', {}, make('legend', {}, label), ...parts);
		return make('li', { class: 'entry' }, group, remove);
	}

	const heading = make('h3', { id: headingId }, words.labels[list] ?? list);
	if (optional) heading.append(' ', make('small', {}, words.optional));
	const hint = [hints[list], list === 'messages' ? words.placeholders : undefined]
		.filter((part) => part !== undefined)
		.join(' ');
	draw();
	return make(
		'div',
		{ class: 'list', 'data-owner': list, onredraw: draw },
		heading,
		make('p', { class: 'hint' }, hint),
		none,
		items,
		make('div', { class: 'said-here', id: `${inputId(list)}-findings` }),
		make('p', { class: 'buttons' }, suggest, add),
	);
}

/** What a new entry begins with. */
function startOf(list: ListName): [string, string][] {
	return list === 'updates'
		? [['kind', 'note']]
		: [
				['title', ''],
				['url', ''],
			];
}

/** The language that suggestions are made in: the campaign's where there are any in it, else the form's. */
function textLang(bench: Bench): 'de' | 'en' {
	const lang = textAt(bench.draft(), ['lang']) || bench.siteLang;
	const known = (['de', 'en'] as const).find(
		(each) => lang === each || lang.startsWith(`${each}-`),
	);
	return known ?? bench.lang;
}

function focusIn(element: Element | null | undefined): void {
	const input = element?.matches('button')
		? element
		: element?.querySelector('input, textarea, select');
	if (input instanceof HTMLElement) input.focus();
}

function makePart(bench: Bench, part: FormField | FormList): HTMLElement {
	if ('list' in part) return makeList(bench, part);
	const owner = part.path.join('.');
	return makeField(bench, part, bench.words.labels[owner] ?? owner, bench.hints[owner]);
}

function makeSection(bench: Bench, { name, parts, more, closed }: FormSection): HTMLElement {
	const { words } = bench;
	const { title, lead } = words.sections[name];
	const id = `section-${name}`;
	const content = [
		make('p', { class: 'lead-in' }, lead),
		...parts.map((part) => makePart(bench, part)),
		more &&
			make(
				'details',
				{ class: 'more' },
				make('summary', {}, words.more),
				make('div', { class: 'fields' }, ...more.map((part) => makePart(bench, part))),
			),
	];
	const heading = make('h2', { id }, title);
	if (!closed) {
		return make(
			'section',
			{ class: 'form-step fields', 'aria-labelledby': id },
			heading,
			...content,
		);
	}
	return make(
		'section',
		{ class: 'form-step', 'aria-labelledby': id },
		make('details', {}, make('summary', {}, heading), make('div', { class: 'fields' }, ...content)),
	);
}

/** Makes the form's sections for a draft. */
export function makeForm(bench: Bench): HTMLElement[] {
	return formSections.map((section) => makeSection(bench, section));
}
