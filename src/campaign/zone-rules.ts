import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which a zone's clock keeps its distance to UTC. */
export interface ZoneRule {
	/** When it begins, by the clock that was valid until then, `20130331T020000`. */
	begins: string;
	/** The distance to UTC before and from then on, `+0100`. */
	from: string;
	to: string;
	/** Whether the clock is ahead of the one before: daylight saving time. */
	daylight: boolean;
}

/** Gives the rules of a zone's clock that are valid between two instants (milliseconds since 1970), the oldest first. */
export function zoneRules(from: number, to: number, zone: string): ZoneRule[] {
	const start = zonedTime(from, zone);
	const first = start.getTimeZoneTransition('previous');
	const rules = [first ? ruleOf(first) : fixedRule(start)];
	let next = start.getTimeZoneTransition('next');
	while (next && next.epochMilliseconds <= to) {
		rules.push(ruleOf(next));
		next = next.getTimeZoneTransition('next');
	}
	return rules;
}

/** An instant (milliseconds since 1970) on the clock of a zone. */
export function zonedTime(at: number, zone: string): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function ruleOf(change: Temporal.ZonedDateTime): ZoneRule {
	const before = change.subtract({ nanoseconds: 1 });
	const difference = change.offsetNanoseconds - before.offsetNanoseconds;
	const begins = change.toPlainDateTime().subtract({ nanoseconds: difference });
	return {
		begins: compact(begins),
		from: offsetOf(before),
		to: offsetOf(change),
		daylight: difference > 0,
	};
}

/** The rule of a zone whose clock was never changed. */
function fixedRule(time: Temporal.ZonedDateTime): ZoneRule {
	const offset = offsetOf(time);
	return { begins: '19700101T000000', from: offset, to: offset, daylight: false };
}

function compact(time: Temporal.PlainDateTime): string {
	return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function offsetOf({ offset }: Temporal.ZonedDateTime): string {
	return offset.replaceAll(':', '');
}
