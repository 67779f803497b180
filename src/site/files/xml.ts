/** An element with its attributes and what stands in it: texts, unescaped, and further elements. */
export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string | undefined>>;
	children: readonly (XmlElement | string)[];
}

/** Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), lone surrogates aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const references: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

function escapeText(text: string): string {
	return text
		.toWellFormed()
		.replace(unwritable, '')
		.replace(/[&<>"]/g, (character) => references[character] ?? character);
}

/** Makes an element; attributes that are undefined are left out. */
export function element(
	name: string,
	attributes: XmlElement['attributes'],
	...children: XmlElement['children']
): XmlElement {
	return { name, attributes, children };
}

/** Writes an element, for XML and HTML alike: every text and attribute escaped, one line for each child element. */
export function writeElement({ name, attributes, children }: XmlElement): string {
	const start = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value = '']) => ` ${key}="${escapeText(value)}"`)
		.join('');
	if (children.length === 0) return `<${name}${start}/>`;
	const lines = children.map((child) =>
		typeof child === 'string' ? escapeText(child) : writeElement(child),
	);
	const onlyElements = children.every((child) => typeof child !== 'string');
	const inner = onlyElements ? `\n${lines.join('\n')}\n` : lines.join('');
	return `<${name}${start}>${inner}</${name}>`;
}

/** Writes a whole XML file. */
export function writeDocument(root: XmlElement): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;
}
