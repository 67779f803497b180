import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicNetworkIds } from '../../src/campaign/network-ids.ts';
import { networks } from '../../src/networks/index.ts';
import { carriesText, fillLink, linkTemplate } from '../../src/networks/link-template.ts';
import { anyText } from './texts.ts';

const fixed = { title: 'Licht & Weg {text}', mail: 'service@example.com' };
const url = 'https://example.org/licht/m/abend/';
const ids = [...publicNetworkIds, 'mail-target'] as const;

test.each(ids)('%s: a filled template is the link of the network itself', (id) => {
	const template = linkTemplate(networks[id], fixed) ?? '';
	fc.assert(
		fc.property(anyText, fc.boolean(), (written, linked) => {
			const text = linked ? `${written} ${url}` : written;
			expect(fillLink(template, text, url)).toBe(networks[id].shareLink({ ...fixed, text, url }));
		}),
		{ numRuns: 300 },
	);
});

test.each(ids)('%s: only what takes no text is copied first', (id) => {
	const template = linkTemplate(networks[id], fixed) ?? '';
	expect(carriesText(template)).toBe(networks[id].way === 'link');
});

test('A network without a link has no template', () => {
	expect(linkTemplate(networks.signal, fixed)).toBeUndefined();
	expect(linkTemplate(networks['mail-target'], { title: 'Licht' })).toBeUndefined();
});
