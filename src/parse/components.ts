import { nearestWord } from '../campaign/spelling.ts';

/** A component that a body may use. */
export interface BodyComponent {
	/** The properties it takes, each a text in quotation marks. */
	props: readonly string[];
	/** Whether something stands between its tags. */
	children: boolean;
}

/** The components of a body, by name. */
export const bodyComponents = {
	Ask: { props: [], children: false },
	Quote: { props: ['by', 'source'], children: true },
	Facts: { props: [], children: true },
	Deadline: { props: [], children: false },
	Progress: { props: [], children: false },
	ShareButtons: { props: [], children: false },
	Timeline: { props: [], children: false },
} as const satisfies Record<string, BodyComponent>;

/** The component of this name. */
export function componentNamed(name: string): BodyComponent | undefined {
	const components: Readonly<Record<string, BodyComponent>> = bodyComponents;
	return Object.hasOwn(components, name) ? components[name] : undefined;
}

/** The component that an unknown name was meant for. */
export function suggestComponent(name: string): string | undefined {
	const names = Object.keys(bodyComponents);
	const same = names.find((known) => known.toLowerCase() === name.toLowerCase());
	return same ?? nearestWord(name, names);
}

/** Tells whether a tag looks like HTML: all in lower case, and no component in the wrong case. */
export function isHtmlName(name: string): boolean {
	if (!/^[a-z][a-z0-9-]*$/.test(name)) return false;
	return !Object.keys(bodyComponents).some((known) => known.toLowerCase() === name);
}
