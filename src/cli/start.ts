/** `npm start`: checks and builds the campaigns, serves the result and prints its addresses, until it is interrupted. */
import { fileURLToPath } from 'node:url';
import { buildSite, listCampaignPaths } from './build.ts';
import { serveOnNextFreePort } from './serve.ts';

/** The port that is tried first; Astro's own. */
const firstPort = 4321;

const exitCode = await buildSite({});
if (exitCode === 0) await serve();
else process.exitCode = exitCode;

async function serve(): Promise<void> {
	const campaigns = await listCampaignPaths();
	const folder = fileURLToPath(new URL('../../dist', import.meta.url));
	const base = baseOf(campaigns[0]);
	const served = await serveOnNextFreePort(folder, { base, port: firstPort });
	console.log(`\nThe site is at ${served.url} (Ctrl+C stops it)`);
	for (const { title, landing, progress } of campaigns) {
		console.log(`\n${title}`);
		console.log(`  landing page   ${new URL(landing, served.url)}`);
		console.log(`  progress page  ${new URL(progress, served.url)}`);
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
