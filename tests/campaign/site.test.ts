import { describe, expect, test } from 'vitest';
import { automaticUrl, makeSite } from '../../src/campaign/site.ts';
import { themes } from '../../src/campaign/theme.ts';

describe("the path of the site's address is its base", () => {
	test.each([
		['https://candystorm.example.org', 'https://candystorm.example.org', '/'],
		['https://candystorm.example.org/', 'https://candystorm.example.org', '/'],
		['https://club.example.org/stuerme', 'https://club.example.org', '/stuerme/'],
		['https://club.example.org/a/b/', 'https://club.example.org', '/a/b/'],
		['https://club.example.org:8443/a?b#c', 'https://club.example.org:8443', '/a/'],
		['https://bücherbus.example/ä', 'https://xn--bcherbus-65a.example', '/%C3%A4/'],
	])('%s', (url, origin, base) => {
		expect(makeSite({ title: 'Candystorms', url }, url)).toMatchObject({ origin, base });
	});
});

test('What is left out is filled in', () => {
	const site = makeSite({ title: 'Candystorms', url: 'auto' }, 'https://example.org/');
	expect(site).toMatchObject({ lang: 'de', address: 'du', theme: themes.candy, accounts: [] });
});

describe('the address that the host tells', () => {
	const gitHub = { GITHUB_SERVER_URL: 'https://github.com' };
	const codeberg = { GITHUB_SERVER_URL: 'https://codeberg.org' };
	const woodpecker = { CI_FORGE_URL: 'https://codeberg.org' };
	const netlify = { NETLIFY: 'true' };

	test.each([
		// GitHub: projects, users, organizations.
		[{ ...gitHub, GITHUB_REPOSITORY: 'Club/stuerme' }, 'https://club.github.io/stuerme/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/Stuerme' }, 'https://club.github.io/Stuerme/'],
		[{ GITHUB_REPOSITORY: 'club/stuerme' }, 'https://club.github.io/stuerme/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/club.github.io' }, 'https://club.github.io/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'Club/Club.GitHub.io' }, 'https://club.github.io/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/pages' }, 'https://club.github.io/pages/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/a.github.io' }, 'https://club.github.io/a.github.io/'],
		// What GitHub's Pages settings say, a domain of one's own included, goes before the repository's name.
		[
			{
				...gitHub,
				GITHUB_REPOSITORY: 'club/stuerme',
				CANDYSTORM_URL: 'https://storm.example.org',
			},
			'https://storm.example.org',
		],
		[
			{
				...gitHub,
				GITHUB_REPOSITORY: 'club/stuerme',
				CANDYSTORM_URL: 'https://club.github.io/stuerme',
			},
			'https://club.github.io/stuerme',
		],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/a', CANDYSTORM_URL: '' }, 'https://club.github.io/a/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/a', CANDYSTORM_URL: 'a' }, 'https://club.github.io/a/'],
		// GitLab: with and without a domain of the project's own, groups in groups, a GitLab elsewhere.
		[{ CI_PAGES_URL: 'https://club.gitlab.io/stuerme' }, 'https://club.gitlab.io/stuerme'],
		[{ CI_PAGES_URL: 'https://club.gitlab.io' }, 'https://club.gitlab.io'],
		[
			{ CI_PAGES_URL: 'https://stuerme-5a3f2c.gitlab.io', CI_REPO: 'club/stuerme' },
			'https://stuerme-5a3f2c.gitlab.io',
		],
		[
			{ CI_PAGES_URL: 'https://club.gitlab.io/youth/stuerme' },
			'https://club.gitlab.io/youth/stuerme',
		],
		[
			{ CI_PAGES_URL: 'http://club.pages.example.org/stuerme' },
			'http://club.pages.example.org/stuerme',
		],
		// Codeberg, by Forgejo's Actions and by Woodpecker.
		[{ ...codeberg, GITHUB_REPOSITORY: 'Club/stuerme' }, 'https://club.codeberg.page/stuerme/'],
		[{ ...codeberg, GITHUB_REPOSITORY: 'club/pages' }, 'https://club.codeberg.page/'],
		[{ ...woodpecker, CI_REPO: 'Club/stuerme' }, 'https://club.codeberg.page/stuerme/'],
		[{ ...woodpecker, CI_REPO: 'club/pages' }, 'https://club.codeberg.page/'],
		[
			{ GITHUB_SERVER_URL: 'https://codeberg.org/', GITHUB_REPOSITORY: 'club/pages' },
			'https://club.codeberg.page/',
		],
		// Netlify tells the site's main address, Cloudflare only that of one version.
		[{ ...netlify, URL: 'https://stuerme.netlify.app' }, 'https://stuerme.netlify.app'],
		[{ ...netlify, URL: 'https://storm.example.org' }, 'https://storm.example.org'],
		[{ CF_PAGES_URL: 'https://8e13f3ab.stuerme.pages.dev' }, 'https://stuerme.pages.dev/'],
		// Nobody tells.
		[{ URL: 'https://stuerme.netlify.app' }, undefined],
		[{ CF_PAGES_URL: 'https://stuerme.pages.dev' }, undefined],
		[{ CF_PAGES_URL: 'https://8e13f3ab.pages.dev.example.org' }, undefined],
		[{ GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'club/a' }, undefined],
		[{ CANDYSTORM_URL: 'javascript:alert(1)' }, undefined],
		[{ CI_PAGES_URL: 'https://' }, undefined],
		[{ GITHUB_REPOSITORY: 'club' }, undefined],
		[{}, undefined],
	])('%j', (env, expected) => {
		expect(automaticUrl(env)).toBe(expected);
	});
});
