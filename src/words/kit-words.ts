import type { CampaignKind } from '../campaign/kinds.ts';
import type { Phase } from '../campaign/phase.ts';

/** What the kit and the poster say. */
export interface KitWords {
	title: (title: string) => string;
	heading: string;
	/** How the kit is to be used as things stand; `start` is a finished time, empty where there is none. */
	lead: Record<Exclude<Phase, 'running'>, (start: string) => string>;
	/** The same while it runs. */
	leadRunning: Record<CampaignKind, string>;
	download: string;
	inside: string;
	/** What lies in the ZIP file. */
	insideList: (pictures: number) => string[];
	posts: string;
	/** For posts that may go out only from the start on. */
	postsLater: (start: string) => string;
	/** Which networks a text is for. */
	textFor: (networks: string) => string;
	invites: string;
	invitesLead: string;
	thanks: string;
	thanksLater: string;
	outcome: string;
	short: string;
	shortLead: string;
	hashtags: string;
	pictures: string;
	size: Record<'og' | 'square' | 'portrait' | 'story', string>;
	save: (name: string) => string;
	alt: string;
	qr: string;
	qrAlt: (address: string) => string;
	poster: string;
	posterLead: string;
	posterPage: string;
	posterFile: string;
	embed: string;
	embedLead: string;
	frame: string;
	badge: string;
	press: PressWords;
	/** What the files in the ZIP are. */
	readme: {
		lead: (title: string, address: string) => string;
		files: string;
		file: Record<
			| 'posts'
			| 'invites'
			| 'thanks'
			| 'outcome'
			| 'alt'
			| 'embed'
			| 'press'
			| 'poster'
			| 'qr'
			| 'images',
			string
		>;
		fair: string;
	};
	/** Leads from the landing page to the kit. */
	helpers: { heading: string; kit: string; poster: string };
	print: {
		title: (title: string) => string;
		print: string;
		/** Who answers for a printed thing, with a finished address. */
		responsible: (name: string) => string;
		deadline: (time: string) => string;
	};
}

/** The press text: labels and sentences around the facts. */
export interface PressWords {
	heading: string;
	lead: string;
	/** The first sentence, by kind. */
	opening: Record<CampaignKind, (organizer: string, target: string) => string>;
	facts: string;
	ask: string;
	makeGood: string;
	hashtag: string;
	starts: string;
	deadline: string;
	state: string;
	answered: string;
	posts: (posts: string, time: string) => string;
	counted: string;
	newest: string;
	event: string;
	evidence: string;
	address: string;
	progress: string;
	contact: string;
	noContact: string;
	pictures: string;
	licence: (name: string) => string;
	about: string;
	aboutText: string;
	us: string;
}
