import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Campaign } from '../campaign/campaign.ts';
import type { Site } from '../campaign/site.ts';
import { writeHeaders } from '../files/headers.ts';
import {
	type Leak,
	scanPage,
	scanPolicy,
	scanSecrets,
	scanStyle,
	secretsOf,
} from './files/scan.ts';

const textFile = /\.(html|css|js|mjs|json|xml|ics|svg|txt)$|[/\\]_headers$/;

/** After a build: writes what hosts read, then looks at every file, and fails where one holds what it must not. */
export function siteOutput(
	site: Site | undefined,
	campaigns: readonly Campaign[],
): AstroIntegration {
	return {
		name: 'candystorm:output',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				if (!site) return;
				const folder = fileURLToPath(dir);
				writeFileSync(path.join(folder, '_headers'), writeHeaders(site.base, campaigns));
				// Without this file GitHub's pages leave out what begins with an underscore.
				writeFileSync(path.join(folder, '.nojekyll'), '');
				const leaks = scanFolder(folder, site.origin, process.env);
				for (const { file, what, found } of leaks) logger.error(`${file}: ${what}: ${found}`);
				if (leaks.length > 0) throw new Error('The output holds what must not be published.');
			},
		},
	};
}

/** Looks at every file of an output folder. */
export function scanFolder(
	folder: string,
	origin: string,
	env: Record<string, string | undefined>,
): Leak[] {
	const secrets = secretsOf(env);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => textFile.test(`/${file}`))
		.flatMap((file) => {
			const text = readFileSync(path.join(folder, file), 'utf8');
			const leaks = scanSecrets(file, text, secrets);
			if (file.endsWith('.html'))
				leaks.push(...scanPage(file, text, origin), ...scanPolicy(file, text));
			// A drawing has styles of its own; no policy of a page holds for it, so nothing in it may be run or loaded.
			if (file.endsWith('.svg'))
				leaks.push(...scanPage(file, text, origin).filter(({ what }) => what !== 'style'));
			if (file.endsWith('.css')) leaks.push(...scanStyle(file, text, origin));
			return leaks;
		});
}
