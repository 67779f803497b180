import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { translationSchema } from '../../src/campaign/schema.ts';
import { translateCampaign } from '../../src/campaign/translate.ts';
import { testCampaign, translated } from '../support/campaign.ts';

const written = {
	target: { name: 'Telekom hilft', handles: { x: '@telekom_hilft' }, mail: 'service@example.com' },
	messages: ['Eins', { text: 'Zwei', id: 'zwei', networks: ['x'], tone: 'knapp' }, 'Drei'],
	invites: ['Hilf mit', { text: 'Komm', id: 'komm' }],
	thanks: [{ text: 'Danke', id: 'kurz' }, { text: 'Vielen Dank', id: 'lang' }, 'Super'],
	updates: [
		{ at: '2013-04-09 18:10', kind: 'answer', text: 'Antwort', quote: 'Wir sind dran.' },
		{ at: '2013-04-09 17:30', kind: 'heard', text: 'Gehört' },
		{ at: '2013-04-09 18:10', kind: 'note', text: 'Notiz' },
	],
	counts: [
		{ at: '2013-04-09 20:00', network: 'x', posts: 120, source: 'von Hand' },
		{ at: '2013-04-09 20:00', network: 'mastodon', posts: 30, source: 'von Hand' },
	],
	evidence: [
		{ title: 'Angebot', url: 'https://example.org/angebot' },
		{ title: 'Brief', url: 'https://example.org/brief', id: 'brief' },
	],
	questions: [{ text: 'Wann?', asked: '2013-04-01', answer: 'Bald.' }, { text: 'Warum?' }],
	contacts: [{ at: '2013-04-01', channel: 'E-Mail', direction: 'out', text: 'Gefragt' }],
	event: { name: 'Educamp', at: '2013-04-12', place: 'Hamburg' },
	signed: ['Anna'],
	post: { x: 'https://x.com/a/1', mastodon: 'https://bildung.social/@a/1' },
};
const german = testCampaign(written);

/** What a translation with these fields comes to. */
function translate(fields: Record<string, unknown>) {
	const parsed = translationSchema({ zone: german.timezone, kind: 'plea' }).parse(fields);
	return translateCampaign(german, parsed, 'en', { file: 'a.en.mdx', hasBody: false });
}

/** The English version with these fields. */
function english(fields: Record<string, unknown>): Campaign {
	return translated(german, 'en', fields)[1];
}

/** A list as lines such as `en zwei Two`. */
function lines(entries: readonly { lang: string; id?: string | undefined; text: string }[]) {
	return entries.map(({ lang, id, text }) => [lang, id, text].filter(Boolean).join(' '));
}

describe('a translation that says nothing', () => {
	test('is the campaign, marked with its language', () => {
		const { lang, file, ...rest } = english({});
		const { lang: _, file: __, ...original } = { ...german, languages: ['de', 'en'] };
		expect({ lang, file }).toEqual({ lang: 'en', file: 'telekomhilf.en.mdx' });
		expect(rest).toEqual(original);
	});

	test('shows the body of the campaign, and its own where it has one', () => {
		expect(english({}).bodyFile).toBe('telekomhilf.mdx');
		const origin = { file: 'telekomhilf.en.mdx', hasBody: true };
		const { campaign } = translateCampaign(german, {}, 'en', origin);
		expect(campaign.bodyFile).toBe('telekomhilf.en.mdx');
		expect(campaign.langOf.body).toBe('en');
	});
});

test('Each field carries the language that it is written in', () => {
	const { langOf, title, ask, target, organizer, event } = english({
		title: 'Fast network',
		target: { name: 'Telekom helps' },
		event: { place: 'Hamburg, Germany' },
	});
	expect({ title, ask, target, organizer, event, langOf }).toMatchInlineSnapshot(`
		{
		  "ask": "Bitte schaltet die Leitung noch vor Freitag frei.",
		  "event": {
		    "at": {
		      "at": 1365717600000,
		      "dateOnly": true,
		      "written": "2013-04-12",
		    },
		    "name": "Educamp",
		    "place": "Hamburg, Germany",
		  },
		  "langOf": {
		    "ask": "de",
		    "body": "de",
		    "event": "de",
		    "make-good": "de",
		    "organizer": "de",
		    "reply": "de",
		    "signed": "de",
		    "target": "en",
		    "title": "en",
		  },
		  "organizer": {
		    "name": "Educamp Hamburg",
		  },
		  "target": {
		    "handles": {
		      "x": "telekom_hilft",
		    },
		    "mail": "service@example.com",
		    "name": "Telekom helps",
		  },
		  "title": "Fast network",
		}
	`);
});

test('Groups are laid over one another, part by part', () => {
	const campaign = english({
		target: { handles: { mastodon: '@help@example.org' } },
		post: { x: 'https://x.com/a/2' },
		signed: ['Anna B.'],
	});
	expect(campaign.target).toEqual({
		name: 'Telekom hilft',
		handles: { x: 'telekom_hilft', mastodon: 'help@example.org' },
		mail: 'service@example.com',
	});
	expect(campaign.post).toEqual({
		x: 'https://x.com/a/2',
		mastodon: 'https://bildung.social/@a/1',
	});
	expect([campaign.signed, campaign.langOf.signed]).toEqual([['Anna B.'], 'en']);
});

describe('entries are matched', () => {
	test('by their id, whatever their place', () => {
		const { messages } = english({ messages: [{ text: 'Two', id: 'zwei' }] });
		expect(lines(messages)).toEqual(['de 1 Eins', 'en zwei Two', 'de 3 Drei']);
		expect(messages[1]).toEqual({
			text: 'Two',
			id: 'zwei',
			networks: ['x'],
			tone: 'knapp',
			toneLang: 'de',
			lang: 'en',
		});
	});

	test('else by their number', () => {
		const { messages, invites } = english({ messages: ['One', 'Two', 'Three'], invites: ['Help'] });
		expect(lines(messages)).toEqual(['en 1 One', 'en zwei Two', 'en 3 Three']);
		expect(lines(invites)).toEqual(['en 1 Help', 'de komm Komm']);
	});

	test('thanks too, and they keep their addresses', () => {
		expect(lines(english({ thanks: ['Thanks'] }).thanks)).toEqual([
			'en thanks-1 Thanks',
			'de thanks-2 Vielen Dank',
			'de thanks-3 Super',
		]);
		const thanks = [
			{ text: 'Many thanks', id: 'lang' },
			{ text: 'Thanks', id: 'kurz' },
		];
		expect(lines(english({ thanks }).thanks)).toEqual([
			'en thanks-1 Thanks',
			'en thanks-2 Many thanks',
			'de thanks-3 Super',
		]);
	});

	test('evidence and questions keep what is not said again', () => {
		const { evidence, questions } = english({
			evidence: [{ title: 'Offer' }, { id: 'brief', title: 'Letter' }],
			questions: [{ text: 'When?' }],
		});
		expect(evidence).toEqual([
			{ title: 'Offer', url: 'https://example.org/angebot', lang: 'en' },
			{ title: 'Letter', url: 'https://example.org/brief', id: 'brief', lang: 'en' },
		]);
		expect(questions).toMatchObject([
			{ text: 'When?', answer: 'Bald.', lang: 'en' },
			{ text: 'Warum?', lang: 'de' },
		]);
	});

	test('updates by their time, however it is written', () => {
		const { updates } = english({ updates: [{ at: '2013-04-09T15:30Z', text: 'Heard' }] });
		expect(lines(updates)).toEqual(['de Antwort', 'en Heard', 'de Notiz']);
		expect(updates[1]).toMatchObject({ kind: 'heard', at: { written: '2013-04-09 17:30' } });
	});

	test('updates of one minute by their kind, else in their order', () => {
		const at = '2013-04-09 18:10';
		const inOrder = english({
			updates: [
				{ at, text: 'Answer' },
				{ at, text: 'Note' },
			],
		});
		expect(lines(inOrder.updates)).toEqual(['en Answer', 'de Gehört', 'en Note']);
		const byKind = english({ updates: [{ at, kind: 'note', text: 'Note' }] });
		expect(lines(byKind.updates)).toEqual(['de Antwort', 'de Gehört', 'en Note']);
	});

	test('counts of one minute by their network', () => {
		const at = '2013-04-09 20:00';
		const { counts } = english({ counts: [{ at, network: 'mastodon', source: 'by hand' }] });
		expect(counts).toMatchObject([
			{ network: 'x', posts: 120, source: 'von Hand', lang: 'de' },
			{ network: 'mastodon', posts: 30, source: 'by hand', lang: 'en' },
		]);
	});

	test('contacts by their time', () => {
		const { contacts } = english({ contacts: [{ at: '2013-04-01', text: 'Asked' }] });
		expect(contacts).toMatchObject([{ channel: 'E-Mail', text: 'Asked', lang: 'en' }]);
	});
});

test('An entry without a counterpart is named', () => {
	const found = translate({
		messages: ['One', 'Two', 'Three', 'Four', { text: 'Five', id: 'five' }],
		thanks: [{ text: 'Thanks', id: 'short' }],
		evidence: [{ title: 'a', id: 'letter' }],
		updates: [
			{ at: '2013-04-09 18:11', text: 'a' },
			{ at: '2013-04-09 17:30', text: 'b' },
			{ at: '2013-04-09 17:30', text: 'c' },
		],
		counts: [{ at: '2013-04-10', posts: '1' }],
	});
	expect(found.unmatched.map(({ field, index, entry }) => `${field} ${index}: ${entry}`)).toEqual([
		'messages 3: 4',
		'messages 4: five',
		'thanks 0: short',
		'evidence 0: letter',
		'updates 0: 2013-04-09 18:11',
		'updates 2: 2013-04-09 17:30',
		'counts 0: 2013-04-10',
	]);
});

test('A translation never changes the campaign itself', () => {
	const before = structuredClone(german);
	english({ title: 'a', messages: ['b'], updates: [{ at: '2013-04-09 17:30', text: 'c' }] });
	expect(german).toEqual(before);
});

test('What is left out of an entry stays in the language of the campaign', () => {
	const { messages, updates, questions, invites, contacts } = english({
		messages: [{ id: 'zwei', tone: 'short' }],
		updates: [{ at: '2013-04-09 18:10', text: 'Answer' }],
		questions: [{ answer: 'Soon.' }],
		contacts: [{ at: '2013-04-01', text: 'Asked' }],
	});
	expect(contacts[0]).toMatchObject({ channel: 'E-Mail', lang: 'en', channelLang: 'de' });
	expect(messages[1]).toMatchObject({ text: 'Zwei', tone: 'short', lang: 'de', toneLang: 'en' });
	expect(updates[0]).toMatchObject({ text: 'Answer', lang: 'en', quoteLang: 'de' });
	expect(questions[0]).toMatchObject({ lang: 'de', answer: 'Soon.', answerLang: 'en' });
	expect(invites.map(({ lang }) => lang)).toEqual(['de', 'de']);
	const [, asked] = translated(testCampaign(), 'en', { ask: 'Please.' });
	expect(asked.invites).toEqual([{ id: '1', text: '{ask} {url}', lang: 'en' }]);
});

test('Times, numbers and kinds that differ are named', () => {
	const at = '2013-04-09 20:00';
	const found = translate({
		...{ kind: 'thanks', deadline: '2013-04-12 19:00', starts: '2013-04-09 15:00Z' },
		event: { at: '2013-04-13', name: 'Camp' },
		updates: [
			{ at: '2013-04-09 17:30', kind: 'answer', text: 'a' },
			{ at: '2013-04-09 18:10', kind: 'note', text: 'b' },
		],
		counts: [{ at, network: 'x', posts: '121' }],
		questions: [{ asked: '2013-04-02' }],
		theme: 'pistachio',
	});
	expect(found.changed).toEqual([
		['kind'],
		['theme'],
		['deadline'],
		['event', 'at'],
		['questions', 0, 'asked'],
		['updates', 0, 'kind'],
		['counts', 0, 'posts'],
	]);
});

test('Accounts and warnings that a translation names are added', () => {
	const allow = [{ code: 'CS-031', because: 'quotation' }];
	expect(english({ allow, lookalikes: ['@a'] })).toMatchObject({ allow, lookalikes: ['@a'] });
});
