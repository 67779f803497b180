import type { Campaign } from '../campaign/campaign.ts';
import {
	type Finding,
	type FindingName,
	finding,
	findingCodes,
	severityOf,
} from '../campaign/finding.ts';
import type { Subject } from './rule.ts';

/** The finding that has a code; undefined where none has it. */
function nameOfCode(code: string): FindingName | undefined {
	const wanted = code.trim().toUpperCase();
	const entry = Object.entries(findingCodes).find(([, known]) => known === wanted);
	// Object.entries forgets the keys' type; they are the findings' names.
	return entry?.[0] as FindingName | undefined;
}

/** Takes away the warnings that a campaign allows; errors always stay. */
export function withoutAllowed(
	findings: readonly Finding[],
	{ allow = [] }: Pick<Campaign, 'allow'>,
): Finding[] {
	const codes = new Set<string>(allow.map(({ code }) => code.trim().toUpperCase()));
	return findings.filter(({ severity, code }) => severity === 'error' || !codes.has(code));
}

/** Entries of `allow` that allow nothing: a code that there is not, or an error's. */
export function checkAllow({
	campaign: { allow = [] },
	original,
	locate,
}: Pick<Subject, 'campaign' | 'original' | 'locate'>): Finding[] {
	// A translation's entries stand behind those of its campaign.
	const before = original?.allow?.length ?? 0;
	return allow.slice(before).flatMap(({ code }, index): Finding[] => {
		const name = nameOfCode(code);
		const place = locate(['allow', index, 'code']);
		if (name === undefined) return [finding('allowUnknown', place, { code })];
		return severityOf(name) === 'error' ? [finding('allowError', place, { code })] : [];
	});
}
