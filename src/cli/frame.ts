import type { Place } from '../campaign/finding.ts';
import { segmentGraphemes } from '../campaign/graphemes.ts';
import { hidePersonalData } from '../checks/personal-data.ts';

/** The most characters of a line that are shown. */
const widest = 96;

/** Characters that take two columns in a terminal: East Asian ones and emoji. */
const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

/** How many columns a text takes in a terminal, as far as that can be known. */
function columnsOf(text: string): number {
	let columns = 0;
	for (const { segment } of segmentGraphemes(text)) columns += wide.test(segment) ? 2 : 1;
	return columns;
}

/** Shows tabs and invisible characters as something that can be seen, one for one. */
export function showInvisible(text: string): string {
	return text
		.replace(/\t/g, '⇥')
		.replace(/[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\ufeff]/gu, '·');
}

/**
 * The line of a finding with a mark below the place; a long line is cut around it. Nothing where the line holds
 * personal data, which must not be spread by a report.
 */
export function frameOf(lines: readonly string[], { line, column }: Place): string[] {
	const source = lines[line - 1];
	if (source === undefined || source.trim() === '') return [];
	// A line that names a public contact is shown: it is one of the campaign's own fields.
	const isContact = /^\s*(?:mail|phone):/.test(source);
	if (!isContact && hidePersonalData(source) !== source) return [];
	const at = Math.min(column - 1, source.length);
	const from = source.length <= widest || at < widest / 2 ? 0 : at - Math.floor(widest / 2);
	const before = (from > 0 ? '…' : '') + source.slice(from, at).toWellFormed();
	const after = source.slice(at, from + widest).toWellFormed();
	const rest = source.length > from + widest ? '…' : '';
	const number = String(line);
	return [
		`${number} | ${showInvisible(before + after + rest)}`,
		`${' '.repeat(number.length)} | ${' '.repeat(columnsOf(showInvisible(before)))}^`,
	];
}
