import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownName } from '../../src/words/language.ts';
import { pageLanguages } from '../../src/words/pages/index.ts';
import { projectFolder } from '../support/command.ts';

test('docs/languages.md lists every language of the pages, and which of them nobody has proofread', () => {
	const doc = readFileSync(path.join(projectFolder, 'docs/languages.md'), 'utf8');
	const rows = doc.split('\n').filter((line) => line.startsWith('| `'));
	expect(rows).toEqual(
		Object.entries(pageLanguages).map(
			([code, { proofread }]) =>
				`| \`${code}\` | ${ownName(code)} | ${proofread ? '' : 'not yet proofread by native speakers '}|`,
		),
	);
});
