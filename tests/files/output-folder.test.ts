import { expect, test } from 'vitest';
import { isOutputFolder } from '../../src/files/output-folder.ts';

const places = { project: '/home/anna/storm', campaigns: '/home/anna/club' };

test.each([
	['/', false],
	['/home/anna', false],
	['/home/anna/storm', false],
	['/home/anna/storm/', false],
	['/home/anna/storm/src', false],
	['/home/anna/storm/src/pages', false],
	['/home/anna/club', false],
	['/home/anna/club/out', true],
	['/home/anna/storm/dist', true],
	['/home/anna/storm/..dist', true],
	['/home/anna/storm-out', true],
	['/home/anna/club-out', true],
	['/srv/storm', true],
])('Whether a site may be written into %s: %s', (target, expected) => {
	expect(isOutputFolder(target, places)).toBe(expected);
});
