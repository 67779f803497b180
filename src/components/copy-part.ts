/** A text to copy. */
export interface CopyPart {
	text: string;
	/** The language of the text, where it is not that of the page's words. */
	lang?: string | undefined;
	/** What stands above it: which networks it is for. */
	label?: string | undefined;
	/** Code, which keeps its spaces. */
	code?: boolean;
	/** A long text, shown in a box that scrolls. */
	long?: boolean;
}

/** Texts to copy under a heading, those of one suggestion together. */
export interface CopySection {
	heading: string;
	lead?: string | undefined;
	groups: { tone?: string | undefined; toneLang?: string | undefined; parts: CopyPart[] }[];
	/** Waits behind its heading. */
	folded?: boolean;
}
