import { createHash } from 'node:crypto';
import { hasOneScheme, type Theme, themeOnWhite } from '../campaign/theme.ts';

/** A theme of an organizer's own: its name on pages, its path, and the style sheet that sets its six values. */
export interface ThemeFile {
	name: string;
	path: string;
	text: string;
}

/** The four colours of a theme as custom properties. */
function coloursOf({ accent, accent2, ink, paper }: Theme): string[] {
	return [`--accent: ${accent}`, `--accent2: ${accent2}`, `--ink: ${ink}`, `--paper: ${paper}`];
}

/** Writes a theme as a style sheet; the name changes when a value does, so that it may be kept for ever. */
export function themeFile(theme: Theme): ThemeFile {
	const { font, shape } = theme;
	const printed = themeOnWhite(theme);
	const declarations = [
		...coloursOf(theme),
		`--font: '${font}', '${font} Fallback', system-ui, sans-serif`,
		`--radius: ${shape === 'round' ? '1.75rem' : '0px'}`,
		...(hasOneScheme(theme) ? ['color-scheme: only light'] : []),
	].join('; ');
	const onWhite = printed === theme ? '' : coloursOf(printed).join('; ');
	const hash = createHash('sha256').update(`${declarations}${onWhite}`).digest('hex').slice(0, 12);
	const name = `own-${hash}`;
	const paper =
		onWhite &&
		`[data-theme='${name}'] .poster { ${onWhite}; }\n@media print { [data-theme='${name}'] { ${onWhite}; } }\n`;
	return {
		name,
		path: `assets/theme-${hash}.css`,
		text: `[data-theme='${name}'] { ${declarations}; }\n${paper}`,
	};
}
