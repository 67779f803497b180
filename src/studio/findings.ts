import path from 'node:path';
import { readCampaignName } from '../campaign/file-name.ts';
import type { Finding } from '../campaign/finding.ts';
import type { Site } from '../campaign/site.ts';
import { type FindingLang, sayFinding } from '../words/findings/index.ts';
import { studioWords } from '../words/studio.ts';

/** A finding with the ways to its place. */
export interface ShownFinding extends Pick<Finding, 'code' | 'severity'> {
	message: string;
	fix: string;
	/** `club.mdx:12:3` */
	place: string;
	/** Asks the dev server to open the place in the editor that is running. */
	editor: string;
	/** Opens it in VS Code. */
	vscode: string;
}

/** Where the files are, for links that open them. */
export interface Whereabouts {
	/** The campaigns folder's absolute path. */
	folder: string;
	/** The path that the dev server's addresses begin with. */
	base: string;
	/** Whether German says du or Sie. */
	address: Site['address'];
}

/** A finding in words, with its links. */
export function shownFinding(
	finding: Finding,
	lang: FindingLang,
	{ folder, base, address }: Whereabouts,
): ShownFinding {
	const { code, severity, file, line, column } = finding;
	const place = `${file}:${line}:${column}`;
	const absolute = path.join(folder, place).replaceAll('\\', '/');
	return {
		...{ code, severity, place, ...sayFinding(finding, lang, address) },
		// Vite's own way: https://github.com/vitejs/launch-editor
		editor: `${base}__open-in-editor?file=${encodeURIComponent(absolute)}`,
		vscode: encodeURI(`vscode://file/${absolute.replace(/^\//, '')}`),
	};
}

/** The campaign that a file belongs to, with its numbers and translations; undefined where its name is none. */
export function slugOfFile(file: string): string | undefined {
	const name = readCampaignName(file.replace(/\.counts\.json$/, '.mdx'));
	return 'slug' in name ? name.slug : undefined;
}

/** How many errors and hints there are, in one line. */
export function countFindings(
	findings: readonly Pick<Finding, 'severity'>[],
	lang: FindingLang,
): string {
	const words = studioWords[lang];
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	if (findings.length === 0) return words.good;
	return words.counts(
		errors > 0 ? words.errors(errors) : '',
		warnings > 0 ? words.warnings(warnings) : '',
	);
}
