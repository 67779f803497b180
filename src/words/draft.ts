import type { HandleNetworkId } from '../campaign/network-ids.ts';
import { quoteYaml, writeTime } from '../campaign/quote-yaml.ts';

/** What an organizer answered: all that a first campaign file needs. */
export interface DraftAnswers {
	title: string;
	target: string;
	/** Accounts of the target, without `@`. */
	handles: Partial<Record<HandleNetworkId, string>>;
	/** With its `#`. */
	hashtag: string;
	ask: string;
	/** As the file writes times: `2026-12-01` or `2026-12-01 18:00`. */
	starts: string;
	deadline: string;
	/** An example, or a campaign of a site that has no operator yet. */
	demo: boolean;
}

/** The sentences of a draft in one language: comments for the writer, and first suggestions that differ. */
interface DraftWords {
	target: string;
	handles: string;
	ask: string;
	times: string;
	messages: string;
	/** The first suggestion, with the request in it, and another for a request that is too long to repeat. */
	first: { short: string; long: string };
	texts: readonly string[];
	invites: string;
	invite: string;
	thanks: string;
	thank: string;
	evidence: string;
	demo: string;
	story: string;
}

const german: DraftWords = {
	target: 'Wen ihr bittet',
	handles: 'Konten, eins je Netzwerk: x, bluesky, mastodon, threads',
	ask: 'Die Bitte in einem freundlichen Satz',
	times: 'Ein Tag allein oder mit Uhrzeit: 2026-12-01 18:00',
	messages:
		'Vorschläge zum Posten. Ändert sie, bis sie nach euch klingen; {own} ist Platz für eigene Worte.',
	first: {
		short: 'Hallo {target}, wir haben eine freundliche Bitte: {ask} {hashtags} {url}',
		long: 'Hallo {target}, wir haben eine freundliche Bitte an euch. Hier steht, worum es geht: {hashtags} {url}',
	},
	texts: [
		'Mir liegt das am Herzen, weil {own}. Könnt ihr helfen, {target}? Danke! {hashtags} {url}',
		'Mit wenig Aufwand könntet ihr vielen eine Freude machen, {target}. Schaut ihr einmal hin? {hashtags} {url}',
		'Lob vorweg an {target}: Ihr leistet viel. Diese Sache fehlt uns noch. {hashtags} {url}',
		'Wer hat gerade Zeit für eine gute Tat? Wir hoffen auf {target}. {hashtags} {url}',
	],
	invites: 'Private Nachrichten zum Weitersagen',
	invite: 'Magst du kurz helfen? {ask} {url}',
	thanks: 'Der Dank, sobald es eine Antwort gibt',
	thank: 'Danke, {target}! Das hat uns sehr gefreut. {hashtags} {url}',
	evidence: 'Was die Geschichte belegt: - { title: "…", url: https://… }',
	demo: 'Ein Beispiel: Es wird niemand angeschrieben. Löscht die Zeile, sobald site.yaml einen operator hat.',
	story:
		'Erzählt hier in ein paar Sätzen, worum es geht: Wer braucht was, warum jetzt, und was würde helfen?',
};

const english: DraftWords = {
	target: 'Who you are asking',
	handles: 'Accounts, one per network: x, bluesky, mastodon, threads',
	ask: 'The request in one friendly sentence',
	times: 'A day, with or without a time: 2026-12-01 18:00',
	messages:
		'Suggestions to post. Change them until they sound like you; {own} is a gap for their own words.',
	first: {
		short: 'Hello {target}, we have a friendly request: {ask} {hashtags} {url}',
		long: 'Hello {target}, we have a friendly request for you. Here is what it is about: {hashtags} {url}',
	},
	texts: [
		'This matters to me because {own}. Can you help, {target}? Thanks! {hashtags} {url}',
		'With little effort you could make many people happy, {target}. Will you have a look? {hashtags} {url}',
		'First of all, {target}: you do great work. This one thing is still missing. {hashtags} {url}',
		'Who has time for a good deed right now? We are hoping for {target}. {hashtags} {url}',
	],
	invites: 'Private messages for passing it on',
	invite: 'Do you have a minute to help? {ask} {url}',
	thanks: 'The thanks for when there is an answer',
	thank: 'Thank you, {target}! That made us very happy. {hashtags} {url}',
	evidence: 'What backs up the story: - { title: "…", url: https://… }',
	demo: 'An example: nobody is contacted. Delete this line once site.yaml has an operator.',
	story: 'Say in a few sentences what this is about: who needs what, why now, and what would help?',
};

/** First texts that differ, to be adapted. */
export interface Suggestions {
	messages: string[];
	invites: string[];
	thanks: string[];
}

/** Gives first texts; a request that is long is not repeated in them. */
export function suggestTexts(
	{ ask, target }: Pick<DraftAnswers, 'ask' | 'target'>,
	lang: 'de' | 'en',
): Suggestions {
	const words = lang === 'de' ? german : english;
	const first = ask.length + target.length > 150 ? words.first.long : words.first.short;
	return {
		messages: [first, ...words.texts],
		invites: [words.invite],
		thanks: [words.thank],
	};
}

/** Writes a first campaign file with comments, valid as it stands. */
export function writeDraft(answers: DraftAnswers, lang: 'de' | 'en'): string {
	const words = lang === 'de' ? german : english;
	const { messages, invites, thanks } = suggestTexts(answers, lang);
	const entries = (texts: readonly string[]) => texts.map((text) => `  - ${quoteYaml(text)}`);
	const handles = Object.entries(answers.handles).map(
		([network, handle]) =>
			`    ${network}: ${quoteYaml(network === 'bluesky' ? handle : `@${handle}`)}`,
	);
	const lines = [
		'---',
		`title: ${quoteYaml(answers.title)}`,
		`lang: ${lang}`,
		'kind: plea',
		`hashtags: [${quoteYaml(answers.hashtag)}]`,
		`target: # ${words.target}`,
		`  name: ${quoteYaml(answers.target)}`,
		...(handles.length > 0 ? [`  handles: # ${words.handles}`, ...handles] : []),
		`# ${words.ask}`,
		`ask: ${quoteYaml(answers.ask)}`,
		`# ${words.times}`,
		`starts: ${writeTime(answers.starts)}`,
		`deadline: ${writeTime(answers.deadline)}`,
		`# ${words.messages}`,
		'messages:',
		...entries(messages),
		`# ${words.invites}`,
		'invites:',
		...entries(invites),
		`# ${words.thanks}`,
		'thanks:',
		...entries(thanks),
		`# ${words.evidence}`,
		...(answers.demo ? [`# ${words.demo}`, 'demo: true'] : []),
		'---',
		'',
		words.story,
		'',
	];
	return lines.join('\n');
}
