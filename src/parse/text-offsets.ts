/** How a text stands in YAML, by the names of the package `yaml`. */
export type TextStyle =
	| 'PLAIN'
	| 'QUOTE_SINGLE'
	| 'QUOTE_DOUBLE'
	| 'BLOCK_LITERAL'
	| 'BLOCK_FOLDED';

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * For each UTF-16 unit of a decoded text its offset within the source of the text, and the end as the last entry.
 * Exact for texts of one line; for those of several lines at least the line is right.
 */
export function textOffsets(source: string, style: TextStyle): number[] {
	if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') {
		return blockOffsets(source, style === 'BLOCK_FOLDED');
	}
	const quoted = style !== 'PLAIN';
	const offsets: number[] = [];
	const end = quoted ? source.length - 1 : source.length;
	let at = quoted ? 1 : 0;
	while (at < end) {
		const character = source[at];
		if (character === '\n') {
			const blank = /^\n(?:[ \t]*\n)*[ \t]*/.exec(source.slice(at))?.[0] ?? '\n';
			while (/[ \t]/.test(source[offsets.at(-1) ?? -1] ?? '')) offsets.pop();
			const breaks = blank.split('\n').length - 1;
			for (let count = 0; count < Math.max(1, breaks - 1); count++) offsets.push(at);
			at += blank.length;
		} else if (character === '\\' && style === 'QUOTE_DOUBLE') {
			const next = source[at + 1] ?? '';
			if (next === '\n') at += /^\\\n[ \t]*/.exec(source.slice(at))?.[0].length ?? 2;
			else {
				const digits = Object.hasOwn(hexDigits, next) ? (hexDigits[next] ?? 0) : 0;
				const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
				offsets.push(at);
				if (digits === 8 && code > 0xffff) offsets.push(at);
				at += 2 + digits;
			}
		} else {
			offsets.push(at);
			at += character === "'" && style === 'QUOTE_SINGLE' ? 2 : 1;
		}
	}
	offsets.push(end);
	return offsets;
}

function blockOffsets(source: string, folded: boolean): number[] {
	const offsets: number[] = [];
	const header = source.indexOf('\n') + 1;
	const body = header > 0 ? source.slice(header) : '';
	const indent = /^(?:[ \t]*\n)*( *)/.exec(body)?.[1]?.length ?? 0;
	let at = header;
	let empty = false;
	for (const line of body.split('\n')) {
		const text = line.slice(indent);
		for (let index = 0; index < text.length; index++) offsets.push(at + indent + index);
		// Folding turns the first line break into a space, and takes it away before an empty line.
		if (!(folded && text === '' && !empty)) offsets.push(at + line.length);
		empty = text === '';
		at += line.length + 1;
	}
	return offsets;
}
