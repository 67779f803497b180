import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { posters, written } from './posters.ts';
import { readQr } from './read-qr.ts';

/** Debian's packages qpdf and poppler-utils; where they are not, the other tests of posters have to do. */
const tools = ['qpdf', 'pdfinfo', 'pdftoppm', 'pdftotext'].every(
	(tool) => spawnSync(tool, ['--version']).error === undefined,
);
if (!tools) console.log('The posters are not checked: qpdf and poppler-utils are not installed.');

const folder = mkdtempSync(join(tmpdir(), 'candystorm-posters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
	return stdout;
}

describe.skipIf(!tools).each(Object.entries(posters))('The poster “%s”', (name, poster) => {
	const file = join(folder, `${name}.pdf`);

	test('It is a sound, tagged file of one page of A4', async () => {
		writeFileSync(file, (await written(poster)).pdf);
		expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
		const facts = run('pdfinfo', file);
		expect(facts).toMatch(/^Tagged: +yes$/m);
		expect(facts).toMatch(/^Pages: +1$/m);
		expect(facts).toMatch(/^Page size: .*\(A4\)$/m);
		expect(facts).toContain(poster.name);
		const structure = run('pdfinfo', '-struct', file)
			.split('\n')
			.map((line) => line.trim());
		const kinds = ['Document', 'H1', 'Figure', 'Link'].map(
			(kind) => structure.filter((line) => line.startsWith(kind)).length,
		);
		expect(kinds).toEqual([1, 1, 1, 1]);
	});

	test('Its code can be read from paper, and so can the code of a strip', async () => {
		const picture = join(folder, name);
		const left = poster.dir === 'rtl' ? '1695' : '130';
		const panel = ['-r', '300', '-x', left, '-y', '2130', '-W', '655', '-H', '655'];
		run('pdftoppm', ...panel, '-png', '-singlefile', file, picture);
		expect(await readQr(readFileSync(`${picture}.png`))).toBe(poster.address);
		const place = ['-r', '300', '-x', '130', '-y', '2850', '-W', '270', '-H', '260'];
		run('pdftoppm', ...place, '-png', '-singlefile', file, `${picture}-strip`);
		expect(await readQr(readFileSync(`${picture}-strip.png`))).toBe(poster.address);
	});
});
