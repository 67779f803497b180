/** `npm run zip`: builds the site and packs it into one file, for web space of any kind. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeHtaccess } from '../files/apache.ts';
import { listFiles } from '../files/list-files.ts';
import { packFiles } from '../files/pack-files.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { addressNote, isAddressMissing } from './address-note.ts';
import { buildSite } from './build.ts';
import { checkCampaigns, project, runAsCommand } from './project.ts';

const help = `npm run zip
npm run zip -- --file storm.zip

Checks and builds the site, and packs it into one file. Unpack it on your web space.

  --file     the file to write    (site.zip)
  --help     this page
`;

/** The day of all packed files: the first one that archives know, so that the same site is the same archive. */
const day = Date.UTC(1980, 0, 1);

/** All files of a built site in one archive, with a file for Apache; the same files give the same bytes. */
export async function packSite(folder: string, base: string): Promise<Uint8Array<ArrayBuffer>> {
	const files = await Promise.all(
		(await listFiles(folder)).map(async (file) => ({
			path: file,
			content: await readFile(path.join(folder, file)),
		})),
	);
	return packFiles([{ path: '.htaccess', content: writeHtaccess(base) }, ...files], day);
}

async function zip(): Promise<number> {
	const { values } = parseArgs({
		options: { file: { type: 'string', default: 'site.zip' }, help: { type: 'boolean' } },
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const { site, campaigns, lang } = await checkCampaigns();
	// Examples may be looked at anywhere. A real campaign whose links lead nowhere must not get out.
	if (site && isAddressMissing(site) && campaigns.some(({ demo }) => !demo)) {
		console.error(addressNote(lang));
		return 1;
	}
	const code = await buildSite({});
	if (code !== 0 || !site) return code;
	const file = path.resolve(project, values.file);
	const bytes = await packSite(path.join(project, 'dist'), site.base);
	await writeAtomically(file, bytes);
	const size = (bytes.length / 1e6).toFixed(1);
	console.log(
		{
			de: `${values.file} (${size} MB): Entpacke die Datei auf deinem Webspace, in dem Ordner, den ${site.origin}${site.base} zeigt.`,
			en: `${values.file} (${size} MB): unpack it on your web space, in the folder that ${site.origin}${site.base} shows.`,
		}[lang],
	);
	if (isAddressMissing(site)) console.error(`\n${addressNote(lang)}`);
	return 0;
}

if (import.meta.main) await runAsCommand(zip);
