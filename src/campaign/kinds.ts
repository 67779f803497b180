/** What a campaign is: a plea is the candystorm itself, the others share its machinery. */
export const campaignKinds = ['plea', 'thanks', 'question', 'letter', 'statement'] as const;

/** One of the kinds of campaign. */
export type CampaignKind = (typeof campaignKinds)[number];

const always = ['title', 'hashtags', 'ask'] as const;

/** The fields that each kind requires. */
export const requiredFields = {
	plea: [...always, 'target', 'starts', 'deadline', 'messages'],
	thanks: [...always, 'target', 'messages'],
	question: [...always, 'target', 'messages'],
	letter: [...always, 'target'],
	statement: always,
} as const satisfies Record<CampaignKind, readonly string[]>;
