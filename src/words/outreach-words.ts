import type { CampaignKind } from '../campaign/kinds.ts';

/** What the public buttons of a phase do. */
type Voice = 'plead' | 'thank' | 'silent';

/** What is said to people who did not come to the campaign by themselves: on other sites, in a room, in the target's team. */
export interface OutreachWords {
	badge: { title: (hashtag: string, state: string, time: string) => string };
	embed: {
		title: (title: string) => string;
		action: Record<Voice, string>;
		/** The action of a plea with its deadline, so that it stays true after it. */
		actionUntil: (day: string) => string;
		progress: string;
		known: (time: string) => string;
	};
	screen: {
		title: (title: string) => string;
		scan: Record<Voice, string>;
		code: (address: string) => string;
		newest: string;
	};
	addressee: {
		title: (title: string) => string;
		titleOwn: (title: string) => string;
		greeting: string;
		greetingPerson: string;
		greetingOwn: string;
		opening: Record<CampaignKind, string>;
		/** Takes the opening's place once there is an answer, and where nothing is asked any more. */
		openingAnswered: string;
		openingSilent: string;
		/** Before the name of who is addressed. */
		to: string;
		who: Record<CampaignKind, string>;
		what: string;
		until: string;
		noDeadline: string;
		state: string;
		after: string;
		/** In its place, where no answer is awaited. */
		unasked: string;
		effect: Record<
			'stops' | 'thanks' | 'quoted' | 'refusal' | 'pause' | 'corrected' | 'space' | 'nothing',
			string
		>;
		thanks: string;
		thanksLead: string;
		reach: string;
		reachLead: (name: string) => string;
		noMail: (name: string) => string;
		mailTo: (name: string) => string;
	};
}
