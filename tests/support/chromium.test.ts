import { expect, test } from 'vitest';
import { installedChromium, type Machine } from './chromium.ts';

/** A machine with these files; running a program that is named in `installs` adds its file. */
function machineWith(
	files: string[],
	more: Partial<Pick<Machine, 'env' | 'user'>> & { installs?: Record<string, string> } = {},
): { machine: Machine; ran: string[] } {
	const present = new Set(files);
	const ran: string[] = [];
	const machine: Machine = {
		env: {},
		user: 1000,
		exists: (path) => present.has(path),
		run: (program, args) => {
			const line = [program, ...args].join(' ');
			ran.push(line);
			const added = more.installs?.[line];
			if (added) present.add(added);
			return added !== undefined || line.endsWith(' --version');
		},
		playwrightPath: () => '/own/chrome',
		playwright: ['node', 'cli.js'],
		...more,
	};
	return { machine, ran };
}

const apt = 'apt-get install -y --no-install-recommends chromium';
const light = `${apt}-headless-shell`;

test('CHROMIUM_PATH goes before everything else', () => {
	const { machine, ran } = machineWith(['/usr/bin/chromium', '/mine'], {
		env: { CHROMIUM_PATH: '/mine' },
	});
	expect(installedChromium(machine)).toBe('/mine');
	expect(ran).toEqual([]);
});

test('A CHROMIUM_PATH that names no file is not answered with another browser', () => {
	const { machine, ran } = machineWith(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/gone' } });
	expect(installedChromium(machine)).toBeUndefined();
	expect(ran).toEqual([]);
});

test('The one without windows goes before the others', () => {
	const { machine } = machineWith(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
	expect(installedChromium(machine)).toBe('/usr/bin/chromium-headless-shell');
});

test.each(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'])(
	'%s is taken as it is',
	(path) => {
		const { machine, ran } = machineWith([path, '/own/chrome']);
		expect(installedChromium(machine)).toBe(path);
		expect(ran).toEqual([]);
	},
);

test('Root on Debian gets the light package', () => {
	const { machine, ran } = machineWith(['/usr/bin/apt-get'], {
		user: 0,
		installs: { [light]: '/usr/bin/chromium-headless-shell' },
	});
	expect(installedChromium(machine)).toBe('/usr/bin/chromium-headless-shell');
	expect(ran).toEqual(['apt-get update', light, '/usr/bin/chromium-headless-shell --version']);
});

test('Root gets the whole one where there is no light one', () => {
	const { machine, ran } = machineWith(['/usr/bin/apt-get'], {
		user: 0,
		installs: { [apt]: '/usr/bin/chromium' },
	});
	expect(installedChromium(machine)).toBe('/usr/bin/chromium');
	expect(ran).toEqual(['apt-get update', light, apt, '/usr/bin/chromium --version']);
});

test('Others, and root without such a package, get playwright’s', () => {
	const installs = { 'node cli.js install chromium': '/own/chrome' };
	const other = machineWith(['/usr/bin/apt-get'], { installs });
	expect(installedChromium(other.machine)).toBe('/own/chrome');
	expect(other.ran).toEqual(['node cli.js install chromium', '/own/chrome --version']);
	const root = machineWith(['/usr/bin/apt-get'], { user: 0, installs });
	expect(installedChromium(root.machine)).toBe('/own/chrome');
});

test('Where nothing can be installed, there is none', () => {
	expect(installedChromium(machineWith([]).machine)).toBeUndefined();
});
