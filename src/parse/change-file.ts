import { type Written, writeField } from './write-yaml.ts';

/** The fields in the order in which a new one is put among those that are there. */
const fieldOrder = [
	...['title', 'lang', 'kind', 'hashtags', 'target', 'ask', 'starts', 'deadline', 'timezone'],
	...[
		'goal',
		'organizer',
		'messages',
		'invites',
		'thanks',
		'updates',
		'counts',
		'evidence',
		'demo',
	],
];

/** A campaign file of which nothing is written yet. */
export const emptyFile = '---\n---\n';

/** One field of the frontmatter with all its lines, and what stands above it. */
interface Block {
	key: string;
	/** Comments and empty lines above it. */
	lead: string;
	/** Its lines with their ends. */
	text: string;
}

/** A file cut into pieces; one behind the other they are the file again. */
interface Pieces {
	/** The first `---` with the end of its line. */
	opening: string;
	blocks: Block[];
	/** Comments and empty lines below the last field. */
	tail: string;
	/** The second `---` with the end of its line. */
	closing: string;
	body: string;
	newline: '\n' | '\r\n';
}

const frontmatter = /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---)[^\n]*\n)*)(---[ \t]*(?:\r?\n|$))/;
const fieldLine = /^(["']?)([\p{L}_][\p{L}\p{N}_-]*)\1[ \t]*:(?=\s|$)/u;

function cutPieces(file: string): Pieces | undefined {
	const match = frontmatter.exec(file);
	if (!match) return undefined;
	const [whole, opening = '', yaml = '', closing = ''] = match;
	const blocks: Block[] = [];
	let lead = '';
	for (const line of yaml.split(/(?<=\n)/)) {
		const key = fieldLine.exec(line)?.[2];
		const last = blocks.at(-1);
		if (key !== undefined) {
			blocks.push({ key, lead, text: line });
			lead = '';
		} else if (/^(?:#|\s*$)/.test(line)) lead += line;
		else if (last) {
			// Comments between a field's lines belong to it.
			last.text += lead + line;
			lead = '';
		} else lead += line;
	}
	const newline = opening.endsWith('\r\n') ? '\r\n' : '\n';
	return { opening, blocks, tail: lead, closing, body: file.slice(whole.length), newline };
}

function joinPieces({ opening, blocks, tail, closing, body }: Pieces): string {
	const fields = blocks.map(({ lead, text }) => lead + text).join('');
	return opening + fields + tail + closing + body;
}

/** Tells whether a file's fields can be changed one by one: it has a frontmatter between two lines `---`. */
export function canChange(file: string): boolean {
	return frontmatter.test(file);
}

/**
 * Writes a field of a file anew, or takes it out, and leaves every other character as it is. A field that was not there is
 * put behind the one that comes before it in the usual order. A file without a frontmatter stays as it is.
 */
export function setField(file: string, key: string, value: Written | undefined): string {
	const pieces = cutPieces(file);
	if (!pieces) return file;
	const { blocks, newline } = pieces;
	const at = blocks.findIndex((block) => block.key === key);
	if (value === undefined) {
		const [gone] = at < 0 ? [] : blocks.splice(at, 1);
		const next = blocks[at];
		if (gone && next) next.lead = gone.lead + next.lead;
		else if (gone) pieces.tail = gone.lead + pieces.tail;
		return joinPieces(pieces);
	}
	const text = writeField(key, value)
		.map((line) => line + newline)
		.join('');
	const there = blocks[at];
	if (there) there.text = text;
	else blocks.splice(placeOf(key, blocks), 0, { key, lead: '', text });
	return joinPieces(pieces);
}

/** Where a new field goes: behind the last one that the usual order has before it. */
function placeOf(key: string, blocks: readonly Block[]): number {
	const rank = fieldOrder.indexOf(key);
	const before = rank < 0 ? fieldOrder : fieldOrder.slice(0, rank);
	return blocks.findLastIndex((block) => before.includes(block.key)) + 1;
}

/** What stands below the frontmatter, without the empty line that sets it apart. */
export function bodyOf(file: string): string {
	return (cutPieces(file)?.body ?? '').replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}

/** Writes what stands below the frontmatter anew. */
export function setBody(file: string, body: string): string {
	const pieces = cutPieces(file);
	if (!pieces) return file;
	const { newline } = pieces;
	const text = body.trim() === '' ? '' : `${newline}${body.trimEnd()}${newline}`;
	const closing = /\n$/.test(pieces.closing) ? pieces.closing : `---${newline}`;
	return joinPieces({ ...pieces, closing, body: text.replace(/\r?\n/g, newline) });
}
