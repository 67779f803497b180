import { describe, expect, test } from 'vitest';
import { campaignText, checkText, inShort, only } from './check-text.ts';

describe('Dates', () => {
	test.each([
		['2013-04-09 17:00', '2013-04-09 17:01', 0],
		['2013-04-09', '2013-04-09', 0],
		['2013-04-09 17:00', '2013-04-09 17:00', 1],
		['2013-04-10', '2013-04-09', 1],
	])('from %s until %s', (starts, deadline, problems) => {
		const found = only(checkText(campaignText({ starts, deadline })), 'deadlineBeforeStart');
		expect(found).toHaveLength(problems);
		if (problems > 0) expect(inShort(found)).toEqual(['deadlineBeforeStart 15:11']);
	});

	test('An event ends after it begins, and an answer does not come before its question', () => {
		const event = '{ name: Fest, at: 2013-05-01 17:00, ends: 2013-05-01 16:00 }';
		const questions = (asked: string, answered: string) =>
			`[{ text: Warum?, asked: ${asked}, answer: Darum., answered: ${answered} }]`;
		const of = (fields: Record<string, string>) =>
			only(checkText(campaignText(fields)), 'deadlineBeforeStart').map(({ values }) => values.what);
		expect(of({ event })).toEqual(['event']);
		expect(of({ event: '{ name: Fest, at: 2013-05-01 17:00, ends: 2013-05-01 }' })).toEqual([]);
		expect(of({ questions: questions('2013-04-02', '2013-04-01') })).toEqual(['answer']);
		expect(of({ questions: questions('2013-04-02 14:00', '2013-04-02') })).toEqual([]);
	});

	test('An update in the future is a warning at its time', () => {
		const updates =
			'\n  - { at: 2013-04-09 18:00, kind: note, text: Jetzt }\n  - { at: 2013-04-09 18:01, kind: note, text: Gleich }';
		const [found, ...rest] = only(checkText(campaignText({ updates })), 'updateInFuture');
		expect(rest).toEqual([]);
		expect(found).toMatchObject({ severity: 'warning', values: { found: '2013-04-09 18:01' } });
		expect(found?.line).toBe(26);
	});
});

describe('News', () => {
	const note = (at: string) => `\n  - { at: ${at}, kind: note, text: Wir warten noch. }`;
	const long = { deadline: '2013-05-12 18:00' };

	test.each([
		['2013-04-12T17:00:00+02:00', {}, undefined],
		['2013-04-12T17:00:01+02:00', {}, 3],
		['2013-04-20T17:00:00+02:00', { updates: note('2013-04-18 12:00') }, undefined],
		['2013-04-22T17:00:00+02:00', { updates: note('2013-04-18 12:00') }, 4],
		['2013-04-22T17:00:00+02:00', { updates: note('2013-04-22 18:00') }, 13],
		['2013-04-01T17:00:00+02:00', {}, undefined],
		['2013-06-01T17:00:00+02:00', {}, undefined],
		['2013-04-22T17:00:00+02:00', { kind: 'thanks' }, undefined],
	])('At %s with %o the silence lasts %s days', (now, fields, days) => {
		const found = only(checkText(campaignText({ ...long, ...fields }), { now }), 'noNews');
		expect(found.map(({ values }) => values.days)).toEqual(days === undefined ? [] : [days]);
	});

	test('A settled campaign needs no more news', () => {
		const updates =
			'\n  - { at: 2013-04-10 12:00, kind: solved, text: Geschafft, source: "https://example.org" }';
		const found = checkText(campaignText({ ...long, updates }), { now: '2013-05-01T12:00:00Z' });
		expect(only(found, 'noNews')).toEqual([]);
	});
});

describe('Evidence and sources', () => {
	test.each([
		['plea', 1],
		['question', 1],
		['statement', 1],
		['thanks', 0],
		['letter', 0],
	])('A campaign of kind %s without evidence', (kind, problems) => {
		const found = only(checkText(campaignText({ kind, evidence: undefined })), 'noEvidence');
		expect(found.map(({ severity, line }) => [severity, line])).toEqual(
			problems ? [['warning', 2]] : [],
		);
	});

	test.each([
		['answer', '', 1],
		['solved', '', 1],
		['answer', ', source: "https://example.org/1"', 0],
		['note', '', 0],
		['heard', '', 0],
	])('An update of kind %s%s', (kind, source, problems) => {
		const updates = `\n  - { at: 2013-04-09 17:30, kind: ${kind}, text: Hallo${source} }`;
		expect(only(checkText(campaignText({ updates })), 'updateWithoutSource')).toHaveLength(
			problems,
		);
	});
});

describe('Allowed warnings', () => {
	const evidence = undefined;

	test('A warning that is allowed stays away, also in small letters', () => {
		for (const code of ['CS-069', 'cs-069']) {
			const allow = `[{ code: ${code}, because: Steht auf Papier }]`;
			expect(inShort(checkText(campaignText({ evidence, allow })))).toEqual([]);
		}
	});

	test('It stays away in translations too', () => {
		const files = { 'netz.en.mdx': '---\ntitle: FAST INTERNET PLEASE\n---\n' };
		const allow = '[{ code: CS-031, because: Zitat }]';
		expect(inShort(checkText(campaignText({ allow }), { files }))).toEqual([]);
		expect(inShort(checkText(campaignText(), { files }))).toEqual(['tone netz.en.mdx 2:8']);
	});

	test('A code that there is not, and an error’s, are errors themselves', () => {
		const allow = '[{ code: CS-999, because: x }, { code: CS-065, because: x }]';
		const found = checkText(campaignText({ allow }, 'Ruf an: 040 1234567'));
		expect(found.map(({ name, severity }) => [name, severity])).toEqual([
			['allowUnknown', 'error'],
			['allowError', 'error'],
			['personalData', 'error'],
		]);
	});
});

describe('The folder', () => {
	const site = 'title: Beispiele\nurl: https://candystorm.example.org\n';

	test('A campaign needs an imprint, a demo does not', () => {
		const [found] = checkText(campaignText(), { site });
		expect(found).toMatchObject({ name: 'imprintMissing', file: 'site.yaml', line: 1, column: 1 });
		expect(inShort(checkText(campaignText({ demo: 'true' }), { site }))).toEqual([]);
	});

	test('One campaign that is no demo is enough to need one', () => {
		const files = { 'brot.mdx': campaignText({ demo: 'true' }) };
		expect(only(checkText(campaignText(), { site, files }), 'imprintMissing')).toHaveLength(1);
	});

	test('A short address leads to one place only', () => {
		const files = { 'brot.mdx': campaignText({ short: 'tkhilf' }) };
		const found = checkText(campaignText({ short: 'tkhilf' }), { files });
		expect(only(found, 'shortTaken').map(({ values }) => values.short)).toEqual(['tkhilf']);
		expect(only(checkText(campaignText({ short: 'netz' })), 'shortTaken')).toHaveLength(1);
		expect(only(checkText(campaignText({ short: 'imprint' })), 'reservedName')).toHaveLength(1);
		expect(inShort(checkText(campaignText({ short: 'tkhilf' })))).toEqual([]);
	});
});
