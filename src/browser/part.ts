/** The part of an element that a selector names; a missing one is a mistake in the page. */
export function partOf<Part extends HTMLElement>(whole: Element, selector: string): Part {
	const part = whole.querySelector<Part>(selector);
	if (!part) throw Error(selector);
	return part;
}
