/**
 * Takes the link out of a text, for networks that show it apart from the text: its first occurrence
 * and the spaces before it.
 */
export function withoutLink(text: string, url: string): string {
	for (let start = text.indexOf(url); start >= 0; start = text.indexOf(url, start + 1)) {
		const before = text.slice(0, start);
		const after = text.slice(start + url.length);
		// A longer address that begins with this one is another address.
		if (!/^[\p{L}\p{N}/?#&=_%~-]/u.test(after)) {
			return `${before.trimEnd()}${before.trim() === '' ? after.trimStart() : after}`.trim();
		}
	}
	return text;
}
