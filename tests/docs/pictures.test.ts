import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/command.ts';
import { listDocs, readDoc, targetsOf } from './markdown.ts';
import { markOfPictures, pictureFolder } from './pictures.ts';

const folder = join(projectFolder, pictureFolder);
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));

test('The pictures show what the READMEs and the guide show; else: npm run docs:pictures', () => {
	expect(readFileSync(join(folder, 'made-from.txt'), 'utf8').trim()).toBe(markOfPictures());
});

test('Every picture is shown somewhere, with words for those who do not see it, and small enough for a phone', () => {
	const docs = listDocs();
	const shown = docs.flatMap((doc) => targetsOf(readDoc(doc))).join('\n');
	for (const name of pictures) {
		expect(shown).toContain(`pictures/${name}`);
		expect(statSync(join(folder, name)).size, name).toBeLessThan(150_000);
	}
	// The list of findings shows a picture without words, which is one of them.
	const silent = docs
		.filter((doc) => doc !== 'docs/errors.md')
		.flatMap((doc) => [
			...(readDoc(doc).match(/!\[\s*\]\(/g) ?? []),
			...(readDoc(doc).match(/<img(?![^>]*\balt="[^"]+")[^>]*>/g) ?? []),
		]);
	expect(silent).toEqual([]);
});
