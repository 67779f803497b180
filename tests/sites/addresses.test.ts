import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { campaignFiles, campaignPages, siteFiles, versionsOf } from './fixtures.ts';
import { describeSites, type OpenedSite } from './opened.ts';
import { type PageFacts, pathOf } from './read-output.ts';

/** The file that an address of this site leads to, as a plain web host would find it; undefined for other hosts. */
function fileAt({ site, output }: OpenedSite, address: URL): string | undefined {
	if (address.origin !== site.origin) return undefined;
	if (!address.pathname.startsWith(site.base)) return `outside of the base: ${address.pathname}`;
	const path = decodeURIComponent(address.pathname.slice(site.base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return output.files.has(file) ? file : `missing: ${path}`;
}

/** What is wrong with the addresses that a page names. */
function wrongAddresses(opened: OpenedSite, page: PageFacts): string[] {
	const { site, output } = opened;
	const here = new URL(`${site.origin}${site.base}${pathOf(page.file)}`);
	const named = [
		...page.addresses,
		...(page.refresh
			? [{ element: 'meta', attribute: 'refresh', value: page.refresh.replace(/^.*url=/, '') }]
			: []),
	];
	return named.flatMap(({ element, attribute, value }) => {
		const values =
			attribute === 'srcset'
				? value.split(',').map((part) => part.trim().split(' ')[0] ?? '')
				: [value];
		return values.flatMap((text): string[] => {
			const problem = (what: string) => [
				`${page.file}: <${element} ${attribute}="${text}">: ${what}`,
			];
			if (text === '') return problem('empty');
			const address = new URL(text, here);
			if (['mailto:', 'sms:', 'tel:'].includes(address.protocol)) {
				return element === 'a' ? [] : problem('no link');
			}
			const file = fileAt(opened, address);
			if (file === undefined) {
				if (address.protocol !== 'https:') return problem('not https');
				return element === 'a' || attribute === 'cite' ? [] : problem('loads from another host');
			}
			if (!output.files.has(file)) return problem(file);
			const id = decodeURIComponent(address.hash.slice(1));
			if (id === '' || !file.endsWith('.html')) return [];
			return output.pages.get(file)?.ids.includes(id) ? [] : problem(`no element #${id}`);
		});
	});
}

describeSites((opened, site) => {
	test.each(versionsOf(site))('$folder has all of its addresses', ({ campaign, folder }) => {
		const { files } = opened().output;
		const wanted = [...campaignPages(campaign, folder), ...campaignFiles(campaign, folder)];
		expect(wanted.filter((file) => !files.has(file))).toEqual([]);
		expect(files.has(`${folder}calendar.ics`)).toBe(campaign.dated);
	});

	test('The site’s own pages are there in every language that some page is in', () => {
		const { files } = opened().output;
		expect(siteFiles(site).filter((file) => !files.has(file))).toEqual([]);
	});

	test('No message or update has a page that it should not have', () => {
		const expected = versionsOf(site).flatMap(({ campaign, folder }) =>
			campaignPages(campaign, folder),
		);
		const found = [...opened().output.files].filter((file) =>
			/\/(m|progress)\/.+\.html$/.test(file),
		);
		expect(found.filter((file) => !expected.includes(file))).toEqual([]);
	});

	test('Everything that a page names is there, below the base and with its anchor', () => {
		const { output } = opened();
		const pages = [...output.pages.values()];
		expect(pages.flatMap((page) => wrongAddresses(opened(), page))).toEqual([]);
	});

	test('Everything that a style sheet names is there', async () => {
		const { folder, output } = opened();
		const sheets = [...output.files].filter((file) => file.endsWith('.css'));
		expect(sheets).not.toEqual([]);
		for (const sheet of sheets) {
			const css = await readFile(join(folder, sheet), 'utf8');
			const here = new URL(`${site.origin}${site.base}${sheet}`);
			for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]+)/g)) {
				if (address.startsWith('data:')) continue;
				expect(output.files, `${sheet}: ${address}`).toContain(
					fileAt(opened(), new URL(address, here)),
				);
			}
		}
	});

	test('Imprint, privacy and accessibility are one click away from every page', () => {
		for (const page of opened().output.pages.values()) {
			const targets = page.addresses
				.filter(({ element }) => element === 'a')
				.map(({ value }) => value);
			for (const name of ['imprint/', 'privacy/', 'accessibility/']) {
				const isNamed = targets.some((href) => href.startsWith('/') && href.endsWith(`/${name}`));
				expect(isNamed, `${page.file}: ${name}`).toBe(true);
			}
		}
	});

	test('A short address leads on to its campaign', () => {
		for (const { slug, short } of site.campaigns) {
			if (!short) continue;
			const page = opened().page(`${short}/index.html`);
			expect(page.refresh).toBe(`0; url=${site.base}${slug}/`);
			expect(page.addresses).toContainEqual(
				expect.objectContaining({ element: 'a', value: `${site.base}${slug}/` }),
			);
		}
	});
});
