import { expect, test } from 'vitest';
import { course } from '../sites/fixtures.ts';
import { runCommand } from '../support/command.ts';
import { startCommand } from './running.ts';

const now = '2026-03-02T12:00:00+01:00';

test('npm start builds, prints the addresses of landing and progress pages, and serves them', async () => {
	const started = await startCommand('start', {
		CANDYSTORM_CAMPAIGNS: course.folder,
		CANDYSTORM_NOW: now,
	});
	try {
		const [, home = ''] = await started.says(/^The site is at (\S+)/m);
		await started.says(/progress page {2}\S+[\s\S]*progress page {2}\S+/);
		const named = [...started.output().matchAll(/(landing|progress) page +(\S+)/g)].map(
			([, kind, address = '']) => [kind, address.replace(home, '/')],
		);
		expect(named).toEqual([
			['landing', '/notenpult/'],
			['progress', '/notenpult/progress/'],
			['landing', '/probenraum/'],
			['progress', '/probenraum/progress/'],
		]);
		for (const path of ['', 'probenraum/', 'probenraum/progress/', 'probenraum/m/eins/']) {
			const answer = await fetch(`${home}${path}`);
			expect(answer.status, path).toBe(200);
			expect(await answer.text(), path).toContain('<h1');
		}
		expect((await fetch(`${home}nothing/`)).status).toBe(404);
	} finally {
		expect(await started.end('SIGINT')).toBe(0);
	}
});

test('npm start refuses mistakes with the report, and serves nothing', async () => {
	const { code, out } = await runCommand('start', [], {
		CANDYSTORM_CAMPAIGNS: 'tests/sites/mistakes',
		CANDYSTORM_NOW: now,
	});
	expect(code).toBe(1);
	expect(out).toContain('5 Fehler in 2 Dateien.');
	expect(out).not.toContain('The site is at');
});
