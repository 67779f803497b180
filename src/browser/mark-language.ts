/** Marks the language of what an element says; without one it is the page's again. */
export function markLanguage(element: HTMLElement, lang: string): void {
	for (const [name, value] of [
		['lang', lang],
		['dir', 'auto'],
	] as const) {
		if (lang) element.setAttribute(name, value);
		else element.removeAttribute(name);
	}
}
