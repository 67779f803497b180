import type { CheckedFolder } from '../checks/check-folder.ts';
import { sayFinding } from '../words/findings/index.ts';

/** All errors of a folder as plain text, for places that show one message: Astro's own error and dev's pages. */
export function describeFindings({
	findings,
	lang,
	address,
}: Pick<CheckedFolder, 'findings' | 'lang'> & Partial<Pick<CheckedFolder, 'address'>>): string {
	return findings
		.filter(({ severity }) => severity === 'error')
		.map((finding) => {
			const { message, fix } = sayFinding(finding, lang, address);
			return `${finding.file}:${finding.line}:${finding.column} ${finding.code} ${message}\n  → ${fix}`;
		})
		.join('\n');
}
