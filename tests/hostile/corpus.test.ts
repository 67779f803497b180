import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/campaign/finding.ts';
import type { CheckedFolder } from '../../src/checks/check-folder.ts';
import { sayFinding } from '../../src/words/findings/index.ts';
import { runCommand } from '../support/command.ts';
import { expectedFindings } from './expected.ts';
import {
	checkAt,
	goodFolder,
	hostileNow,
	makeHostileFolder,
	noImprintFolder,
} from './hostile-folder.ts';

/** Words of programs, which never reach a person. */
const forbidden = /\b(?:string|undefined|mapping|scalar|null|NaN)\b|\[object/i;

let folder: string;
let checked: CheckedFolder;
let byFile: Map<string, Finding[]>;

beforeAll(async () => {
	folder = await makeHostileFolder('hostile');
	checked = await checkAt(folder);
	byFile = Map.groupBy(checked.findings, ({ file }) => file);
});

function told(file: string): string {
	return (byFile.get(file) ?? [])
		.map(({ code, line, column }) => `${code} ${line}:${column}`)
		.join(', ');
}

const goodFiles = readdirSync(goodFolder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.mdx'));

describe('A folder of hostile and ordinary files', () => {
	test.each(Object.entries(expectedFindings))('%s: %s', (file, findings) => {
		expect(told(file)).toBe(findings);
	});

	test.each(goodFiles)('%s has neither errors nor warnings', (file) => {
		expect(told(file)).toBe('');
	});

	test('Every file is expected, and there are enough of both sorts', () => {
		const known = new Set([...Object.keys(expectedFindings), ...goodFiles]);
		expect([...byFile.keys()].filter((file) => !known.has(file))).toEqual([]);
		expect(goodFiles.length).toBeGreaterThan(30);
		const numbers = new Set(Object.keys(expectedFindings).map((file) => Number.parseInt(file, 10)));
		const missing = Array.from({ length: 83 }, (_, index) => index + 1).filter(
			(number) => !numbers.has(number),
		);
		// Names are what is wrong with 70; an imprint that is missing is wrong with the whole folder.
		expect(missing).toEqual([70, 82]);
	});

	test('Drafts are not looked at', () => {
		expect(readdirSync(folder)).toContain('_draft.mdx');
		expect(byFile.has('_draft.mdx')).toBe(false);
	});

	test('Every finding has a place, a sentence and a way out, without words of programs', () => {
		for (const finding of checked.findings) {
			expect(finding.line).toBeGreaterThanOrEqual(1);
			expect(finding.column).toBeGreaterThanOrEqual(1);
			for (const lang of ['de', 'en'] as const) {
				const { message, fix } = sayFinding(finding, lang);
				expect(message, finding.file).not.toBe('');
				expect(fix, finding.file).not.toBe('');
				// What the file itself says is repeated; the sentence's own words are looked at.
				const own = `${message} ${fix}`.replace(/„[^“]*“|“[^”]*”/g, '');
				expect(own, finding.file).not.toMatch(forbidden);
			}
		}
	});

	test('Names that every object inherits change nothing', () => {
		expect('x' in {}).toBe(false);
	});
});

test('82 a site without somebody who answers for it', async () => {
	const { findings } = await checkAt(noImprintFolder);
	expect(findings).toMatchObject([{ code: 'CS-086', file: 'site.yaml', line: 1, column: 1 }]);
});

interface Report {
	version: number;
	findings: {
		code: string;
		severity: string;
		file: string;
		line: number;
		column: number;
		message: string;
		fix: string;
	}[];
}

describe('npm run check on the folder as a whole', () => {
	const env = () => ({ CANDYSTORM_CAMPAIGNS: folder, CANDYSTORM_NOW: hostileNow });

	test('It reports every hostile file and nothing on the good ones, as JSON alone', async () => {
		const { code, out } = await runCommand('check', ['--format', 'json'], env());
		const report: Report = JSON.parse(out);
		expect(code).toBe(1);
		expect(report.version).toBe(1);
		const files = new Set(report.findings.map(({ file }) => file));
		const hostile = Object.keys(expectedFindings).filter((file) => expectedFindings[file] !== '');
		expect([...files].sort()).toEqual(hostile.sort());
		for (const finding of report.findings) {
			expect(Object.keys(finding)).toEqual([
				...['code', 'severity', 'file', 'line', 'column', 'message', 'fix'],
			]);
			expect(Math.min(finding.line, finding.column)).toBeGreaterThanOrEqual(1);
			expect(finding.code && finding.message && finding.fix).toBeTruthy();
		}
	});

	test('For people, nothing personal and nothing invisible is printed', async () => {
		const { out, err } = await runCommand('check', ['--lang', 'en'], env());
		const printed = out + err;
		expect(printed).toMatch(/1,?200 mail addresses/);
		expect(printed).not.toMatch(/k7@a\.example|2345678|0532 ?0130/);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
		expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u200b]/);
	});

	test('The good files alone are accepted', async () => {
		const { code, out } = await runCommand('check', ['--format', 'json'], {
			...env(),
			CANDYSTORM_CAMPAIGNS: join(goodFolder),
		});
		expect(JSON.parse(out)).toEqual({ version: 1, findings: [] });
		expect(code).toBe(0);
	});
});
