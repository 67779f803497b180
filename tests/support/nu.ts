import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the Nu checker says about a page. */
export interface NuMessage {
	type: 'error' | 'info' | 'non-document-error';
	subType?: string;
	/** The file's address. */
	url: string;
	message: string;
	/** The place in the page. */
	extract?: string;
}

/** The sentence where the checker cannot run. */
export const noJava = 'The Nu checker did not run: there is no Java on this machine.';

/** What the checker says of files that have no host, or of data that only scripts read. */
const doesNotHold = [
	// A file has no origin, so that to the checker nothing is the page's `'self'`; the browser tests watch the policy.
	/^Resource violates Content Security Policy/,
	// Data for search engines is never run, and no policy stops it.
	/^Inline script violates Content Security Policy/,
	// The composer's marks for the target and for gaps; they stand in attributes and are never shown.
	/^Document uses the Unicode Private Use Area/,
];

/**
 * Tells whether the checker only guessed a page's language, and why it had to: in a language that has no page words those in
 * English outweigh the campaign's, and the page says so by the language of its `body`.
 */
function isGuess({ message, url }: NuMessage): boolean {
	if (!/^This document appears to be written in English but/.test(message)) return false;
	return /<body[^>]* lang="en"/.test(readFileSync(fileURLToPath(url), 'utf8'));
}

/** Tells whether there is a Java that runs. */
export function hasJava(): boolean {
	return spawnSync('java', ['-version']).status === 0;
}

/** Checks all pages below some folders in one process; fails where the checker itself does. */
export function checkPages(folders: readonly string[]): NuMessage[] {
	// The package gives the path of its Java program as a `String`.
	const jar = String(createRequire(import.meta.url)('vnu-jar'));
	const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
	const { stdout, stderr, status } = spawnSync(
		'java',
		['-Xss1m', '-jar', jar, ...options, ...folders],
		{
			encoding: 'utf8',
			maxBuffer: 100_000_000,
		},
	);
	if (status !== 0) throw new Error(`The Nu checker failed: ${stderr}`);
	const { messages }: { messages: NuMessage[] } = JSON.parse(stdout);
	return messages.filter(
		(each) => !doesNotHold.some((form) => form.test(each.message)) && !isGuess(each),
	);
}
