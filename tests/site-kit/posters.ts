import { loadFonts } from '../../src/images/fonts.ts';
import type { Poster } from '../../src/site/kit/poster.ts';
import { posterOf } from '../../src/site/kit/poster.ts';
import { writePoster } from '../../src/site/kit/poster-pdf.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';
import { testSite, type WrittenFields } from '../support/campaign.ts';

/** Posters that a layout stumbles over: long words, short ones, other scripts, other themes, an example. */
export const posters = {
	german: poster(course, clocks.during),
	solved: poster(course, clocks.solved),
	english: poster({
		lang: 'en',
		title: 'Keep it',
		hashtags: ['#Bus'],
		ask: 'Please keep the bus.',
	}),
	long: poster({
		title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen für alle Helfer bitte',
		hashtags: ['#GemeinsamFuerDenBuecherbusImLandkreis'],
		ask: 'Bitte denkt an die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung.',
		organizer: {
			name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
		},
		theme: 'blueberry',
		demo: true,
	}),
	arabic: poster({
		lang: 'ar',
		kind: 'thanks',
		deadline: undefined,
		title: 'شكرًا لفريق الحافلات (الليلي) 24',
		hashtags: ['#شكرا_للحافلات'],
		target: { name: 'حافلات المدينة' },
		ask: 'قولوا شكرًا لمن يقود الحافلة 12 في الليل.',
	}),
} satisfies Record<string, Poster>;

function poster(fields: WrittenFields, now: number = clocks.during): Poster {
	return posterOf(sceneOf(fields, now, testSite()));
}

/** The fonts that a build would take for a poster. */
export function fontsFor(poster: Poster) {
	return loadFonts(JSON.stringify(poster), { lang: poster.lang, display: poster.theme.font });
}

/** Writes a poster with the fonts that a build would take. */
export async function written(poster: Poster) {
	return writePoster(poster, fontsFor(poster));
}
