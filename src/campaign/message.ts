import type { Handles, NetworkId } from './network-ids.ts';

/**
 * From a message as the organizer wrote it to the text that is posted: placeholders filled, hashtag
 * and link added where they are missing. Imports nothing at run time, for it also runs on the phone.
 */

/** The words that may stand in braces in `messages`, `invites` and `thanks`. */
export const placeholderNames = [
	'target',
	'url',
	'hashtags',
	'ask',
	'deadline',
	'title',
	'own',
] as const;

/** A word that may stand in braces. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** A `{word}` in a text. */
export interface Placeholder {
	/** As it is written, with its braces. */
	text: string;
	/** The word between the braces, without spaces around it. */
	word: string;
	/** What it stands for; nothing if candystorm does not know it. */
	name?: PlaceholderName;
	/** Where the opening brace stands, in UTF-16 units from 0. */
	start: number;
	/** Where the text goes on behind the closing brace. */
	end: number;
}

/** What the placeholders of one message stand for, on one network. */
export interface MessageValues {
	/** How the target is addressed there; `targetText` gives it. */
	target: string;
	/** The absolute address of the message's own page, or of the landing page in invites. */
	url: string;
	/** The campaign's hashtags with their `#`, its own one first. */
	hashtags: readonly string[];
	/** The campaign's request in one sentence. */
	ask: string;
	/** The deadline in words; empty where there is none. */
	deadline: string;
	/** The campaign's title. */
	title: string;
	/** What the supporter wrote into the gap `{own}`; default: an ellipsis. */
	own?: string;
}

/** What stands in the gap `{own}` where nobody can fill it in. */
export const emptyGap = '…';

/** The private message that is used where the campaign has no `invites`. */
export const defaultInvite = '{ask} {url}';

const bracedWord = /\{[ \t]*([\p{L}\p{N}_-]+)[ \t]*\}/gu;

function isPlaceholderName(word: string): word is PlaceholderName {
	return (placeholderNames as readonly string[]).includes(word);
}

/** Finds every `{word}` in a text, known or not, in order. Names are exact: `{URL}` and `{ url }` are unknown. */
export function findPlaceholders(text: string): Placeholder[] {
	return Array.from(text.matchAll(bracedWord), (match) => {
		const [written, word = ''] = match;
		const known = written === `{${word}}` && isPlaceholderName(word);
		return {
			text: written,
			word,
			...(known && { name: word }),
			start: match.index,
			end: match.index + written.length,
		};
	});
}

/**
 * Fills every placeholder but `{own}` and gives the pieces between the gaps: one more than there are gaps.
 * Unknown words stay as they stand. Values are taken as they are: braces in them mean nothing.
 */
export function fillPieces(text: string, values: MessageValues): string[] {
	const pieces: string[] = [];
	let piece = '';
	let at = 0;
	for (const { text: written, name, start, end } of findPlaceholders(text)) {
		piece += text.slice(at, start);
		at = end;
		if (name === 'own') {
			pieces.push(piece);
			piece = '';
		} else if (name === 'hashtags') {
			piece += values.hashtags.join(' ');
		} else {
			piece += name === undefined ? written : values[name];
		}
	}
	return [...pieces, piece + text.slice(at)];
}

/** Closes the gaps between pieces; an empty gap at a sentence's end needs no full stop behind its ellipsis. */
function joinPieces(pieces: readonly string[], own: string | undefined): string {
	if (own !== undefined) return pieces.join(own);
	return pieces
		.map((piece, index) => (index > 0 ? piece.replace(/^\.(?!\.)/, '') : piece))
		.join(emptyGap);
}

/** Fills every placeholder and adds nothing: for invites and for words on images. */
export function fillText(text: string, values: MessageValues): string {
	return joinPieces(fillPieces(text, values), values.own).trim();
}

const beforeHashtag = /[\p{L}\p{M}\p{N}_&/#]$/u;
const afterHashtag = /^[\p{L}\p{M}\p{Nd}_]/u;

/** A text in which case plays no role; a sigma at a word's end is a sigma. */
function withoutCase(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll('ς', 'σ');
}

/**
 * Tells whether a text holds a hashtag as a whole, whatever its case: `#echh130` does not hold `#echh13`.
 * @param hashtag With its `#`.
 */
export function hasHashtag(text: string, hashtag: string): boolean {
	// A pattern for each hashtag would cost most of the time that a check takes.
	const [where, tag] = [withoutCase(text), withoutCase(hashtag)];
	for (let at = where.indexOf(tag); at >= 0; at = where.indexOf(tag, at + 1)) {
		const end = at + tag.length;
		const isWhole =
			!beforeHashtag.test(where.slice(Math.max(0, at - 2), at)) &&
			!afterHashtag.test(where.slice(end, end + 2));
		if (isWhole) return true;
	}
	return false;
}

/**
 * Finishes a public message and keeps its `{own}` gaps open: the pieces between them, one more than
 * there are gaps. The link is added at the end if the message has no `{url}`, and before it the
 * campaign's own hashtag (the first) if the filled text does not hold it.
 */
export function finishPieces(text: string, values: MessageValues): string[] {
	const pieces = fillPieces(text.trim(), values);
	const filled = pieces.join(emptyGap);
	const [own] = values.hashtags;
	const missing: string[] = [];
	if (own !== undefined && !hasHashtag(filled, own)) missing.push(own);
	if (!filled.includes(values.url)) missing.push(values.url);
	const last = [pieces.pop()?.trimEnd() ?? '', ...missing].join(' ');
	return pieces.length === 0 ? [last.trim()] : [...pieces, last];
}

/** Finishes a public message: every placeholder filled, the missing hashtag and link at its end. */
export function finishPost(text: string, values: MessageValues): string {
	return joinPieces(finishPieces(text, values), values.own);
}

/**
 * How the target is addressed: its handle with `@` on a network where it has one, else its name.
 * @param where The network; `undefined` for images and invites, which use the name.
 * @param demo True in a demo, which pings nobody: always the name.
 */
export function targetText(
	target: { name: string; handles?: Handles | undefined },
	where: NetworkId | undefined,
	demo: boolean,
): string {
	if (demo || where === undefined) return target.name;
	const handles: Partial<Record<NetworkId, string>> = target.handles ?? {};
	const handle = handles[where];
	return handle === undefined ? target.name : `@${handle.replace(/^@/, '')}`;
}
