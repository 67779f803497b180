import { describe, expect, test } from 'vitest';
import { hashtagCaseOf } from '../../src/checks/hashtag-case.ts';
import { campaignText, checkText, only } from './check-text.ts';

const words = new Set([
	'schnelles',
	'netz',
	'für',
	'das',
	'educamp',
	'telekom',
	'hilft',
	'digitalisierung',
]);

describe('Capitals in hashtags', () => {
	test.each([
		['#SchnellesNetz', undefined],
		['#schnellesNetz', undefined],
		['#echh13', undefined],
		['#telekomhilf', undefined],
		['#netz', undefined],
		['#digitalisierung', undefined],
		['#NETZ', undefined],
		['#東京の学校にインターネットをください', undefined],
		['#2026', undefined],
		['#شكرا_للحافلات', undefined],
		['#אור_בגן', undefined],
		['#ახალისაქანელა', undefined],
		['#ночной_автобус', { corrected: '#НочнойАвтобус' }],
		['#schnelles_netz', { corrected: '#SchnellesNetz' }],
		['#Netz_für_alle', { corrected: '#NetzFürAlle' }],
		['#schnellesnetz', { corrected: '#SchnellesNetz' }],
		['#netzfürdaseducamp', { corrected: '#NetzFürDasEducamp' }],
		['#breitbandfüralle', {}],
		['#_', undefined],
	])('%s', (hashtag, problem) => {
		expect(hashtagCaseOf(hashtag, words)).toEqual(problem);
	});

	test('Each hashtag is reported once, where it first stands', () => {
		const hashtags = '["#schnellesnetz", "#echh13"]';
		const invites = '["Hilfst du mit? #schnellesnetz {url}"]';
		const found = only(checkText(campaignText({ hashtags, invites })), 'hashtagCase');
		expect(found).toMatchObject([{ line: 5, severity: 'warning' }]);
		expect(found[0]?.values).toEqual({ found: '#schnellesnetz', corrected: '#SchnellesNetz' });
	});
});
