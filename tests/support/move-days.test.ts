import { expect, test } from 'vitest';
import { daysBetween, moveDays } from './move-days.ts';

test('Days move over the ends of months and years, and times stay', () => {
	expect(moveDays('starts: 2026-12-31 09:00\ntext: 5-12-31', 1)).toBe(
		'starts: 2027-01-01 09:00\ntext: 5-12-31',
	);
	expect(moveDays('2026-03-01T10:00:00Z', -1)).toBe('2026-02-28T10:00:00Z');
});

test('Only whole days count', () => {
	expect(daysBetween('2026-05-15T10:00:00Z', '2026-05-17T09:59:00Z')).toBe(1);
	expect(daysBetween(0, 86_400_000)).toBe(1);
});
