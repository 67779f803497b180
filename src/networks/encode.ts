/**
 * Text as a part of a link. A space is `%20`, never `+`, which some apps show as it is; what could
 * end an attribute in HTML or a link in Markdown is encoded too.
 */

/** Encodes a text for a link; line breaks become `%0A`, lone surrogates U+FFFD. */
export function encodeText(text: string): string {
	return encodeURIComponent(text.toWellFormed().replace(/\r\n?/g, '\n')).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** Encodes a mail's body: line breaks become `%0D%0A`, as RFC 6068 wants them. */
export function encodeBody(text: string): string {
	return encodeText(text).replaceAll('%0A', '%0D%0A');
}

/** Puts a text into one line: control characters, line and paragraph separators become spaces. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
