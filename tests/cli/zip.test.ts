import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packSite } from '../../src/cli/zip.ts';
import { builtFixture, course } from '../sites/fixtures.ts';
import { projectFolder, runCommand } from '../support/command.ts';
import { makeFolder } from './campaigns-folder.ts';

test('A packed site holds every file of it, and a file for Apache; packed again it is the same byte for byte', async () => {
	const { folder } = await builtFixture({ ...course, now: '2026-03-02T12:00:00+01:00' });
	const bytes = await packSite(folder, '/');
	const files = unzipSync(bytes);
	const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
	expect(names.length).toBeGreaterThan(30);
	expect(Object.keys(files).sort()).toEqual([...names, '.htaccess'].sort());
	for (const name of ['index.html', 'probenraum/index.html', 'archive.json']) {
		expect(Buffer.from(files[name] ?? []).equals(await readFile(join(folder, name)))).toBe(true);
	}
	expect(Buffer.compare(bytes, await packSite(folder, '/'))).toBe(0);
});

test('A real campaign is not packed as long as the site has no address', async () => {
	const folder = await makeFolder('zip', 'en');
	const site = await folder.read('site.yaml');
	await folder.write('site.yaml', site.replace(/^url: .*$/m, 'url: auto'));
	const given = ['--title', 'A bench', '--target', 'Town hall', '--ask', 'Please put up a bench.'];
	expect((await folder.run('new', '--yes', ...given)).code).toBe(0);
	const { code, out, err } = await folder.run('zip', '--file', 'not-written.zip');
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toMatchInlineSnapshot(`
		"The pages have no address yet. Write it into campaigns/site.yaml, for example
		  url: https://storm.example.org
		Where GitHub, GitLab, Codeberg, Netlify or Cloudflare builds the pages, there is nothing to do: they put it in themselves.
		"
	`);
	await expect(stat(join(projectFolder, 'not-written.zip'))).rejects.toThrow('ENOENT');
});

test.each(['build', 'check', 'zip'])('npm run %s -- --help explains itself', async (name) => {
	const { code, out, err } = await runCommand(name, ['--help']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(new RegExp(`^npm run ${name}\n`));
	expect(out).toContain('--help');
});
