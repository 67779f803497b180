/** What an element is made with: attributes, and as `on…` what happens at it. */
export type Attributes = Readonly<
	Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** Makes an element; texts become text nodes, so nothing in them is ever markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes = {},
	...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(key.slice(2), value);
		else if (value === true) element.setAttribute(key, '');
		else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** A sign of 24 by 24 from its path; for the eye alone. */
export function makeIcon(path: string): SVGSVGElement {
	const space = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(space, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	const shape = document.createElementNS(space, 'path');
	shape.setAttribute('d', path);
	svg.append(shape);
	return svg;
}
