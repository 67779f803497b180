/**
 * Campaigns made for measuring: as many as are wanted, various, and always the same ones. Each has six messages, five
 * updates and one translation; kinds, phases, themes, networks, counted numbers and languages change from one to the next.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The clock by which the campaigns are at different points: some have not begun, some are answered, some are over. */
export const benchNow = '2026-11-20T09:00:00Z';

/** A file of a campaigns folder. */
export interface BenchFile {
	name: string;
	text: string;
}

/** The words of one language; `{wish}` and `{place}` are filled in, the product's own placeholders stay. */
interface Words {
	places: readonly string[];
	wishes: readonly string[];
	title: string;
	ask: string;
	messages: readonly string[];
	invite: string;
	thanks: string;
	news: readonly string[];
	quote: string;
	body: readonly string[];
	names: readonly [day: string, people: string];
}

const english: Words = {
	places: ['bridge', 'school', 'library', 'station', 'garden', 'harbour', 'market', 'pool'],
	wishes: ['two lamps', 'a bench', 'a roof', 'a ramp', 'five trees', 'a clock', 'a tap'],
	title: '{wish} for the {place} of town {number}',
	ask: 'Please give the {place} of our town {wish} before the winter is over.',
	messages: [
		'Dear {target}, nobody feels at home at the {place}. Could you help us? {hashtags} {url}',
		'I pass the {place} every day because {own}. It would be lovely to see {wish} there, {target}.',
		'What is small for you is big for us, {target}: {wish}. Thank you for reading! {url}',
		'Our children have painted what it could look like, {target}. May we show you? {hashtags}',
		'We bring cake on the day it is done, {target}, and that is a promise.',
		'Winter is long and evenings are dark. With {wish} they would be shorter, {target}.',
	],
	invite: 'Could you help for a minute? {ask} {url}',
	thanks: 'Thank you, {target}! That went fast. {hashtags}',
	news: [
		'We begin today and are many already.',
		'Fifty people have written, all of them kindly.',
		'They called: somebody will come and have a look.',
		'The drawings hang in the hall now.',
		'They wrote to us this morning.',
	],
	quote: 'You will hear from us this week.',
	body: [
		'The {place} has been **waiting** since summer, and now would be the right moment.',
		'We asked around: *everybody* knows the {place}, nobody likes to be there after dark.',
		'It began with a letter and a walk, and on the way more and more people joined us.',
		'The plan is ready and costs less than the party of last year.',
	],
	names: ['Day', 'People'],
};

const german: Words = {
	places: ['Brücke', 'Schule', 'Bücherei', 'Haltestelle', 'Wiese', 'Werft', 'Markthalle', 'Halle'],
	wishes: [
		'zwei Lampen',
		'eine Bank',
		'ein Dach',
		'eine Rampe',
		'fünf Bäume',
		'eine Uhr',
		'Wasser',
	],
	title: 'Für die {place} von Ort {number}: {wish}',
	ask: 'Bitte gebt der {place} in unserem Ort {wish}, bevor der Winter vorbei ist.',
	messages: [
		'Liebes Team von {target}, an der {place} ist niemand gern. Helft ihr uns? {hashtags} {url}',
		'Ich komme jeden Tag vorbei, weil {own}. Schön wäre {wish}, {target}.',
		'Was für euch klein ist, ist für uns groß, {target}: {wish}. Danke fürs Lesen! {url}',
		'Unsere Kinder haben gemalt, wie es aussehen könnte, {target}. Dürfen wir es zeigen? {hashtags}',
		'Am Tag, an dem es fertig ist, bringen wir Kuchen mit, {target}. Versprochen.',
		'Der Winter ist lang, und abends ist es dunkel. Das ließe sich ändern, {target}: {wish}.',
	],
	invite: 'Hast du eine Minute? {ask} {url}',
	thanks: 'Danke, {target}! Das ging schnell. {hashtags}',
	news: [
		'Heute geht es los, und wir sind schon viele.',
		'Fünfzig Leute haben geschrieben, alle freundlich.',
		'Ein Anruf kam: Jemand sieht sich das an.',
		'Die Bilder hängen jetzt im Flur.',
		'Heute früh kam eine Nachricht.',
	],
	quote: 'Diese Woche hört ihr von uns.',
	body: [
		'Die {place} wartet **seit dem Sommer**, und jetzt wäre ein guter Zeitpunkt.',
		'Wir haben gefragt: *Alle* kennen die {place}, im Dunkeln ist dort niemand gern.',
		'Es begann mit einem Brief und einem Spaziergang, und unterwegs wurden wir immer mehr.',
		'Der Plan ist fertig und kostet weniger als das Fest vom letzten Jahr.',
	],
	names: ['Tag', 'Leute'],
};

/** The settings of their site. */
export const benchSite = `title: Friendly storms
url: https://storms.example
lang: en
operator:
  name: Friends of the bridge
  street: Mill Lane 1
  postcode: "10001"
  city: Milltown
  country: Nowhere
  mail: hello@bridge.example
mastodon: [social.example]
`;

function pick<Entry>(list: readonly Entry[], number: number): Entry {
	const entry = list[number % list.length];
	if (entry === undefined) throw new Error('The list is empty.');
	return entry;
}

function fill(text: string, words: Words, number: number): string {
	return text
		.replaceAll('{wish}', pick(words.wishes, number * 3))
		.replaceAll('{place}', pick(words.places, number))
		.replaceAll('{number}', String(number));
}

const quoted = (text: string) => JSON.stringify(text);

/** How the campaigns end, by number: the kind of the last update. */
const endings = ['note', 'heard', 'answer', 'solved', 'note', 'answer', 'pause', 'end'] as const;

/** A day before the clock on which a campaign began; one in ten begins only afterwards. */
function startOf(number: number): string {
	return number % 10 === 9 ? '2026-12-01' : `2026-11-${String(4 + (number % 12)).padStart(2, '0')}`;
}

function updatesOf(words: Words, number: number, translated: boolean): string[] {
	const day = startOf(number);
	return words.news.map((text, index) => {
		const at = `${day} ${String(8 + index * 3).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`;
		const isLast = index === words.news.length - 1;
		const kind = isLast ? pick(endings, number) : index === 2 ? 'heard' : 'note';
		const lines = [`  - at: ${at}`, `    text: ${quoted(fill(text, words, number))}`];
		if (!translated) lines.push(`    kind: ${kind}`);
		if (kind === 'answer' || kind === 'solved') lines.push(`    quote: ${quoted(words.quote)}`);
		if (!translated && kind !== 'note') {
			lines.push(`    source: https://bridge.example/news/${number}/${index}`);
		}
		return lines.join('\n');
	});
}

function bodyOf(words: Words, number: number): string {
	const paragraphs = [0, 1, 2].map((index) =>
		fill(pick(words.body, number + index), words, number),
	);
	const [day, people] = words.names;
	return `${paragraphs[0]} https://bridge.example/town/${number}

<Ask/>

## ${fill('{place} & {wish}', words, number)}

${paragraphs[1]}

1. ${fill('{wish}', words, number)}
2. [${fill('{place}', words, number)}](https://bridge.example/letter?town=${number})

| ${day} | ${people} |
|---|---:|
| 1 | ${100 + (number % 90)} |
| 2 | ${80 + (number % 70)} |

<Quote by="Anna" source="https://bridge.example/anna">
${paragraphs[2]}
</Quote>

${pick(['<Timeline/>', '<Progress/>', '<ShareButtons/>', '<Deadline/>'], number)}
`;
}

function ownVersion(words: Words, lang: string, number: number): string {
	const asks = number % 7 !== 5;
	const name = `town_${pick(english.places, number)}_${number}`;
	const head = [
		`title: ${quoted(fill(words.title, words, number))}`,
		`lang: ${lang}`,
		`kind: ${asks ? 'plea' : 'thanks'}`,
		`theme: ${pick(['candy', 'pistachio', 'blueberry'], number)}`,
		`hashtags: ["#Town${number}Asks", "#Storms"]`,
		'target:',
		`  name: Town ${number}`,
		'  site: https://town.example/contact',
		`  handles: { x: "@T${number}_hall", bluesky: ${name.replaceAll('_', '-')}.example }`,
		`ask: ${quoted(fill(words.ask, words, number))}`,
		`starts: ${startOf(number)} 08:00`,
		...(asks ? ['deadline: 2026-12-24 18:00', `goal: ${100 + number}`] : []),
		`organizer: { name: Friends of town ${number}, mail: hello@bridge.example }`,
		'messages:',
		...words.messages.map((text) => `  - ${quoted(fill(text, words, number))}`),
		'invites:',
		`  - ${quoted(words.invite)}`,
		'thanks:',
		`  - ${quoted(words.thanks)}`,
		'updates:',
		...updatesOf(words, number, false),
		'evidence:',
		`  - { title: Our count, url: https://bridge.example/count/${number} }`,
	];
	return `---\n${head.join('\n')}\n---\n\n${bodyOf(words, number)}`;
}

function translatedVersion(words: Words, number: number): string {
	const head = [
		`title: ${quoted(fill(words.title, words, number))}`,
		`ask: ${quoted(fill(words.ask, words, number))}`,
		'messages:',
		...words.messages.map((text) => `  - ${quoted(fill(text, words, number))}`),
		'invites:',
		`  - ${quoted(words.invite)}`,
		'thanks:',
		`  - ${quoted(words.thanks)}`,
		'updates:',
		...updatesOf(words, number, true),
	];
	return `---\n${head.join('\n')}\n---\n\n${bodyOf(words, number)}`;
}

/** The files of a campaign: its own and its translation, every other one in English first. */
export function benchCampaign(number: number): [own: BenchFile, translation: BenchFile] {
	const [own, other] =
		number % 2 === 0
			? [
					{ lang: 'en', words: english },
					{ lang: 'de', words: german },
				]
			: [
					{ lang: 'de', words: german },
					{ lang: 'en', words: english },
				];
	return [
		{ name: `town-${number}.mdx`, text: ownVersion(own.words, own.lang, number) },
		{ name: `town-${number}.${other.lang}.mdx`, text: translatedVersion(other.words, number) },
	];
}

/** Writes a campaigns folder with so many campaigns, and its `site.yaml`. */
export async function writeBenchFolder(folder: string, campaigns: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'site.yaml'), benchSite);
	for (let number = 1; number <= campaigns; number++) {
		for (const { name, text } of benchCampaign(number)) await writeFile(join(folder, name), text);
	}
}
