import fc from 'fast-check';
import { type HastNode, type MdastNode, mdxToHast, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Finding } from '../../src/campaign/finding.ts';
import { checkLink, checkPicture } from '../../src/parse/addresses.ts';
import { parseCampaignFile } from '../../src/parse/campaign-file.ts';
import { findForbidden } from '../../src/parse/text.ts';
import { parseText } from './read.ts';

/** Documents in a run; more by `CANDYSTORM_FUZZ_RUNS`. */
const runs = Number(process.env.CANDYSTORM_FUZZ_RUNS ?? 2000);

/** As the site compiles bodies. */
const options = { features: { gfm: { footnotes: false }, smartPunctuation: false } };

const bodyParts = [
	...[
		'a',
		'b ',
		' ',
		'\n',
		'\n\n',
		'\t',
		'    ',
		'*',
		'**',
		'_',
		'~~',
		'`',
		'```\n',
		'~~~\n',
		'\\',
	],
	...[
		'[',
		'](',
		'](./a)',
		'](<',
		'>)',
		')',
		'![',
		'![a](./a.png)',
		'[r]',
		'[r]: ./x\n',
		'[r]: <./x> "t"\n',
	],
	...[
		'<Ask/>',
		'<Ask />',
		'<Facts>',
		'</Facts>',
		'<Quote by="a">',
		'</Quote>',
		'<b>',
		'</',
		'<>',
		'</>',
		'<a',
		'/>',
	],
	...[
		'{/* a */}',
		'{/* } */}',
		'{/* `*/}',
		'{',
		'}',
		'{1}',
		'{...a}',
		'/*',
		'*/',
		'//',
		'=',
		'by="x"',
		'<!--',
		'-->',
	],
	...[
		'import ',
		'export ',
		'import a from "b"\n',
		'export const a=1\n',
		"export const a='\\",
		'\nimport a from "b"\n',
	],
	...[
		'- ',
		'  - ',
		'1. ',
		'> ',
		'# ',
		'---\n',
		'===\n',
		'+++\n',
		'| a | b |\n|--|--|\n',
		'|',
		'[ ] ',
		'[^1]',
		'[^1]: a\n',
	],
	...[
		'&lt;',
		'&#123;',
		'&#x3c;b>',
		'&',
		'\\{',
		'\\<',
		'\\`',
		'"',
		"'",
		'é',
		'اب',
		'👨',
		'\u00a0',
		'$',
		'^',
		'::',
		'@a',
	],
	...[
		'https://a.example',
		'http://x.example',
		'www.a.example',
		'a@b.example',
		'xmpp:a@b.example',
		'ftp://a.example/',
	],
	...[
		'javascript:',
		'mailto:a@b.example',
		'https://a.example/{a}',
		'[x](https://a.example "t")',
		'<https://a.example>',
	],
];

const body = fc
	.array(fc.constantFrom(...bodyParts), { maxLength: 16 })
	.map((parts) => parts.join(''));

function walk<Node extends MdastNode | HastNode>(
	node: Node,
	visit: (node: MdastNode | HastNode) => void,
): void {
	visit(node);
	if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** What must not come out of an accepted body, as the parser sees it that compiles the page. */
function leaksOf(text: string, components: readonly string[]): string[] {
	const leaks: string[] = [];
	const look = (node: MdastNode | HastNode): void => {
		if (node.type === 'mdxjsEsm' || node.type === 'html' || node.type === 'raw')
			leaks.push(node.type);
		if (node.type.startsWith('footnote')) leaks.push(node.type);
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			const rest = node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
			if (rest !== '') leaks.push(`expression ${rest}`);
		}
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			if (!components.includes(node.name ?? '')) leaks.push(`element ${node.name}`);
			for (const attribute of node.attributes) {
				const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
				if (!plain) leaks.push(`attribute of ${node.name}`);
			}
		}
		if (node.type === 'link' && checkLink(node.url)) leaks.push(`link ${node.url}`);
		if (node.type === 'image' && (checkPicture(node.url) || !node.alt?.trim()))
			leaks.push(`picture ${node.url}`);
		if (
			node.type === 'element' &&
			/^(?:script|style|iframe|object|embed|form|base|meta|link)$/.test(node.tagName)
		) {
			leaks.push(node.tagName);
		}
	};
	walk(mdxToMdast(text, options), look);
	walk(mdxToHast(text, options), look);
	return leaks;
}

function expectPlacesInside(findings: readonly Finding[], text: string): void {
	const lines = text.split(/\r?\n/);
	for (const { line, column } of findings) {
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThanOrEqual(1);
		expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
	}
}

test('no body makes the parser throw, and an accepted one holds no code for either parser', () => {
	let accepted = 0;
	fc.assert(
		fc.property(body, (text) => {
			const source = `---\ntitle: a\n---\n${text}`;
			const parsed = parseText(source);
			expectPlacesInside(parsed.findings, source);
			if (parsed.findings.length > 0) return;
			accepted++;
			expect(leaksOf(parsed.body, parsed.components)).toEqual([]);
		}),
		{ numRuns: runs },
	);
	expect(accepted).toBeGreaterThan(runs / 20);
});

const yamlParts = [
	...[
		'a',
		'b',
		'key',
		'title',
		'x',
		': ',
		':',
		'- ',
		'-',
		'\n',
		'\n  ',
		'\n    ',
		'\n- ',
		'\n  - ',
		'"',
		"'",
		'\\',
		'\\n',
	],
	...[
		'[',
		']',
		'{',
		'}',
		',',
		', ',
		'#',
		' #',
		' # ',
		'# c\n',
		'@',
		'&a',
		'*a',
		'!t',
		'!!s ',
		'|\n',
		'>\n',
		'|-',
		'% ',
		'`',
	],
	...[
		'?',
		'? ',
		'<<: ',
		'\t',
		'é',
		'text mit worten ',
		'foo: bar\n',
		'list:\n  - "a"\n  - b\n',
		'map:\n  k: v\n',
		'q: "a\n  b"\n',
	],
	...[
		'...',
		'=',
		'~',
		'null',
		'\u00a0',
		'•',
		'{target} ',
		'https://a.b/c#d',
		'1.',
		'{a: b}',
		'[a, b]',
		'__proto__: ',
		'{x: @y}',
	],
];

const yaml = fc
	.array(fc.constantFrom(...yamlParts), { maxLength: 14 })
	.map((parts) => parts.join(''));

/** A parser's value with everything empty as an empty text. */
function normalize(value: unknown): unknown {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(normalize);
	if (typeof value !== 'object') return value;
	return Object.entries(value).map(([key, inner]) => [key, normalize(inner)]);
}

function isGroup(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test('no fields make the parser throw, and accepted ones are what YAML says', () => {
	let accepted = 0;
	fc.assert(
		fc.property(yaml, (text) => {
			const source = `---\n${text}\n---\n`;
			const parsed = parseText(source);
			expectPlacesInside(parsed.findings, source);
			if (parsed.findings.length > 0) return;
			accepted++;
			const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
			const problems = [...document.errors, ...document.warnings].filter(
				// A closing bracket may stand below its field's name here, as in JSON.
				({ message }) => !message.includes('must be sufficiently indented'),
			);
			expect(problems).toEqual([]);
			if (document.errors.length > 0) return;
			const read: unknown = document.toJS();
			const isEmpty = read === null || (typeof read === 'string' && read.trim() === '');
			if (!isEmpty && !isGroup(read)) {
				// A file is a group of fields; of anything else it only matters that it is none.
				expect(isGroup(parsed.fields)).toBe(false);
				return;
			}
			expect(normalize(parsed.fields)).toEqual(
				normalize(typeof read === 'string' && read.trim() === '' ? {} : read || {}),
			);
		}),
		{ numRuns: runs },
	);
	expect(accepted).toBeGreaterThan(runs / 50);
});

test('no bytes make the parser throw', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 400 }),
			fc.string({ unit: 'binary', maxLength: 200 }),
			(bytes, text) => {
				parseCampaignFile(bytes, 'a.mdx');
				parseText(`---\n${text}\n---\n${text}`);
			},
		),
		{ numRuns: runs },
	);
});

test('an accepted text holds nothing that cannot be seen, whichever way it is written', () => {
	const hidden = fc.constantFrom(
		'\u202e',
		'\u200b',
		'\u0000',
		'\u2066',
		'\u00ad',
		'\ufeff',
		'\u0007',
	);
	const ways = fc.constantFrom(
		(character: string) => `---\ntitle: a${character}b\n---\n`,
		(character: string) =>
			`---\ntitle: "a\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}b"\n---\n`,
		(character: string) => `---\ntitle: a\n---\nb${character}c`,
		(character: string) =>
			`---\ntitle: a\n---\nb [c&#x${(character.codePointAt(0) ?? 0).toString(16)};d](./e)`,
		(character: string) =>
			`---\ntitle: a\n---\n<Quote by="b&#x${(character.codePointAt(0) ?? 0).toString(16)};c">d</Quote>`,
	);
	fc.assert(
		fc.property(hidden, ways, (character, write) => {
			const { findings, texts, fields } = parseText(write(character));
			const visible = findForbidden(JSON.stringify([texts, fields])).length === 0;
			expect(findings.length > 0 || visible).toBe(true);
		}),
	);
});
