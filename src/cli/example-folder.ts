import type { FolderContent } from '../checks/check-folder.ts';
import type { FolderFile } from '../checks/read-files.ts';
import type { Example } from '../words/findings/examples/index.ts';

/** The clock by which examples are right. */
export const examplesNow = Date.UTC(2026, 10, 20, 9);

/** The fields of a campaign without mistakes, each with its lines. */
const fields = {
	title: 'title: Light for the bridge at Mill Lane',
	lang: 'lang: en',
	hashtags: 'hashtags: ["#BridgeLight"]',
	target: 'target:\n  name: Town of Milltown\n  handles: { x: milltown }',
	ask: 'ask: Please put two lamps on the bridge before winter.',
	starts: 'starts: 2026-11-19 08:00',
	deadline: 'deadline: 2026-12-04 18:00',
	organizer: 'organizer: { name: Friends of the bridge, mail: hello@bridge.example }',
	messages: `messages:
  - "Dear {target}, nobody sees a thing on the bridge. Can you help?"
  - "I cross it every day because {own}. A lamp would be lovely, {target}."
  - "Two lamps are a small thing for you and a big one for us, {target}."
  - "Our children count the steps in the dark. Any idea, {target}?"
  - "We bring cake when the light goes on, {target}."`,
	evidence: 'evidence:\n  - { title: Our count, url: https://bridge.example/count }',
};

const site = `title: Friendly storms
url: https://storms.example
lang: en
operator:
  name: Friends of the bridge
  street: Mill Lane 1
  postcode: "10001"
  city: Milltown
  mail: hello@bridge.example`;

const story = 'The bridge has been dark since summer.';

/** All fields, apart from those that a piece has lines for. */
function otherFields(piece: string): string {
	const named = new Set(piece.match(/^[a-z-]+(?=:)/gm));
	return Object.entries(fields)
		.filter(([name]) => !named.has(name))
		.map(([, lines]) => lines)
		.join('\n');
}

function fileOf(file: string, text: string): FolderFile {
	return { file, content: new TextEncoder().encode(`${text}\n`) };
}

const campaign = (top: string, body = story) => `---\n${top}\n---\n\n${body}`;
const whole = campaign(otherFields(''));
const translation = (top: string) => campaign(top, 'Die Brücke ist seit dem Sommer dunkel.');

/** The campaigns folder in which an example stands, by its wrong or its right side; undefined for one that is only told. */
export function exampleFolder(
	example: Example,
	side: 'wrong' | 'right',
): FolderContent | undefined {
	const folder = (campaigns: FolderFile[], siteText = site): FolderContent => ({
		site: fileOf('site.yaml', siteText),
		campaigns,
		counts: [],
		pictures: new Map([['bridge.jpg', { width: 800, height: 600 }]]),
	});
	if (example.in === 'words') return undefined;
	if (example.in === 'names') {
		const texts = example[side].map((name) =>
			fileOf(name, /\.[a-z-]+\.mdx$/.test(name) ? translation('title: Licht') : whole),
		);
		return folder(texts);
	}
	const piece: string = example[side];
	switch (example.in) {
		case 'fields':
			return folder([fileOf('bridge.mdx', campaign(`${piece}\n${otherFields(piece)}`))]);
		case 'body':
			return folder([fileOf('bridge.mdx', campaign(otherFields(''), piece))]);
		case 'file':
			return folder([fileOf('bridge.mdx', piece.replace('…', otherFields(piece)))]);
		case 'translation':
			return folder([fileOf('bridge.mdx', whole), fileOf('bridge.de.mdx', translation(piece))]);
		case 'site':
			return folder([fileOf('bridge.mdx', whole)], piece);
	}
}
