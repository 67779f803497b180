/** Findings for people, for other programs and for GitHub. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { styleText } from 'node:util';
import type { Campaign } from '../campaign/campaign.ts';
import type { Finding } from '../campaign/finding.ts';
import { formatMoment } from '../campaign/format.ts';
import type { CheckedFolder } from '../checks/check-folder.ts';
import { hidePersonalData } from '../checks/personal-data.ts';
import { campaignsFolder } from '../files/campaigns-folder.ts';
import { type FindingLang, type Sentence, sayFinding, titleOf } from '../words/findings/index.ts';
import type { Address } from '../words/page-words.ts';
import { frameOf, showInvisible } from './frame.ts';
import { project } from './project.ts';

/** The forms of a report: for people, for programs, for GitHub's pull requests, for GitLab's merge requests. */
export const reportFormats = ['text', 'json', 'github', 'gitlab'] as const;

/** One of the forms of a report. */
export type ReportFormat = (typeof reportFormats)[number];

/** What a report for people needs beside the findings. */
export interface ReportOptions {
	lang: FindingLang;
	/** Whether German says du or Sie; default: du. */
	address?: Address;
	/** Each file's lines. */
	sources: ReadonlyMap<string, readonly string[]>;
	/** Whether the terminal shows colours. */
	colour: boolean;
	/** Where a file lies as seen from where the command was called, so that a click opens it; default: as it is. */
	pathOf?: (file: string) => string;
}

/** Findings whose sentence repeats an address that the organizer meant to publish. */
const mayShowMail: ReadonlySet<string> = new Set([
	'badMail',
	'badMailLink',
	'lookalike',
	'badHandle',
]);

/** A finding's sentence without anything personal: a report is read in logs and mails. */
function safeSentence(finding: Finding, lang: FindingLang, address?: Address): Sentence {
	const sentence = sayFinding(finding, lang, address);
	if (mayShowMail.has(finding.name)) return sentence;
	return { message: hidePersonalData(sentence.message), fix: hidePersonalData(sentence.fix) };
}

const words = {
	de: {
		error: 'Fehler',
		warning: 'Hinweis',
		errors: (count: number) => `${count} Fehler`,
		warnings: (count: number) => `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'}`,
		files: (count: number) => `in ${count} ${count === 1 ? 'Datei' : 'Dateien'}`,
		and: 'und',
		good: 'Alles in Ordnung.',
		more: 'Mehr dazu',
		until: 'bis',
		from: 'ab',
		by: 'bis',
	},
	en: {
		error: 'Error',
		warning: 'Warning',
		errors: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
		warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
		files: (count: number) => `in ${count} ${count === 1 ? 'file' : 'files'}`,
		and: 'and',
		good: 'All is well.',
		more: 'More',
		until: 'to',
		from: 'from',
		by: 'until',
	},
} as const;

type Style = Parameters<typeof styleText>[0];

/** The page section that explains a finding. */
export function docsLink({ code }: Pick<Finding, 'code'>): string {
	return `docs/errors.md#${code.toLowerCase()}`;
}

/** The last line of a report: how many errors and warnings there are, in how many files. */
export function summarize(findings: readonly Finding[], lang: FindingLang): string {
	const say = words[lang];
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	if (findings.length === 0) return say.good;
	const counts = [
		...(errors > 0 ? [say.errors(errors)] : []),
		...(warnings > 0 ? [say.warnings(warnings)] : []),
	];
	const files = new Set(findings.map(({ file }) => file)).size;
	return `${counts.join(` ${say.and} `)} ${say.files(files)}.`;
}

/** A report for people: each finding with its place, its line and what to write instead, then a summary. */
export function formatReport(findings: readonly Finding[], options: ReportOptions): string {
	const { lang, address, sources, colour, pathOf = (file) => file } = options;
	const say = words[lang];
	const paint = (style: Style, text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const blocks = findings.map((finding) => {
		const { file, line, column, severity, code } = finding;
		const { message, fix } = safeSentence(finding, lang, address);
		const tint = severity === 'error' ? 'red' : 'yellow';
		const frame = finding.name === 'personalData' ? [] : frameOf(sources.get(file) ?? [], finding);
		return [
			`${paint('bold', showInvisible(pathOf(file)))}:${line}:${column}  ${paint(tint, `${say[severity]} ${code}`)}`,
			`  ${message}`,
			...frame.map((text) => `    ${paint('dim', text)}`),
			`  ${paint('green', '→')} ${fix}`,
			`  ${paint('dim', `${say.more}: ${docsLink(finding)}`)}`,
		].join('\n');
	});
	return `${[...blocks, paint('bold', summarize(findings, lang))].join('\n\n')}\n`;
}

/** A report for other programs: version 1 of the form that the contract fixes. */
export function formatJson(
	findings: readonly Finding[],
	lang: FindingLang,
	address?: Address,
): string {
	const entries = findings.map((finding) => {
		const { code, severity, file, line, column } = finding;
		return { code, severity, file, line, column, ...safeSentence(finding, lang, address) };
	});
	return `${JSON.stringify({ version: 1, findings: entries }, null, '\t')}\n`;
}

/** Escapes a text for a workflow command; values before the `::` also lose `:` and `,` (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
function escapeCommand(text: string, isValue = false): string {
	const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
	return isValue ? escaped.replace(/:/g, '%3A').replace(/,/g, '%2C') : escaped;
}

/** A report as GitHub's annotations: one line a finding; `pathOf` gives a file's path in the repository. */
export function formatGithub(
	findings: readonly Finding[],
	lang: FindingLang,
	pathOf = (file: string) => file,
	address?: Address,
): string {
	return findings
		.map((finding) => {
			const { severity, code, name, file, line, column } = finding;
			const { message, fix } = safeSentence(finding, lang, address);
			const title = `${code} ${titleOf(name, lang)}`;
			const values = Object.entries({ file: pathOf(file), line, col: column, title })
				.map(([key, value]) => `${key}=${escapeCommand(String(value), true)}`)
				.join(',');
			return `::${severity} ${values}::${escapeCommand(`${message}\n${fix}`)}\n`;
		})
		.join('');
}

/**
 * A report as GitLab shows it in merge requests (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format);
 * `pathOf` gives a file's path in the repository.
 */
export function formatGitlab(
	findings: readonly Finding[],
	lang: FindingLang,
	pathOf = (file: string) => file,
	address?: Address,
): string {
	const entries = findings.map((finding) => {
		const { severity, code, file, line, column } = finding;
		const { message, fix } = safeSentence(finding, lang, address);
		const mark = JSON.stringify([code, file, line, column, message]);
		return {
			description: `${message} ${fix}`,
			check_name: code,
			fingerprint: createHash('sha256').update(mark).digest('hex'),
			severity: severity === 'error' ? 'critical' : 'minor',
			location: { path: pathOf(file), lines: { begin: line } },
		};
	});
	return `${JSON.stringify(entries, null, '\t')}\n`;
}

/** Each campaign with its times as they were understood: “Di., 9. April 2013, 17:00 Uhr (Europe/Berlin)”. */
export function formatTimes(campaigns: readonly Campaign[], lang: FindingLang): string {
	const say = words[lang];
	return campaigns
		.filter((campaign) => campaign.lang === campaign.originalLang)
		.flatMap(({ file, timezone, starts, deadline }) => {
			const [from, to] = [starts, deadline].map(
				(moment) => moment && formatMoment(moment, timezone, lang),
			);
			if (!from && !to) return [];
			const span =
				from && to
					? `${from} ${say.until} ${to}`
					: from
						? `${say.from} ${from}`
						: `${say.by} ${to}`;
			return [`${showInvisible(file)}: ${span} (${timezone})\n`];
		})
		.join('');
}

/** A path as seen from a folder, with forward slashes; the whole path where it lies outside. */
function relativePath(from: string, to: string): string {
	const relative = path.relative(from, to);
	return (relative.startsWith('..') ? to : relative).replaceAll('\\', '/');
}

/** Writes a report to standard output; for people with the times of all campaigns, in colour on a terminal. */
export function printReport(
	{ findings, sources, lang, address, campaigns }: Omit<CheckedFolder, 'site'>,
	format: ReportFormat = 'text',
): void {
	const { stdout, env } = process;
	const folder = campaignsFolder(project, env);
	const pathOf = (file: string) => relativePath(process.cwd(), path.join(folder, file));
	if (format === 'json') stdout.write(formatJson(findings, lang, address));
	else if (format === 'github') stdout.write(formatGithub(findings, lang, pathOf, address));
	else if (format === 'gitlab') stdout.write(formatGitlab(findings, lang, pathOf, address));
	else {
		const colour = stdout.isTTY === true && !env.NO_COLOR;
		stdout.write(formatTimes(campaigns, lang));
		if (campaigns.length > 0) stdout.write('\n');
		stdout.write(formatReport(findings, { lang, address, sources, colour, pathOf }));
	}
}
