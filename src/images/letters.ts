import type { Card } from './card.ts';
import { bubbleText } from './hero.ts';

/** Gives all characters that a card's picture may need, quotation marks and the hyphen of a divided word among them. */
export function lettersOf(card: Card): string {
	const { hashtag, title, line, status, address, progress, badge } = card;
	const texts = [hashtag, title, bubbleText(card), line, status, address, progress?.label, badge];
	return [...texts, '-'].filter((text) => text !== undefined).join('\n');
}
