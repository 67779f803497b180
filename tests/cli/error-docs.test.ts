import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FindingName, findingCodes } from '../../src/campaign/finding.ts';
import { checkFolder, type FolderContent } from '../../src/checks/check-folder.ts';
import { formatErrorDocs } from '../../src/cli/error-docs.ts';
import { exampleFolder, examplesNow } from '../../src/cli/example-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { findingExamples } from '../../src/words/findings/examples/index.ts';
import { projectFolder } from '../support/command.ts';

// The keys of an object are its names; Object.keys forgets that.
const names = Object.keys(findingCodes) as FindingName[];

const docs = formatErrorDocs();

/** A folder without mistakes. */
const whole = () => {
	const folder = exampleFolder({ in: 'body', wrong: '', right: 'It is dark.' }, 'right');
	if (!folder) throw new Error('There is no folder.');
	return folder;
};

/** The folder of one campaign whose bytes, or whose body, are these. */
function folderWith(content: FolderContent['campaigns'][number]['content']): FolderContent {
	return { ...whole(), campaigns: [{ file: 'bridge.mdx', content }] };
}

function body(text: string): FolderContent {
	const example = { in: 'body', wrong: text, right: text } as const;
	return exampleFolder(example, 'wrong') ?? whole();
}

/** What is only told in the page, made for the test. */
const made: Partial<Record<FindingName, () => FolderContent>> = {
	fileTooLarge: () => folderWith(new Uint8Array(70 * 1024).fill(97)),
	notUtf8: () => folderWith(Uint8Array.from([0xff, 0xfe, 0x41, 0x00])),
	forbiddenCharacter: () => body('It is \u200bdark.'),
	symbolicLink: () => folderWith('link'),
	unreadable: () => folderWith('denied'),
	bodyTooLarge: () => body('It is dark.\n'.repeat(3400)),
	lineTooLong: () => body('dark '.repeat(480)),
	tooManyParts: () => body('- a\n'.repeat(3000)),
	siteMissing: () => ({ ...whole(), site: undefined }),
};

/** What the check of the files cannot give: it is found in files of numbers and on pictures. */
const elsewhere: readonly FindingName[] = ['countsDamaged', 'cardTooSmall', 'noGlyph'];

function codesIn(folder: FolderContent): string[] {
	const { findings } = checkFolder(folder, { now: examplesNow, env: {}, fonts: loadFonts });
	return [...new Set(findings.map(({ code }) => code))];
}

describe('The examples of', () => {
	test.each(names.filter((name) => !elsewhere.includes(name)))('%s', (name) => {
		const example = findingExamples[name];
		const wrong = exampleFolder(example, 'wrong') ?? made[name]?.();
		if (!wrong) throw new Error('It is only told, and nothing is made for it.');
		expect(codesIn(wrong)).toEqual([findingCodes[name]]);
		expect(codesIn(exampleFolder(example, 'right') ?? whole())).toEqual([]);
	});
});

test('docs/errors.md is what npm run docs:errors writes', () => {
	expect(readFileSync(join(projectFolder, 'docs/errors.md'), 'utf8')).toBe(docs);
});

test('Every code has a heading to which reports link', () => {
	const headings = docs.match(/^## CS-\d{3}$/gm);
	const codes = Object.values(findingCodes).map((code) => `## ${code}`);
	expect(headings).toEqual(codes.sort());
});

test('Signs in a sentence are shown and not read as Markdown or HTML', () => {
	const sentences = docs.match(/^> [^>].*$/gm) ?? [];
	expect(sentences.length).toBeGreaterThan(300);
	for (const sentence of sentences) expect(sentence.slice(1)).not.toMatch(/(?<!\\)[`*_<>#|]/);
	expect(docs).toContain('„\\<b\\>“');
});
