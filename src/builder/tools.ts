import { builderWords } from '../words/builder.ts';
import type { BuilderLang } from '../words/builder-words.ts';
import { make } from './dom.ts';

/** What the bar above the form does. */
export interface ToolsOptions {
	lang: BuilderLang;
	/** Opens a file that somebody picked. */
	open(file: File): void;
	/** Deletes the draft. */
	remove(): void;
	/** Changes the form's language. */
	speak(lang: BuilderLang): void;
	/** Where it is told what happened. */
	told: HTMLElement;
}

/** Makes the bar above the form: open a file, delete the draft, change the language. */
export function makeTools({ lang, open, remove, speak, told }: ToolsOptions): HTMLElement {
	const words = builderWords[lang];
	const picker = make('input', {
		type: 'file',
		accept: '.mdx,.md,text/plain',
		onchange: () => {
			const [file] = picker.files ?? [];
			if (file) open(file);
			picker.value = '';
		},
	});
	const languages = (['de', 'en'] as const).map((each) =>
		make(
			'button',
			{
				type: 'button',
				class: 'plain',
				lang: each,
				'aria-pressed': `${each === lang}`,
				onclick: () => speak(each),
			},
			builderWords[each].language,
		),
	);
	return make(
		'div',
		{ class: 'tools-bar' },
		make(
			'p',
			{ class: 'buttons' },
			make('label', { class: 'button quiet picker' }, picker, words.open),
			make('button', { type: 'button', class: 'plain', onclick: () => remove() }, words.remove),
		),
		make('p', { class: 'hint' }, `${words.kept} ${words.openHint}`),
		make('p', { class: 'speak' }, ...languages),
		told,
	);
}
