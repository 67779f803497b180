import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const machines = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

/**
 * For each day of a year, a campaign that starts on it at eight and ends with it: at every half hour from the day
 * before to the day after, its phase has to be the one that a clock on the wall of its zone tells.
 */
const program = `
	import { comingTurns, phaseAt } from ${JSON.stringify(new URL('../../src/campaign/phase.ts', import.meta.url).href)};
	import { phaseByClock } from ${JSON.stringify(new URL('../../src/browser/turn.ts', import.meta.url).href)};
	import { readTime } from ${JSON.stringify(new URL('../../src/campaign/time.ts', import.meta.url).href)};
	const half = 30 * 60000;
	const report = { wrong: [], looks: 0, days: {} };
	for (const zone of ${JSON.stringify(zones)}) {
		const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
		for (let day = 0; day < 365; day++) {
			const noon = Date.UTC(2026, 0, 1 + day, 12);
			const date = new Date(noon).toISOString().slice(0, 10);
			const starts = readTime(date + ' 08:00', zone, 'start').at;
			const deadline = readTime(date, zone, 'end').at;
			const course = { starts, deadline, updates: [] };
			const first = Math.floor((noon - 40 * 3600000) / half) * half;
			const built = phaseAt(course, first);
			const turns = comingTurns(course, first);
			let running = 0;
			for (let at = first; at < noon + 40 * 3600000; at += half) {
				const wall = clock.format(at);
				const expected = wall < date + ' 08:00' ? 'upcoming' : wall.slice(0, 10) > date ? 'ended' : 'running';
				if (phaseAt(course, at) !== expected) report.wrong.push(zone + ' ' + wall);
				if (phaseByClock(turns, built, at) !== expected) report.wrong.push('page ' + zone + ' ' + wall);
				if (expected === 'running') running++;
				report.looks++;
			}
			if (running !== 32) (report.days[zone] ??= []).push(date + ' ' + running / 2);
			if (phaseAt(course, deadline) !== 'running' || phaseAt(course, deadline + 1) !== 'ended') report.wrong.push('end ' + date);
			if (phaseAt(course, starts - 1) !== 'upcoming' || phaseAt(course, starts) !== 'running') report.wrong.push('start ' + date);
		}
	}
	console.log(JSON.stringify(report));
`;

test('On each day of a year, start and deadline turn by the clock on the wall, in four zones on machines in four zones', async () => {
	const outputs = await Promise.all(
		machines.map(async (TZ) => {
			const args = ['--input-type=module', '-e', program];
			const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ } });
			return stdout;
		}),
	);
	expect(new Set(outputs).size).toBe(1);
	expect(JSON.parse(outputs[0] ?? '')).toEqual({
		wrong: [],
		looks: 365 * zones.length * 80 * 2,
		// The clock changes at night, so a day that begins at eight has its sixteen hours.
		days: {},
	});
});
