import type { Nodes } from 'mdast';
import {
	beginParagraph,
	endOf,
	type Reading,
	readAside,
	readBareAddresses,
	readLink,
	readPicture,
	readProp,
	readText,
	report,
	startOf,
} from './body-reading.ts';
import { componentNamed, isHtmlName, suggestComponent } from './components.ts';

/** Nodes within each other in the tree of a body; eight nested lists have twenty. */
const mostDepth = 32;

/** A component or what looks like one. */
type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Definitions may be used as pictures or as links; which rules hold is known only from their use. */
export function collectReferences(reading: Reading, node: Nodes, depth: number): void {
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
	let before: Nodes | undefined;
	for (const child of node.children) {
		// Parsers take the account `@user@server` for an `@` and a mail address; the page shows it as text.
		if (isAccount(before, child)) readChildren(reading, child, depth + 1);
		else readNode(reading, child, depth + 1);
		before = child;
	}
}

/** Tells whether a link is the rest of an account's name, which follows its `@`. */
function isAccount(before: Nodes | undefined, node: Nodes): boolean {
	if (node.type !== 'link' || before?.type !== 'text' || !before.value.endsWith('@')) return false;
	const [child] = node.children;
	return child?.type === 'text' && node.url === `mailto:${child.value}`;
}

/** Reads a node by the list of what a body may contain. */
export function readNode(reading: Reading, node: Nodes, depth: number): void {
	const forbid = (what: 'footnote' | 'other', name: string) =>
		report(reading, { name: 'bodyForbidden', values: { what, name } }, startOf(node));
	switch (node.type) {
		case 'paragraph':
		case 'heading':
		case 'tableCell':
			beginParagraph(reading);
			readChildren(reading, node, depth);
			beginParagraph(reading);
			return;
		case 'blockquote':
			reading.inQuote++;
			readChildren(reading, node, depth);
			reading.inQuote--;
			return;
		case 'root':
		case 'emphasis':
		case 'strong':
		case 'delete':
		case 'list':
		case 'listItem':
		case 'table':
		case 'tableRow':
		case 'linkReference':
			readChildren(reading, node, depth);
			return;
		case 'break':
			reading.newLine = true;
			return;
		case 'thematicBreak':
			return;
		case 'text':
			readText(reading, node.value, node);
			readBareAddresses(reading, node);
			return;
		case 'inlineCode':
		case 'code':
			reading.code.push({ from: startOf(node), to: endOf(node) });
			readText(reading, node.value, node);
			return;
		case 'link':
			readLink(reading, node.url, node);
			readAside(reading, () => readText(reading, node.title ?? '', node));
			reading.inLink++;
			readChildren(reading, node, depth);
			reading.inLink--;
			return;
		case 'image':
			readAside(reading, () => readText(reading, node.title ?? '', node));
			readPicture(reading, node.url, node.alt ?? '', node);
			return;
		case 'imageReference':
			// What compiles the page leaves such a picture's address as it stands, where there is no file.
			report(
				reading,
				{
					name: 'badPicture',
					values: { found: node.label ?? node.identifier, why: 'reference' },
				},
				startOf(node),
			);
			if ((node.alt ?? '').trim() === '') {
				report(
					reading,
					{ name: 'pictureWithoutAlt', values: { found: node.identifier } },
					startOf(node),
				);
			}
			readAside(reading, () => readText(reading, node.alt ?? '', node));
			return;
		case 'definition': {
			const alt = reading.pictured.get(node.identifier);
			if (alt !== undefined) readPicture(reading, node.url, alt, node, false);
			if (alt === undefined || reading.linked.has(node.identifier))
				readLink(reading, node.url, node);
			readAside(reading, () => readText(reading, node.title ?? '', node));
			return;
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			readExpression(reading, node.value, node);
			return;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			readElement(reading, node);
			if (node.name === 'Quote') reading.inQuote++;
			readChildren(reading, node, depth);
			if (node.name === 'Quote') reading.inQuote--;
			return;
		case 'mdxjsEsm': {
			const what = node.value.startsWith('import') ? 'import' : 'export';
			report(reading, { name: 'bodyCode', values: { what } }, startOf(node));
			return;
		}
		case 'footnoteDefinition':
		case 'footnoteReference':
			forbid('footnote', `[^${node.label ?? node.identifier}]`);
			return;
		default:
			forbid('other', node.type);
			return;
	}
}

/** Braces may hold comments and nothing else. */
function readExpression(reading: Reading, value: string, node: Nodes): void {
	if (isComment(value)) {
		for (let at = startOf(node); at < endOf(node); at++) reading.allowed.add(at);
	} else report(reading, { name: 'bodyCode', values: { what: 'expression' } }, startOf(node));
}

/** Tells whether a text is comments and nothing else. */
function isComment(value: string): boolean {
	let rest = value.trim();
	if (rest === '') return false;
	while (rest !== '') {
		const end = rest.startsWith('/*') ? rest.indexOf('*/', 2) : -1;
		if (end < 0) return false;
		rest = rest.slice(end + 2).trimStart();
	}
	return true;
}

function readElement(reading: Reading, node: Element): void {
	const start = startOf(node);
	const name = node.name ?? '';
	const component = componentNamed(name);
	if (!component) {
		if (isHtmlName(name)) {
			report(reading, { name: 'bodyHtml', values: { name } }, start);
			return;
		}
		const suggestion = suggestComponent(name);
		const values = { name: name || '<>', ...(suggestion ? { suggestion } : {}) };
		report(reading, { name: 'unknownComponent', values }, start);
		return;
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
