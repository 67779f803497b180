import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { campaignsFolder, readClock } from '../../src/files/campaigns-folder.ts';

const project = path.resolve('/', 'home', 'club', 'storms');

test.each([
	[undefined, path.join(project, 'campaigns')],
	['', path.join(project, 'campaigns')],
	['other', path.join(project, 'other')],
	['../shared/campaigns', path.resolve(project, '..', 'shared', 'campaigns')],
	[path.resolve('/', 'data', 'campaigns'), path.resolve('/', 'data', 'campaigns')],
])('CANDYSTORM_CAMPAIGNS=%s', (value, expected) => {
	expect(campaignsFolder(project, { CANDYSTORM_CAMPAIGNS: value })).toBe(expected);
});

describe('the clock', () => {
	const read = (CANDYSTORM_NOW: string | undefined) => readClock({ CANDYSTORM_NOW }, () => 42);

	test.each([undefined, ''])('%j leaves it to the machine', (value) => {
		expect(read(value)).toBe(42);
	});

	test.each([
		['2013-04-09T17:30:00+02:00', '2013-04-09T15:30:00.000Z'],
		['2013-04-09T15:30Z', '2013-04-09T15:30:00.000Z'],
		['2013-04-09T15:30:10.250Z', '2013-04-09T15:30:10.000Z'],
		['2013-04-09', '2013-04-09T00:00:00.000Z'],
		// Without an offset the machine's own zone must not decide.
		['2013-04-09T15:30', '2013-04-09T15:30:00.000Z'],
	])('%s is %s', (value, expected) => {
		expect(new Date(read(value)).toISOString()).toBe(expected);
	});

	test.each([
		'now',
		'1365520200000',
		'9.4.2013',
		'2013-02-30',
		'2013-02-30T10:00Z',
		'2013-04-09T25:00Z',
	])('%s is no time', (value) => {
		expect(() => read(value)).toThrow(`CANDYSTORM_NOW is not an ISO time such as`);
		expect(() => read(value)).toThrow(value);
	});
});
