import type { Rules } from './architecture.ts';

const parts = ['campaign', 'networks', 'words', 'components', 'styles'];
const belowSite = [
	'campaign',
	'networks',
	'words',
	'scene',
	'parse',
	'counts',
	'images',
	'checks',
	'files',
];

/** Who may know whom. The same table stands in words in docs/architecture.md. */
export const rules: Rules = {
	campaign: { modules: [], packages: ['zod', 'temporal-polyfill'] },
	networks: { modules: ['campaign'], packages: [] },
	words: { modules: ['campaign'], packages: [] },
	scene: { modules: ['campaign', 'words'], packages: [] },
	parse: {
		modules: ['campaign'],
		packages: ['yaml', 'unified', 'remark-*', 'mdast', 'mdast-util-mdx-jsx', 'zod'],
	},
	counts: { modules: ['campaign', 'files'], packages: ['zod'], node: true },
	images: {
		modules: ['campaign', 'networks', 'words', 'scene'],
		packages: ['satori', '@resvg/resvg-js', 'harfbuzzjs', 'sharp', 'qr'],
		node: true,
	},
	checks: {
		modules: ['campaign', 'networks', 'words', 'scene', 'parse', 'counts', 'images'],
		packages: ['unhomoglyph', 'mdast'],
	},
	files: { modules: ['campaign', 'parse'], packages: ['sharp', 'fflate'], node: true },
	site: {
		modules: [...belowSite, 'components'],
		packages: [
			'astro',
			'vite',
			'ical-generator',
			'schema-dts',
			'simple-icons',
			'zod',
			'd3-*',
			'qr',
			'pdfkit',
			'fontkit',
		],
		node: true,
		astro: true,
	},
	components: {
		modules: parts,
		fromScript: ['browser'],
		packages: ['astro'],
		astro: true,
	},
	layouts: {
		modules: parts,
		fromScript: ['browser'],
		packages: ['astro', '@fontsource/*', 'schema-dts'],
		astro: true,
	},
	pages: {
		modules: [...belowSite, 'site', 'components', 'layouts', 'styles'],
		fromScript: ['builder'],
		packages: ['astro', '@fontsource/*'],
		astro: true,
		itself: false,
	},
	'content.config': { modules: ['campaign', 'site'], packages: ['zod'], astro: true },
	'env.d': { modules: ['site'], packages: [] },
	styles: { modules: [], packages: ['@fontsource/*'] },
	browser: { modules: ['campaign', 'networks'], packages: [], withoutPackages: true },
	builder: {
		modules: [
			...['campaign', 'networks', 'words', 'scene', 'parse', 'images', 'checks'],
			...['site', 'components'],
		],
		packages: ['zod', 'fflate'],
	},
	studio: {
		modules: [...belowSite, 'site', 'components', 'layouts'],
		fromScript: ['studio'],
		packages: ['astro'],
		node: true,
	},
	cli: {
		modules: [...belowSite, 'browser'],
		packages: ['astro', '@clack/prompts', 'qr', 'temporal-polyfill'],
		node: true,
	},
};
