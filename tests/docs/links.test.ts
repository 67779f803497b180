import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../support/command.ts';
import { anchorsOf, listDocs, readDoc, targetsOf } from './markdown.ts';

/** `npm create astro` takes this file away, and gives the project another name. */
const takenAway = 'CHANGELOG.md';
const isMadeFromTemplate = !existsSync(join(projectFolder, takenAway));

const docs = listDocs();

test.each(docs)('Every link in %s leads to a file, and to a heading that is there', (doc) => {
	const broken = targetsOf(readDoc(doc)).filter((target) => {
		// The list of findings shows pictures that are missing or wrong.
		if (/^(https:|mailto:)/.test(target) || (doc === 'docs/errors.md' && /^\.\//.test(target))) {
			return false;
		}
		const [path = '', anchor] = target.split('#');
		const file = path === '' ? doc : posix.join(posix.dirname(doc), path);
		if (isMadeFromTemplate && file === takenAway) return false;
		if (!existsSync(join(projectFolder, file))) return true;
		return anchor !== undefined && !anchorsOf(readDoc(file)).includes(anchor);
	});
	expect(broken).toEqual([]);
});

test('Nothing is linked by http', () => {
	const plain = docs.filter((doc) => /\]\(http:/.test(readDoc(doc)));
	expect(plain).toEqual([]);
});

test('The index, docs/README.md, names every page of the documentation: add a new one there', () => {
	const index = targetsOf(readDoc('docs/README.md')).map((target) => target.replace(/#.*$/, ''));
	const pages = docs.filter((doc) => doc.startsWith('docs/') && doc !== 'docs/README.md');
	expect(pages.filter((page) => !index.includes(page.slice('docs/'.length)))).toEqual([]);
});

describe('The guides for organizers', () => {
	const english = docs.filter((doc) => doc.startsWith('docs/guide/') && !doc.endsWith('.de.md'));

	test('are there, and linked from both READMEs', () => {
		expect(english.length).toBeGreaterThanOrEqual(6);
		for (const guide of english) {
			expect(targetsOf(readDoc('README.md')).join(' ')).toContain(guide);
			const german = guide.replace(/\.md$/, '.de.md');
			expect(targetsOf(readDoc('README.de.md')).join(' ')).toContain(german);
		}
	});

	test.each(english)(
		'%s says the same in German: sections, steps, rows, pictures, blocks',
		(guide) => {
			const shape = (text: string) => ({
				sections: text.match(/^#+ /gm)?.length,
				steps: text.match(/^\d+\. /gm)?.length,
				points: text.match(/^- /gm)?.length,
				rows: text.match(/^\|/gm)?.length,
				pictures: text.match(/^<img .*width="\d+"/gm)?.length,
				blocks: [...text.matchAll(/^ *```(\w+)/gm)].map(([, language]) => language),
			});
			const german = readDoc(guide.replace(/\.md$/, '.de.md'));
			expect(shape(german)).toEqual(shape(readDoc(guide)));
			const other = (name: string) => targetsOf(german).includes(name);
			expect(other(posix.basename(guide))).toBe(true);
		},
	);

	test.each(english)('%s and its German version keep sentences short', (guide) => {
		for (const doc of [guide, guide.replace(/\.md$/, '.de.md')]) {
			const prose = readDoc(doc)
				.replace(/^( *)```[\s\S]*?^\1```/gm, '')
				.replace(/^[|#].*$/gm, '')
				.replace(/\]\([^)]*\)/g, ']');
			const words = prose
				.split(/[.!?:](?=\s|\*|“|$)|\n\n|\n(?=- |\d+\. )/)
				.map((sentence) => sentence.trim().split(/\s+/).length);
			const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
			expect(mean, doc).toBeLessThan(12);
			expect(Math.max(...words), doc).toBeLessThanOrEqual(32);
		}
	});
});
