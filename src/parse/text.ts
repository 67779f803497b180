import type { Finding, Place } from '../campaign/finding.ts';
import { finding } from '../campaign/finding.ts';
import { segmentGraphemes } from '../campaign/graphemes.ts';

/** The largest campaign file, in bytes. */
export const mostFileBytes = 64 * 1024;

/** Code points that one character may be made of, outside emoji: more are piled-up marks. */
const mostCodePoints = 8;

/** Code points of the longest emoji; families with skin tones have ten. */
const mostEmojiCodePoints = 16;

/** More findings about single characters help nobody. */
const mostCharacterFindings = 20;

const control = /[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/u;
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\u00ad\ufeff\u2800]/u;
const suspect = new RegExp(`${control.source}|${bidi.source}|${invisible.source}`, 'gu');

/** Scripts that are written with U+200C and U+200D (https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters). */
const joiningScripts = [
	...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
	...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Tibetan', 'Myanmar', 'Khmer'],
];
const joiningLetter = new RegExp(
	`^[${joiningScripts.map((name) => `\\p{Script_Extensions=${name}}`).join('')}]$`,
	'u',
);
const letterOrMark = /^[\p{L}\p{M}]$/u;

const emojiPart = /^[\p{Emoji}\p{Emoji_Component}\p{Extended_Pictographic}]$/u;
const emojiStart = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]|^[0-9#*]\ufe0f?\u20e3/u;

/** A character that may not stand in a file, at its offset in UTF-16 units. */
export interface ForbiddenCharacter {
	offset: number;
	/** Its length in UTF-16 units. */
	length: number;
	/** Such as `U+202E`. */
	codePoint: string;
	what: 'control' | 'bidi' | 'invisible' | 'marks';
}

/** A code point as people write it: `U+202E`. */
function nameCodePoint(character: string): string {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `U+${hex.padStart(4, '0')}`;
}

function codePointBefore(text: string, offset: number): string {
	const low = text.slice(Math.max(0, offset - 2), offset);
	return [...low].at(-1) ?? '';
}

function codePointAt(text: string, offset: number): string {
	const code = text.codePointAt(offset);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** Tells whether an invisible character belongs where it stands: in an emoji, or in a script that is written with it. */
function belongs(text: string, offset: number, character: string): boolean {
	const before = codePointBefore(text, offset);
	const after = codePointAt(text, offset + character.length);
	if (character === '\ufe0f' || character === '\ufe0e') {
		return /[0-9#*]/.test(before) ? after === '\u20e3' : /^\p{Emoji}$/u.test(before);
	}
	if (character === '\u200d' && /^\p{Extended_Pictographic}$/u.test(after)) {
		return before === '\ufe0f' || /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u.test(before);
	}
	if (character === '\u200c' || character === '\u200d') {
		return [before, after].every((side) => letterOrMark.test(side) && joiningLetter.test(side));
	}
	if (/[\u{e0100}-\u{e01ef}\ufe00-\ufe02]/u.test(character))
		return /^\p{Script=Han}$/u.test(before);
	if (/[\u180b-\u180f]/.test(character)) return /^\p{Script=Mongolian}$/u.test(before);
	// The letters of the flags of England, Scotland and Wales (https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences).
	if (/[\u{e0020}-\u{e007f}]/u.test(character)) {
		const flag = /\u{1f3f4}[\u{e0061}-\u{e007a}]{0,5}\u{e007f}?$/u;
		return flag.test(text.slice(Math.max(0, offset - 12), offset + character.length));
	}
	return false;
}

/** Finds what may not stand in a text: controls but tab and line feed, bidi controls, invisible characters, piled-up marks. */
export function findForbidden(text: string): ForbiddenCharacter[] {
	const found: ForbiddenCharacter[] = [];
	for (const match of text.matchAll(suspect)) {
		const [character] = match;
		if (character === '\n' || character === '\t') continue;
		const what = control.test(character) ? 'control' : bidi.test(character) ? 'bidi' : 'invisible';
		if (what === 'invisible' && belongs(text, match.index, character)) continue;
		const codePoint = nameCodePoint(character);
		found.push({ offset: match.index, length: character.length, codePoint, what });
		if (found.length >= mostCharacterFindings) return found;
	}
	let start = 0;
	for (const line of text.split('\n')) {
		if (/[^\t\u0020-\u02ff]/.test(line)) found.push(...findPiles(line, start));
		start += line.length + 1;
		if (found.length >= 2 * mostCharacterFindings) break;
	}
	return found.sort((a, b) => a.offset - b.offset).slice(0, mostCharacterFindings);
}

function findPiles(line: string, start: number): ForbiddenCharacter[] {
	const piles: ForbiddenCharacter[] = [];
	for (const { segment, index } of segmentGraphemes(line)) {
		if (segment.length <= mostCodePoints) continue;
		const points = [...segment];
		const emoji = emojiStart.test(segment) && points.every((point) => emojiPart.test(point));
		if (points.length <= (emoji ? mostEmojiCodePoints : mostCodePoints)) continue;
		const codePoint = nameCodePoint(points[mostCodePoints] ?? '');
		piles.push({ offset: start + index, length: segment.length, codePoint, what: 'marks' });
		if (piles.length >= mostCharacterFindings) break;
	}
	return piles;
}

/** A file's bytes as lines, or what is wrong with them. */
export interface FileText {
	/** The lines without their ends; empty where the bytes cannot be read. */
	lines: string[];
	/** The same lines without the characters that may not stand there. */
	clean: string[];
	/** Where a place of the clean lines stands in the file; both from 1. */
	place(line: number, column: number): Place;
	findings: Finding[];
}

/** Reads a file's bytes as UTF-8; a byte order mark, CRLF and a missing end of the last line are accepted. */
export function readText(bytes: Uint8Array, file: string): FileText {
	const refuse = (findings: Finding[]): FileText => ({
		lines: [],
		clean: [],
		place: () => ({ file, line: 1, column: 1 }),
		findings,
	});
	if (bytes.byteLength > mostFileBytes) {
		const kilobytes = Math.ceil(bytes.byteLength / 1024);
		const values = { kilobytes, most: mostFileBytes / 1024 };
		return refuse([finding('fileTooLarge', { file, line: 1, column: 1 }, values)]);
	}
	// Every second byte of UTF-16 is zero in Latin text, which is UTF-8 by accident.
	if (bytes[0] === 0 || bytes[1] === 0) {
		return refuse([finding('notUtf8', { file, line: 1, column: 1 }, {})]);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse([finding('notUtf8', { file, ...firstBadByte(bytes) }, {})]);
	}
	const lines = text.split(/\r?\n/);
	const forbidden = lines.map((line) =>
		/^[\u0020-\u007e\t]*$/.test(line) ? [] : findForbidden(line),
	);
	const clean = lines.map((line, index) => withoutForbidden(line, forbidden[index] ?? []));
	const found = forbidden.flatMap((list, index) =>
		list.map(({ offset, codePoint, what }) =>
			finding(
				'forbiddenCharacter',
				{ file, line: index + 1, column: offset + 1 },
				{ codePoint, what },
			),
		),
	);
	return {
		lines,
		clean,
		findings: found.slice(0, mostCharacterFindings),
		place(line, column) {
			let shifted = column;
			for (const { offset, length, what } of forbidden[line - 1] ?? []) {
				if (what !== 'marks' && offset < shifted) shifted += length;
			}
			return { file, line, column: shifted };
		},
	};
}

function withoutForbidden(line: string, forbidden: readonly ForbiddenCharacter[]): string {
	let clean = '';
	let from = 0;
	for (const { offset, length, what } of forbidden) {
		if (what === 'marks') continue;
		clean += line.slice(from, offset);
		from = offset + length;
	}
	return clean + line.slice(from);
}

/** Where the bytes stop being UTF-8: the first character that a forgiving reader replaces. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
	const read = new TextDecoder('utf-8').decode(bytes);
	const before = read.slice(0, Math.max(0, read.indexOf('\ufffd'))).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
