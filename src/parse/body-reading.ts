import type { Nodes, Text } from 'mdast';
import type { FieldProblem } from '../campaign/fields.ts';
import { type Finding, finding, type Place } from '../campaign/finding.ts';
import { checkLink, checkPicture } from './addresses.ts';
import { findForbidden } from './text.ts';

/** A piece of what people read. */
export interface BodyPiece {
	text: string;
	place: Place;
	/** The same number for all pieces that are read as one: of a paragraph, a heading, a cell. */
	paragraph: number;
	/** Whether a new line begins with it. */
	newLine: boolean;
	/** Whether these are somebody else's words. */
	quoted: boolean;
}

/** What a body consists of, as far as checks need it. */
export interface BodyParts {
	/** Every address that the body links to, accepted or not. */
	links: { url: string; place: Place }[];
	/** Every picture, accepted or not. */
	pictures: { url: string; alt: string; place: Place }[];
	/** What people read, in pieces of one line each. */
	texts: BodyPiece[];
	/** The names of the components used, each once. */
	components: string[];
	findings: Finding[];
}

/** What the walk through a body's tree collects. */
export interface Reading extends BodyParts {
	source: string;
	at(offset: number): Place;
	/** Offsets of `<` and `{` that belong to what is allowed. */
	allowed: Set<number>;
	/** Offsets of code, in which both stand as they are. */
	code: { from: number; to: number }[];
	/** The identifiers that pictures refer to, and those that links refer to. */
	pictured: Map<string, string>;
	linked: Set<string>;
	/** How many links and how many quotes the walk is in. */
	inLink: number;
	inQuote: number;
	/** The number of the paragraph that is being read, of all that were begun, and whether its next piece begins a line. */
	paragraph: number;
	paragraphs: number;
	newLine: boolean;
	tooDeep: boolean;
}

/** Notes a problem at an offset of the body. */
export function report(reading: Reading, { name, values }: FieldProblem, offset: number): void {
	reading.findings.push(finding(name, reading.at(offset), values));
}

/** Where a node begins, as an offset of the body. */
export function startOf(node: { position?: Nodes['position'] }): number {
	return node.position?.start.offset ?? 0;
}

/** Where a node ends, as an offset of the body. */
export function endOf(node: { position?: Nodes['position'] }): number {
	return node.position?.end.offset ?? 0;
}

/** Begins a paragraph, or whatever else is read for itself. */
export function beginParagraph(reading: Reading): void {
	reading.paragraphs++;
	reading.paragraph = reading.paragraphs;
	reading.newLine = false;
}

function notePiece(reading: Reading, text: string, place: Place): void {
	const { paragraph, newLine, inQuote } = reading;
	reading.texts.push({ text, place, paragraph, newLine, quoted: inQuote > 0 });
	reading.newLine = false;
}

/** Reads a text that stands for itself within a paragraph, such as a picture's description. */
export function readAside(reading: Reading, read: () => void): void {
	const { paragraph, newLine } = reading;
	beginParagraph(reading);
	read();
	Object.assign(reading, { paragraph, newLine });
}

/** Notes what people read; character references may bring in what may not stand in the file itself. */
export function readText(reading: Reading, text: string, node: Nodes): void {
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
	for (const [index, piece] of text.split('\n').entries()) {
		if (index > 0) reading.newLine = true;
		if (piece.trim() === '') {
			// Between bold words, a blank alone keeps them apart.
			if (piece !== '') notePiece(reading, ' ', reading.at(from));
			continue;
		}
		const word = piece.trim().slice(0, 12);
		const at = written.indexOf(word, search);
		const lead = piece.length - piece.trimStart().length;
		notePiece(reading, piece, reading.at(from + Math.max(0, (at < 0 ? search : at) - lead)));
		const end = written.indexOf('\n', at < 0 ? search : at);
		search = end < 0 ? search : end + 1;
	}
}

/**
 * Addresses that this parser leaves as text and another may make links of, such as one directly behind an emoji.
 * They follow the rules of links.
 */
export function readBareAddresses(reading: Reading, node: Text): void {
	if (reading.inLink > 0) return;
	for (const { 0: found } of node.value.matchAll(
		/(?:https?:\/\/|www\.)[^\s<]*[^\s<?!.,:*_~'")\]]/giu,
	)) {
		const url = /^www\./i.test(found) ? `http://${found}` : found;
		if (!/^https?:\/\/[^/]*\./i.test(url)) continue;
		const written = reading.source.indexOf(found, startOf(node));
		const offset = written >= 0 && written < endOf(node) ? written : startOf(node);
		reading.links.push({ url, place: reading.at(offset) });
		const problem = checkLink(url);
		if (problem?.name === 'badAddress') Object.assign(problem.values, { found });
		if (problem) report(reading, problem, offset);
	}
}

/** Notes an address that a node links to, and what is wrong with it. */
export function readLink(reading: Reading, url: string, node: Nodes): void {
	reading.links.push({ url, place: reading.at(startOf(node)) });
	const problem = checkLink(url);
	if (!problem) return;
	// A bare `www.` address is completed by the parser; people look for what they wrote.
	const written = reading.source.slice(startOf(node), endOf(node));
	const bare = problem.name === 'badAddress' && url === `http://${written}`;
	if (bare) Object.assign(problem.values, { found: written });
	report(reading, problem, startOf(node));
}

/** Notes a picture, and what is wrong with its address or its description. */
export function readPicture(
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
	readAside(reading, () => readText(reading, alt, node));
	if (alt.trim() === '') {
		report(reading, { name: 'pictureWithoutAlt', values: { found: url } }, startOf(node));
	}
}

/** Notes the text of a component's property. */
export function readProp(reading: Reading, prop: string, value: string, offset: number): void {
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
	} else readAside(reading, () => notePiece(reading, value, place));
}
