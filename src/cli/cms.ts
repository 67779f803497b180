/** `npm run cms`: makes the page of a CMS in the browser, on request; docs/cms.md says for whom. */
import { access, copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type CmsBackend, cmsConfig } from './cms-config.ts';
import { CommandError, checkCampaigns, project, runAsCommand } from './project.ts';

/** The version that this was tried with; it is fetched only by whoever wants it. */
const sveltia = '@sveltia/cms@0.221.1';

const help = `npm run cms -- --repository myclub/candystorm

  --repository  account and project where the site's files are
  --host        github, gitlab or codeberg   (github)
  --branch      the branch that is published (main)
  --help        this page

Makes public/_admin/: a page with forms for all campaigns, at /_admin/ of the site.
First, once: npm install --no-save ${sveltia}
More: docs/cms.md
`;

const hosts = {
	github: { name: 'github' },
	gitlab: { name: 'gitlab' },
	codeberg: {
		name: 'gitea',
		base_url: 'https://codeberg.org',
		api_root: 'https://codeberg.org/api/v1',
	},
} as const satisfies Record<string, Omit<CmsBackend, 'repo' | 'branch'>>;

/** Where the page may ask for anything: the hosts of files, and those of Sveltia's letters and words. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' blob: data: https:",
	// Sveltia's own file takes its letters and its German words from there.
	"font-src 'self' data: https://cdn.jsdelivr.net",
	"connect-src 'self' blob: data: https://unpkg.com https://api.github.com https://gitlab.com https://codeberg.org",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** The page that loads the CMS. */
export function adminPage(lang: string): string {
	return `<!doctype html>
<html lang="${lang}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<title>Sveltia CMS</title>
		<link rel="cms-config-url" type="application/json" href="config.json" />
	</head>
	<body>
		<script src="sveltia-cms.js"></script>
	</body>
</html>
`;
}

async function makeAdmin(): Promise<number> {
	const { values } = parseArgs({
		options: {
			repository: { type: 'string' },
			host: { type: 'string', default: 'github' },
			branch: { type: 'string', default: 'main' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const host = Object.entries(hosts).find(([name]) => name === values.host)?.[1];
	if (!host) throw new CommandError(`--host is one of ${Object.keys(hosts).join(', ')}.`);
	const { repository = '' } = values;
	if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository)) {
		throw new CommandError('--repository is account and project, such as myclub/candystorm.');
	}
	const { lang } = await checkCampaigns();
	const folder = path.join(project, 'public/_admin');
	const script = path.join(project, 'node_modules/@sveltia/cms/dist/sveltia-cms.js');
	await access(script).catch(() => {
		throw new CommandError(`Sveltia CMS is not here yet. Once: npm install --no-save ${sveltia}`);
	});
	await mkdir(folder, { recursive: true });
	await copyFile(script, path.join(folder, 'sveltia-cms.js'));
	const config = cmsConfig({ ...host, repo: repository, branch: values.branch }, lang);
	await writeFile(path.join(folder, 'config.json'), `${JSON.stringify(config, null, '\t')}\n`);
	await writeFile(path.join(folder, 'index.html'), adminPage(lang));
	console.log(
		'public/_admin/ is made. After "npm run dev": http://localhost:4321/_admin/index.html',
	);
	return 0;
}

if (import.meta.main) await runAsCommand(makeAdmin);
