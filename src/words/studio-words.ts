import type { UpdateKind } from '../campaign/phase.ts';

/** What the studio says: the organizer's workshop in the dev server. */
export interface StudioWords {
	title: string;
	lead: string;
	/** Leads from a campaign to the list. */
	all: string;
	campaigns: string;
	noCampaigns: string;
	/** What is wrong with no campaign in particular: the site, the numbers, a file's name. */
	elsewhere: string;
	unknown: (slug: string) => string;
	languages: string;
	errors: (count: number) => string;
	warnings: (count: number) => string;
	good: string;
	/** The two counts in one line; one that is nothing is an empty text. */
	counts: (errors: string, warnings: string) => string;
	findings: {
		title: string;
		/** Opens the place in the editor. */
		open: (place: string) => string;
		opened: (place: string) => string;
		more: string;
		vscode: string;
	};
	clock: {
		title: string;
		/** What the slider does, for whoever does not see it. */
		label: string;
		now: string;
		before: string;
		starts: string;
		over: string;
		whatIf: string;
		/** What is imagined, by the news that would bring it. */
		ifNews: Partial<Record<UpdateKind, string>>;
	};
	pages: {
		title: string;
		lead: string;
		/** Pages cannot be shown while something is wrong. */
		blocked: string;
		landing: string;
		message: (id: string) => string;
		thanks: (number: number) => string;
		progress: string;
		update: (time: string) => string;
		kit: string;
		poster: string;
		screen: string;
		embed: string;
		addressee: string;
		short: string;
		/** Opens a page in a window of its own. */
		open: (page: string) => string;
	};
	pictures: {
		title: string;
		lead: string;
		badge: string;
		code: string;
		/** The pages whose links show a picture. */
		on: (pages: string) => string;
		alt: string;
	};
	texts: {
		title: string;
		lead: string;
		messages: string;
		thanks: string;
		invites: string;
		none: string;
		/** A text's length with the most that the network takes, both finished numbers. */
		of: (length: string, limit: string) => string;
		over: (count: string) => string;
		unit: Record<'characters' | 'bytes' | 'encoded', string>;
		parts: (count: number) => string;
		toTarget: (name: string) => string;
		email: string;
		sms: string;
	};
	/** News that never came, to see what it would change. */
	imagined: { text: string; quote: string };
	toolbar: { title: string; open: string };
}
