import { describe, expect, test } from 'vitest';
import { finding } from '../../src/campaign/finding.ts';
import { frameOf } from '../../src/cli/frame.ts';
import {
	docsLink,
	formatGithub,
	formatGitlab,
	formatJson,
	formatReport,
	summarize,
} from '../../src/cli/report.ts';
import { sampleFindings } from '../words/sample-findings.ts';

const lines = [
	'---',
	'title: Schnelles Netz',
	'ask: Wir freuen uns auf #echh13, helft uns',
	'	name: Telekom hilft',
	'---',
	'Ruf an: 0171 2345678, oder schreib anna@example.net. Ihr Idioten.',
];
const sources = new Map([['netz.mdx', lines]]);
const at = (line: number, column: number) => ({ file: 'netz.mdx', line, column });

const findings = [
	finding('yamlHash', at(3, 25), {
		lost: '#echh13, helft uns',
		corrected: 'ask: "Wir freuen uns auf #echh13, helft uns"',
	}),
	finding('yamlTab', at(4, 1), {}),
	finding('personalData', at(6, 9), { what: 'phone', count: 1 }),
	finding('insult', at(6, 58), { found: 'Idioten' }),
	finding('noEvidence', at(2, 1), {}),
];

describe('The report for people', () => {
	test('In German', () => {
		expect(formatReport(findings, { lang: 'de', sources, colour: false })).toMatchInlineSnapshot(`
			"netz.mdx:3:25  Fehler CS-013
			  Ohne Anführungszeichen würde ab dem # alles verschwinden: „#echh13, helft uns“.
			    3 | ask: Wir freuen uns auf #echh13, helft uns
			      |                         ^
			  → Schreib: ask: "Wir freuen uns auf #echh13, helft uns"
			  Mehr dazu: docs/errors.md#cs-013

			netz.mdx:4:1  Fehler CS-015
			  Die Zeile ist mit einem Tabulator eingerückt. Im Kopf gelten nur Leerzeichen.
			    4 | ⇥name: Telekom hilft
			      | ^
			  → Ersetz jeden Tabulator durch zwei Leerzeichen.
			  Mehr dazu: docs/errors.md#cs-015

			netz.mdx:6:9  Fehler CS-065
			  In dieser Datei steht 1 Telefonnummer. Sie wäre für alle öffentlich.
			  → Lösch sie. Wer Fragen hat, findet die Kontaktdaten im Impressum.
			  Mehr dazu: docs/errors.md#cs-065

			netz.mdx:6:58  Fehler CS-032
			  „Idioten“ beleidigt oder droht. Ein Candystorm ist freundlich, sonst hilft niemand gern.
			  → Sag stattdessen, was du dir wünschst und warum.
			  Mehr dazu: docs/errors.md#cs-032

			netz.mdx:2:1  Hinweis CS-069
			  Bisher belegt nichts die Geschichte. Mit einem Beleg machen mehr Leute mit.
			    2 | title: Schnelles Netz
			      | ^
			  → Ergänze: evidence: [{ title: "Brief der Schule", url: "https://example.org/brief" }]
			  Mehr dazu: docs/errors.md#cs-069

			4 Fehler und 1 Hinweis in 1 Datei.
			"
		`);
	});

	test('In English', () => {
		expect(formatReport(findings, { lang: 'en', sources, colour: false })).toMatchInlineSnapshot(`
			"netz.mdx:3:25  Error CS-013
			  Without quotation marks, everything from the # on would disappear: “#echh13, helft uns”.
			    3 | ask: Wir freuen uns auf #echh13, helft uns
			      |                         ^
			  → Write: ask: "Wir freuen uns auf #echh13, helft uns"
			  More: docs/errors.md#cs-013

			netz.mdx:4:1  Error CS-015
			  This line begins with a tab. Only spaces are allowed in the top part.
			    4 | ⇥name: Telekom hilft
			      | ^
			  → Replace every tab by two spaces.
			  More: docs/errors.md#cs-015

			netz.mdx:6:9  Error CS-065
			  There is 1 phone number in this file. Everybody could read it.
			  → Delete it. Whoever has questions finds the contact in the imprint.
			  More: docs/errors.md#cs-065

			netz.mdx:6:58  Error CS-032
			  “Idioten” insults or threatens. A candystorm is friendly, otherwise nobody likes to help.
			  → Say what you wish for instead, and why.
			  More: docs/errors.md#cs-032

			netz.mdx:2:1  Warning CS-069
			  Nothing backs up the story yet. With evidence, more people take part.
			    2 | title: Schnelles Netz
			      | ^
			  → Add: evidence: [{ title: "Letter of the school", url: "https://example.org/letter" }]
			  More: docs/errors.md#cs-069

			4 errors and 1 warning in 1 file.
			"
		`);
	});

	test('It has colours only where they are wanted', () => {
		const escapeCode = String.fromCharCode(27);
		expect(formatReport(findings, { lang: 'de', sources, colour: false })).not.toContain(
			escapeCode,
		);
		expect(formatReport(findings, { lang: 'de', sources, colour: true })).toContain(escapeCode);
	});

	test('It shows no line that holds personal data, whatever the finding is', () => {
		const text = formatReport(findings, { lang: 'de', sources, colour: false });
		expect(text).not.toContain('2345678');
		expect(text).not.toContain('anna@');
	});

	test('Nor a correction that repeats some', () => {
		const corrected = 'title: "Hilfe: 0171 2345678"';
		const text = formatReport([finding('yamlColon', at(1, 1), { corrected })], {
			lang: 'de',
			sources,
			colour: false,
		});
		expect(text).not.toContain('2345678');
		expect(text).toContain('title: "Hilfe: …"');
	});

	test('A file’s name cannot steer the terminal', () => {
		const file = `${String.fromCharCode(27)}[2Jnetz.mdx`;
		const text = formatReport([finding('notUtf8', { file, line: 1, column: 1 }, {})], {
			lang: 'en',
			sources,
			colour: false,
		});
		expect(text).toContain('·[2Jnetz.mdx:1:1');
	});

	test('Files can be shown with a path that opens them', () => {
		const text = formatReport(findings.slice(0, 1), {
			lang: 'en',
			sources,
			colour: false,
			pathOf: (file) => `campaigns/${file}`,
		});
		expect(text).toMatch(/^campaigns\/netz\.mdx:3:25 /);
	});
});

describe('The frame', () => {
	test('The mark stands below the place', () => {
		const [line = '', mark = ''] = frameOf(['abc def'], at(1, 5));
		expect(line[mark.indexOf('^')]).toBe('d');
	});

	test('Wide characters take two columns', () => {
		expect(frameOf(['日本x'], at(1, 3))).toEqual(['1 | 日本x', '  |     ^']);
	});

	test('A long line is cut around the place', () => {
		const [line = '', mark = ''] = frameOf([`${'a'.repeat(500)}!${'b'.repeat(500)}`], at(1, 501));
		expect(line.length).toBeLessThan(110);
		expect(line[mark.indexOf('^')]).toBe('!');
	});

	test('A place behind the line, or in a file that is not there, is no fault', () => {
		expect(frameOf(['abc'], at(1, 50))).toEqual(['1 | abc', '  |    ^']);
		expect(frameOf([], at(1, 1))).toEqual([]);
	});

	test('A line that names a public contact is shown', () => {
		expect(frameOf(['  mail: service@example.com'], at(1, 3))).toHaveLength(2);
		expect(frameOf(['  text: service@example.com'], at(1, 3))).toEqual([]);
	});
});

describe('The summary', () => {
	const error = finding('notUtf8', at(1, 1), {});
	const warning = finding('noEvidence', at(1, 1), {});
	const elsewhere = { ...warning, file: 'brot.mdx' };

	test.each([
		[[], 'Alles in Ordnung.', 'All is well.'],
		[[error], '1 Fehler in 1 Datei.', '1 error in 1 file.'],
		[[warning], '1 Hinweis in 1 Datei.', '1 warning in 1 file.'],
		[
			[error, error, warning, elsewhere],
			'2 Fehler und 2 Hinweise in 2 Dateien.',
			'2 errors and 2 warnings in 2 files.',
		],
	])('%#', (found, german, english) => {
		expect(summarize(found, 'de')).toBe(german);
		expect(summarize(found, 'en')).toBe(english);
	});
});

describe('The report for programs', () => {
	test('It has the form of the contract', () => {
		expect(JSON.parse(formatJson(findings.slice(0, 1), 'de'))).toEqual({
			version: 1,
			findings: [
				{
					code: 'CS-013',
					severity: 'error',
					file: 'netz.mdx',
					line: 3,
					column: 25,
					message:
						'Ohne Anführungszeichen würde ab dem # alles verschwinden: „#echh13, helft uns“.',
					fix: 'Schreib: ask: "Wir freuen uns auf #echh13, helft uns"',
				},
			],
		});
		expect(JSON.parse(formatJson([], 'de'))).toEqual({ version: 1, findings: [] });
	});

	test('No part of it is ever empty', () => {
		for (const lang of ['de', 'en'] as const) {
			const { findings: entries } = JSON.parse(formatJson(sampleFindings, lang));
			expect(entries).toHaveLength(sampleFindings.length);
			for (const { code, message, fix } of entries) {
				expect(code).toMatch(/^CS-\d{3}$/);
				expect(message.trim()).not.toBe('');
				expect(fix.trim()).not.toBe('');
			}
		}
	});
});

describe('The report for GitHub', () => {
	test('One line a finding, with its title', () => {
		expect(
			formatGithub(findings.slice(-2), 'en', (file) => `campaigns/${file}`),
		).toMatchInlineSnapshot(`
			"::error file=campaigns/netz.mdx,line=6,col=58,title=CS-032 Insult or threat::“Idioten” insults or threatens. A candystorm is friendly, otherwise nobody likes to help.%0ASay what you wish for instead, and why.
			::warning file=campaigns/netz.mdx,line=2,col=1,title=CS-069 No evidence::Nothing backs up the story yet. With evidence, more people take part.%0AAdd: evidence: [{ title: "Letter of the school", url: "https://example.org/letter" }]
			"
		`);
	});

	test('Nothing in a file can break out of its line', () => {
		const text = formatGithub(
			[
				finding(
					'insult',
					{ file: 'a,b:c\n.mdx', line: 1, column: 1 },
					{ found: '100%\n::error::x' },
				),
			],
			'en',
		);
		expect(text.split('\n')).toHaveLength(2);
		expect(text).toContain('file=a%2Cb%3Ac%0A.mdx,');
		expect(text).toContain('100%25 ::error::x');
	});
});

describe('The report for GitLab', () => {
	test('It has the form that merge requests show, with a mark of its own for each finding', () => {
		const report = JSON.parse(formatGitlab(findings, 'de', (file) => `campaigns/${file}`));
		expect(report).toHaveLength(findings.length);
		expect(report[1]).toEqual({
			description:
				'Die Zeile ist mit einem Tabulator eingerückt. Im Kopf gelten nur Leerzeichen. Ersetz jeden Tabulator durch zwei Leerzeichen.',
			check_name: 'CS-015',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
			severity: 'critical',
			location: { path: 'campaigns/netz.mdx', lines: { begin: 4 } },
		});
		expect(report[4].severity).toBe('minor');
		const marks = report.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
		expect(new Set(marks).size).toBe(findings.length);
	});
});

test('Each finding leads to its section of the docs', () => {
	expect(docsLink({ code: 'CS-013' })).toBe('docs/errors.md#cs-013');
});
