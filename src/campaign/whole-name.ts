/** The most characters of a name that stays on one line: it fits on the narrowest of ours in its usual size. */
const most = 28;

/** Tells whether a name is so short that a line should break before or after it, not inside. */
export function isWholeName(name: string): boolean {
	return [...name].length <= most;
}

/** Joins the words of a short name by firm spaces, for texts that are set in lines; gives a long one as it is. */
export function withoutBreaks(name: string): string {
	return isWholeName(name) ? name.replaceAll(' ', '\u00a0') : name;
}
