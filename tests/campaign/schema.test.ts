import { describe, expect, test } from 'vitest';
import { campaignKinds } from '../../src/campaign/kinds.ts';
import { campaignSchema, translationSchema } from '../../src/campaign/schema.ts';
import { problemsOf } from './problems.ts';

const context = { zone: 'Europe/Berlin', kind: 'plea' } as const;

const pleaSchema = campaignSchema(context);

const plea = {
	title: 'Schnelles Netz',
	hashtags: ['#telekomhilf'],
	target: { name: 'Telekom hilft' },
	ask: 'Bitte schaltet die Leitung frei.',
	starts: '2013-04-09 17:00',
	deadline: '2013-04-12',
	messages: ['Liebes Team, schafft ihr das?'],
};

/** What is wrong with a plea that has these fields instead. */
function problems(fields: Record<string, unknown>): string[] {
	return problemsOf(pleaSchema, { ...plea, ...fields });
}

describe('what a kind requires', () => {
	test.each([
		['plea', ['title', 'hashtags', 'target', 'ask', 'starts', 'deadline', 'messages']],
		['thanks', ['title', 'hashtags', 'target', 'ask', 'messages']],
		['question', ['title', 'hashtags', 'target', 'ask', 'messages']],
		['letter', ['title', 'hashtags', 'target', 'ask']],
		['statement', ['title', 'hashtags', 'ask']],
	] as const)('%s', (kind, expected) => {
		const found = problemsOf(campaignSchema({ ...context, kind }), {});
		expect(found.toSorted()).toEqual(expected.map((field) => `${field}: invalid_type`).toSorted());
	});

	test.each(campaignKinds)('%s takes all fields', (kind) => {
		expect(problemsOf(campaignSchema({ ...context, kind }), { ...plea, kind })).toEqual([]);
	});

	test('a target has a name', () => {
		expect(problems({ target: { site: 'https://example.org' } })).toEqual([
			'target.name: invalid_type',
		]);
	});
});

test('Everything that a file may say is understood', () => {
	const written = {
		...plea,
		title: '  Schnelles Netz\n',
		lang: 'de',
		kind: 'plea',
		hashtags: ['#telekomhilf', '#echh13'],
		target: {
			name: 'Telekom hilft',
			site: 'https://www.telekom.de/hilfe',
			handles: { x: '@telekom_hilft', mastodon: '@hilft@social.example.com' },
			mail: 'service@example.com',
		},
		timezone: 'Europe/Berlin',
		goal: '500',
		messages: ['Eins', { text: 'Zwei', id: 'zwei', networks: ['x'], tone: 'knapp' }],
		updates: [{ at: '2013-04-09T18:10', kind: 'answer', text: 'Antwort', quote: 'Wir sind dran.' }],
		counts: [{ at: '2013-04-09 20:00', network: 'x', posts: '0' }],
		evidence: [{ title: 'Angebot', url: 'https://example.org/angebot' }],
		demo: 'true',
		theme: 'blueberry',
		mastodon: ['Bildung.Social'],
		short: 'tkhilf',
		event: { name: 'Educamp', at: '2013-04-12', ends: '2013-04-14' },
		allow: [{ code: 'CS-031', because: 'Zitat' }],
		consent: 'false',
	};
	const { deadline, starts, target, messages, counts, event, ...rest } =
		campaignSchema(context).parse(written);
	expect({
		deadline,
		starts,
		handles: target?.handles,
		messages,
		counts,
		event,
	}).toMatchInlineSnapshot(`
		{
		  "counts": [
		    {
		      "at": {
		        "at": 1365530400000,
		        "dateOnly": false,
		        "written": "2013-04-09 20:00",
		      },
		      "network": "x",
		      "posts": 0,
		    },
		  ],
		  "deadline": {
		    "at": 1365803999999,
		    "dateOnly": true,
		    "written": "2013-04-12",
		  },
		  "event": {
		    "at": {
		      "at": 1365717600000,
		      "dateOnly": true,
		      "written": "2013-04-12",
		    },
		    "ends": {
		      "at": 1365976799999,
		      "dateOnly": true,
		      "written": "2013-04-14",
		    },
		    "name": "Educamp",
		  },
		  "handles": {
		    "mastodon": "hilft@social.example.com",
		    "x": "telekom_hilft",
		  },
		  "messages": [
		    {
		      "text": "Eins",
		    },
		    {
		      "id": "zwei",
		      "networks": [
		        "x",
		      ],
		      "text": "Zwei",
		      "tone": "knapp",
		    },
		  ],
		  "starts": {
		    "at": 1365519600000,
		    "dateOnly": false,
		    "written": "2013-04-09 17:00",
		  },
		}
	`);
	expect(rest).toMatchObject({
		title: 'Schnelles Netz',
		goal: 500,
		demo: true,
		consent: false,
		mastodon: ['bildung.social'],
		theme: { accent: '#3142a6' },
	});
});

describe('a wrong value is refused with what is wrong', () => {
	test.each([
		[{ titel: 'a' }, ': unrecognized_keys titel'],
		[{ target: { name: 'a', handle: 'b' } }, 'target: unrecognized_keys handle'],
		[{ messages: [{ text: 'a', texte: 'b' }] }, 'messages.0: unrecognized_keys texte'],
		[
			{ target: { name: 'a', handles: { facebook: 'b' } } },
			'target.handles: unrecognized_keys facebook',
		],
		[{ constructor: 'a' }, ': unrecognized_keys constructor'],
		[{ title: ' ' }, 'title: emptyText {"field":"title"}'],
		[{ title: 'x'.repeat(81) }, 'title: textTooLong {"field":"title","length":81,"most":80}'],
		[{ title: ['a'] }, 'title: invalid_type'],
		[{ kind: 'petition' }, 'kind: invalid_value'],
		[{ lang: 'DE' }, 'lang: badLang {"found":"DE"}'],
		[{ lang: 'deutsch' }, 'lang: badLang {"found":"deutsch"}'],
		[{ lang: 'xx' }, 'lang: badLang {"found":"xx"}'],
		[{ hashtags: [] }, 'hashtags: listSize {"field":"hashtags","length":0,"least":1,"most":3}'],
		[
			{ hashtags: ['#a', '#b', '#c', '#d'] },
			'hashtags: listSize {"field":"hashtags","length":4,"least":1,"most":3}',
		],
		[{ hashtags: '#a' }, 'hashtags: invalid_type'],
		[{ timezone: 'Berlin' }, 'timezone: badZone {"found":"Berlin"}'],
		[{ goal: '0' }, 'goal: notWholeNumber {"field":"goal","found":"0","least":1}'],
		[{ goal: '1e3' }, 'goal: notWholeNumber {"field":"goal","found":"1e3","least":1}'],
		[{ goal: '5.0' }, 'goal: notWholeNumber {"field":"goal","found":"5.0","least":1}'],
		[{ goal: '-5' }, 'goal: notWholeNumber {"field":"goal","found":"-5","least":1}'],
		[{ goal: '1.000' }, 'goal: notWholeNumber {"field":"goal","found":"1.000","least":1}'],
		[{ goal: '0x10' }, 'goal: notWholeNumber {"field":"goal","found":"0x10","least":1}'],
		[{ goal: '٣' }, 'goal: notWholeNumber {"field":"goal","found":"٣","least":1}'],
		[{ goal: 'viele' }, 'goal: notWholeNumber {"field":"goal","found":"viele","least":1}'],
		[{ demo: 'yes' }, 'demo: notYesNo {"field":"demo","found":"yes"}'],
		[{ demo: 'True' }, 'demo: notYesNo {"field":"demo","found":"True"}'],
		[{ demo: '1' }, 'demo: notYesNo {"field":"demo","found":"1"}'],
		[{ consent: 'ja' }, 'consent: notYesNo {"field":"consent","found":"ja"}'],
		[{ short: 'ab' }, 'short: badShort {"found":"ab"}'],
		[{ short: 'Tkhilf' }, 'short: badShort {"found":"Tkhilf"}'],
		[{ short: 'tk-hilf' }, 'short: badShort {"found":"tk-hilf"}'],
		[{ short: 'a'.repeat(13) }, `short: badShort {"found":"${'a'.repeat(13)}"}`],
		[{ mastodon: ['https://a.social'] }, 'mastodon.0: badServer {"found":"https://a.social"}'],
		[
			{ target: { name: 'a', handles: { x: '@telekom-hilft' } } },
			'target.handles.x: badHandle {"network":"x","found":"@telekom-hilft"}',
		],
		[
			{ target: { name: 'a', handles: { x: 'https://x.com/telekom_hilft' } } },
			'target.handles.x: badHandle {"network":"x","found":"https://x.com/telekom_hilft","corrected":"telekom_hilft"}',
		],
		[
			{ target: { name: 'a', handles: { mastodon: 'https://a.social/@hilft' } } },
			'target.handles.mastodon: badHandle {"network":"mastodon","found":"https://a.social/@hilft","corrected":"@hilft@a.social"}',
		],
		[{ target: { name: 'a', mail: 'hallo' } }, 'target.mail: badMail {"found":"hallo"}'],
		[
			{ target: { name: 'a', site: 'http://example.org' } },
			'target.site: badAddress {"found":"http://example.org","why":"http","corrected":"https://example.org"}',
		],
		[
			{ evidence: [{ title: 'a', url: 'javascript:alert(1)' }] },
			'evidence.0.url: badAddress {"found":"javascript:alert(1)","why":"scheme"}',
		],
		[
			{ post: { x: '//x.com/a' } },
			'post.x: badAddress {"found":"//x.com/a","why":"hostless","corrected":"https://x.com/a"}',
		],
		[{ starts: '9.4.2013' }, 'starts: badTime {"found":"9.4.2013","corrected":"2013-04-09"}'],
		[{ starts: '' }, 'starts: badTime {"found":""}'],
		[{ deadline: '2013-02-30' }, 'deadline: noSuchTime {"found":"2013-02-30","what":"date"}'],
		[
			{ deadline: '2013-03-31 02:30' },
			'deadline: skippedTime {"found":"2013-03-31 02:30","zone":"Europe/Berlin","corrected":"2013-03-31 03:30"}',
		],
		[{ messages: [] }, 'messages: listSize {"field":"messages","length":0,"least":1,"most":50}'],
		[{ messages: [''] }, 'messages.0.text: emptyText {"field":"text"}'],
		[{ messages: [{ id: 'a' }] }, 'messages.0.text: invalid_type'],
		[{ messages: [{ text: 'a', networks: ['email'] }] }, 'messages.0.networks.0: invalid_value'],
		[
			{ messages: [{ text: 'a', networks: [] }] },
			'messages.0.networks: listSize {"field":"networks","length":0,"least":1,"most":7}',
		],
		[
			{ messages: [{ text: 'a', id: 'eins' }, 'b', { text: 'c', id: 'eins' }] },
			'messages.2.id: doubleId {"id":"eins","field":"messages"}',
		],
		[{ updates: [{ at: '2013-04-09', kind: 'news', text: 'a' }] }, 'updates.0.kind: invalid_value'],
		[{ updates: [{ kind: 'note', text: 'a' }] }, 'updates.0.at: invalid_type'],
		[
			{ counts: [{ at: '2013-04-09', network: 'x', posts: '-1' }] },
			'counts.0.posts: notWholeNumber {"field":"posts","found":"-1","least":0}',
		],
		[
			{ counts: [{ at: '2013-04-09', network: 'email', posts: '1' }] },
			'counts.0.network: invalid_value',
		],
	])('%j', (fields, expected) => {
		expect(problems(fields)).toEqual([expected]);
	});

	test('all problems at once', () => {
		expect(problems({ title: '', goal: 'a', demo: 'b', lang: 'c' })).toHaveLength(4);
	});

	test('the name of the prototype is a name like any other', () => {
		const written = JSON.parse('{ "__proto__": "a" }');
		expect(problems(written)).toEqual([': unrecognized_keys __proto__']);
	});
});

describe('a translation', () => {
	const schema = translationSchema(context);

	test('may leave everything out', () => {
		expect(schema.parse({})).toEqual({});
	});

	test('states only what differs, in every group', () => {
		const written = {
			title: 'Fast network',
			target: { name: 'Telekom helps' },
			organizer: { name: 'Educamp' },
			event: { name: 'Educamp' },
			reply: { text: 'Yes.' },
			updates: [{ at: '2013-04-09 18:10', text: 'They answered.' }],
			counts: [{ at: '2013-04-09 20:00', source: 'by hand' }],
			evidence: [{ title: 'Offer' }],
			questions: [{ text: 'When?' }],
			contacts: [{ at: '2013-04-09 20:00', text: 'We asked.' }],
			messages: ['Dear team'],
		};
		expect(problemsOf(schema, written)).toEqual([]);
	});

	test('finds updates and counts by their time', () => {
		expect(problemsOf(schema, { updates: [{ text: 'a' }], counts: [{ posts: '1' }] })).toEqual([
			'updates.0.at: invalid_type',
			'counts.0.at: invalid_type',
		]);
	});

	test('is as strict as the campaign', () => {
		expect(problemsOf(schema, { titel: 'a', target: { nam: 'b' }, title: 'x'.repeat(81) })).toEqual(
			[
				'title: textTooLong {"field":"title","length":81,"most":80}',
				'target: unrecognized_keys nam',
				': unrecognized_keys titel',
			],
		);
	});
});
