import { expect, test } from 'vitest';
import { campaignText, checkText } from './check-text.ts';

const found = (body: string) =>
	checkText(campaignText({}, body)).map(({ name, severity, values }) => [name, severity, values]);

test.each([
	['./loch.jpg', undefined],
	['../spielplatz/loch.PNG#a', undefined],
	['./offener-brief.mdx', '/offener-brief/'],
	['../offener-brief/index.mdx', '/offener-brief/'],
	['./offener-brief.en.mdx', undefined],
])('A link to %s leads nowhere', (url, corrected) => {
	const values = { found: url, ...(corrected && { corrected }) };
	expect(found(`Hier: [ein Brief](${url}).`)).toEqual([['linkToFile', 'warning', values]]);
});

test.each([
	'../offener-brief/',
	'/offener-brief/',
	'/plan.png',
	'./satzung.pdf',
	'#bild.png',
	'https://example.org/loch.jpg',
])('A link to %s may lead somewhere', (url) => {
	expect(found(`Hier: [ein Brief](${url}).`)).toEqual([]);
});
