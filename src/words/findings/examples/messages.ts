import type { ExampleDictionary } from './example.ts';

const long =
	'Thank you, {target}, for two lamps, for the new handrail, for the bench in the middle, for the bin beside it, for the sign that tells the way to the mill, for listening to all of us on a rainy Tuesday evening, for the cake that you brought along, and for the photograph of it that now hangs in the school';

const tight =
	'Thank you, {target}, for two lamps, for the new handrail, for the bench in the middle, for the bin beside it, for the sign that tells the way to the mill, for listening to us';

const others = `  - "I cross it every day because {own}. A lamp would be lovely, {target}."
  - "Two lamps are a small thing for you and a big one for us, {target}."
  - "Our children count the steps in the dark. Any idea, {target}?"
  - "We bring cake when the light goes on, {target}."`;

/** What people post: length, placeholders, tone, people; and the course of a storm. */
export const messageExamples = {
	unknownPlaceholder: {
		in: 'fields',
		wrong: 'invites:\n  - "Can you help? {link}"',
		right: 'invites:\n  - "Can you help? {url}"',
	},
	tooLongFor: {
		in: 'fields',
		wrong: `thanks:\n  - "${long}."`,
		right: `thanks:\n  - "${long.slice(0, long.indexOf(', for the bin'))}."`,
	},
	tightFor: {
		in: 'fields',
		wrong: `messages:
  - text: "${tight}, and for the cake that you brought along on that cold and very windy day."
    networks: [bluesky]
${others}`,
		right: `messages:
  - text: "${tight}."
    networks: [bluesky]
${others}`,
	},
	tooManyMentions: {
		in: 'fields',
		wrong: 'thanks:\n  - "Thank you, {target} and @mill_museum!"',
		right: 'thanks:\n  - "Thank you, {target}, and the museum of the mill!"',
	},
	tooManyHashtags: {
		in: 'fields',
		wrong: 'thanks:\n  - "Thank you, {target}! #Light #Lamps #Winter #Joy"',
		right: 'thanks:\n  - "Thank you, {target}! #Joy"',
	},
	tooManyLinks: {
		in: 'fields',
		wrong: 'thanks:\n  - "Thank you, {target}! https://bridge.example/photo {url}"',
		right: 'thanks:\n  - "Thank you, {target}! {url}"',
	},
	startsWithHandle: {
		in: 'fields',
		wrong: 'thanks:\n  - "{target}, thank you for the lamps!"',
		right: 'thanks:\n  - "Thank you for the lamps, {target}!"',
	},
	fewMessages: {
		in: 'fields',
		wrong: 'messages:\n  - "Dear {target}, the bridge is dark. Can you help?"',
		right: `messages:
  - "Dear {target}, the bridge is dark. Can you help?"
${others}`,
	},
	tooAlike: {
		in: 'fields',
		wrong: `messages:
  - "Dear {target}, the bridge is dark every evening. Can you help us?"
  - "Dear {target}, the bridge is dark every evening. Can you help me?"
  - "Two lamps are a small thing for you and a big one for us, {target}."
  - "Our children count the steps in the dark. Any idea, {target}?"
  - "We bring cake when the light goes on, {target}."`,
		right: `messages:
  - "Dear {target}, the bridge is dark every evening. Can you help us?"
${others}`,
	},
	insult: {
		in: 'fields',
		wrong: 'thanks:\n  - "You idiots have found the switch, {target}."',
		right: 'thanks:\n  - "You have found the switch, {target}. Thank you!"',
	},
	tone: {
		in: 'fields',
		wrong: 'thanks:\n  - "Thank you, {target}!!!"',
		right: 'thanks:\n  - "Thank you, {target}!"',
	},
	hashtagCase: {
		in: 'fields',
		wrong: 'hashtags: ["#bridge_light"]',
		right: 'hashtags: ["#BridgeLight"]',
	},
	personalData: {
		in: 'body',
		wrong: 'Call Anna at 0171 2345678 if you want to help.',
		right:
			'Write to the [friends of the bridge](https://bridge.example/contact) if you want to help.',
	},
	lookalike: {
		in: 'body',
		wrong: 'The town is @miIltown on X.',
		right: 'The town is @milltown on X.',
	},
	lookalikeUsed: {
		in: 'fields',
		wrong: 'lookalikes: ["@miIltown"]\ninvites: ["Do not write to @miIltown. {url}"]',
		right: 'lookalikes: ["@miIltown"]\ninvites: ["Mind the false account. {url}"]',
	},
	deadlineBeforeStart: {
		in: 'fields',
		wrong: 'starts: 2026-12-04 18:00\ndeadline: 2026-12-04 08:00',
		right: 'starts: 2026-12-04 08:00\ndeadline: 2026-12-04 18:00',
	},
	updateInFuture: {
		in: 'fields',
		wrong: 'updates:\n  - { at: 2027-11-19, kind: note, text: We are many. }',
		right: 'updates:\n  - { at: 2026-11-19, kind: note, text: We are many. }',
	},
	noEvidence: {
		in: 'fields',
		wrong: 'evidence: []',
		right: 'evidence:\n  - { title: Our count, url: https://bridge.example/count }',
	},
	noNews: {
		in: 'fields',
		wrong: 'starts: 2026-11-01 08:00',
		right:
			'starts: 2026-11-01 08:00\nupdates:\n  - { at: 2026-11-19, kind: note, text: No answer yet. We keep asking. }',
	},
	updateWithoutSource: {
		in: 'fields',
		wrong: 'updates:\n  - { at: 2026-11-19, kind: answer, text: The town says yes. }',
		right:
			'updates:\n  - { at: 2026-11-19, kind: answer, text: The town says yes., source: "https://milltown.example/yes" }',
	},
} as const satisfies Partial<ExampleDictionary>;
