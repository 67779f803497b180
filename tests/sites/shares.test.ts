import { expect, test } from 'vitest';
import { campaignPages, versionsOf } from './fixtures.ts';
import { describeSites } from './opened.ts';
import type { PageFacts } from './read-output.ts';

const publicNetworks = ['x', 'bluesky', 'mastodon', 'threads', 'facebook', 'linkedin', 'reddit'];
const privateNetworks = ['whatsapp', 'telegram', 'sms', 'email'];

/** Where each network's own page for writing is, and in which parameters it takes text and link. */
const forms: Record<string, { at: RegExp; text?: string; url?: string }> = {
	x: { at: /^https:\/\/(x|twitter)\.com\/intent\/(tweet|post)$/, text: 'text' },
	bluesky: { at: /^https:\/\/bsky\.app\/intent\/compose$/, text: 'text' },
	mastodon: { at: /^https:\/\/share\.joinmastodon\.org\/$/, text: 'text' },
	threads: { at: /^https:\/\/www\.threads\.(com|net)\/intent\/post$/, text: 'text' },
	facebook: { at: /^https:\/\/www\.facebook\.com\/sharer\/sharer\.php$/, url: 'u' },
	linkedin: { at: /^https:\/\/www\.linkedin\.com\/sharing\/share-offsite\/$/, url: 'url' },
	reddit: { at: /^https:\/\/www\.reddit\.com\/submit$/, text: 'title', url: 'url' },
	whatsapp: { at: /^https:\/\/wa\.me\/$/, text: 'text' },
	telegram: { at: /^https:\/\/t\.me\/share\/url$/, text: 'text', url: 'url' },
	sms: { at: /^sms:$/, text: 'body' },
	email: { at: /^mailto:$/, text: 'body' },
	'mail-target': { at: /^mailto:[^?@]+@[^?@]+$/, text: 'body' },
};

/** What a network is given when one follows a share link: decoded by nothing but the rules of addresses. */
function readShare({ network, href }: PageFacts['shares'][number]) {
	const form = forms[network];
	if (!form) throw new Error(`No form is known for ${network}`);
	const [place = '', given = ''] = href.split(network === 'mastodon' ? '#' : '?');
	const values = new Map(
		given.split('&').map((pair) => {
			const [name = '', value = ''] = pair.split('=');
			// In mail and text messages a plus is a plus, so that it must stand for no space anywhere.
			return [name, decodeURIComponent(value)];
		}),
	);
	expect(place, network).toMatch(form.at);
	return {
		text: form.text ? values.get(form.text) : undefined,
		url: form.url ? values.get(form.url) : undefined,
		recipient: network === 'mail-target' ? place.replace('mailto:', '') : undefined,
		subject: values.get('subject'),
	};
}

describeSites((opened, site) => {
	const root = `${site.origin}${site.base}`;
	const versions = versionsOf(site);
	const sharesOn = (file: string, networks: string[]) =>
		opened()
			.page(file)
			.shares.filter(({ network }) => networks.includes(network));
	const asks = (phase: string) => phase === 'running' || phase === 'heard';
	const thanks = (phase: string) => phase === 'answered' || phase === 'solved';

	test.each(versions)('$folder has the public buttons of its phase', ({ campaign, folder }) => {
		const { phase } = campaign;
		const named = new Set(
			sharesOn(`${folder}index.html`, publicNetworks).map(({ message }) => message ?? 'body'),
		);
		named.delete('body');
		const ofThanks = Array.from({ length: campaign.thanks }, (_, index) => `thanks-${index + 1}`);
		const expected = asks(phase) ? campaign.messages : thanks(phase) ? ofThanks : [];
		expect([...named].toSorted()).toEqual(expected.toSorted());
	});

	test.each(versions)(
		'$folder has message pages with the button that fits',
		({ campaign, folder }) => {
			for (const file of campaignPages(campaign, folder).filter((page) => page.includes('/m/'))) {
				const id = file.split('/').at(-2) ?? '';
				const open = id.startsWith('thanks-') ? thanks(campaign.phase) : asks(campaign.phase);
				const named = new Set(sharesOn(file, publicNetworks).map(({ message }) => message));
				expect([...named], file).toEqual(open ? [id] : []);
			}
		},
	);

	test.each(versions)('$folder offers to pass it on while that helps', ({ campaign, folder }) => {
		const found = sharesOn(`${folder}index.html`, privateNetworks).map(({ network }) => network);
		const helps = asks(campaign.phase) || campaign.phase === 'upcoming';
		expect([...new Set(found)].toSorted()).toEqual(helps ? privateNetworks.toSorted() : []);
	});

	test('Pages of progress and updates have no public buttons', () => {
		for (const { campaign, folder } of versions) {
			const pages = campaignPages(campaign, folder).filter((page) => page.includes('/progress/'));
			for (const file of pages) expect(sharesOn(file, publicNetworks), file).toEqual([]);
		}
	});

	test('Every public link carries a whole text with hashtag and the message’s own page', () => {
		let seen = 0;
		for (const { campaign, folder } of versions) {
			for (const file of campaignPages(campaign, folder)) {
				for (const share of sharesOn(file, publicNetworks)) {
					const { text, url } = readShare(share);
					const page = share.message ? `${root}${folder}m/${share.message}/` : `${root}${folder}m/`;
					expect(url ?? text, `${file}, ${share.network}`).toContain(page);
					if (text !== undefined) {
						expect(text, file).toMatch(/#[\p{L}\p{M}\p{N}_]+/u);
						expect(text, file).not.toMatch(/[{}]|undefined|\[object|%[0-9A-F]{2}/);
						expect(text, file).toBe(text.trim());
					}
					seen += 1;
				}
			}
		}
		expect(seen).toBeGreaterThan(40);
	});

	test('Every private link carries the landing page and mentions nobody', () => {
		for (const { campaign, folder } of versions) {
			for (const share of sharesOn(`${folder}index.html`, privateNetworks)) {
				const { text = '', url, subject } = readShare(share);
				expect(url ?? text, share.network).toContain(`${root}${folder}`);
				expect(text, campaign.slug).not.toMatch(/[{}]|undefined|(^|\s)@/);
				if (share.network === 'email') expect(subject).toBeTruthy();
			}
		}
	});

	test('In a demo nobody is written to', () => {
		for (const { campaign, folder } of versions.filter(({ campaign }) => campaign.demo)) {
			for (const file of campaignPages(campaign, folder)) {
				const { shares } = opened().page(file);
				expect(shares.filter(({ network }) => network === 'mail-target')).toEqual([]);
				for (const share of shares) expect(readShare(share).text ?? '', file).not.toMatch(/@/);
			}
		}
	});

	if (site.name !== 'abroad') return;

	test('A message reaches each network with the account that it has there', () => {
		const shares = opened().page('club/m/hello/index.html').shares;
		const read = Object.fromEntries(
			shares
				.filter(({ network }) => [...publicNetworks, 'mail-target'].includes(network))
				.map((share) => {
					const { text, url, recipient, subject } = readShare(share);
					return [share.network, [text, url, recipient, subject].filter(Boolean)];
				}),
		);
		const page = `${root}club/m/hello/`;
		const text = (target: string) =>
			`Hello ${target}! Two hundred of us would love to ride to the new station. Would forty racks be possible? #RacksAtMill #MilltownRides`;
		expect(read).toEqual({
			x: [`${text('@milltowntransit')} ${page}`],
			bluesky: [`${text('@transit.example')} ${page}`],
			mastodon: [`${text('@transit@milltown.example')} ${page}`],
			threads: [`${text('@milltown.transit')} ${page}`],
			facebook: [page],
			linkedin: [page],
			reddit: [text('Milltown Transit'), page],
			'mail-target': [
				`${text('Milltown Transit')} ${page}`,
				'service@transit.example',
				'Bicycle racks at Mill Street Station',
			],
		});
		const offered = opened().page('club/m/list/index.html').shares;
		expect(
			offered
				.map(({ network }) => network)
				.filter((network) => publicNetworks.includes(network))
				.toSorted(),
		).toEqual(['bluesky', 'linkedin', 'mastodon', 'reddit']);
	});
});
