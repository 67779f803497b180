import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Course,
	comingTurns,
	decidingUpdate,
	firstTime,
	knownUpdates,
	type Phase,
	phaseAt,
	phases,
	publicVoice,
	type UpdateKind,
	updateKinds,
} from '../../src/campaign/phase.ts';

/** A course of the storm that starts at 100 and ends at 200, from `heard@110`. */
function course(...updates: `${UpdateKind}@${number}`[]): Course {
	return {
		starts: 100,
		deadline: 200,
		updates: updates.map((update) => {
			const [kind, at] = update.split('@');
			return { kind: updateKinds.find((known) => known === kind) ?? 'note', at: Number(at) };
		}),
	};
}

describe('the clock alone', () => {
	test.each<[number, Phase]>([
		[-Infinity, 'upcoming'],
		[99, 'upcoming'],
		[100, 'running'],
		[150, 'running'],
		[200, 'running'],
		[201, 'ended'],
		[Infinity, 'ended'],
	])('%d: %s', (now, phase) => {
		expect(phaseAt(course(), now)).toBe(phase);
	});

	test('without a start it runs at once, without a deadline for ever', () => {
		expect(phaseAt({ updates: [] }, -Infinity)).toBe('running');
		expect(phaseAt({ updates: [] }, Infinity)).toBe('running');
		expect(phaseAt({ starts: 100, updates: [] }, 99)).toBe('upcoming');
		expect(phaseAt({ deadline: 200, updates: [] }, 201)).toBe('ended');
	});
});

describe('an update decides', () => {
	test.each<[UpdateKind, before: Phase, during: Phase, after: Phase]>([
		['note', 'upcoming', 'running', 'ended'],
		['setback', 'upcoming', 'running', 'ended'],
		['correction', 'upcoming', 'running', 'ended'],
		['resume', 'upcoming', 'running', 'ended'],
		['heard', 'upcoming', 'heard', 'ended'],
		['answer', 'answered', 'answered', 'answered'],
		['solved', 'solved', 'solved', 'solved'],
		['pause', 'paused', 'paused', 'paused'],
		['end', 'ended', 'ended', 'ended'],
	])('%s: %s before the start, %s during, %s after the deadline', (kind, ...expected) => {
		const early = course(`${kind}@50`);
		expect([60, 150, 250].map((now) => phaseAt(early, now))).toEqual(expected);
	});

	test('from its own time on', () => {
		expect(phaseAt(course('answer@150'), 149)).toBe('running');
		expect(phaseAt(course('answer@150'), 150)).toBe('answered');
	});
});

describe('of several updates the newest decides', () => {
	test.each<[Phase, ...Parameters<typeof course>]>([
		['answered', 'heard@110', 'answer@120'],
		['answered', 'answer@120', 'heard@110'],
		['heard', 'answer@110', 'heard@120'],
		['solved', 'answer@110', 'solved@120'],
		['answered', 'solved@110', 'answer@120'],
		['answered', 'answer@110', 'note@120', 'setback@130', 'correction@140'],
		['ended', 'solved@110', 'end@120'],
		['solved', 'end@110', 'solved@120'],
		['paused', 'answer@110', 'pause@120'],
		['answered', 'answer@110', 'pause@120', 'resume@130'],
		['heard', 'heard@110', 'pause@120', 'resume@130'],
		['running', 'pause@110', 'resume@120'],
		['running', 'resume@120', 'pause@110'],
		['paused', 'resume@110', 'pause@120'],
		['paused', 'pause@110', 'resume@120', 'pause@130'],
		['paused', 'pause@110', 'pause@120', 'resume@130'],
		['running', 'pause@110', 'pause@120', 'resume@130', 'resume@140'],
		['running', 'pause@110', 'resume@120', 'resume@130'],
		['answered', 'pause@110', 'answer@120', 'resume@130'],
		['answered', 'pause@110', 'answer@120'],
		['heard', 'pause@110', 'heard@120'],
		['solved', 'pause@110', 'resume@120', 'solved@130'],
		// At the same time the order of the file counts.
		['solved', 'answer@120', 'solved@120'],
		['answered', 'solved@120', 'answer@120'],
		['running', 'pause@120', 'resume@120'],
		['paused', 'resume@120', 'pause@120'],
		// What lies ahead has not happened.
		['running', 'solved@160'],
		['paused', 'pause@110', 'resume@160'],
	])('%s: %s %s %s %s', (phase, ...updates) => {
		expect(phaseAt(course(...updates), 150)).toBe(phase);
	});
});

test('The deciding update is the one that a page quotes', () => {
	const { updates } = course('answer@120', 'pause@130', 'heard@110', 'resume@140', 'note@145');
	expect(decidingUpdate(updates, 150)).toEqual({ kind: 'answer', at: 120 });
	expect(decidingUpdate(updates, 135)).toEqual({ kind: 'pause', at: 130 });
	expect(decidingUpdate(updates, 109)).toBeUndefined();
});

test('The first time counts, whatever the order of the file', () => {
	const storm = course('answer@140', 'answer@120', 'solved@130');
	expect(firstTime(storm, 'answer', 150)).toBe(120);
	expect(firstTime(storm, 'answer', 119)).toBeUndefined();
	expect(firstTime(storm, 'end', 150)).toBeUndefined();
});

test('Known updates come oldest first and keep the order of the file within a minute', () => {
	const { updates } = course('note@130', 'heard@110', 'answer@130', 'end@160');
	const before = structuredClone(updates);
	expect(knownUpdates(updates, 150).map(({ kind }) => kind)).toEqual(['heard', 'note', 'answer']);
	expect(updates).toEqual(before);
});

test('Every phase has its voice', () => {
	expect(
		Object.fromEntries(phases.map((phase) => [phase, publicVoice(phase)])),
	).toMatchInlineSnapshot(`
			{
			  "answered": "thank",
			  "ended": "silent",
			  "heard": "plead",
			  "paused": "silent",
			  "running": "plead",
			  "solved": "thank",
			  "upcoming": "silent",
			}
		`);
});

describe('coming turns', () => {
	test.each<[now: number, ReturnType<typeof comingTurns>, Course]>([
		[50, [turn(100, 'running'), turn(201, 'ended')], course()],
		[100, [turn(201, 'ended')], course()],
		[200, [turn(201, 'ended')], course()],
		[201, [], course()],
		[50, [turn(100, 'heard'), turn(201, 'ended')], course('heard@40')],
		[150, [], course('answer@120')],
		[150, [turn(201, 'ended')], course('pause@120', 'resume@130')],
		[50, [turn(100, 'running'), turn(201, 'ended')], course('solved@90')],
		[50, [turn(100, 'running')], { starts: 100, updates: [] }],
		[50, [turn(201, 'ended')], { deadline: 200, updates: [] }],
		[50, [], { updates: [] }],
	])('at %d: %j', (now, expected, storm) => {
		expect(comingTurns(storm, now)).toEqual(expected);
	});
});

function turn(at: number, phase: Phase) {
	return { at, phase };
}

const moment = fc.integer({ min: 0, max: 12 });
const anyCourse: fc.Arbitrary<Course> = fc.record({
	starts: fc.option(moment, { nil: undefined }),
	deadline: fc.option(moment, { nil: undefined }),
	updates: fc.array(fc.record({ at: moment, kind: fc.constantFrom(...updateKinds) }), {
		maxLength: 6,
	}),
});

/** The contract's sentences in another way: from the newest update back, counting each `resume` on the way. */
function phaseByContract({ starts, deadline, updates }: Course, now: number): Phase {
	const backwards = updates
		.map((update, index) => ({ ...update, index }))
		.filter(({ at }) => at <= now)
		.sort((a, b) => b.at - a.at || b.index - a.index);
	let resumes = 0;
	let newest: UpdateKind | undefined;
	for (const { kind } of backwards) {
		if (kind === 'resume') resumes++;
		else if (kind === 'pause' && resumes > 0) resumes--;
		else if (!newest && ['heard', 'answer', 'solved', 'pause', 'end'].includes(kind)) newest = kind;
	}
	if (newest === 'solved') return 'solved';
	if (newest === 'end') return 'ended';
	if (newest === 'pause') return 'paused';
	if (newest === 'answer') return 'answered';
	if (starts !== undefined && now < starts) return 'upcoming';
	if (deadline !== undefined && now > deadline) return 'ended';
	return newest === 'heard' ? 'heard' : 'running';
}

test('Any course has the phase that the contract gives it', () => {
	fc.assert(
		fc.property(anyCourse, moment, (storm, now) => {
			expect(phaseAt(storm, now)).toBe(phaseByContract(storm, now));
		}),
		{ numRuns: 2000 },
	);
});

test('A page that turns over by itself shows what a new build would show', () => {
	fc.assert(
		fc.property(anyCourse, moment, (storm, now) => {
			const known = { ...storm, updates: storm.updates.filter(({ at }) => at <= now) };
			const turns = comingTurns(storm, now);
			for (let later = now; later < 15; later++) {
				const shown = turns.findLast(({ at }) => at <= later)?.phase ?? phaseAt(storm, now);
				expect(shown).toBe(phaseAt(known, later));
			}
		}),
		{ numRuns: 1000 },
	);
});
