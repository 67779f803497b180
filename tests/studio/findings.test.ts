import { expect, test } from 'vitest';
import { finding } from '../../src/campaign/finding.ts';
import { countFindings, shownFinding, slugOfFile } from '../../src/studio/findings.ts';

const place = { file: 'club/index.mdx', line: 12, column: 3 };

test('A finding leads to its place in the editor', () => {
	const found = finding('badTime', place, { found: '31.12.2026', corrected: '2026-12-31' });
	const shown = shownFinding(found, 'en', {
		folder: '/home/anna/my club/campaigns',
		base: '/a/',
		address: 'du',
	});
	expect(shown).toMatchInlineSnapshot(`
		{
		  "code": "CS-033",
		  "editor": "/a/__open-in-editor?file=%2Fhome%2Fanna%2Fmy%20club%2Fcampaigns%2Fclub%2Findex.mdx%3A12%3A3",
		  "fix": "Write: 2026-12-31",
		  "message": "“31.12.2026” cannot be understood as a time here. The year comes first.",
		  "place": "club/index.mdx:12:3",
		  "severity": "error",
		  "vscode": "vscode://file/home/anna/my%20club/campaigns/club/index.mdx:12:3",
		}
	`);
});

test.each([
	['club.mdx', 'club'],
	['club.en.mdx', 'club'],
	['club/index.pt-br.mdx', 'club'],
	['club.counts.json', 'club'],
	['club/index.counts.json', 'club'],
	['site.yaml', undefined],
	['Not A Name.mdx', undefined],
])('%s belongs to the campaign %s', (file, slug) => {
	expect(slugOfFile(file)).toBe(slug);
});

test.each([
	[0, 0, 'All is well'],
	[1, 0, '1 error'],
	[0, 1, '1 hint'],
	[2, 3, '2 errors and 3 hints'],
])('%i errors and %i warnings are “%s”', (errors, warnings, said) => {
	const findings = [
		...Array.from({ length: errors }, () => ({ severity: 'error' as const })),
		...Array.from({ length: warnings }, () => ({ severity: 'warning' as const })),
	];
	expect(countFindings(findings, 'en')).toBe(said);
});
