/** A campaign that is being written, as this browser keeps it. */
export interface KeptDraft {
	/** The file's text. */
	text: string;
	/** The campaign's name, where somebody chose one. */
	slug: string | undefined;
}

/** The draft that this browser keeps; undefined where there is none, or where it keeps nothing. */
export function readDraft(key: string): KeptDraft | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		if (typeof kept !== 'object' || kept === null || !('text' in kept)) return undefined;
		const { text } = kept;
		const slug = 'slug' in kept && typeof kept.slug === 'string' ? kept.slug : undefined;
		return typeof text === 'string' ? { text, slug } : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a draft in this browser; without one, forgets it. A browser that keeps nothing is left alone. */
export function keepDraft(key: string, draft: KeptDraft | undefined): void {
	try {
		if (draft) localStorage.setItem(key, JSON.stringify(draft));
		else localStorage.removeItem(key);
	} catch {
		// Private windows may refuse; the form works all the same.
	}
}
