import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { FieldProblem } from '../campaign/fields.ts';
import { type Finding, finding, type Place } from '../campaign/finding.ts';
import { checkLink, checkPicture } from './addresses.ts';
import { checkLimits } from './body-limits.ts';
import { parseBody } from './body-parser.ts';
import { componentNamed, isHtmlName, suggestComponent } from './components.ts';
import { findForbidden } from './text.ts';

/** What a body consists of, as far as checks need it. */
export interface BodyParts {
	/** Every address that the body links to, accepted or not. */
	links: { url: string; place: Place }[];
	/** Every picture, accepted or not. */
	pictures: { url: string; alt: string; place: Place }[];
	/** What people read, in pieces of one line each. */
	texts: { text: string; place: Place }[];
	/** The names of the components used, each once. */
	components: string[];
	findings: Finding[];
}

/** Nodes within each other in the tree of a body; eight nested lists have twenty. */
const mostDepth = 32;

/** More findings in one body help nobody. */
const mostFindings = 100;

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the walk through a body's tree collects. */
interface Reading extends BodyParts {
	source: string;
	at(offset: number): Place;
	/** Offsets of `<` and `{` that belong to what is allowed. */
	allowed: Set<number>;
	/** Offsets of code, in which both stand as they are. */
	code: { from: number; to: number }[];
	/** The identifiers that pictures refer to, and those that links refer to. */
	pictured: Map<string, string>;
	linked: Set<string>;
	tooDeep: boolean;
}

/**
 * Reads a body by the list of what it may contain: anything else is a finding. `first` is its first line in the file,
 * `place` turns a line and column of the file, both from 1, into a place.
 */
export function readBody(
	lines: readonly string[],
	first: number,
	place: (line: number, column: number) => Place,
): BodyParts {
	const nothing = { links: [], pictures: [], texts: [], components: [] };
	const limits = checkLimits(lines, first, place);
	if (limits.length > 0) return { ...nothing, findings: limits };
	const body = lines.join('\n');
	const { tree, source, problems } = parseBody(body);
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	const reading: Reading = {
		...{ links: [], pictures: [], texts: [], components: [], findings: [] },
		source,
		at: (offset) => {
			let low = 0;
			let high = lines.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return place(first + low, offset - (starts[low] ?? 0) + 1);
		},
		allowed: new Set(),
		code: [],
		pictured: new Map(),
		linked: new Set(),
		tooDeep: false,
	};
	for (const { problem, offset } of problems) report(reading, problem, offset);
	if (tree) {
		collectReferences(reading, tree, 0);
		read(reading, tree, 0);
	}
	if (reading.findings.length === 0) checkMarks(reading);
	const { links, pictures, texts, components, findings } = reading;
	return { links, pictures, texts, components, findings: findings.slice(0, mostFindings) };
}

function report(reading: Reading, { name, values }: FieldProblem, offset: number): void {
	reading.findings.push(finding(name, reading.at(offset), values));
}

function startOf(node: { position?: Nodes['position'] }): number {
	return node.position?.start.offset ?? 0;
}

function endOf(node: { position?: Nodes['position'] }): number {
	return node.position?.end.offset ?? 0;
}

/** Definitions may be used as pictures or as links; which rules hold is known only from their use. */
function collectReferences(reading: Reading, node: Nodes, depth: number): void {
	if (node.type === 'imageReference') reading.pictured.set(node.identifier, node.alt ?? '');
	if (node.type === 'linkReference') reading.linked.add(node.identifier);
	if (!('children' in node) || depth > mostDepth) return;
	for (const child of node.children) collectReferences(reading, child, depth + 1);
}

function readChildren(reading: Reading, node: Nodes, depth: number): void {
	if (!('children' in node)) return;
	if (depth > mostDepth) {
		if (!reading.tooDeep)
			report(reading, { name: 'tooNested', values: { depth, most: mostDepth } }, startOf(node));
		reading.tooDeep = true;
		return;
	}
	for (const child of node.children) read(reading, child, depth + 1);
}

function read(reading: Reading, node: Nodes, depth: number): void {
	const forbid = (what: 'footnote' | 'other', name: string) =>
		report(reading, { name: 'bodyForbidden', values: { what, name } }, startOf(node));
	switch (node.type) {
		case 'root':
		case 'paragraph':
		case 'heading':
		case 'emphasis':
		case 'strong':
		case 'delete':
		case 'list':
		case 'listItem':
		case 'blockquote':
		case 'table':
		case 'tableRow':
		case 'tableCell':
		case 'linkReference':
			return readChildren(reading, node, depth);
		case 'break':
		case 'thematicBreak':
			return;
		case 'text':
			return readText(reading, node.value, node);
		case 'inlineCode':
		case 'code':
			reading.code.push({ from: startOf(node), to: endOf(node) });
			return readText(reading, node.value, node);
		case 'link':
			readLink(reading, node.url, node);
			readText(reading, node.title ?? '', node);
			return readChildren(reading, node, depth);
		case 'image':
			readText(reading, node.title ?? '', node);
			return readPicture(reading, node.url, node.alt ?? '', node);
		case 'imageReference':
			if ((node.alt ?? '').trim() === '') {
				report(
					reading,
					{ name: 'pictureWithoutAlt', values: { found: node.identifier } },
					startOf(node),
				);
			}
			return readText(reading, node.alt ?? '', node);
		case 'definition': {
			const alt = reading.pictured.get(node.identifier);
			if (alt !== undefined) readPicture(reading, node.url, alt, node, false);
			if (alt === undefined || reading.linked.has(node.identifier))
				readLink(reading, node.url, node);
			return readText(reading, node.title ?? '', node);
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return readExpression(reading, node.value, node);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			readElement(reading, node);
			return readChildren(reading, node, depth);
		case 'mdxjsEsm': {
			const what = node.value.startsWith('import') ? 'import' : 'export';
			return report(reading, { name: 'bodyCode', values: { what } }, startOf(node));
		}
		case 'footnoteDefinition':
		case 'footnoteReference':
			return forbid('footnote', `[^${node.label ?? node.identifier}]`);
		default:
			return forbid('other', node.type);
	}
}

/** Notes what people read; character references may bring in what may not stand in the file itself. */
function readText(reading: Reading, text: string, node: Nodes): void {
	const from = startOf(node);
	const written = reading.source.slice(from, endOf(node));
	if (written.includes('&')) {
		const [found] = findForbidden(text);
		if (found) {
			const { codePoint, what } = found;
			const offset = from + Math.max(0, written.indexOf('&'));
			report(reading, { name: 'forbiddenCharacter', values: { codePoint, what } }, offset);
		}
	}
	// A piece begins where its words stand, behind the marks of quotes and lists.
	let search = 0;
	for (const piece of text.split('\n')) {
		if (piece.trim() === '') continue;
		const word = piece.trim().slice(0, 12);
		const at = written.indexOf(word, search);
		const lead = piece.length - piece.trimStart().length;
		reading.texts.push({
			text: piece,
			place: reading.at(from + Math.max(0, (at < 0 ? search : at) - lead)),
		});
		const end = written.indexOf('\n', at < 0 ? search : at);
		search = end < 0 ? search : end + 1;
	}
}

function readLink(reading: Reading, url: string, node: Nodes): void {
	reading.links.push({ url, place: reading.at(startOf(node)) });
	const problem = checkLink(url);
	if (!problem) return;
	// A bare `www.` address is completed by the parser; people look for what they wrote.
	const written = reading.source.slice(startOf(node), endOf(node));
	const bare = problem.name === 'badAddress' && url === `http://${written}`;
	if (bare) Object.assign(problem.values, { found: written });
	report(reading, problem, startOf(node));
}

function readPicture(
	reading: Reading,
	url: string,
	alt: string,
	node: Nodes,
	checkAlt = true,
): void {
	reading.pictures.push({ url, alt, place: reading.at(startOf(node)) });
	const problem = checkPicture(url);
	if (problem) report(reading, problem, startOf(node));
	if (!checkAlt) return;
	readText(reading, alt, node);
	if (alt.trim() === '') {
		report(reading, { name: 'pictureWithoutAlt', values: { found: url } }, startOf(node));
	}
}

/** Braces may hold comments and nothing else. */
function readExpression(reading: Reading, value: string, node: Nodes): void {
	if (/^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/.test(value)) {
		for (let at = startOf(node); at < endOf(node); at++) reading.allowed.add(at);
	} else report(reading, { name: 'bodyCode', values: { what: 'expression' } }, startOf(node));
}

function readElement(reading: Reading, node: Element): void {
	const start = startOf(node);
	const name = node.name ?? '';
	const component = componentNamed(name);
	if (!component) {
		if (isHtmlName(name)) return report(reading, { name: 'bodyHtml', values: { name } }, start);
		const suggestion = suggestComponent(name);
		const values = { name: name || '<>', ...(suggestion ? { suggestion } : {}) };
		return report(reading, { name: 'unknownComponent', values }, start);
	}
	reading.allowed.add(start);
	const closing = reading.source.lastIndexOf('</', endOf(node) - 1);
	if (closing > start) reading.allowed.add(closing);
	if (!reading.components.includes(name)) reading.components.push(name);
	for (const attribute of node.attributes) {
		const offset = attribute.position?.start.offset ?? start;
		if (attribute.type !== 'mdxJsxAttribute') {
			report(reading, { name: 'bodyCode', values: { what: 'spread' } }, offset);
			continue;
		}
		const { name: prop, value } = attribute;
		if (!component.props.includes(prop)) {
			const allowed = [...component.props];
			report(reading, { name: 'unknownProp', values: { component: name, prop, allowed } }, offset);
		} else if (typeof value === 'object' && value !== null) {
			report(reading, { name: 'bodyCode', values: { what: 'prop' } }, offset);
		} else if (typeof value !== 'string' || value.trim() === '') {
			report(reading, { name: 'badProp', values: { component: name, prop } }, offset);
		} else readProp(reading, prop, value, offset);
	}
	if (!component.children && node.children.length > 0) {
		report(
			reading,
			{ name: 'bodyForbidden', values: { what: 'other', name: `</${name}>` } },
			start,
		);
	}
}

function readProp(
	reading: Reading,
	prop: string,
	value: string,
	offset: number,
): void {
	const place = reading.at(offset);
	const [forbidden] = findForbidden(value);
	if (forbidden) {
		const { codePoint, what } = forbidden;
		report(reading, { name: 'forbiddenCharacter', values: { codePoint, what } }, offset);
	}
	if (prop === 'source') {
		reading.links.push({ url: value, place });
		const problem = checkLink(value);
		if (problem) report(reading, problem, offset);
	} else reading.texts.push({ text: value, place });
}

/**
 * Refuses every `<` and `{` that no allowed part accounts for. The parser here sees text in them; the one that
 * compiles the page (https://satteri.bruits.org) is another program and must not get the chance to differ.
 */
function checkMarks(reading: Reading): void {
	const { source, allowed, code } = reading;
	for (const { index, 0: mark } of source.matchAll(/[<{]/g)) {
		if (allowed.has(index)) continue;
		if (code.some(({ from, to }) => from <= index && index < to)) {
			report(reading, { name: 'bodyForbidden', values: { what: 'code', name: mark } }, index);
			continue;
		}
		const slashes = /\\*$/.exec(source.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
		if (slashes % 2 === 1) continue;
		if (mark === '{') report(reading, { name: 'bodyCode', values: { what: 'expression' } }, index);
		else if (!/^<(?:\s|$)/.test(source.slice(index, index + 2))) {
			report(reading, { name: 'bodySyntax', values: { what: 'tag' } }, index);
		}
	}
}
