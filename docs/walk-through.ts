/**
 * `npm run walk-through`: a newcomer's first minutes, done as the README says and timed. It copies the project as
 * `npm create astro` does, installs it, writes a campaign and looks at it. `-- --keep` leaves the folder there.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from '../tests/support/copy-project.ts';

const { values } = parseArgs({ options: { keep: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
	console.log('npm run walk-through [-- --keep]');
	process.exit();
}

/** The answers that a newcomer types. */
const answers = [
	...['--title', 'Lasst das Freibad sonntags offen', '--slug', 'freibad'],
	...['--target', 'Stadt Beispielhausen', '--handle', 'mastodon=@stadt@social.example.com'],
	...['--ask', 'Bitte lasst das Freibad bis Ende September auch sonntags offen.', '--yes'],
];

/** The most that a first preview may take after the installation, in seconds. */
const limit = 120;

const workshop = await mkdtemp(join(tmpdir(), 'candystorm-walk-'));
const folder = join(workshop, 'my-campaign');

/** Runs npm in the new folder; gives what it wrote once it ends, or once it says something that fits. */
function npm(args: string[], until?: RegExp): Promise<{ said: string[]; stop: () => void }> {
	return new Promise((resolve, reject) => {
		// A group of its own, so that npm's server ends with it.
		const child = spawn('npm', args, {
			cwd: folder,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let written = '';
		const stop = () => child.pid && process.kill(-child.pid, 'SIGINT');
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				written += text;
				const found = until?.exec(written);
				if (found) resolve({ said: [...found], stop });
			});
		}
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve({ said: [written], stop: () => undefined });
			else reject(new Error(`npm ${args.join(' ')} ended with ${code}:\n${written}`));
		});
	});
}

let last = performance.now();
/** Says how long a step took, in seconds; gives it. */
function tell(step: string): number {
	const seconds = (performance.now() - last) / 1000;
	last = performance.now();
	console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
	return seconds;
}

try {
	await copyProject(folder);
	tell('the project is copied, without its history');
	await npm(['ci']);
	tell('npm ci');
	await npm(['run', 'new', '--', ...answers]);
	const writing = tell('npm run new: a campaign is written');
	const { said, stop } = await npm(['start'], /landing page {3}(\S+\/freibad\/)/);
	try {
		const [, address = ''] = said;
		const page = await fetch(address);
		if (!(await page.text()).includes('Lasst das Freibad sonntags offen')) {
			throw new Error(`${address} does not show the campaign.`);
		}
		const preview = writing + tell('npm start: the campaign is there to be looked at');
		const ratio = preview <= limit ? 'within' : 'NOT within';
		console.log(`\nFirst preview ${preview.toFixed(1)} s after npm ci, ${ratio} ${limit} s.`);
	} finally {
		stop();
	}
} finally {
	if (values.keep) console.log(`The folder is ${folder}`);
	else await rm(workshop, { recursive: true, force: true });
}
