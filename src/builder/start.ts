import type { Site } from '../campaign/site.ts';
import { builderWords } from '../words/builder.ts';
import type { BuilderLang } from '../words/builder-words.ts';
import type { Answer, Question } from './answer.ts';
import type { Bench } from './bench.ts';
import type { CheckStart } from './check-worker.ts';
import { make } from './dom.ts';
import {
	bytesOf,
	change as changeField,
	type Draft,
	emptyDraft,
	fitsForm,
	isEmpty,
} from './draft.ts';
import { keepDraft, readDraft } from './draft-store.ts';
import type { FontSource } from './draw-fonts.ts';
import type { Drawing, DrawOrder, DrawStart } from './draw-worker.ts';
import { makeEnding } from './ending.ts';
import { makeForm } from './form.ts';
import { askLatest } from './latest-only.ts';
import { acceptDrops, readFile, slugOfFile } from './opening.ts';
import { type Seen, showBeside, showCounts, showList, summaryOf } from './show-findings.ts';
import { makePreview } from './show-preview.ts';
import { makeTools } from './tools.ts';

/** What the page gives the builder. */
export interface BuilderData {
	site: Site;
	/** The addresses that are taken. */
	slugs: readonly string[];
	/** The sentence about each field, in each language. */
	hints: Record<BuilderLang, Record<string, string>>;
	fonts: readonly FontSource[];
	/** The address of the measures of all fonts. */
	letters: string;
	lang: BuilderLang;
}

/** How long somebody has to pause until the text is checked and until it is kept, in milliseconds. */
const pause = { check: 150, keep: 500 } as const;

/** Starts the builder in an element. */
export function startBuilder(root: HTMLElement, data: BuilderData): void {
	const { site, slugs, hints, fonts, letters } = data;
	const key = `candystorm-draft:${site.base}`;
	const kept = readDraft(key);
	const first = site.operator ? emptyDraft : changeField(emptyDraft, ['demo'], 'true');
	let lang = data.lang;
	let draft: Draft = kept ? { ...emptyDraft, text: kept.text } : first;
	let typedSlug = kept?.slug;
	let answer: Answer | undefined;
	let seen: Seen = { all: false, owners: new Set() };
	let before: { draft: Draft; slug: string | undefined } | undefined;
	let asked = 0;
	/** Whether something has changed since the last question. */
	let isWaiting = false;
	/** The question whose fields the form is to show. */
	let adopting: number | undefined;
	let timers: { check?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> } = {};

	const checker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
	const drawer = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
	checker.postMessage({ site, slugs, letters } satisfies CheckStart);
	drawer.postMessage({ fonts } satisfies DrawStart);
	const ask = askLatest<Question, Answer>(checker, takeAnswer);
	const order = askLatest<DrawOrder, Drawing>(drawer, (drawing) => {
		parts.preview.picture(drawing, answer?.picture?.alt ?? '');
	});

	const slug = () => typedSlug || answer?.slug || 'new-campaign';

	function check(): void {
		isWaiting = false;
		asked += 1;
		if (adopting !== undefined) adopting = asked;
		const now = Date.now();
		ask({ id: asked, bytes: bytesOf(draft), file: `${slug()}.mdx`, lang, now });
	}

	function soon(adopt = false): void {
		root.dataset.state = 'checking';
		isWaiting = true;
		if (adopt) adopting = asked + 1;
		clearTimeout(timers.check);
		clearTimeout(timers.keep);
		timers = {
			check: setTimeout(check, pause.check),
			keep: setTimeout(keep, pause.keep),
		};
	}

	function keep(): void {
		const untouched = isEmpty(draft) || draft.text === first.text;
		keepDraft(key, untouched ? undefined : { text: draft.text, slug: typedSlug });
	}

	function takeAnswer(next: Answer): void {
		const renamed = slug();
		answer = next;
		// What was asked before the last change says nothing about the draft any more.
		if (isWaiting || next.id !== asked) return;
		if (adopting === next.id) {
			adopting = undefined;
			draft = { ...draft, fields: next.fields ?? {} };
			parts.form.replaceChildren(...makeForm(bench));
		}
		root.dataset.state = 'ready';
		show();
		if (next.picture) order({ id: next.id, card: next.picture.card, theme: next.picture.theme });
		// A name that follows the title is part of what was checked.
		if (slug() !== renamed) soon();
	}

	function show(): void {
		parts.form.hidden = !fitsForm(draft);
		parts.textOnly.hidden = fitsForm(draft);
		parts.ending.refresh();
		if (!answer) return;
		const { words } = bench;
		showBeside(root, answer.findings, seen, words);
		showList(parts.ending.list, root, answer.findings, words);
		showCounts(parts.form, answer.counts, words);
		parts.preview.page(answer.preview);
		const summary = summaryOf(answer.findings, words);
		if (parts.summary.textContent !== summary) parts.summary.textContent = summary;
	}

	function replace(next: Draft, nextSlug: string | undefined, told: string): void {
		before = { draft, slug: typedSlug };
		draft = next;
		typedSlug = nextSlug;
		seen = { all: nextSlug !== undefined, owners: new Set() };
		tell(told, true);
		soon(true);
	}

	function tell(text: string, canUndo: boolean): void {
		const undo = () => {
			if (!before) return;
			const { draft: old, slug: oldSlug } = before;
			replace(old, oldSlug, bench.words.undone);
		};
		const button = make(
			'button',
			{ type: 'button', class: 'plain', onclick: undo },
			bench.words.undo,
		);
		parts.told.replaceChildren(text, ' ', ...(canUndo ? [button] : []));
	}

	function open(file: File): void {
		readFile(file).then((opened) =>
			replace(opened, slugOfFile(file.name), bench.words.opened(file.name)),
		);
	}

	function goTo(owner: string): void {
		const field = root.querySelector(`[data-owner="${CSS.escape(owner)}"]`);
		for (let at = field?.closest('details'); at; at = at.parentElement?.closest('details')) {
			at.open = true;
		}
		const input = field?.querySelector('input, textarea, select, button:not([hidden])');
		if (input instanceof HTMLElement) input.focus();
	}

	function makeBench(): Bench {
		return {
			words: builderWords[lang],
			lang,
			hints: hints[lang],
			siteLang: site.lang,
			draft: () => draft,
			change: (next) => {
				draft = next;
				soon();
			},
		};
	}

	function makeParts() {
		const { words } = bench;
		const form = make('div', { class: 'form-steps' }, ...(adopting ? [] : makeForm(bench)));
		const ending = makeEnding({
			bench,
			slug,
			rename: (name) => {
				typedSlug = name;
				soon();
			},
			retype: (text) => {
				draft = { ...emptyDraft, text };
				soon(true);
			},
			root: `${site.origin}${site.base}`,
		});
		const preview = makePreview(words);
		const told = make('p', { class: 'told', role: 'status' });
		const summary = make('p', { class: 'summary', role: 'status' }, words.status.checking);
		const textOnly = make(
			'p',
			{ class: 'text-only', role: 'status', hidden: true },
			words.textOnly,
		);
		return { form, ending, preview, told, summary, textOnly };
	}

	function remove(): void {
		keepDraft(key, undefined);
		replace(first, undefined, bench.words.removed);
	}

	function speak(next: BuilderLang): void {
		lang = next;
		draw();
		root.querySelector<HTMLElement>(`.speak [lang="${next}"]`)?.focus();
	}

	/** Draws everything in the chosen language. */
	function draw(): void {
		bench = makeBench();
		parts = makeParts();
		const { words } = bench;
		root.lang = lang;
		document.title = words.title;
		const heading = document.querySelector<HTMLElement>('.headline');
		const texts: [string, string][] = [
			['h1', words.title],
			['.lead', words.lead],
		];
		if (heading) heading.lang = lang;
		for (const [selector, text] of texts) {
			const element = heading?.querySelector(selector);
			if (element) element.textContent = text;
		}
		const jump = make('a', { class: 'plain', href: '#preview' }, words.status.jump);
		root.replaceChildren(
			makeTools({ lang, open, remove, speak, told: parts.told }),
			make(
				'div',
				{ class: 'bench' },
				make(
					'form',
					{ class: 'work', novalidate: true, onsubmit: (event) => event.preventDefault() },
					parts.textOnly,
					parts.form,
					parts.ending.element,
				),
				parts.preview.element,
			),
			make('div', { class: 'standing' }, parts.summary, jump),
		);
		soon(adopting !== undefined);
		show();
	}

	let bench = makeBench();
	if (kept) adopting = 1;
	let parts = makeParts();
	draw();

	root.addEventListener('focusout', ({ target }) => {
		const owner = target instanceof Element && target.closest<HTMLElement>('[data-owner]');
		if (!owner || seen.all) return;
		seen.owners.add(owner.dataset.owner ?? '');
		const list = owner.parentElement?.closest<HTMLElement>('[data-owner]')?.dataset.owner;
		if (list) seen.owners.add(list);
		show();
	});
	root.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-to]');
		if (!link) return;
		event.preventDefault();
		goTo(link.dataset.to ?? '');
	});
	acceptDrops(root, open);
	window.addEventListener('pagehide', keep);
}
