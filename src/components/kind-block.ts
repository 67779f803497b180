import type { Link, Moment } from './parts.ts';

/** What only some kinds of campaign have: questions, contacts, signatures, a reply, what is made good, look-alikes. */
export interface Block {
	id: string;
	heading: string;
	/** A sentence below the heading. */
	lead?: string | undefined;
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
	items?: { text: string; lang?: string | undefined; note?: string | undefined }[] | undefined;
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
}
