/** Marks the language of what an element says; without one it is the page's again. */
export function markLanguage(element: HTMLElement, lang: string): void {
	element.lang = lang;
	element.dir = lang && 'auto';
	// An empty one would say that the language is unknown.
	if (!lang) element.removeAttribute('lang');
}
