import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type CheckedFolder, checkFolder } from '../../src/checks/check-folder.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { projectFolder } from '../support/command.ts';
import { writeMadeFiles } from './made-files.ts';

/** The clock of all tests on the hostile and the good files. */
export const hostileNow = '2026-11-20T09:00:00Z';

const own = (name: string) => join(projectFolder, 'tests/hostile', name);

/** The campaigns folder of ordinary files in many languages. */
export const goodFolder = own('good');

/** A campaigns folder without an operator. */
export const noImprintFolder = own('no-imprint');

/** Makes a campaigns folder of all hostile files with the good ones among them, and gives its path. `name` tells several apart. */
export async function makeHostileFolder(name: string): Promise<string> {
	const folder = join(inject('temporaryFolder'), name);
	for (const part of ['good', 'bad']) cpSync(own(part), folder, { recursive: true });
	await writeMadeFiles(folder);
	return folder;
}

/** Reads and checks a campaigns folder as every command does. */
export async function checkAt(folder: string): Promise<CheckedFolder> {
	const content = await readCampaignFolder(folder);
	return checkFolder(content, { now: Date.parse(hostileNow), env: {}, fonts: loadFonts });
}
