import type { CampaignKind } from '../campaign/kinds.ts';
import type { UpdateKind } from '../campaign/phase.ts';

/** The languages that the builder speaks. */
export type BuilderLang = 'de' | 'en';

/** The parts of the builder's form, in their order. */
export const sectionNames = ['what', 'whom', 'when', 'texts', 'story', 'later'] as const;

/** A part of the builder's form. */
export type SectionName = (typeof sectionNames)[number];

/** The lists of the form. */
export type ListName = 'messages' | 'invites' | 'thanks' | 'evidence' | 'updates';

/** Everything that the builder says in one language. */
export interface BuilderWords {
	/** The language's own name, on the switch. */
	language: string;
	title: string;
	lead: string;
	/** Shown where no script runs. */
	noScript: string;
	/** Where the draft is kept. */
	kept: string;
	open: string;
	openHint: string;
	drop: string;
	remove: string;
	removed: string;
	opened: (name: string) => string;
	undo: string;
	undone: string;
	/** The file cannot be shown in the form's fields. */
	textOnly: string;
	sections: Record<SectionName, { title: string; lead: string }>;
	/** The names of fields, by their path. */
	labels: Readonly<Record<string, string>>;
	kinds: Record<CampaignKind, string>;
	updateKinds: Record<UpdateKind, string>;
	optional: string;
	date: string;
	clock: string;
	/** Told where the field is empty that must not be. */
	missing: string;
	lists: Record<
		ListName,
		{
			/** What one entry is called. */
			entry: (number: number) => string;
			add: string;
			remove: (number: number) => string;
			empty: string;
		}
	>;
	suggest: string;
	placeholders: string;
	more: string;
	over: (count: number) => string;
	status: {
		checking: string;
		good: string;
		/** How much is left to do: fields that are empty, mistakes, hints. */
		left: (missing: number, errors: number, warnings: number) => string;
		jump: string;
	};
	preview: {
		title: string;
		phone: string;
		picture: string;
		drawing: string;
		/** Letters that the builder's own fonts lack. */
		letters: (missing: string) => string;
		hashtag: string;
		/** Stand-ins for what is not written yet. */
		heading: string;
		ask: string;
		target: string;
		message: string;
	};
	end: {
		title: string;
		lead: string;
		slug: string;
		slugHint: (address: string) => string;
		findings: string;
		none: string;
		line: (line: number) => string;
		file: string;
		fileHint: string;
		copy: string;
		copied: string;
		copyFailed: string;
		download: string;
		create: string;
		createLead: string;
		repository: string;
		repositoryHint: string;
		branch: string;
		createOn: (host: string) => string;
		/** Told where the text is too long for an address, or the host takes none. */
		paste: (host: string) => string;
		where: (path: string) => string;
	};
}
