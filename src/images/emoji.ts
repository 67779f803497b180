import { readFileSync } from 'node:fs';
import { resolveFrom } from './resolve.ts';

/** The npm package with the pictures: Twemoji, flat and therefore quick to draw, flags among them. */
const emojiPackage = '@iconify-json/twemoji';

/** The pictures of emoji, by their code points (see `emojiIn`). */
export interface EmojiCollection {
	/** Gives the address of a picture; undefined where there is none. */
	pictureOf(codePoints: string): string | undefined;
	/** The code points of all emoji that have a picture. */
	all(): string[];
}

/** The part of the package's files that is read here. */
interface Icons {
	icons: Readonly<Record<string, { body: string }>>;
	aliases: Readonly<Record<string, { parent: string }>>;
	width: number;
	height: number;
}

/** Reads the pictures of emoji from a project's folder; without the package there are none. */
export function readEmoji(root: string): EmojiCollection {
	const iconsFile = resolveFrom(root, `${emojiPackage}/icons.json`);
	const namesFile = resolveFrom(root, `${emojiPackage}/chars.json`);
	if (!iconsFile || !namesFile) return { pictureOf: () => undefined, all: () => [] };
	const { icons, aliases, width, height }: Icons = JSON.parse(readFileSync(iconsFile, 'utf8'));
	const names: Record<string, string> = JSON.parse(readFileSync(namesFile, 'utf8'));
	const iconOf = (codePoints: string) => {
		const name = names[codePoints] ?? '';
		return icons[name] ?? icons[aliases[name]?.parent ?? ''];
	};
	return {
		pictureOf: (codePoints) => {
			const icon = iconOf(codePoints);
			if (!icon) return undefined;
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>`;
			return `data:image/svg+xml;base64,${btoa(svg)}`;
		},
		all: () => Object.keys(names).filter(iconOf),
	};
}
