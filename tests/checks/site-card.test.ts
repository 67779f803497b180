import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { fontsIn } from '../../src/images/fonts.ts';
import { projectFolder } from '../support/command.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is said of a site without campaigns that has these lines. */
function saidOf(lines: string) {
	const site = `url: https://club.example\nlang: en\n${lines}\n`;
	const content = {
		site: { file: 'site.yaml', content: bytes(site) },
		...{ campaigns: [], counts: [], pictures: new Map() },
	};
	const options = { now: 0, env: {}, fonts: fontsIn(projectFolder) };
	return checkFolder(content, options).findings.filter(({ code }) => code !== 'CS-088');
}

const operator = (name: string) =>
	`operator: { name: "${name}", street: Mill 1, postcode: "1", city: Town, country: UK, mail: a@club.example }`;

test('A name that fits is no finding', () => {
	expect(saidOf(`title: The club’s storms\n${operator('A club')}`)).toEqual([]);
});

test('A character that no font has is told, in the title and in the operator’s name', () => {
	expect(saidOf(`title: "Storms 𓀀"\n${operator('Club 𓀁')}`)).toMatchObject([
		{ name: 'noGlyph', line: 3, values: { character: '𓀀' } },
		{ name: 'noGlyph', line: 4, values: { character: '𓀁' } },
	]);
});

test('A name that is too long for its place is told', () => {
	expect(saidOf(`title: ${'W'.repeat(80)}`)).toMatchObject([
		{ name: 'cardTooSmall', line: 3, values: { field: 'title' } },
	]);
});
