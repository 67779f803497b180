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

describe('the address that the CI knows', () => {
	const gitHub = { GITHUB_SERVER_URL: 'https://github.com' };
	const codeberg = { CI_FORGE_URL: 'https://codeberg.org' };

	test.each([
		[{ ...gitHub, GITHUB_REPOSITORY: 'Club/stuerme' }, 'https://club.github.io/stuerme/'],
		[{ GITHUB_REPOSITORY: 'club/stuerme' }, 'https://club.github.io/stuerme/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/club.github.io' }, 'https://club.github.io/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'Club/Club.GitHub.io' }, 'https://club.github.io/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/pages' }, 'https://club.github.io/pages/'],
		[{ ...gitHub, GITHUB_REPOSITORY: 'club/a.github.io' }, 'https://club.github.io/a.github.io/'],
		[{ ...codeberg, CI_REPO: 'Club/stuerme' }, 'https://club.codeberg.page/stuerme/'],
		[{ ...codeberg, CI_REPO: 'club/pages' }, 'https://club.codeberg.page/'],
		[
			{ GITHUB_SERVER_URL: 'https://codeberg.org/', GITHUB_REPOSITORY: 'club/pages' },
			'https://club.codeberg.page/',
		],
		[{ CI_PAGES_URL: 'https://club.gitlab.io/stuerme' }, 'https://club.gitlab.io/stuerme'],
		[{ GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'club/a' }, undefined],
		[{ GITHUB_REPOSITORY: 'club' }, undefined],
		[{}, undefined],
	])('%j', (env, expected) => {
		expect(automaticUrl(env)).toBe(expected);
	});
});
