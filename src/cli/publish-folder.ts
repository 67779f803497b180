/** `npm run publish:folder -- <folder>`: puts the built site into a folder that a web server reads, in one step. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readClock } from '../files/campaigns-folder.ts';
import {
	currentRelease,
	listReleases,
	PublishError,
	publishRelease,
	rollBack,
} from '../files/releases.ts';
import { builtMarks } from '../files/replace-folder.ts';
import { CommandError, project, runAsCommand } from './project.ts';

const help = `npm run publish:folder -- <folder> [options]

Puts what npm run build has made into <folder>/releases/<time>/, with packed
versions (.br, .gz) of every text, and moves the link <folder>/current to it:
visitors see the old or the new site, never a mixture. Point the web server at
<folder>/current; deploy/Caddyfile and deploy/nginx.conf do so.

  --back              back to the release before; publishes nothing
  --back-to <name>    back, or forward, to this release
  --list              the releases that are there
  --from <folder>     where the built site lies              (dist)
  --releases <n>      how many releases stay                 (5)
  --days <n>          how long styles, scripts and pictures of earlier releases
                      stay for pages that are still open     (7)
  --help              this text`;

async function publish(): Promise<number> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			back: { type: 'boolean' },
			'back-to': { type: 'string' },
			list: { type: 'boolean' },
			from: { type: 'string', default: 'dist' },
			releases: { type: 'string', default: '5' },
			days: { type: 'string', default: '7' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const [folder, ...more] = positionals;
	if (folder === undefined || more.length > 0) {
		throw new CommandError(`Which folder? npm run publish:folder -- <folder>\n\n${help}`);
	}
	const target = path.resolve(project, folder);
	if (values.list) return printReleases(target);
	if (values.back || values['back-to'] !== undefined) {
		const release = await rollBack(target, values['back-to']);
		console.log(`Visitors see ${release} again: ${path.join(target, 'current')}`);
		return 0;
	}
	const site = path.resolve(project, values.from);
	await refuseOther(site);
	const { release, files, unchanged, carried, deleted } = await publishRelease(site, target, {
		now: readClock(process.env, Date.now),
		releases: wholeNumber('releases', values.releases, 1),
		days: wholeNumber('days', values.days, 0),
	});
	console.log(
		`Published as ${release}: ${files} files, ${unchanged} of them as before, ${carried} kept from earlier ones.`,
	);
	if (deleted.length > 0) console.log(`Deleted: ${deleted.join(', ')}`);
	console.log(`Visitors see ${path.join(target, 'current')}`);
	return 0;
}

async function printReleases(target: string): Promise<number> {
	const current = await currentRelease(target);
	const releases = await listReleases(target);
	for (const release of releases)
		console.log(release === current ? `${release}  current` : release);
	if (releases.length === 0) console.log(`There are no releases in ${target}.`);
	return 0;
}

/** Only what a build has made is for the public. */
async function refuseOther(site: string): Promise<void> {
	const names = await readdir(site).catch((): string[] => []);
	if (builtMarks.every((mark) => names.includes(mark))) return;
	throw new CommandError(`There is no built site in ${site}. Run npm run build first.`);
}

function wholeNumber(name: string, written: string, least: number): number {
	const value = Number(written);
	if (Number.isInteger(value) && value >= least) return value;
	throw new CommandError(`--${name} takes a whole number, ${least} at least, not “${written}”.`);
}

await runAsCommand(async () => {
	try {
		return await publish();
	} catch (error) {
		if (error instanceof PublishError) throw new CommandError(error.message);
		throw error;
	}
});
