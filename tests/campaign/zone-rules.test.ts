import { expect, test } from 'vitest';
import { zoneRules } from '../../src/campaign/zone-rules.ts';

const at = (text: string) => Date.parse(text);

test('A year in Berlin has the clock before it and both changes', () => {
	expect(zoneRules(at('2026-01-15T00:00Z'), at('2026-12-15T00:00Z'), 'Europe/Berlin')).toEqual([
		{ begins: '20251026T030000', from: '+0200', to: '+0100', daylight: false },
		{ begins: '20260329T020000', from: '+0100', to: '+0200', daylight: true },
		{ begins: '20261025T030000', from: '+0200', to: '+0100', daylight: false },
	]);
});

test('A change of half an hour, and one at the very end', () => {
	expect(
		zoneRules(at('2026-04-01T00:00Z'), at('2026-04-04T15:00Z'), 'Australia/Lord_Howe'),
	).toEqual([
		{ begins: '20251005T020000', from: '+1030', to: '+1100', daylight: true },
		{ begins: '20260405T020000', from: '+1100', to: '+1030', daylight: false },
	]);
});

test('A zone that never changes has one rule', () => {
	expect(zoneRules(at('2026-01-15T00:00Z'), at('2026-12-15T00:00Z'), 'UTC')).toEqual([
		{ begins: '19700101T000000', from: '+0000', to: '+0000', daylight: false },
	]);
});
