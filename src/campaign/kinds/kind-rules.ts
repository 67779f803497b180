/** A field that some kinds cannot do without. */
export type DemandedField = 'target' | 'starts' | 'deadline' | 'messages';

/** The parts of a landing page that only some campaigns have, named as their fields, in the usual order. */
export const blockNames = [
	'event',
	'questions',
	'contacts',
	'signed',
	'reply',
	'make-good',
	'lookalikes',
] as const;

/** One of these parts. */
export type BlockName = (typeof blockNames)[number];

/** The looks of a card that say what a campaign is, before anything came of it. */
export type KindLook = 'plea' | 'heard' | 'thanks' | 'question' | 'letter' | 'statement';

/** Everything about a kind of campaign that is its own and not a word: one object a kind, one file an object. */
export interface KindRules {
	/** The fields that it needs besides those that every kind needs. */
	demands: readonly DemandedField[];
	/** Somebody is addressed; else it speaks for itself, and what is in `target` stays unsaid. */
	addresses: boolean;
	/** An answer is hoped for: people wait for news, and the storm has a way to go. */
	awaitsAnswer: boolean;
	/** It is about something that can be solved, so that an end without an answer is one without a solution. */
	wantsSolution: boolean;
	/** The days without an answer are its number, and how many of its questions were answered. */
	countsWaiting: boolean;
	/** It asserts what people should be able to look up. */
	claims: boolean;
	/** It may be about one person, who must have agreed. */
	needsConsent: boolean;
	/** With fewer messages than this its posts would look like copies. */
	fewestMessages: number;
	/** The parts of the landing page that come first, in their order; whatever else a file holds comes after them. */
	blocks: readonly BlockName[];
	/** The place for a reply is there from the first day, as large as what it replies to. */
	roomForReply: boolean;
	/** The looks of its cards: at first, and once it was heard. */
	look: { running: KindLook; heard: KindLook };
	/** What people do in it, as https://schema.org/Action names it; undefined where only its writer speaks. */
	action: 'AskAction' | 'CommunicateAction' | undefined;
}
