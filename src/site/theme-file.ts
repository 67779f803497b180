import { createHash } from 'node:crypto';
import { hasOneScheme, type Theme } from '../campaign/theme.ts';

/** A theme of an organizer's own: its name on pages, its path, and the style sheet that sets its six values. */
export interface ThemeFile {
	name: string;
	path: string;
	text: string;
}

/** Writes a theme as a style sheet; the name changes when a value does, so that it may be kept for ever. */
export function themeFile(theme: Theme): ThemeFile {
	const { accent, accent2, ink, paper, font, shape } = theme;
	const declarations = [
		`--accent: ${accent}`,
		`--accent2: ${accent2}`,
		`--ink: ${ink}`,
		`--paper: ${paper}`,
		`--font: '${font}', '${font} Fallback', system-ui, sans-serif`,
		`--radius: ${shape === 'round' ? '1.75rem' : '0px'}`,
		...(hasOneScheme(theme) ? ['color-scheme: only light'] : []),
	].join('; ');
	const hash = createHash('sha256').update(declarations).digest('hex').slice(0, 12);
	const name = `own-${hash}`;
	return {
		name,
		path: `assets/theme-${hash}.css`,
		text: `[data-theme='${name}'] { ${declarations}; }\n`,
	};
}
