import { formatMoment } from '../../campaign/format.ts';
import { shortClock } from '../../campaign/short-time.ts';
import { isoTime, type Moment } from '../../campaign/time.ts';
import { type Scene, shownMoment } from '../../scene/scene.ts';

const day = 86_400_000;

/** From when to when something is, for people and machines; on one day its end is a time of day. */
export function spanOf(
	scene: Scene,
	{ at, ends }: { at: Moment; ends?: Moment | undefined },
): { text: string; datetime: string } {
	const { timezone } = scene.campaign;
	const shown = shownMoment(scene, at);
	if (!ends) return shown;
	const dayOf = (moment: Moment) => isoTime(moment.at, timezone).slice(0, 10);
	const isSameDay = dayOf(at) === dayOf(ends);
	if (isSameDay && (at.dateOnly || ends.dateOnly)) return shown;
	const end = isSameDay
		? shortClock(ends.at, timezone, scene.wordsLang)
		: formatMoment(ends, timezone, scene.wordsLang);
	return { ...shown, text: `${shown.text} – ${end}` };
}

/** The event of a campaign as long as it is not over; a day alone is all of that day. */
export function comingEvent({ campaign, now }: Scene) {
	const { event } = campaign;
	if (!event) return undefined;
	const last = event.ends ?? event.at;
	return now <= last.at + (last.dateOnly ? day - 1 : 0) ? event : undefined;
}
