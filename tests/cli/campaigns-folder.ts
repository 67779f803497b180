import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { temporaryPath } from '../sites/fixtures.ts';
import { type Finished, runCommand } from '../support/command.ts';

/** The clock of all commands in these tests. */
export const now = '2027-03-02T12:00:00+01:00';

const operator = `operator:
  name: Kulturverein
  street: Musterweg 1
  postcode: "22297"
  city: Hamburg
  mail: hallo@example.org
`;

/** A campaigns folder of a test's own, and the commands in it. */
export interface Folder {
	run(command: string, ...args: string[]): Promise<Finished>;
	/** What the check says of the errors in it. */
	errors(): Promise<{ file: string; code: string }[]>;
	read(file: string): Promise<string>;
	write(file: string, text: string): Promise<void>;
	/** The names of its files. */
	files(): Promise<string[]>;
}

/** Makes a folder with a site of a language. */
export async function makeFolder(
	name: string,
	lang: 'de' | 'en',
	withOperator = true,
): Promise<Folder> {
	const folder = temporaryPath(name);
	await mkdir(folder, { recursive: true });
	const env = { CANDYSTORM_CAMPAIGNS: folder, CANDYSTORM_NOW: now };
	const site = `title: Test\nurl: https://storm.example.org/base/\nlang: ${lang}\n`;
	await writeFile(join(folder, 'site.yaml'), withOperator ? site + operator : site);
	const run: Folder['run'] = (command, ...args) => runCommand(command, args, env);
	return {
		run,
		errors: async () => {
			const content = await readCampaignFolder(folder);
			return checkFolder(content, { now: Date.parse(now), env: {}, fonts: loadFonts })
				.findings.filter(({ severity }) => severity === 'error')
				.map(({ file, code }) => ({ file, code }));
		},
		read: (file) => readFile(join(folder, file), 'utf8'),
		write: (file, text) => writeFile(join(folder, file), text),
		files: async () => (await readdir(folder)).sort(),
	};
}
