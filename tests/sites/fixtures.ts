import { inject } from 'vitest';
import { type BuiltSite, buildSite } from '../support/build-site.ts';

/** What is known of a fixture's campaign without reading its file: which addresses it must have. */
export interface FixtureCampaign {
	slug: string;
	/** Its own language first, then those of its translations. */
	languages: [string, ...string[]];
	kind: 'plea' | 'thanks' | 'question' | 'letter' | 'statement';
	/** How it stands by the fixture's clock. */
	phase: 'upcoming' | 'running' | 'heard' | 'answered' | 'solved' | 'paused' | 'ended';
	/** The ids of its messages. */
	messages: string[];
	/** How many thanks it has. */
	thanks: number;
	/** The times of its updates up to the clock, oldest first, as they stand in addresses. */
	updates: string[];
	/** Whether it has a date for a calendar. */
	dated: boolean;
	/** Its short address. */
	short?: string;
	/** An example: shown as one, and nothing for search engines. */
	demo?: boolean;
}

/** A campaigns folder that is built for real, with what its output must hold. */
export interface FixtureSite {
	name: string;
	/** The campaigns folder, relative to the project. */
	folder: string;
	/** The clock of the build. */
	now: string;
	/** Where it is published. */
	origin: string;
	/** The path that every address begins with. */
	base: string;
	lang: string;
	/** Whether somebody answers for the site; without, nothing of it is for search engines. */
	operator: boolean;
	campaigns: FixtureCampaign[];
}

const plea = {
	languages: ['en'],
	kind: 'plea',
	messages: ['1', '2', '3', '4', '5'],
	thanks: 0,
	dated: true,
} satisfies Partial<FixtureCampaign>;

/** The campaigns that the project ships with: examples only, no operator, at the root of a host. */
export const example: FixtureSite = {
	name: 'example',
	folder: 'campaigns',
	now: '2026-11-20T09:00:00Z',
	origin: 'https://candystorm.example.org',
	base: '/',
	lang: 'de',
	operator: false,
	campaigns: [
		{
			slug: 'radweg-am-fluss',
			languages: ['de'],
			kind: 'plea',
			phase: 'heard',
			messages: ['abend', 'heimweg', 'zahlen', 'schule', 'lob'],
			thanks: 1,
			updates: ['20261118-1030'],
			dated: true,
			demo: true,
		},
		{
			slug: 'telekomhilf',
			languages: ['de', 'en', 'ar'],
			kind: 'plea',
			phase: 'solved',
			messages: ['netz', 'leitung', 'vorfreude', 'termin', 'tafel', 'bonbon'],
			thanks: 2,
			updates: ['20130409-1700', '20130409-1810', '20130410-1200'],
			dated: true,
			short: 'tkhilf',
			demo: true,
		},
		{
			slug: 'hast-du-gehoert',
			languages: ['de', 'en'],
			kind: 'thanks',
			phase: 'running',
			messages: ['bekannte', 'reichweite', 'verteiler', 'branche', 'treffen'],
			thanks: 0,
			updates: [],
			dated: true,
			demo: true,
		},
		{
			slug: 'offene-fragen',
			languages: ['de', 'en'],
			kind: 'question',
			phase: 'ended',
			messages: ['arbeitet', 'kollege', 'ein-satz', 'schriftlich', 'zufrieden'],
			thanks: 0,
			updates: ['20100109-0000', '20100115-0000'],
			dated: true,
			demo: true,
		},
		{
			slug: 'echt-oder-nicht',
			languages: ['de', 'en'],
			kind: 'letter',
			phase: 'running',
			messages: [],
			thanks: 0,
			updates: [],
			dated: false,
			demo: true,
		},
		{
			slug: 'gutschein-panne',
			languages: ['de', 'en'],
			kind: 'statement',
			phase: 'running',
			messages: [],
			thanks: 0,
			updates: ['20260112-0000'],
			dated: false,
			demo: true,
		},
	],
};

/**
 * A base path, another language and zone, an operator, every kind and every phase, and two translations: one of them into
 * a language from right to left that pages do not speak, of nothing but a title.
 */
export const abroad: FixtureSite = {
	name: 'abroad',
	folder: 'tests/sites/abroad',
	now: '2026-05-20T14:00:00Z',
	origin: 'https://club.example',
	base: '/storms/spring/',
	lang: 'en',
	operator: true,
	campaigns: [
		{
			...plea,
			slug: 'club',
			languages: ['en', 'de', 'he'],
			phase: 'running',
			messages: ['hello', 'car', 'list', 'school', '5'],
			thanks: 1,
			updates: ['20260518-0900', '20260519-1645'],
			short: 'racks',
		},
		{
			...plea,
			slug: 'library-hours',
			phase: 'answered',
			thanks: 2,
			updates: ['20260401-0930', '20260402-1005'],
		},
		{
			...plea,
			slug: 'bus-shelter',
			phase: 'solved',
			updates: ['20260305-1200', '20260312-1200', '20260318-1200'],
		},
		{ ...plea, slug: 'new-benches', phase: 'upcoming', updates: ['20260510-0800'] },
		{
			...plea,
			slug: 'school-garden',
			phase: 'paused',
			updates: ['20260512-0800', '20260513-0800'],
			demo: true,
		},
		{
			...plea,
			slug: 'koprudeki-isik',
			languages: ['tr'],
			phase: 'ended',
			thanks: 1,
			updates: ['20260402-1000'],
		},
		{
			...plea,
			slug: 'shukran',
			languages: ['ar'],
			kind: 'thanks',
			phase: 'running',
			updates: ['20260502-0900'],
		},
		{
			...plea,
			slug: 'where-are-the-trees',
			kind: 'question',
			phase: 'heard',
			updates: ['20260404-1500'],
		},
		{
			...plea,
			slug: 'open-letter',
			languages: ['de'],
			kind: 'letter',
			phase: 'heard',
			messages: [],
			updates: ['20260515-1100'],
		},
		{
			...plea,
			slug: 'our-mistake',
			kind: 'statement',
			phase: 'running',
			messages: [],
			updates: ['20260503-1900', '20260504-1900'],
			dated: false,
		},
	],
};

/** Titles of three and of eighty characters, long words, right to left, one update and forty, no picture and many. */
export const extremes = {
	name: 'extremes',
	folder: 'tests/sites/extremes',
	now: '2026-05-20T14:00:00Z',
	base: '/',
} as const;

/** Two pleas of one week, to be built at several clocks: one that is answered and solved, and one that is not. */
export const course = { name: 'course', folder: 'tests/sites/course' } as const;

/** Builds a fixture, once in a test run; fails with what the command said where the build refused it. */
export async function builtFixture(
	site: Pick<FixtureSite, 'name' | 'folder' | 'now'>,
): Promise<BuiltSite> {
	const built = await buildSite(site.folder, { now: site.now });
	if (built.code !== 0) throw new Error(`${site.name}: ${built.out}\n${built.err}`);
	return built;
}

/** A path in the folder that all tests of a run share. */
export function temporaryPath(name: string): string {
	return `${inject('temporaryFolder')}/${name}`;
}

/** Where a language version of a campaign lies: `club/`, or `de/club/` for a translation. */
export function folderOf({ slug, languages: [own] }: FixtureCampaign, lang: string): string {
	return lang === own ? `${slug}/` : `${lang}/${slug}/`;
}

/** Every campaign in each of its languages. */
export function versionsOf(site: FixtureSite) {
	return site.campaigns.flatMap((campaign) =>
		campaign.languages.map((lang) => ({ campaign, lang, folder: folderOf(campaign, lang) })),
	);
}

/** The pages of one version of a campaign, as files of the output. */
export function campaignPages(campaign: FixtureCampaign, folder: string): string[] {
	const thanks = Array.from({ length: campaign.thanks }, (_, index) => `thanks-${index + 1}`);
	return [
		'',
		...[...campaign.messages, ...thanks].map((id) => `m/${id}/`),
		'progress/',
		...campaign.updates.map((time) => `progress/${time}/`),
	].map((path) => `${folder}${path}index.html`);
}

/** The languages in which the site's own pages are there, the site's first. */
export function siteLanguages(site: FixtureSite): string[] {
	const translations = site.campaigns.flatMap(({ languages }) => languages.slice(1));
	return [...new Set([site.lang, ...translations])];
}

/** The site's own pages and files. */
export function siteFiles(site: FixtureSite): string[] {
	const pages = siteLanguages(site).flatMap((lang) =>
		['', 'imprint/', 'privacy/', 'accessibility/'].map(
			(page) => `${lang === site.lang ? '' : `${lang}/`}${page}index.html`,
		),
	);
	const shorts = site.campaigns.flatMap(({ short }) => (short ? [`${short}/index.html`] : []));
	const files = ['404.html', 'archive.json', 'robots.txt', 'sitemap-index.xml'];
	return [...pages, ...shorts, ...files];
}

/** The data of one version of a campaign. */
export function campaignFiles(campaign: FixtureCampaign, folder: string): string[] {
	const files = ['progress.json', 'feed.xml', 'feed.json'];
	return [...files, ...(campaign.dated ? ['calendar.ics'] : [])].map((name) => `${folder}${name}`);
}
