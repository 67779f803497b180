import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abroad, temporaryPath } from '../sites/fixtures.ts';
import { projectFolder, runCommand } from '../support/command.ts';

const now = '2026-03-02T12:00:00+01:00';
const env = (folder: string, clock = now) => ({
	CANDYSTORM_CAMPAIGNS: folder,
	CANDYSTORM_NOW: clock,
});
const mistakes = env('tests/sites/mistakes');

interface Finding {
	code: string;
	severity: string;
	file: string;
	line: number;
	column: number;
	message: string;
	fix: string;
}

async function findingsOf(args: string[], environment = mistakes): Promise<Finding[]> {
	const { out } = await runCommand('check', ['--format', 'json', ...args], environment);
	return JSON.parse(out).findings;
}

test('Five mistakes in two files are five findings in one report', async () => {
	const { code, out, err } = await runCommand('check', [], mistakes);
	expect({ code, err }).toEqual({ code: 1, err: '' });
	expect(out).toMatchInlineSnapshot(`
		"tests/sites/mistakes/brunnen.mdx:9:11  Fehler CS-033
		  „31.12.2026“ ist hier nicht als Zeit zu verstehen. Das Jahr kommt zuerst.
		    9 | deadline: 31.12.2026
		      |           ^
		  → Schreib: 2026-12-31
		  Mehr dazu: docs/errors.md#cs-033

		tests/sites/mistakes/brunnen.mdx:10:1  Fehler CS-022
		  Die Angabe „organiser“ gibt es nicht.
		    10 | organiser:
		       | ^
		  → Meintest du „organizer“? Dann schreib: organizer: …
		  Mehr dazu: docs/errors.md#cs-022

		tests/sites/mistakes/brunnen.mdx:13:53  Fehler CS-055
		  Den Platzhalter „{hashtag}“ gibt es nicht. Er stünde so in jedem Post.
		    13 |   - "Guten Morgen, {target}! Der Brunnen fehlt uns. {hashtag} {url}"
		       |                                                     ^
		  → Meintest du {hashtags}?
		  Mehr dazu: docs/errors.md#cs-055

		tests/sites/mistakes/buecherei.mdx:6:17  Fehler CS-039
		  So heißt auf X kein Account: „das_bauamt_von_musterbach“.
		    6 |   handles: { x: das_bauamt_von_musterbach }
		      |                 ^
		  → Der Name auf X ist 1 bis 15 Buchstaben von a bis z, Ziffern oder _, wie @telekom_hilft.
		  Mehr dazu: docs/errors.md#cs-039

		tests/sites/mistakes/buecherei.mdx:22:1  Fehler CS-077
		  HTML wie „<script>“ ist in einer Kampagne nicht erlaubt.
		    22 | <script>alert(1)</script>
		       | ^
		  → Lösch es. Für Betonung, Listen, Links und Bilder reicht Markdown: **fett**, - Punkt, [Text](https://…).
		  Mehr dazu: docs/errors.md#cs-077

		5 Fehler in 2 Dateien.
		"
	`);
});

test('--format json gives what the contract fixes, and nothing else', async () => {
	const { code, out, err } = await runCommand('check', ['--format', 'json'], mistakes);
	expect({ code, err }).toEqual({ code: 1, err: '' });
	const report = JSON.parse(out);
	expect(Object.keys(report)).toEqual(['version', 'findings']);
	expect(report.version).toBe(1);
	const fields = ['code', 'severity', 'file', 'line', 'column', 'message', 'fix'];
	for (const finding of report.findings) {
		expect(Object.keys(finding)).toEqual(fields);
		expect(finding.code).toMatch(/^CS-\d{3}$/);
		expect(finding.severity).toBe('error');
		expect(finding.message.trim()).not.toBe('');
		expect(finding.fix.trim()).not.toBe('');
	}
});

test('Each finding points at the very place', async () => {
	const findings = await findingsOf([]);
	const places = await Promise.all(
		findings.map(async ({ file, line, column }) => {
			const text = await readFile(join(projectFolder, 'tests/sites/mistakes', file), 'utf8');
			const there = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
			return [file, there.split(/[ :}]/, 1)[0]];
		}),
	);
	expect(places).toEqual([
		['brunnen.mdx', '31.12.2026'],
		['brunnen.mdx', 'organiser'],
		['brunnen.mdx', '{hashtag'],
		['buecherei.mdx', 'das_bauamt_von_musterbach'],
		['buecherei.mdx', '<script>alert(1)</script>'],
	]);
});

test('--lang says the same findings in German or in English', async () => {
	const [german, english] = [
		await findingsOf(['--lang', 'de']),
		await findingsOf(['--lang', 'en']),
	];
	const place = ({ code, file, line, column }: Finding) => ({ code, file, line, column });
	expect(german.map(place)).toEqual(english.map(place));
	expect(german[1]?.message).toBe('Die Angabe „organiser“ gibt es nicht.');
	expect(english[1]?.message).toBe('There is no field “organiser”.');
	expect(await findingsOf([])).toEqual(german);
});

test('--format github writes one annotation a finding, with the path in the repository', async () => {
	const { code, out } = await runCommand('check', ['--format', 'github', '--lang', 'en'], mistakes);
	expect(code).toBe(1);
	const lines = out.trimEnd().split('\n');
	expect(lines).toHaveLength(5);
	for (const line of lines) {
		expect(line).toMatch(
			/^::error file=tests\/sites\/mistakes\/[a-z]+\.mdx,line=\d+,col=\d+,title=[^:]+::.+%0A/,
		);
	}
});

test('Warnings alone are shown and let everything pass', async () => {
	const environment = env(abroad.folder, abroad.now);
	const findings = await findingsOf([], environment);
	expect(findings.length).toBeGreaterThan(0);
	expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
	const { code, out } = await runCommand('check', [], environment);
	expect(code).toBe(0);
	expect(out).toMatch(/\d+ warnings in \d+ files\.\n$/);
});

test('Without any finding the report is empty for programs and says so to people', async () => {
	const environment = env('campaigns', '2026-11-20T09:00:00Z');
	const { code, out } = await runCommand('check', ['--format', 'json'], environment);
	expect({ code, report: JSON.parse(out) }).toEqual({
		code: 0,
		report: { version: 1, findings: [] },
	});
	expect((await runCommand('check', ['--lang', 'en'], environment)).out).toContain('All is well.');
});

test('The times are said as they were understood', async () => {
	const { out } = await runCommand('check', ['--lang', 'en'], env('tests/sites/course'));
	expect(out).toContain(
		'probenraum.mdx: Mon, March 2, 2026, 9:00 AM to Fri, March 6, 2026, 6:00 PM (Europe/Berlin)',
	);
});

test.each([
	[['--format', 'xml'], '--format is one of text, json, github, gitlab.'],
	[['--lang', 'fr'], '--lang is one of de, en.'],
	[['--fromat', 'json'], '--fromat'],
	[['surplus'], 'surplus'],
])('%j is answered with a sentence', async (args, sentence) => {
	const { code, out, err } = await runCommand('check', args, mistakes);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toContain(sentence);
	expect(err).not.toMatch(/^ {4}at /m);
});

test('A folder that is not there and a clock that is none are answered with a sentence', async () => {
	const missing = await runCommand('check', [], env('tests/sites/nowhere'));
	expect(missing.code).toBe(1);
	expect(missing.err).toMatch(/^The campaigns folder cannot be read: .*nowhere\n$/);
	const json = await runCommand('check', ['--format', 'json'], env('tests/sites/nowhere'));
	expect({ code: json.code, err: json.err }).toEqual({ code: 1, err: missing.err });
	expect(JSON.parse(json.out)).toMatchObject({
		version: 1,
		findings: [{ code: 'CS-094', severity: 'error', file: '.', line: 1, column: 1 }],
	});
	const never = await runCommand('check', [], env('campaigns', 'soon'));
	expect(never.code).toBe(1);
	expect(never.err).toMatch(/^CANDYSTORM_NOW is not an ISO time .*soon\n$/);
});

test('On a site that says Sie, corrections do so too', async () => {
	const folder = temporaryPath('formal');
	await mkdir(folder, { recursive: true });
	await writeFile(
		join(folder, 'site.yaml'),
		'title: Club\nurl: https://club.example\naddress: sie\n',
	);
	await writeFile(join(folder, 'bench.mdx'), '---\ntitel: Eine Bank\n---\n');
	const { out } = await runCommand('check', [], env(folder));
	expect(out).toContain('Meinten Sie');
	expect(out).not.toMatch(/Meintest du|Lösch |Ergänze |Schreib |\b[Dd](u|ein|eine|einen|ir|ich)\b/);
	// A mistake in the same file keeps neither its language nor its manners from being known.
	await writeFile(join(folder, 'site.yaml'), 'title: Club\nurl: no\nlang: en\naddress: sie\n');
	expect((await runCommand('check', [], env(folder))).out).toContain('Did you mean');
});

test('A line that holds personal data is not repeated', async () => {
	const folder = temporaryPath('personal');
	await mkdir(folder, { recursive: true });
	const from = join(projectFolder, 'tests/sites/course');
	const text = await readFile(join(from, 'notenpult.mdx'), 'utf8');
	await writeFile(join(folder, 'site.yaml'), await readFile(join(from, 'site.yaml')));
	await writeFile(
		join(folder, 'notenpult.mdx'),
		`${text}\nRuft an: 0170 1234567, fragt nach uns.\n`,
	);
	for (const format of ['text', 'json', 'github']) {
		const { code, out } = await runCommand('check', ['--format', format], env(folder));
		expect(code, format).toBe(1);
		expect(out, format).not.toContain('1234567');
	}
});
