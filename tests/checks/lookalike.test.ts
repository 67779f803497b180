import { describe, expect, test } from 'vitest';
import { differingCodePoints, likenessKeys, likenessOf } from '../../src/checks/likeness.ts';
import { campaignText, checkText, inShort, only } from './check-text.ts';

/** Imitations, each with the account that it can be taken for. */
const pairs: [string, string][] = [
	['telekom_hiIft', 'telekom_hilft'],
	['Telekom_hiIft', 'Telekom_hilft'],
	['telekom_hi1ft', 'telekom_hilft'],
	['te1ekom_hilft', 'telekom_hilft'],
	['teIekom_hiIft', 'telekom_hilft'],
	['te|ekom_hilft', 'telekom_hilft'],
	['tеlekom_hilft', 'telekom_hilft'],
	['telеkom_hilft', 'telekom_hilft'],
	['telekоm_hilft', 'telekom_hilft'],
	['Τelekom_hilft', 'Telekom_hilft'],
	['teleкom_hilft', 'telekom_hilft'],
	['telekom_hіlft', 'telekom_hilft'],
	['telekom_һilft', 'telekom_hilft'],
	['telekοm_hilft', 'telekom_hilft'],
	['ｔelekom_hilft', 'telekom_hilft'],
	['𝐭elekom_hilft', 'telekom_hilft'],
	['telekorn_hilft', 'telekom_hilft'],
	['telek0m_hilft', 'telekom_hilft'],
	['telekomhilft', 'telekom_hilft'],
	['telekom.hilft', 'telekom_hilft'],
	['telekom-hilft', 'telekom_hilft'],
	['telekom__hilft', 'telekom_hilft'],
	['_telekom_hilft', 'telekom_hilft'],
	['telekom_hilft_', 'telekom_hilft'],
	['tele_kom_hilft', 'telekom_hilft'],
	['telekom_hilf', 'telekom_hilft'],
	['telekom_hilftt', 'telekom_hilft'],
	['telekom_hillft', 'telekom_hilft'],
	['telekom_hifft', 'telekom_hilft'],
	['telekom_hitlf', 'telekom_hiltf'],
	['tleekom_hilft', 'telekom_hilft'],
	['etlekom_hilft', 'telekom_hilft'],
	['telecom_hilft', 'telekom_hilft'],
	['telekom_hilfe', 'telekom_hilft'],
	['deutschebahm', 'deutschebahn'],
	['deutschebhan', 'deutschebahn'],
	['deutsche_bahn', 'deutschebahn'],
	['DeutscheBahn1', 'DeutscheBahn'],
	['stadtwerke-koeln', 'stadtwerke_koeln'],
	['stadtwerkekoeln', 'stadtwerke_koeln'],
	['stadtwerke_kóeln', 'stadtwerke_koeln'],
	['vhsharnburg', 'vhshamburg'],
	['vhs.hamburg', 'vhshamburg'],
	['telekomhi1ft.example.com', 'telekomhilft.example.com'],
	['telekomhiIft.bsky.example', 'telekomhilft.example.com'],
	['telekomhilft.examp1e.com', 'telekomhilft.example.com'],
	['telekomhilft.example.corn', 'telekomhilft.example.com'],
	['telekom-hilft.example.com', 'telekomhilft.example.com'],
	['hi1ft@social.example.com', 'hilft@social.example.com'],
	['hilft@sociaI.example.com', 'hilft@social.example.com'],
	['hilft@socia1.example.com', 'hilft@social.example.com'],
	['hiIft@other.example.org', 'hilft@social.example.com'],
	['hilfft@social.example.com', 'hilft@social.example.com'],
	['раypal_hilft', 'paypal_hilft'],
	['öffis_hiIft', 'öffis_hilft'],
];

describe('Likeness', () => {
	test.each(pairs)('@%s can be taken for @%s', (handle, official) => {
		expect(likenessOf(handle, official)).toBeDefined();
		const keys = new Set(likenessKeys(official));
		expect(likenessKeys(handle).some((key) => keys.has(key))).toBe(true);
	});

	test('There are at least fifty of them', () => {
		expect(pairs.length).toBeGreaterThanOrEqual(50);
	});

	test.each([
		['Telekom_Hilft', 'telekom_hilft'],
		['@telekom_hilft', 'telekom_hilft'],
		['telekom_hilft.', 'telekom_hilft'],
		['ÖFFIS_hilft', 'öffis_hilft'],
		['schule12', 'schule13'],
		['educamp2013', 'educamp2014'],
		['kita1', 'kita2'],
		['anna', 'hanna'],
		['telekom', 'telekom_hilft'],
		['hilft@other.example.org', 'hilft@social.example.com'],
		['telekomhilft.other.example', 'telekomhilft.example.com'],
		['vodafone_hilft', 'telekom_hilft'],
	])('@%s and @%s are not mixed up', (handle, official) => {
		expect(likenessOf(handle, official)).toBeUndefined();
	});

	test('At most one in a hundred ordinary handles is a false alarm', () => {
		const first = [
			'anna',
			'ben',
			'clara',
			'david',
			'emma',
			'felix',
			'greta',
			'hannes',
			'ida',
			'jonas',
		];
		const second = [
			'liest',
			'lernt',
			'radelt',
			'kocht',
			'malt',
			'singt',
			'reist',
			'baut',
			'tanzt',
			'schreibt',
		];
		const places = [
			'hamburg',
			'koeln',
			'bern',
			'wien',
			'kiel',
			'ulm',
			'jena',
			'graz',
			'mainz',
			'bonn',
		];
		const people = first.flatMap((a) => second.flatMap((b) => places.map((c) => `${a}_${b}_${c}`)));
		const clubs = [
			'vhs',
			'tsv',
			'chor',
			'hilft',
			'stadt',
			'schule',
			'radio',
			'museum',
			'bahn',
			'telekom',
		];
		const short = clubs.flatMap((a) =>
			places.flatMap((b) => [`${a}_${b}`, `${a}${b}`, `${b}_${a}`, `${a}.${b}`]),
		);
		const handles = [...people.filter((_, index) => index % 10 < 6), ...short];
		const official = [
			'telekom_hilft',
			'deutschebahn',
			'stadtwerke_koeln',
			'vhshamburg',
			'telekomhilft.example.com',
			'hilft@social.example.com',
			'educamp2013',
			'bahn_hilft',
		];
		expect(new Set(handles).size).toBe(1000);
		const alarms = handles.filter((handle) => official.some((real) => likenessOf(handle, real)));
		expect(alarms.length).toBeLessThanOrEqual(10);
	});

	test.each([
		['telekom_hiIft', 'telekom_hilft', 'I (U+0049)'],
		['tеlekom_hіlft', 'telekom_hilft', 'е (U+0435), і (U+0456)'],
		['telekomhilft', 'telekom_hilft', ''],
		['telekom.hilft', 'telekom_hilft', '. (U+002E)'],
		['telekom_hilftt', 'telekom_hilft', 't (U+0074)'],
	])('@%s differs from @%s by %s', (handle, official, codePoints) => {
		expect(differingCodePoints(handle, official)).toBe(codePoints);
	});
});

describe('Look-alikes in a file', () => {
	const addToSite = 'accounts: [{ name: Telekom hilft, x: telekom_hilft }]\n';

	test('Handles, messages, updates, links and the body are looked at', () => {
		const text = campaignText(
			{
				invites: '["Fragt @telekom_hiIft"]',
				updates: '[{ at: 2013-04-09 17:30, kind: note, text: "Auch @telekom_hiIft schreibt" }]',
				post: '{ x: https://x.com/telekom_hiIft }',
			},
			'Auch @telekom_hiIft und [dort](https://x.com/telekom_hiIft).',
		);
		const found = only(checkText(text), 'lookalike');
		expect(inShort(found)).toEqual([
			'lookalike 24:18',
			'lookalike 25:59',
			'lookalike 26:12',
			'lookalike 29:6',
			'lookalike 29:25',
		]);
		expect(found[0]).toMatchObject({
			severity: 'error',
			values: { found: '@telekom_hiIft', real: '@telekom_hilft', codePoints: 'I (U+0049)' },
		});
	});

	test('A declared one may be named', () => {
		const text = campaignText(
			{ lookalikes: '["@telekom_hiIft"]' },
			'Nicht gemeint ist @telekom_hiIft.',
		);
		expect(only(checkText(text), 'lookalike')).toEqual([]);
	});

	test('An imitation as the target itself is caught by what the site knows', () => {
		const target = '{ name: Telekom hilft, handles: { x: "@telekom_hiIft" } }';
		const found = only(checkText(campaignText({ target }), { addToSite }), 'lookalike');
		expect(found.map(({ line, values }) => [line, values.real])).toEqual([[6, '@telekom_hilft']]);
		expect(only(checkText(campaignText(), { addToSite }), 'lookalike')).toEqual([]);
	});

	test('It is caught by another campaign’s target too, and that campaign is blamed unless the site knows its account', () => {
		const target = '{ name: Telekom hilft, handles: { x: "@telekom_hiIft" } }';
		const files = { 'falsch.mdx': campaignText({ target }) };
		const files_ = (beside: { addToSite?: string }) =>
			only(checkText(campaignText(), { files, ...beside }), 'lookalike').map(({ file }) => file);
		expect(files_({})).toEqual(['falsch.mdx', 'netz.mdx']);
		expect(files_({ addToSite })).toEqual(['falsch.mdx']);
	});

	test('Two official accounts may differ by one letter or by their separators', () => {
		const target = '{ name: Telekom hilft, handles: { x: telekom_hilft, threads: telekom.hilft } }';
		const files = {
			'bahn.mdx': campaignText({ target: '{ name: Telekom, handles: { x: telekom_hilfe } }' }),
		};
		expect(only(checkText(campaignText({ target }), { files }), 'lookalike')).toEqual([]);
	});

	test('The accounts themselves, in any capitals, are no look-alikes', () => {
		const body = '@Telekom_Hilft, @telekomhilft.example.com und @hilft@social.example.com helfen.';
		expect(only(checkText(campaignText({}, body)), 'lookalike')).toEqual([]);
	});
});

describe('A declared look-alike', () => {
	const lookalikes = '["@telekom_hiIft"]';

	test('may be named in the story, but is neither addressed nor linked', () => {
		const fields = {
			lookalikes,
			invites: '["Nicht @telekom_hiIft schreiben. {url}"]',
			evidence: '[{ title: Der falsche Account, url: "https://x.com/telekom_hiIft" }]',
			updates:
				'[{ at: 2013-04-09 17:30, kind: note, text: "Achtung, @telekom_hiIft ist falsch." }]',
		};
		const body = 'Achtung: @telekom_hiIft ist [falsch](https://x.com/telekom_hiIft/status/1).';
		const found = checkText(campaignText(fields, body));
		expect(found.map(({ name, line, values }) => [name, line, values])).toEqual([
			['lookalikeUsed', 23, { found: '@telekom_hiIft', how: 'link' }],
			['lookalikeUsed', 25, { found: '@telekom_hiIft', how: 'mention' }],
			['lookalikeUsed', 29, { found: '@telekom_hiIft', how: 'link' }],
		]);
	});

	test('is not the account that is asked', () => {
		const found = (lookalikes: string) =>
			checkText(campaignText({ lookalikes })).map(({ name, column, values }) => [
				name,
				column,
				values,
			]);
		expect(found('["@telekom_hiIft", "telekom_Hilft"]')).toEqual([
			['lookalikeUsed', 33, { found: '@telekom_Hilft', how: 'own' }],
		]);
		expect(found('["@telekom_hilft auf Threads"]')).toEqual([]);
	});
});
