import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

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

/** What the checker says of files that have no host, of data that only scripts read, or by a guess. */
const doesNotHold = [
	// A file has no origin, so that to the checker nothing is the page's `'self'`; the browser tests watch the policy.
	/^Resource violates Content Security Policy/,
	// Data for search engines is never run, and no policy stops it.
	/^Inline script violates Content Security Policy/,
	// The composer's marks for the target and for gaps; they stand in attributes and are never shown.
	/^Document uses the Unicode Private Use Area/,
	// It guesses from all words together; where a language has no page words, those in English are marked as such.
	/^This document appears to be written in English but/,
];

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
	return messages.filter(({ message }) => !doesNotHold.some((form) => form.test(message)));
}
