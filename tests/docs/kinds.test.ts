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
const bytes = (text: string) => new TextEncoder().encode(text);

describe('docs/kinds.md', () => {
	test('It shows a file for every kind', () => {
		expect(examples.map(({ kind }) => kind)).toEqual([...campaignKinds]);
	});

	test.each(examples)('Its smallest $kind works and is one', ({ kind, file }) => {
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
		expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(checked.campaigns.map((campaign) => campaign.kind)).toEqual([kind]);
	});
});
