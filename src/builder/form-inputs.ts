import { campaignKinds, defaultKind } from '../campaign/kinds.ts';
import { updateKinds } from '../campaign/phase.ts';
import { bodyOf } from '../parse/change-file.ts';
import { type Bench, inputId } from './bench.ts';
import { make } from './dom.ts';
import { change, changeBody, type DraftPath, textAt, valueAt } from './draft.ts';
import type { FieldKind } from './form-fields.ts';

/** Languages that are offered by name; a file may name any other. */
const offeredLanguages = [
	...[
		'de',
		'en',
		'ar',
		'bg',
		'cs',
		'da',
		'el',
		'es',
		'fa',
		'fi',
		'fr',
		'he',
		'hr',
		'hu',
		'it',
		'ja',
	],
	...['ko', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sr', 'sv', 'tr', 'uk', 'vi', 'zh'],
];

/** A field's input with the ids that tie it to its label, hint and findings. */
export function makeInput(bench: Bench, path: DraftPath, kind: FieldKind): HTMLElement {
	const owner = path.join('.');
	const base = {
		id: inputId(owner),
		'aria-describedby': `${inputId(owner)}-hint ${inputId(owner)}-findings`,
	};
	const write = (text: string) => {
		const empty = text === '' && typeof path.at(-1) !== 'number';
		bench.change(change(bench.draft(), path, empty ? undefined : text));
	};
	const value = textAt(bench.draft(), path);
	const oninput = ({ target }: Event) => write(textOf(target));
	switch (kind) {
		case 'line':
			return make('input', { ...base, type: 'text', value, autocomplete: 'off', oninput });
		case 'text':
			return make('textarea', { ...base, rows: 2, oninput }, value);
		case 'body': {
			const body = ({ target }: Event) => bench.change(changeBody(bench.draft(), textOf(target)));
			return make('textarea', { ...base, rows: 6, oninput: body }, bodyOf(bench.draft().text));
		}
		case 'hashtags':
			return hashtagInput(bench, path, base);
		case 'time':
			return timeInput(bench, value, base, write);
		case 'yes': {
			const checked = ({ target }: Event) =>
				write(target instanceof HTMLInputElement && target.checked ? 'true' : '');
			return make('input', {
				...base,
				type: 'checkbox',
				checked: value === 'true',
				onchange: checked,
			});
		}
		default:
			return choice(bench, kind, value, { ...base, onchange: oninput });
	}
}

function textOf(target: EventTarget | null): string {
	return target instanceof HTMLInputElement ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
		? target.value
		: '';
}

function hashtagInput(bench: Bench, path: DraftPath, base: Record<string, string>): HTMLElement {
	const list = valueAt(bench.draft(), path);
	const value = Array.isArray(list) ? list.filter((tag) => typeof tag === 'string').join(' ') : '';
	const oninput = ({ target }: Event) => {
		const tags = textOf(target)
			.split(/[\s,;]+/)
			.filter((tag) => tag !== '' && tag !== '#')
			.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
		bench.change(change(bench.draft(), path, tags.length === 0 ? undefined : tags));
	};
	return make('input', { ...base, type: 'text', value, autocomplete: 'off', oninput });
}

/** A day and, where wanted, a time of day; a time with an offset stays one text. */
function timeInput(
	{ words }: Bench,
	value: string,
	base: Record<string, string>,
	write: (text: string) => void,
): HTMLElement {
	const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?$/.exec(value);
	if (value !== '' && !match) {
		const oninput = ({ target }: Event) => write(textOf(target));
		return make('input', { ...base, type: 'text', value, autocomplete: 'off', oninput });
	}
	const update = () => {
		const time = clock.value ? ` ${clock.value.slice(0, 5)}` : '';
		write(day.value ? day.value + time : '');
	};
	const day = make('input', {
		...base,
		type: 'date',
		value: match?.[1],
		min: '2000-01-01',
		max: '2999-12-31',
		oninput: update,
	});
	const clock = make('input', {
		type: 'time',
		value: match?.[2],
		'aria-label': words.clock,
		oninput: update,
	});
	return make('div', { class: 'day-time' }, day, clock);
}

function choice(
	{ words, lang, siteLang }: Bench,
	kind: 'kind' | 'language' | 'updateKind',
	value: string,
	attributes: Parameters<typeof make>[1],
): HTMLElement {
	const option = (id: string, name: string, chosen: boolean) =>
		make('option', { value: id, selected: chosen }, name);
	const options = {
		kind: () => {
			const chosen = value || defaultKind;
			return campaignKinds.map((id) => option(id, words.kinds[id], id === chosen));
		},
		updateKind: () => updateKinds.map((id) => option(id, words.updateKinds[id], id === value)),
		language: () => {
			const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' });
			const chosen = value || siteLang;
			const all = new Set([
				siteLang,
				...offeredLanguages,
				...(/^[a-z-]{2,12}$/.test(value) ? [value] : []),
			]);
			return [...all].map((id) => option(id, nameOf(names, id), id === chosen));
		},
	};
	return make('select', attributes, ...options[kind]());
}

function nameOf(names: Intl.DisplayNames, id: string): string {
	try {
		return names.of(id) ?? id;
	} catch {
		return id;
	}
}
