/** Ends a sentence with what it ends in, mostly a name: “Radclub e. V.” brings its full stop along. */
export function fullStop(text: string): string {
	return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
