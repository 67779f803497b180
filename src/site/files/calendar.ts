import {
	ICalAlarmRelatesTo,
	ICalAlarmType,
	ICalCalendar,
	type ICalEvent,
	type ICalEventData,
	ICalEventStatus,
	ICalEventTransparency,
} from 'ical-generator';
import type { Campaign } from '../../campaign/campaign.ts';
import { landingPath } from '../../campaign/paths.ts';
import { isoTime, type Moment } from '../../campaign/time.ts';
import { zonedTime, zoneRules } from '../../campaign/zone-rules.ts';
import { type Scene, url } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';

const hour = 3600;

/** Tells whether a campaign has a date, and with it a calendar. */
export function hasCalendar({ starts, deadline, event }: Campaign): boolean {
	return [starts, deadline, event].some((date) => date !== undefined);
}

/**
 * A campaign's dates as iCalendar (RFC 5545): start, deadline and event, each with an alarm. Times are those of the
 * campaign's zone, whose rules for these dates are in the file too; a day without a time is a whole day.
 */
export function writeCalendar(scene: Scene): string {
	const { campaign, words, now } = scene;
	const { starts, deadline, event, title, timezone, lang } = campaign;
	const calendar = new ICalCalendar({
		prodId: { company: 'candystorm', product: 'candystorm', language: lang.toUpperCase() },
		timezone: { name: null, generator: () => zoneText(campaign) },
	});
	// Nothing is left to wait for once the storm is settled, so dates to come are called off.
	const settled = ['answered', 'solved', 'ended'].includes(scene.phase);
	const ownDate = (name: string, moment: Moment, summary: string): ICalEventData => ({
		...commonParts(scene, name),
		...spanOf(moment, undefined, timezone),
		summary,
		status: settled && moment.at > now ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: ICalEventTransparency.TRANSPARENT,
	});
	const add = (data: ICalEventData, about: string) =>
		addAlarm(calendar.createEvent(data), words.calendarFile.alarm(about));
	if (starts) add(ownDate('start', starts, words.calendarFile.starts(title)), title);
	if (deadline) add(ownDate('deadline', deadline, words.calendarFile.deadline(title)), title);
	if (event) {
		const parts = {
			...commonParts(scene, 'event'),
			...spanOf(event.at, event.ends, timezone),
			summary: event.name,
			location: event.place,
		};
		add(event.url ? { ...parts, url: event.url } : parts, event.name);
	}
	return `${calendar.toString()}\r\n`;
}

/** The rules of the campaign's zone from its first to its last date (RFC 5545, section 3.6.5). */
function zoneText({ starts, deadline, event, timezone }: Campaign): string {
	const times = [starts, deadline, event?.at, event?.ends].flatMap((date) => date?.at ?? []);
	const rules = zoneRules(Math.min(...times), Math.max(...times), timezone);
	const parts = rules.flatMap(({ begins, from, to, daylight }) => {
		const name = daylight ? 'DAYLIGHT' : 'STANDARD';
		return [
			`BEGIN:${name}`,
			`DTSTART:${begins}`,
			`TZOFFSETFROM:${from}`,
			`TZOFFSETTO:${to}`,
			`END:${name}`,
		];
	});
	return ['BEGIN:VTIMEZONE', `TZID:${timezone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}

/** What all entries have; the language is not part of the id, for a translation is about the same date. */
function commonParts(scene: Scene, name: string) {
	const { campaign, site, now, updates, voice, phase } = scene;
	const path = `${site.base}${campaign.slug}`.split('/').filter(Boolean).join('.');
	const page = url(scene, landingPath(campaign));
	const over = voice !== 'plead' && phase !== 'upcoming';
	return {
		id: `${name}.${path}@${new URL(site.origin).hostname}`,
		stamp: new Date(now),
		sequence: updates.length,
		url: page,
		description: [...(over ? [stateOf(scene).headline] : []), campaign.ask, page].join('\n\n'),
	};
}

/** When an entry is: from a time, to another where there is one, or whole days. */
function spanOf(start: Moment, end: Moment | undefined, zone: string) {
	if (start.dateOnly && (end === undefined || end.dateOnly)) {
		const last = dayOf((end ?? start).at, zone);
		return {
			allDay: true,
			start: dayOf(start.at, zone),
			end: new Date(last.getTime() + 24 * hour * 1000),
		};
	}
	// A day as the end is its last millisecond; the entry ends with the day.
	const ends = end?.dateOnly ? end.at + 1 : end?.at;
	return {
		timezone: zone,
		start: zonedTime(start.at, zone),
		end: ends === undefined ? undefined : zonedTime(ends, zone),
	};
}

/** Rings an hour before a time; of a whole day at nine in the morning, as an hour before it people sleep. */
function addAlarm(entry: ICalEvent, description: string): void {
	const type = ICalAlarmType.display;
	if (entry.allDay()) {
		entry
			.createAlarm({ type, description, triggerAfter: 9 * hour })
			.relatesTo(ICalAlarmRelatesTo.start);
	} else entry.createAlarm({ type, description, triggerBefore: hour });
}

/** The day of an instant in a zone, as its midnight in UTC: whole days have no zone in a calendar. */
function dayOf(at: number, zone: string): Date {
	return new Date(isoTime(at, zone).slice(0, 10));
}
