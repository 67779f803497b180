import type { Card, CardTheme } from '../images/card.ts';
import type { Written } from '../parse/write-yaml.ts';
import type { FindingLang } from '../words/findings/index.ts';

/** What the checks are asked: a file as it stands in the form. */
export interface Question {
	/** Counts up, so that an old answer can be told from a new one. */
	id: number;
	/** The file's bytes. */
	bytes: Uint8Array;
	/** Its name below the campaigns folder, `club.mdx`. */
	file: string;
	/** The language of the form. */
	lang: FindingLang;
	/** Milliseconds since 1970. */
	now: number;
}

/** A finding, said in the form's language, and where it belongs in the form. */
export interface SaidFinding {
	code: string;
	severity: 'error' | 'warning';
	line: number;
	column: number;
	message: string;
	fix: string;
	/** The path of the field that it is about, with dots: `target.handles.x`, `messages.2`, `body`, `slug`; empty for the whole file. */
	owner: string;
	/** Nothing stands there yet: no mistake, but something to do. */
	isMissing: boolean;
}

/** How long a post is on one network. */
export interface Count {
	name: string;
	length: number;
	limit: number;
	over: number;
	/** Counted in bytes or the like, or worth a number even where it fits. */
	main: boolean;
}

/** The top of the landing page, in finished words. */
export interface Preview {
	lang: string;
	dir: 'ltr' | 'rtl';
	theme: string;
	banner: string | undefined;
	hashtag: string;
	phase: string;
	phaseText: string;
	title: string;
	ask: string;
	heading: string;
	/** The message and its buttons; undefined where nobody is asked to post. */
	message: { text: string; marks: readonly string[] } | undefined;
	buttons: { name: string; label: string; icon: string | undefined }[];
	note: string;
	rows: { label: string; text: string }[];
}

/** All that a form shows of a file. */
export interface Answer {
	id: number;
	findings: SaidFinding[];
	/** The fields as they stand there; undefined where they cannot be read. */
	fields: Record<string, Written> | undefined;
	/** A name for the file, from the title. */
	slug: string | undefined;
	/** The counts of each message and of each thanks, in the order of the file. */
	counts: Record<'messages' | 'thanks', Count[][]>;
	preview: Preview | undefined;
	/** What the share image is drawn from. */
	picture: { card: Card; theme: CardTheme; alt: string } | undefined;
}
