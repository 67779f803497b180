import type { Finding, FindingName } from '../../src/campaign/finding.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';

/** What a campaign without any finding consists of, by the names of its fields. */
const goodFields: Record<string, string> = {
	title: 'Schnelles Netz für das Educamp',
	lang: 'de',
	kind: 'plea',
	hashtags: '["#TelekomHilf", "#echh13"]',
	target: [
		'',
		'  name: Telekom hilft',
		'  handles:',
		'    x: "@telekom_hilft"',
		'    bluesky: "@telekomhilft.example.com"',
		'    mastodon: "@hilft@social.example.com"',
		'  mail: service@example.com',
	].join('\n'),
	ask: 'Bitte schaltet die Leitung in Hamburg-Alsterdorf noch vor Freitag frei.',
	starts: '2013-04-09 17:00',
	deadline: '2013-04-12 18:00',
	organizer: '{ name: Educamp e. V., mail: hallo@example.org }',
	messages: [
		'',
		'  - "Liebes Team von {target}, 200 Lehrende brauchen am Wochenende Netz. Schafft ihr das? {hashtags} {url}"',
		'  - "Ich freue mich auf Hamburg, weil {own}. Helft uns bitte, {target}. {hashtags} {url}"',
		'  - "Der Techniker kommt erst nach dem Treffen. Gibt es einen schnelleren Weg, {target}? {url}"',
		'  - "Wer ohne Kreide unterrichten will, braucht eine Leitung. Danke fürs Nachsehen, {target}. {url}"',
		'  - "Süßes statt Saures: ein Bonbon für alle bei {target}, die uns ins Netz helfen. {url}"',
	].join('\n'),
	evidence: '[{ title: Angebot, url: "https://example.org/angebot" }]',
};

/** A good campaign file with some fields replaced (`undefined` leaves one out) and a body. */
export function campaignText(
	fields: Record<string, string | undefined> = {},
	body = 'Am Wochenende treffen sich Lehrende, um voneinander zu lernen.',
): string {
	const head = Object.entries({ ...goodFields, ...fields })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => (value?.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`));
	return `---\n${head.join('\n')}\n---\n\n${body}\n`;
}

/** A list of texts as a campaign file writes it. */
export function listText(texts: readonly string[]): string {
	return `\n${texts.map((text) => `  - ${JSON.stringify(text)}`).join('\n')}`;
}

const goodSite = [
	'title: Candystorms aus Hamburg',
	'url: https://candystorm.example.org',
	'operator:',
	'  name: Educamp e. V.',
	'  street: Musterweg 1',
	'  postcode: "22297"',
	'  city: Hamburg',
	'  mail: verein@example.org',
	'  phone: "+49 40 000000"',
	'',
].join('\n');

/** What stands beside the campaign. */
export interface Beside {
	/** `site.yaml`, or what is added to a good one. */
	site?: string;
	addToSite?: string;
	/** An ISO time; default: an hour after the start of the good campaign. */
	now?: string;
	/** Other files by name. */
	files?: Record<string, string>;
}

/** Everything that is found in a folder with this file as `netz.mdx`. */
export function checkText(
	text: string,
	{ site, addToSite = '', now, files = {} }: Beside = {},
): Finding[] {
	const encode = (content: string) => new TextEncoder().encode(content);
	const campaigns = Object.entries({ 'netz.mdx': text, ...files }).map(([file, content]) => ({
		file,
		content: encode(content),
	}));
	const content = {
		site: { file: 'site.yaml', content: encode((site ?? goodSite) + addToSite) },
		campaigns,
		counts: [],
		pictures: new Map(),
	};
	const clock = Date.parse(now ?? '2013-04-09T18:00:00+02:00');
	return checkFolder(content, { now: clock, env: {}, fonts: loadFonts }).findings;
}

/** The findings of one name, with only what a test looks at. */
export function only<Name extends FindingName>(
	findings: readonly Finding[],
	name: Name,
): Extract<Finding, { name: Name }>[] {
	return findings.filter((found): found is Extract<Finding, { name: Name }> => found.name === name);
}

/** Findings as short lines: name, file where it is not `netz.mdx`, line and column. */
export function inShort(findings: readonly Finding[]): string[] {
	return findings.map(
		({ name, file, line, column }) =>
			`${name} ${file === 'netz.mdx' ? '' : `${file} `}${line}:${column}`,
	);
}
