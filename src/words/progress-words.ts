import type { CampaignKind } from '../campaign/kinds.ts';
import type { Phase, UpdateKind } from '../campaign/phase.ts';

/** The stations of a storm's way: the four steps, and the ends and turns that are honest too. */
export type StepName = 'running' | 'heard' | 'answered' | 'solved' | 'setback' | 'paused' | 'ended';

/** What the progress page and everything that repeats it says. */
export interface ProgressWords {
	title: (title: string) => string;
	description: (title: string) => string;
	steps: string;
	step: Record<StepName, string>;
	/** Beside a step that was passed without a word of its own. */
	passed: string;
	open: string;
	newest: string;
	older: string;
	/** Above what came after an update. */
	later: string;
	/** Opens those that do not stand in the open. */
	moreUpdates: (count: string) => string;
	noUpdates: string;
	updateKind: Record<UpdateKind, string>;
	source: string;
	quoteBy: (target: string, time: string) => string;
	numbers: string;
	noNumbers: string;
	network: string;
	posts: string;
	countedAt: string;
	countedHow: string;
	total: (posts: number) => string;
	goal: (posts: string, goal: number) => string;
	handCounted: string;
	/** A number that could only be read in part. */
	atLeast: (posts: string) => string;
	/** How many of the posts are no longer there. */
	gone: (posts: string) => string;
	now: string;
	nextSteps: Record<Exclude<Phase, 'running' | 'heard'>, string>;
	/** What to do while it runs. */
	joining: Record<CampaignKind, string>;
	/** Leads to the suggestions while something is asked. */
	joinIn: string;
	toLanding: string;
	follow: string;
	rss: string;
	json: string;
	calendar: string;
	knowledge: (time: string) => string;
	/** Behind it, once it is older than a day: “Das ist 3 Tage her.” */
	knowledgeAge: (days: string) => string;
	update: (title: string) => string;
	permalink: string;
	toProgress: string;
	/** How long ago the newest update was, where that is too long: “Die letzte Meldung ist 4 Tage her.” */
	stale: (days: string) => string;
	/** Above the text of a correction. */
	corrected: string;
	/** Leads from the top of the page to the newest correction. */
	correctedOn: (time: string) => string;
	/** In the place of the sentence below the headline, after a setback. */
	afterSetback: string;
	/** Leads to a setback that came after the answer or the solution. */
	setbackOn: (time: string) => string;
	figure: {
		toAnswer: string;
		without: string;
		counted: string;
		countedOf: (goal: number) => string;
		questions: string;
		of: (part: string, whole: string) => string;
	};
	chart: ChartWords;
}

/** What stands around the chart of posts; times and numbers are finished texts. */
export interface ChartWords {
	heading: Record<'hour' | 'day', string>;
	/** The highest bar: when it was and how high it is. */
	most: Record<'hour' | 'day', (when: string, posts: string) => string>;
	total: (posts: string, time: string) => string;
	/** What a bar stands for: numbers typed by hand, or read hour by hour or day by day. */
	how: Record<'hand' | 'hour' | 'day', string>;
	/** Between two counts a number fell. */
	fell: string;
	mark: Record<'start' | 'answer' | 'solution', string>;
	table: string;
	until: string;
	period: Record<'hour' | 'day', string>;
	more: string;
}
