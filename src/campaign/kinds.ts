import type { KindRules } from './kinds/kind-rules.ts';
import { letter } from './kinds/letter.ts';
import { plea } from './kinds/plea.ts';
import { question } from './kinds/question.ts';
import { statement } from './kinds/statement.ts';
import { thanks } from './kinds/thanks.ts';

const all = { plea, thanks, question, letter, statement } as const;

/** What a campaign can be. */
export type CampaignKind = keyof typeof all;

/** What is particular about each kind; whoever asks for a kind asks for one of these properties, never for its name. */
export const kinds: Readonly<Record<CampaignKind, KindRules>> = all;

/** The names of all kinds, in the order in which they are offered. */
// TypeScript gives an object's keys as texts; these are its own names and no others.
export const campaignKinds = Object.keys(kinds) as CampaignKind[];

/** The kind of a file that names none. */
export const defaultKind: CampaignKind = 'plea';

/** The fields that no campaign can do without. */
export const alwaysRequired = ['title', 'hashtags', 'ask'] as const;

/** Gives the names of the fields that a campaign of this kind needs. */
export function requiredFields(kind: CampaignKind): readonly string[] {
	return [...alwaysRequired, ...kinds[kind].demands];
}

/** Finds the kind that is named; undefined where there is no such kind. */
export function kindNamed(name: unknown): CampaignKind | undefined {
	return campaignKinds.find((kind) => kind === name);
}
