import { type Bench, inputId } from './bench.ts';
import { make } from './dom.ts';
import { bytesOf } from './draft.ts';
import { forges, newFileLink, readRepository } from './forges.ts';

/** The last section: the campaign's name, what is left to do, and the ways to take the file along. */
export interface Ending {
	element: HTMLElement;
	/** The list of findings. */
	list: HTMLElement;
	/** Brings name, text and links up to date. */
	refresh(): void;
}

/** What the last section needs besides the form's own things. */
export interface EndingOptions {
	bench: Bench;
	/** The campaign's name. */
	slug(): string;
	/** Takes over a name that somebody typed. */
	rename(slug: string): void;
	/** Takes over a text that somebody typed. */
	retype(text: string): void;
	/** Where the site is, with a slash at the end. */
	root: string;
}

/** Makes the last section. */
export function makeEnding({ bench, slug, rename, retype, root }: EndingOptions): Ending {
	const { words } = bench;
	const says = words.end;
	const id = inputId('slug');
	const told = make('p', { class: 'told', role: 'status' });
	const name = make('input', {
		id,
		type: 'text',
		autocomplete: 'off',
		spellcheck: 'false',
		autocapitalize: 'none',
		'aria-describedby': `${id}-hint ${id}-findings`,
		oninput: () => rename(name.value.trim()),
	});
	const address = make('p', { class: 'hint', id: `${id}-hint` });
	const list = make('ul', { class: 'todo' });
	const text = make('textarea', {
		id: 'file-text',
		rows: 12,
		spellcheck: 'false',
		'aria-label': says.file,
		'aria-describedby': 'file-hint',
		oninput: () => retype(text.value),
	});
	const file = make(
		'details',
		{ class: 'more file' },
		make('summary', {}, says.file),
		make('p', { class: 'hint', id: 'file-hint' }, says.fileHint),
		text,
	);
	file.addEventListener('toggle', () => showText());
	const where = make('p', { class: 'hint' });
	const path = () => `campaigns/${slug()}.mdx`;

	function showText(): void {
		const { text: now } = bench.draft();
		// A closed field of a large text costs nothing as long as nothing is put into it.
		if (file.open && document.activeElement !== text && text.value !== now) text.value = now;
	}

	async function copy(): Promise<boolean> {
		try {
			await navigator.clipboard.writeText(bench.draft().text);
			told.textContent = says.copied;
			return true;
		} catch {
			told.textContent = says.copyFailed;
			file.open = true;
			return false;
		}
	}

	function download(): void {
		const blob = new Blob([Uint8Array.from(bytesOf(bench.draft()))], { type: 'text/plain' });
		const link = make('a', { href: URL.createObjectURL(blob), download: `${slug()}.mdx` });
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	}

	const repository = make('input', {
		id: 'repository',
		type: 'text',
		autocomplete: 'off',
		spellcheck: 'false',
		autocapitalize: 'none',
		'aria-describedby': 'repository-hint',
		oninput: refreshLinks,
	});
	const branch = make('input', {
		id: 'branch',
		type: 'text',
		value: 'main',
		autocomplete: 'off',
		spellcheck: 'false',
		autocapitalize: 'none',
		oninput: refreshLinks,
	});
	const links = forges.map((forge) => ({
		forge,
		link: make(
			'a',
			{
				class: 'button quiet',
				target: '_blank',
				rel: 'noopener noreferrer',
				onclick: () => copy(),
			},
			says.createOn(forge.name),
		),
		paste: make('p', { class: 'hint' }, says.paste(forge.name)),
	}));
	const ways = make(
		'ul',
		{ class: 'ways', hidden: true },
		...links.map(({ link, paste }) => make('li', {}, link, paste)),
	);

	function refreshLinks(): void {
		const place = readRepository(repository.value, branch.value);
		ways.hidden = place === undefined;
		if (!place) return;
		for (const { forge, link, paste } of links) {
			const { href, hasText } = newFileLink(forge, place, path(), bench.draft().text);
			link.href = href;
			paste.hidden = hasText;
		}
	}

	const element = make(
		'section',
		{ class: 'form-step ending fields', 'aria-labelledby': 'ending-title' },
		make('h2', { id: 'ending-title' }, says.title),
		make('p', { class: 'lead-in' }, says.lead),
		make(
			'div',
			{ class: 'field', 'data-owner': 'slug' },
			make('label', { for: id }, says.slug),
			name,
			address,
			make('div', { class: 'said-here', id: `${id}-findings` }),
		),
		make('h3', { id: 'todo-title' }, says.findings),
		list,
		make(
			'p',
			{ class: 'buttons' },
			make('button', { type: 'button', class: 'button', onclick: download }, says.download),
			make('button', { type: 'button', class: 'button quiet', onclick: () => copy() }, says.copy),
		),
		told,
		where,
		file,
		make(
			'details',
			{ class: 'more create' },
			make('summary', {}, says.create),
			make('p', { class: 'hint' }, says.createLead),
			make(
				'div',
				{ class: 'fields' },
				make(
					'div',
					{ class: 'field half' },
					make('label', { for: 'repository' }, says.repository),
					repository,
					make('p', { class: 'hint', id: 'repository-hint' }, says.repositoryHint),
				),
				make('div', { class: 'field half' }, make('label', { for: 'branch' }, says.branch), branch),
			),
			ways,
		),
	);

	function refresh(): void {
		if (document.activeElement !== name) name.value = slug();
		address.textContent = says.slugHint(`${root}${slug()}/`);
		where.textContent = says.where(path());
		showText();
		refreshLinks();
	}

	list.setAttribute('aria-labelledby', 'todo-title');
	refresh();
	return { element, list, refresh };
}
