/** `npm start`: checks and builds the campaigns, serves the result and prints its addresses, until it is interrupted. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite, listCampaignPaths } from './build.ts';
import { lanAddress } from './lan-address.ts';
import { runAsCommand } from './project.ts';
import { serveOnNextFreePort } from './serve.ts';

/** The port that is tried first; Astro's own. */
const firstPort = 4321;

await runAsCommand(async () => {
	const { values } = parseArgs({ options: { host: { type: 'boolean', default: false } } });
	const exitCode = await buildSite({});
	if (exitCode === 0) await serve(values.host);
	return exitCode;
});

/** Serves what was built; with `isOpen` also to phones in the same network. */
async function serve(isOpen: boolean): Promise<void> {
	const campaigns = await listCampaignPaths();
	const folder = fileURLToPath(new URL('../../dist', import.meta.url));
	const base = baseOf(campaigns[0]);
	const host = isOpen ? '0.0.0.0' : '127.0.0.1';
	const served = await serveOnNextFreePort(folder, { base, port: firstPort, host });
	const url = served.url.replace('0.0.0.0', lanAddress() ?? 'localhost');
	console.log(`\nThe site is at ${url} (Ctrl+C stops it)`);
	for (const { title, landing, progress } of campaigns) {
		console.log(`\n${title}`);
		console.log(`  landing page   ${new URL(landing, url)}`);
		console.log(`  progress page  ${new URL(progress, url)}`);
	}
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			served.close().then(() => process.exit(0));
		});
	}
}

/** The base that every address begins with: what stands before a landing page's own `<slug>/`. */
function baseOf(campaign: { slug: string; landing: string } | undefined): string {
	return campaign ? campaign.landing.slice(0, -`${campaign.slug}/`.length) : '/';
}
