import type { CampaignKind } from '../campaign/kinds.ts';
import type { Phase } from '../campaign/phase.ts';
import type { ComposerWords } from './composer-words.ts';
import type { KitWords } from './kit-words.ts';
import type { OutreachWords } from './outreach-words.ts';
import type { ProgressWords } from './progress-words.ts';

/** How German pages address their readers; other languages have one way only. */
export type Address = 'du' | 'sie';

/** A language of the pages, all of it in one file. */
export interface PageLanguage {
	/** `false` as long as no native speaker has read every sentence. */
	proofread: boolean;
	/** The plural categories that its sentences tell apart: those that Intl.PluralRules names for it. */
	plurals: readonly Intl.LDMLPluralRule[];
	/** Gives its words. The code may name a region, which numbers and lengths of time follow. */
	say: (lang: string, address: Address) => PageWords;
}

/** Everything that the pages of one language say. A language that lacks a sentence does not compile. */
export interface PageWords {
	/** What the site is, where nothing more particular is said. */
	site: {
		storms: string;
		lead: string;
		running: string;
		past: string;
		none: string;
		skip: string;
		imprint: string;
		privacy: string;
		accessibility: string;
		feed: string;
		home: string;
		builtWith: string;
		languages: string;
		/** In the foot of every page of a language that is not proofread. */
		unread: string;
		footer: string;
		/** The way to the builder. */
		create: string;
	};
	/** The phase in a word: an apology does not run. */
	phase: Record<CampaignKind, Record<Phase, string>>;
	/** One sentence that says where a storm of this kind stands. */
	state: (facts: StateFacts) => { headline: string; lead: string };
	/** Who asks whom, by kind: “Educamp e. V. asks Telekom hilft”. */
	who: (kind: CampaignKind, organizer: string | undefined, target: string | undefined) => string;
	kind: Record<CampaignKind, string>;
	demo: string;
	landing: {
		action: Record<CampaignKind, string>;
		postOn: (network: string) => string;
		copyThenOpen: (network: string) => string;
		mailTo: (target: string) => string;
		note: string;
		more: string;
		suggestion: (number: number) => string;
		copyText: string;
		gap: string;
		page: string;
		thanks: string;
		thanksLead: (target: string) => string;
		passOn: string;
		passOnLead: Record<CampaignKind, string>;
		sendBy: (way: string) => string;
		email: string;
		sms: string;
		story: string;
		evidence: string;
		fair: string;
		fairRules: string[];
		organizer: string;
		organizerLead: (name: string) => string;
		organizerNone: string;
		deadline: string;
		until: (time: string) => string;
		starts: (time: string) => string;
		toProgress: string;
		calendar: string;
		/** Above the time and place of an event. */
		event: string;
		eventMore: string;
		so: string;
		repost: (network: string) => string;
		repostTitle: string;
		accounts: string;
		officialPage: (target: string) => string;
		notAccounts: string;
		signed: string;
		reply: string;
		makeGood: string;
		questions: string;
		asked: (time: string) => string;
		noAnswer: string;
		/** In its place, once nobody waits any more. */
		neverAnswered: string;
		contacts: string;
		direction: Record<'out' | 'in', string>;
	};
	composer: ComposerWords;
	message: {
		title: (title: string) => string;
		lead: string;
		over: string;
		toCampaign: string;
	};
	progress: ProgressWords;
	kit: KitWords;
	outreach: OutreachWords;
	index: {
		toAnswer: string;
		noAnswer: string;
		/** Below the time to the answer: on which network most of the posts before it were, and how many. */
		helped: (posts: number, network: string) => string;
		/** The median time to the answer of so many answered campaigns. */
		usual: (campaigns: number, time: string) => string;
		until: (time: string) => string;
		from: (time: string) => string;
	};
	imprint: {
		title: string;
		lead: string;
		representedBy: string;
		responsible: string;
		mail: string;
		phone: string;
		none: string;
	};
	privacy: {
		title: string;
		paragraphs: { heading: string; text: string }[];
		controller: string;
	};
	accessibility: {
		title: string;
		paragraphs: string[];
		contact: (mail: string) => string;
	};
	notFound: { title: string; lead: string; home: string };
	feed: { title: (title: string) => string; description: (title: string) => string };
	calendarFile: {
		starts: (title: string) => string;
		deadline: (title: string) => string;
		alarm: (title: string) => string;
	};
	image: {
		/** What the picture is, what stands before the words it quotes, and the mark of an example. */
		alt: { picture: string; message: string; answer: string; note: string };
		demo: string;
	};
	/** A length of time in words, from milliseconds. */
	duration: (milliseconds: number) => string;
	/** How long until a moment, rounded to what helps: “noch 3 Tage”. */
	left: (milliseconds: number) => string;
}

/** What a sentence about a storm's state is made from; times are finished texts. */
export interface StateFacts {
	phase: Phase;
	kind: CampaignKind;
	target: string | undefined;
	/** From launch to the first answer, in words. */
	timeToAnswer: string | undefined;
	/** Whole days without an answer from the start up to now or to the end, where its kind counts them. */
	daysWithout: number | undefined;
	starts: string | undefined;
	deadline: string | undefined;
	/** Whether an answer, or a solution, was ever there. */
	answered: boolean;
	solved: boolean;
	hasThanks: boolean;
}
