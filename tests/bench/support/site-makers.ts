/** Other makers of static sites, given the same pages as far as they go: the words of each page, one layout, one list. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { versionOf } from '../../support/web-servers.ts';
import { type Cost, canTimeOthers, timeNode, timeProgram } from './timed.ts';

/** A maker of sites that is compared with. */
export interface Peer {
	name: string;
	/** What it does not do of what our build does. */
	lacks: string;
	/** Lays the pages of a built site out for it; or says why it cannot take part. */
	prepare: (site: string, work: string) => { pages: number; build: () => Cost } | string;
}

const bench = join(import.meta.dirname, '..');
const lacks =
	'without checks, translations, phases, share links, images, QR codes, posters, kits, feeds of each campaign';

/** A page's title, description and words, as Markdown. */
function wordsOf(html: string): { title: string; description: string; text: string } {
	const plain = (part: string) =>
		part
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.replace(/[`*_#{}[\]|\\]/g, ' ')
			.trim();
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	const withoutLater = main.replace(/<template[\s\S]*?<\/template>/g, '');
	const blocks = [
		...withoutLater.matchAll(/<(h1|h2|h3|p|li|td|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g),
	];
	return {
		title: plain(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
		description: plain(/name="description" content="([^"]*)/.exec(html)?.[1] ?? ''),
		text: blocks
			.map(([, tag = 'p', inner = '']) => {
				const marks: Record<string, string> = { h1: '# ', h2: '## ', h3: '### ', li: '- ' };
				return `${marks[tag] ?? ''}${plain(inner)}`;
			})
			.join('\n\n'),
	};
}

/** Writes every page of a site as a Markdown file of the same path; gives their number. */
function writePages(site: string, folder: string): number {
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('index.html'),
	);
	for (const page of pages) {
		const { title, description, text } = wordsOf(readFileSync(join(site, page), 'utf8'));
		const name = dirname(page) === '.' ? 'home' : dirname(page).replaceAll('/', '-');
		const file = join(folder, `${name}.md`);
		mkdirSync(dirname(file), { recursive: true });
		const head = {
			title,
			description,
			permalink: `/${relative('.', page)}`,
			url: `/${dirname(page)}/`,
		};
		writeFileSync(
			file,
			`---\n${Object.entries(head)
				.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
				.join('\n')}\n---\n\n${text}\n`,
		);
	}
	return pages.length;
}

const eleventy: Peer = {
	name: 'Eleventy',
	lacks,
	prepare: (site, work) => {
		const program = join(bench, 'node_modules/@11ty/eleventy/cmd.cjs');
		if (!existsSync(program)) return 'not installed: npm install in tests/bench';
		const pages = writePages(site, join(work, 'pages'));
		mkdirSync(join(work, 'pages/_includes'), { recursive: true });
		writeFileSync(
			join(work, 'pages/_includes/page.njk'),
			layout('{{ title }}', '{{ description }}', '{{ content | safe }}', '{{ permalink }}'),
		);
		writeFileSync(join(work, 'pages/pages.json'), '{"layout":"page.njk"}');
		writeFileSync(join(work, 'pages/pages.11tydata.json'), '{"layout":"page.njk"}');
		return {
			pages,
			build: () => {
				rmSync(join(work, 'out'), { recursive: true, force: true });
				return timeNode([program, '--input=pages', '--output=out', '--quiet'], { folder: work });
			},
		};
	},
};

const hugo: Peer = {
	name: 'Hugo',
	lacks,
	prepare: (site, work) => {
		if (!versionOf('hugo', 'version')) return 'not installed';
		if (!canTimeOthers) return 'GNU time is not installed';
		const pages = writePages(site, join(work, 'content'));
		mkdirSync(join(work, 'layouts/_default'), { recursive: true });
		writeFileSync(
			join(work, 'config.toml'),
			'baseURL = "https://storms.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home"]\n',
		);
		writeFileSync(
			join(work, 'layouts/_default/single.html'),
			layout('{{ .Title }}', '{{ .Description }}', '{{ .Content }}', '{{ .Permalink }}'),
		);
		return {
			pages,
			build: () => {
				rmSync(join(work, 'public'), { recursive: true, force: true });
				return timeProgram('hugo', ['--quiet'], { folder: work });
			},
		};
	},
};

function layout(title: string, description: string, content: string, address: string): string {
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${description}">
<meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><link rel="canonical" href="${address}"></head>
<body><main>${content}</main></body>
</html>
`;
}

/** Those that are compared with. */
export const peers: readonly Peer[] = [eleventy, hugo];
