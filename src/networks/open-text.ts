import { emptyGap } from '../campaign/message.ts';

/**
 * A finished public text whose gaps and address are still open, so that the phone can close it for
 * each network exactly as the build does. Characters for private use stand for what is open.
 */

/** Stands for a gap that the supporter fills. */
export const gapMark = '\uE000';

/** Stands for how the target is addressed. */
export const targetMark = '\uE001';

/** The text between the gaps: one more than there are gaps. */
export function openPieces(open: string): string[] {
	return open.split(gapMark);
}

/**
 * Closes an open text.
 * @param target How the target is addressed on the network.
 * @param owns What the supporter wrote into each gap; an empty one becomes an ellipsis, which needs no full stop behind it.
 */
export function closeText(open: string, target: string, owns: readonly string[] = []): string {
	return openPieces(open)
		.map((piece, index) => {
			if (index === 0) return piece;
			const own = owns[index - 1];
			return own ? own + piece : emptyGap + piece.replace(/^\.(?!\.)/, '');
		})
		.join('')
		.replaceAll(targetMark, () => target);
}

/**
 * Opens the address in a text that somebody edited, so that each network gets its own.
 * @param target How the text addresses the target; only a handle with its `@` is looked for, for a name is the same everywhere.
 */
export function openTarget(text: string, target: string): string {
	if (!target.startsWith('@')) return text;
	const handle = target.replaceAll('.', '\\.');
	return text.replace(new RegExp(`(?<![\\w@/])${handle}(?![\\w@-]|\\.\\w)`, 'g'), targetMark);
}
