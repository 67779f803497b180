import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phaseByClock, waitAt } from '../../src/browser/turn.ts';
import { comingTurns, phaseAt } from '../../src/campaign/phase.ts';

const minute = 60_000;

describe('The page’s clock', () => {
	const turns = [
		{ at: 1000, phase: 'running' },
		{ at: 5000, phase: 'ended' },
	];

	test.each([
		[999, 'upcoming'],
		[1000, 'running'],
		[4999, 'running'],
		[5000, 'ended'],
		[Number.MAX_SAFE_INTEGER, 'ended'],
	])('at %i it is %s', (now, phase) => {
		expect(phaseByClock(turns, 'upcoming', now)).toBe(phase);
	});

	test.each([
		[0, 1000],
		[999, 1],
		[1000, 4000],
		[5000, minute],
	])('at %i it looks again after %i milliseconds', (now, wait) => {
		expect(waitAt(turns, now)).toBe(wait);
	});

	test('waits a minute at most, however far the next turn is', () => {
		expect(waitAt([{ at: 1e12, phase: 'ended' }], 0)).toBe(minute);
		expect(waitAt([], 0)).toBe(minute);
	});

	test('says at every later moment what a build would say then', () => {
		const time = fc.integer({ min: 0, max: 100 });
		const kinds = fc.constantFrom('note', 'heard', 'answer', 'pause', 'resume', 'end' as const);
		fc.assert(
			fc.property(
				time,
				time,
				fc.array(fc.record({ at: time, kind: kinds }), { maxLength: 4 }),
				time,
				time,
				(starts, deadline, updates, built, later) => {
					// What happens after the build is not known in the page.
					const known = updates.filter(({ at }) => at <= built);
					const course = { starts, deadline, updates: known };
					const phase = phaseByClock(
						comingTurns(course, built),
						phaseAt(course, built),
						built + later,
					);
					expect(phase).toBe(phaseAt(course, built + later));
				},
			),
			{ numRuns: 1000 },
		);
	});
});
