import { describe, expect, test } from 'vitest';
import { describeMeasures, type MeterWords } from '../../src/browser/meter.ts';
import { commaIn } from '../../src/campaign/format.ts';
import { networks } from '../../src/networks/index.ts';
import { measureOf } from '../../src/networks/network.ts';
import { wordsFor } from '../../src/words/index.ts';

function meterWords(lang: string): MeterWords {
	const { composer } = wordsFor(lang, 'du').words;
	return {
		over: composer.over('{n}', '{name}'),
		tight: composer.tight('{name}'),
		left: composer.left('{n}', '{name}'),
		fits: composer.fits('{name}'),
		all: composer.fitsAll,
		comma: commaIn(lang),
	};
}

function say(text: string, lang = 'de'): string {
	const post = { text, url: 'https://example.org/licht/', title: 'Licht' };
	const readings = (['x', 'bluesky', 'mastodon', 'threads', 'facebook'] as const).map((id) => ({
		name: networks[id].label ?? '',
		measure: networks[id].measure(post),
	}));
	return describeMeasures(readings, meterWords(lang));
}

describe('The meter', () => {
	test('says nothing more than that a short text fits', () => {
		expect(say('Guten Abend!')).toBe('Passt überall.');
	});

	test('names what is too long first, then what is nearly full, then what fits', () => {
		expect(say('a'.repeat(250))).toMatchInlineSnapshot(
			`"Noch 30 für X, passt für Bluesky, Mastodon, Threads."`,
		);
		expect(say('a'.repeat(290))).toMatchInlineSnapshot(
			`"10 zu viel für X, noch 10 für Bluesky, passt für Mastodon, Threads."`,
		);
		expect(say('a'.repeat(312), 'en')).toMatchInlineSnapshot(
			`"32 too many for X, 12 too many for Bluesky, fits Mastodon, Threads."`,
		);
		expect(say('a'.repeat(290), 'ar')).toMatchInlineSnapshot(
			`"أطول من حدّ X بمقدار 10، الباقي في Bluesky: 10، مناسب: Mastodon، Threads."`,
		);
		expect(say('a'.repeat(600))).toMatchInlineSnapshot(
			`"320 zu viel für X, 300 zu viel für Bluesky, 100 zu viel für Mastodon, 100 zu viel für Threads."`,
		);
	});

	test('warns where only the shortened link fits', () => {
		const link = 'https://example.org/a/long/path/that/goes/on/and/on/and/on';
		expect(say(`${'a'.repeat(250)} ${link}`)).toMatchInlineSnapshot(
			`"Noch 6 für X, knapp für Bluesky, passt für Mastodon, Threads."`,
		);
	});

	test('takes a network’s name as it is', () => {
		const readings = [{ name: '$& {n}', measure: measureOf(5, 3) }];
		expect(describeMeasures(readings, meterWords('en'))).toBe('2 too many for $& {n}.');
	});
});
