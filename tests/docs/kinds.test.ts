import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { campaignKinds } from '../../src/campaign/kinds.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { projectFolder } from '../support/command.ts';

const doc = readFileSync(path.join(projectFolder, 'docs/kinds.md'), 'utf8');
const examples = [...doc.matchAll(/^## (\w+)\n[\s\S]*?```mdx\n([\s\S]*?)```/gm)].map(
	([, kind = '', file = '']) => ({ kind, file }),
);
const more = [...doc.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, fields = '']) => fields);
const bytes = (text: string) => new TextEncoder().encode(text);

function checkFile(file: string) {
	const checked = checkFolder(
		{
			site: {
				file: 'site.yaml',
				content: bytes('title: Test\nurl: https://storm.example.org\nlang: en\n'),
			},
			campaigns: [{ file: 'smallest.mdx', content: bytes(file) }],
			counts: [],
			pictures: new Map(),
		},
		{ now: Date.parse('2026-10-02T12:00:00Z'), env: {}, fonts: loadFonts },
	);
	return {
		errors: checked.findings.filter(({ severity }) => severity === 'error'),
		kinds: checked.campaigns.map(({ kind }) => kind),
	};
}

/** The front matter's fields, each as it is written, with what stands below it. */
function fieldsOf(file: string): string[] {
	const [, front = ''] = file.split('---\n');
	return front.match(/^\S.*\n(?:^\s.*\n)*/gm) ?? [];
}

const dropped = examples.flatMap(({ kind, file }) =>
	fieldsOf(file).map((field) => {
		const [name = ''] = field.split(':');
		return { kind, name, file: file.replace(field, '') };
	}),
);

describe('docs/kinds.md', () => {
	test('It shows a file for every kind', () => {
		expect(examples.map(({ kind }) => kind)).toEqual([...campaignKinds]);
	});

	test.each(examples)('Its smallest $kind works and is one', ({ kind, file }) => {
		expect(checkFile(file)).toEqual({ errors: [], kinds: [kind] });
	});

	test.each(dropped)('Its smallest $kind needs its $name', ({ file }) => {
		expect(checkFile(file).errors).not.toEqual([]);
	});

	test.each(more)('What it adds to one works too: %s', (fields) => {
		const start = doc.indexOf(fields);
		const { file = '' } = examples.findLast((example) => doc.indexOf(example.file) < start) ?? {};
		expect(checkFile(file.replace('demo: true\n', `${fields}demo: true\n`)).errors).toEqual([]);
	});
});
