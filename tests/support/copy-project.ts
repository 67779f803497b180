import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from './command.ts';

/** Names in the project's folder that are made there, and the history: a copy comes without them. */
const left = /^(\.git|node_modules|dist|\.astro|\.cache|coverage|screenshots|\.env.*|site\.zip)$/;

/**
 * Copies the project into a new folder as `npm create astro -- --template` does: without history and without what is
 * made from it, without the changelog, and with another name
 * (https://github.com/withastro/astro/blob/main/packages/create-astro/src/actions/template.ts).
 */
export async function copyProject(folder: string, name = 'my-campaign'): Promise<void> {
	if (existsSync(folder)) throw new Error(`${folder} is there already.`);
	await cp(projectFolder, folder, {
		recursive: true,
		filter: (source) => !left.test(relative(projectFolder, source)),
	});
	await rm(join(folder, 'CHANGELOG.md'), { force: true });
	const file = join(folder, 'package.json');
	const { private: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
	await writeFile(file, JSON.stringify({ ...manifest, name }, null, '  '));
}
