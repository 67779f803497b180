import type { BuilderWords } from '../words/builder-words.ts';
import type { Answer, Count, SaidFinding } from './answer.ts';
import { inputId } from './bench.ts';
import { make } from './dom.ts';

/** Fields that stand for the whole of their group where the group is missing. */
const standIns: ReadonlyMap<string, string> = new Map([
	['target', 'target.name'],
	['organizer', 'organizer.name'],
]);

/** The field of the form that a finding belongs to: its own, or the nearest around it; undefined where there is none. */
export function nearestOwner(owner: string, owners: ReadonlySet<string>): string | undefined {
	const parts = (standIns.get(owner) ?? owner).split('.');
	for (let length = parts.length; length > 0; length--) {
		const path = parts.slice(0, length).join('.');
		if (owners.has(path)) return path;
	}
	return undefined;
}

/** Fields that somebody has been in, by their path; those of an opened file all have. */
export interface Seen {
	all: boolean;
	owners: Set<string>;
}

function findingText({ message, fix }: SaidFinding): (HTMLElement | string)[] {
	return [make('strong', {}, message), ' ', make('span', { class: 'fix' }, fix)];
}

/** Shows findings beside the fields that somebody has been in, and nothing beside the others. */
export function showBeside(
	form: HTMLElement,
	findings: readonly SaidFinding[],
	seen: Seen,
	words: BuilderWords,
): void {
	const fields = [...form.querySelectorAll<HTMLElement>('[data-owner]')];
	const owners = new Set(fields.map((field) => field.dataset.owner ?? ''));
	const byOwner = Map.groupBy(findings, ({ owner }) => nearestOwner(owner, owners));
	for (const field of fields) {
		const { owner = '' } = field.dataset;
		const here = seen.all || seen.owners.has(owner) ? (byOwner.get(owner) ?? []) : [];
		const place = form.querySelector(`#${CSS.escape(`${inputId(owner)}-findings`)}`);
		const said = here.map((finding) =>
			make(
				'p',
				{ class: finding.severity },
				...(finding.isMissing ? [make('strong', {}, words.missing)] : findingText(finding)),
			),
		);
		if (place && place.textContent !== said.map(({ textContent }) => textContent).join('')) {
			place.replaceChildren(...said);
		}
		const input = form.querySelector(`#${CSS.escape(inputId(owner))}`);
		const wrong = here.some(({ severity }) => severity === 'error');
		if (wrong) input?.setAttribute('aria-invalid', 'true');
		else input?.removeAttribute('aria-invalid');
	}
}

/** Lists all findings as the command does, each with a way to its field. */
export function showList(
	list: HTMLElement,
	form: HTMLElement,
	findings: readonly SaidFinding[],
	words: BuilderWords,
): void {
	const fields = [...form.querySelectorAll<HTMLElement>('[data-owner]')];
	const owners = new Set(fields.map((field) => field.dataset.owner ?? ''));
	const items = findings.map((finding) => {
		const owner = nearestOwner(finding.owner, owners);
		const { code, line, column, severity } = finding;
		const place = words.end.line(line);
		const way =
			owner === undefined
				? place
				: make('a', { href: `#${inputId(owner)}`, 'data-to': owner }, nameOf(owner, words));
		return make(
			'li',
			{ class: severity, 'data-code': code, 'data-place': `${line}:${column}` },
			make('p', { class: 'way' }, way),
			// Where a form can be filled in, nobody has to hear of lines in a file.
			make(
				'p',
				{},
				...(finding.isMissing && owner !== undefined ? [words.missing] : findingText(finding)),
			),
		);
	});
	const next = items.length > 0 ? items : [make('li', { class: 'good' }, words.end.none)];
	// Where nothing is different, a link in the list keeps the focus.
	const isSame = next.map((item) => item.outerHTML).join('') === list.innerHTML;
	if (!isSame) list.replaceChildren(...next);
}

/** A field's name; a file may have fields that are called like what every object has. */
function labelOf(path: string, { labels }: BuilderWords): string | undefined {
	return Object.hasOwn(labels, path) ? labels[path] : undefined;
}

function nameOf(owner: string, words: BuilderWords): string {
	if (owner === 'slug') return words.end.slug;
	const parts = owner.split('.');
	const [list = '', number, ...rest] = parts;
	if (number === undefined || !/^\d+$/.test(number)) return labelOf(owner, words) ?? owner;
	const entry = Object.hasOwn(words.lists, list)
		? words.lists[list as keyof BuilderWords['lists']].entry(Number(number) + 1)
		: owner;
	const field = labelOf([list, ...rest].join('.'), words);
	return rest.length > 0 && field ? `${entry}: ${field}` : entry;
}

/** Shows how long each text is on each network. */
export function showCounts(form: HTMLElement, counts: Answer['counts'], words: BuilderWords): void {
	for (const [list, entries] of Object.entries(counts)) {
		for (const [index, of] of entries.entries()) {
			const place = form.querySelector(`[data-owner="${list}.${index}"] .counts`);
			place?.replaceChildren(...of.map((count) => countText(count, words)));
		}
	}
}

function countText({ name, length, limit, over }: Count, words: BuilderWords): HTMLElement {
	const text = over > 0 ? words.over(over) : `${length}/${limit}`;
	return make('span', { class: over > 0 ? 'over' : undefined }, `${name} ${text}`);
}

/** How much is left, in one line. */
export function summaryOf(findings: readonly SaidFinding[], words: BuilderWords): string {
	const missing = findings.filter(({ isMissing }) => isMissing).length;
	const errors = findings.filter((each) => each.severity === 'error' && !each.isMissing).length;
	const warnings = findings.filter(({ severity }) => severity === 'warning').length;
	return findings.length === 0 ? words.status.good : words.status.left(missing, errors, warnings);
}
