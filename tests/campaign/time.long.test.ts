import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

const machines = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

/** Reads every hour of a year in every zone and compares it with what the browser's own calendar says. */
const program = `
	import { isoTime, readTime, timeSlug } from ${JSON.stringify(new URL('../../src/campaign/time.ts', import.meta.url).href)};
	import { formatTime } from ${JSON.stringify(new URL('../../src/campaign/format.ts', import.meta.url).href)};
	const report = { wrong: [], refused: {}, days: {}, written: [] };
	for (const zone of ${JSON.stringify(zones)}) {
		const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
		for (let day = 0; day < 365; day++) {
			const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
			const [start, end] = ['start', 'end'].map((edge) => readTime(date, zone, edge).at);
			const hours = (end + 1 - start) / 3600000;
			if (hours !== 24) (report.days[zone] ??= []).push(date + ' ' + hours);
			if (clock.format(start) !== date + ' 00:00') report.wrong.push(date);
			if (clock.format(end) !== date + ' 23:59') report.wrong.push(date);
			for (let hour = 0; hour < 24; hour++) {
				const text = date + ' ' + String(hour).padStart(2, '0') + ':15';
				const time = readTime(text, zone, 'start');
				if ('name' in time) (report.refused[zone] ??= []).push(time.name + ' ' + text);
				else if (clock.format(time.at) !== text) report.wrong.push(zone + ' ' + text);
			}
			report.written.push(timeSlug(start, zone), isoTime(end, zone), formatTime(start, zone, 'de'));
		}
	}
	console.log(JSON.stringify(report));
`;

test('A year of times is read alike on machines in four zones', async () => {
	const outputs = await Promise.all(
		machines.map(async (TZ) => {
			const options = { env: { ...process.env, TZ }, maxBuffer: 2 ** 26 };
			const { stdout } = await run(
				process.execPath,
				['--input-type=module', '-e', program],
				options,
			);
			return stdout;
		}),
	);
	expect(new Set(outputs).size).toBe(1);
	const { wrong, refused, days, written } = JSON.parse(outputs[0] ?? '');
	expect(wrong).toEqual([]);
	expect(written).toHaveLength(365 * zones.length * 3);
	expect({ refused, days }).toMatchInlineSnapshot(`
		{
		  "days": {
		    "America/New_York": [
		      "2026-03-08 23",
		      "2026-11-01 25",
		    ],
		    "Australia/Lord_Howe": [
		      "2026-04-05 24.5",
		      "2026-10-04 23.5",
		    ],
		    "Europe/Berlin": [
		      "2026-03-29 23",
		      "2026-10-25 25",
		    ],
		  },
		  "refused": {
		    "America/New_York": [
		      "skippedTime 2026-03-08 02:15",
		      "doubleTime 2026-11-01 01:15",
		    ],
		    "Australia/Lord_Howe": [
		      "skippedTime 2026-10-04 02:15",
		    ],
		    "Europe/Berlin": [
		      "skippedTime 2026-03-29 02:15",
		      "doubleTime 2026-10-25 02:15",
		    ],
		  },
		}
	`);
}, 300_000);
