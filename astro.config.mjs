import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { campaignGuard } from './src/site/guard.ts';
import { siteOutput } from './src/site/output.ts';
import { checkProject } from './src/site/settings.ts';
import { studio } from './src/studio/integration.ts';

const project = fileURLToPath(new URL('.', import.meta.url));
const { site, campaigns, folder } = await checkProject(project, process.env);

export default defineConfig({
	site: site?.origin,
	// Astro takes the path as people read it, and would not find its own pages below an encoded one.
	base: site && decodeURI(site.base),
	trailingSlash: 'always',
	build: { assets: 'assets', format: 'directory', inlineStylesheets: 'never' },
	prerenderConflictBehavior: 'error',
	markdown: {
		syntaxHighlight: false,
		// English quotation marks and an English heading would get into pages of other languages.
		processor: satteri({ features: { smartPunctuation: false, gfm: { footnotes: false } } }),
	},
	integrations: [mdx(), siteOutput(site, campaigns), studio(project, folder)],
	vite: {
		resolve: {
			alias: {
				// The browser's version of it asks the document, which the builder's worker has not.
				'decode-named-character-reference': fileURLToPath(
					import.meta.resolve('decode-named-character-reference'),
				),
			},
		},
		plugins: [campaignGuard(project, folder)],
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks modules with a directive of its own, which is harmless here.
				onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
			},
		},
		// A build beside the dev server must not have every open page loaded again.
		server: {
			fs: { allow: [project, folder] },
			watch: { ignored: (file) => /^(\.cache|dist)([/\\]|$)/.test(relative(project, file)) },
		},
	},
});
