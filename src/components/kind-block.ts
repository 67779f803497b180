import type { Link, Moment } from './parts.ts';

/** What only some campaigns have: an event, questions, contacts, signatures, a reply, what is made good, look-alikes. */
export interface Block {
	id: string;
	heading: string;
	/** A sentence below the heading. */
	lead?: string | undefined;
	/** Said in a free space that waits for somebody's words. */
	empty?: string | undefined;
	/** Entries with a first line and what belongs to it. */
	entries?:
		| {
				text: string;
				lang?: string | undefined;
				/** Small words above the text. */
				label?: string | undefined;
				/** The way that something was written, beside them. */
				channel?: { text: string; lang?: string | undefined } | undefined;
				moment?: Moment | undefined;
				/** The answer, or that there is none. */
				answer?:
					| {
							text: string;
							lang?: string | undefined;
							moment?: Moment | undefined;
							source?: Link | undefined;
					  }
					| undefined;
				/** Said where there is no answer. */
				none?: string | undefined;
		  }[]
		| undefined;
	/** A plain list. */
	items?: { text: string; lang?: string | undefined }[] | undefined;
	/** Accounts character by character, so that those which look alike can be told apart. */
	accounts?:
		| {
				name: string;
				/** `isOdd`: no small Latin letter, digit or mark as handles usually have. */
				characters: { character: string; code: string; isOdd: boolean }[];
		  }[]
		| undefined;
	/** Somebody's words in full. */
	said?:
		| {
				text: string;
				by?: string | undefined;
				moment?: Moment | undefined;
				source?: Link | undefined;
				lang?: string | undefined;
		  }
		| undefined;
	links?: Link[] | undefined;
}
