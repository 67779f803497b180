import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectFolder, runCommand } from '../support/command.ts';
import { fencedBlocks } from '../support/doc-paths.ts';

test.each([
	['README.md', 'pool'],
	['README.de.md', 'freibad'],
])('The campaign and the site that %s shows have no error', async (name, slug) => {
	const text = await readFile(join(projectFolder, name), 'utf8');
	const folder = join(inject('temporaryFolder'), `readme-${slug}`);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${slug}.mdx`), `${fencedBlocks(text, 'mdx')[0]}\n`);
	await writeFile(join(folder, 'site.yaml'), `${fencedBlocks(text, 'yaml')[0]}\n`);
	const { code, out } = await runCommand('check', ['--format', 'json'], {
		CANDYSTORM_CAMPAIGNS: folder,
		CANDYSTORM_NOW: '2027-05-20T12:00:00Z',
	});
	const { findings }: { findings: { severity: string; message: string }[] } = JSON.parse(out);
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(code).toBe(0);
});
