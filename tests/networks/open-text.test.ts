import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishPieces, finishPost, type MessageValues } from '../../src/campaign/message.ts';
import { closeText, gapMark, openTarget, targetMark } from '../../src/networks/open-text.ts';

const values: MessageValues = {
	target: '@swmusterbach',
	url: 'https://example.org/licht/m/abend/',
	hashtags: ['#LichtAmFluss', '#Radweg'],
	ask: 'Bitte macht Licht.',
	deadline: 'Do., 17. Dezember 2026',
	title: 'Licht am Fluss',
};

function openText(text: string): string {
	return finishPieces(text, { ...values, target: targetMark }).join(gapMark);
}

const words = fc.constantFrom(
	'{target}',
	'{own}',
	'{own}.',
	'{own}..',
	'{hashtags}',
	'{url}',
	'{ask}',
	'{deadline}',
	'{title}',
	'{target}s',
	'$& $1',
	'Guten Abend',
	'👩‍👩‍👧‍👦',
	'.',
);

describe('A text with its gaps and its address open', () => {
	test('closes to exactly what the build posts', () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 8 }),
				// Without a space, whether a hashtag is one would depend on the target's name before it.
				fc.constantFrom(' ', '\n'),
				fc.constantFrom('@swmusterbach', '@a@b.example', 'Stadtwerke $& Söhne'),
				(parts, between, target) => {
					const text = `A ${parts.join(between)}`;
					expect(closeText(openText(text), target)).toBe(finishPost(text, { ...values, target }));
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('closes with what somebody wrote into the gap', () => {
		const text = 'Ich mag den Fluss, weil {own}. {target}, macht Licht!';
		const own = 'er leise ist';
		expect(closeText(openText(text), values.target, [own])).toBe(
			finishPost(text, { ...values, own }),
		);
	});

	test('closes each gap with its own words, and an empty one with an ellipsis', () => {
		expect(closeText(`a${gapMark}b${gapMark}. c`, '', ['1'])).toBe('a1b… c');
	});
});

describe('A changed text', () => {
	test.each([
		['@swmusterbach', 'Hallo @swmusterbach!', 'Hallo []!'],
		['@swmusterbach', 'Danke @swmusterbach. Und @swmusterbach', 'Danke []. Und []'],
		[
			'@swmusterbach',
			'@swmusterbach2 und @swmusterbach@a.example',
			'@swmusterbach2 und @swmusterbach@a.example',
		],
		['@swmusterbach', 'x.com/@swmusterbach', 'x.com/@swmusterbach'],
		['@sw.example', 'Hallo @sw.example.', 'Hallo [].'],
		['@sw.example', 'Hallo @swXexample', 'Hallo @swXexample'],
		['@sw.example', 'Hallo @sw.example.org', 'Hallo @sw.example.org'],
		['Stadtwerke', 'Hallo Stadtwerke', 'Hallo Stadtwerke'],
	])('with %s: %s', (target, text, expected) => {
		expect(openTarget(text, target).replaceAll(targetMark, '[]')).toBe(expected);
	});
});
