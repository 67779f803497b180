import type { Campaign, Update } from '../campaign/campaign.ts';
import { type UpdateKind, updateKinds } from '../campaign/phase.ts';
import { isoTime } from '../campaign/time.ts';
import { studioWords } from '../words/studio.ts';

/** Where the studio stands in the dev server: its list, or one campaign's page. */
export function studioPath(base: string, slug?: string): string {
	return `${base}_studio/${slug ? `${slug}/` : ''}`;
}

/** What the studio shows pages at instead of now; only its dev server ever sets one. */
export interface StudioTime {
	/** Milliseconds since 1970. */
	now: number;
	/** News that has not come, reported at that time to see what it would change. */
	whatIf?: UpdateKind | undefined;
}

/** Reads the studio's time from an address, such as `/club/?clock=2026-05-20T14:00:00.000Z&if=answer`; undefined where it names none. */
export function readStudioTime({
	searchParams,
}: Pick<URL, 'searchParams'>): StudioTime | undefined {
	const now = Date.parse(searchParams.get('clock') ?? '');
	if (Number.isNaN(now)) return undefined;
	return { now, whatIf: updateKinds.find((kind) => kind === searchParams.get('if')) };
}

/** Writes the studio's time as the parameters of an address, with the question mark. */
export function writeStudioTime({ now, whatIf }: StudioTime): string {
	const parameters = { clock: new Date(now).toISOString(), ...(whatIf ? { if: whatIf } : {}) };
	return `?${new URLSearchParams(parameters)}`;
}

/** A campaign as the studio shows it, with the news that is only imagined; always a copy, so that nothing remembered of another time is taken for it. */
export function campaignAt(campaign: Campaign, { now, whatIf }: StudioTime): Campaign {
	if (!whatIf) return { ...campaign };
	const lang = /^de(-|$)/.test(campaign.lang) ? 'de' : 'en';
	const { text, quote } = studioWords[lang].imagined;
	const update: Update = {
		at: { at: now, dateOnly: false, written: isoTime(now, campaign.timezone) },
		kind: whatIf,
		text,
		lang,
		quoteLang: lang,
		...(whatIf === 'answer' || whatIf === 'solved' ? { quote } : {}),
	};
	return { ...campaign, updates: [...campaign.updates, update] };
}
