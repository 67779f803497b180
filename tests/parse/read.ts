import type { Finding } from '../../src/campaign/finding.ts';
import { campaignSchema } from '../../src/campaign/schema.ts';
import { type ParsedFile, parseCampaignFile } from '../../src/parse/campaign-file.ts';
import { readContext, readFields } from '../../src/parse/read-fields.ts';

/** The fields of a right campaign, by name, each with its lines. */
export const rightFields = {
	title: 'title: Schnelles Netz für das Educamp',
	hashtags: 'hashtags: ["#telekomhilf"]',
	target: 'target:\n  name: Telekom hilft',
	ask: 'ask: Bitte schaltet die Leitung noch vor Freitag frei.',
	starts: 'starts: 2013-04-09 17:00',
	deadline: 'deadline: 2013-04-12 18:00',
	messages: 'messages:\n  - "Liebes Team von {target}, helft ihr uns? {hashtags} {url}"',
};

/** Some fields of a file in other words; an empty text leaves a field out. */
export type OtherFields = Partial<Record<keyof typeof rightFields, string>>;

/** A right campaign file in which some fields stand otherwise. */
export function campaignText(fields: OtherFields = {}, body = ''): string {
	const lines = Object.values({ ...rightFields, ...fields }).filter((line) => line !== '');
	return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** Parses a text as a campaign file. */
export function parseText(text: string): ParsedFile {
	return parseCampaignFile(new TextEncoder().encode(text), 'storm.mdx');
}

/** Everything that parsing and reading find in a text. */
export function findingsIn(text: string): Finding[] {
	const parsed = parseText(text);
	const context = readContext(parsed.fields, { zone: 'Europe/Berlin', kind: 'plea' });
	return [...parsed.findings, ...readFields(campaignSchema(context), parsed).findings];
}

/** Findings in a form that is easy to read in a snapshot. */
export function describeFindings(findings: readonly Finding[]): string {
	return findings
		.map(({ line, column, name, values }) => `${line}:${column} ${name} ${JSON.stringify(values)}`)
		.join('\n');
}

/** What is found in a right campaign in which some fields stand otherwise; the fields begin on line 2. */
export function slips(fields: OtherFields): string {
	return describeFindings(findingsIn(campaignText(fields)));
}

/** What is found in the body of an otherwise right campaign; the body begins on line 12. */
export function bodyFindings(body: string): string {
	return describeFindings(findingsIn(campaignText({}, body)));
}
