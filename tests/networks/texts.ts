import fc from 'fast-check';

/** Emoji of many makes, right-to-left and combining text, quotes, and what links and HTML treat specially. */
const pieces = [
	'👩‍👩‍👧‍👦',
	'🙂‍↔️',
	'🇩🇪',
	'1️⃣',
	'👍🏽',
	'שלום',
	'مرحبا',
	'e\u0301',
	'ก็',
	'한국',
	'„Grüße“',
	'…',
	'€',
	'+',
	'&amp;',
	'%20',
	'"',
	"'",
	'<b>',
	'>',
	'(a)',
	'*!~',
	'#echh13',
	'@telekom_hilft',
	'https://example.org/a?b=c&d=e#f',
	' ',
	'\n',
];

/** Texts of all planes of Unicode, mixed with the pieces that are hard. */
export const anyText = fc
	.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...pieces)), {
		maxLength: 12,
	})
	.map((parts) => parts.join(''));

/** The same text with the line breaks that a link carries. */
export function withLineFeeds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
