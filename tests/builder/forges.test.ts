import { describe, expect, test } from 'vitest';
import { forges, longestLink, newFileLink, readRepository } from '../../src/builder/forges.ts';

const [github, gitlab, codeberg] = forges;
const place = { repository: 'verein/sturm', branch: 'main' };
const path = 'campaigns/bank.mdx';
const text = '---\ntitle: "Bänke & mehr? #1"\n---\n';

describe('A repository', () => {
	test.each([
		['verein/sturm', 'verein/sturm'],
		[' https://github.com/verein/sturm.git ', 'verein/sturm'],
		['https://gitlab.com/gruppe/teil/sturm/', 'gruppe/teil/sturm'],
		['https://codeberg.org/verein/sturm', 'verein/sturm'],
	])('is understood as it is typed: %s', (typed, repository) => {
		expect(readRepository(typed, '')).toEqual({ repository, branch: 'main' });
	});

	test.each([
		['', 'main'],
		['sturm', 'main'],
		['verein/../../login', 'main'],
		['verein/sturm?x=1', 'main'],
		['verein/sturm#x', 'main'],
		['javascript:alert(1)//x', 'main'],
		['verein/sturm', '../../x'],
		['verein/sturm', 'a b'],
	])('is refused where it could lead elsewhere: %s, %s', (typed, branch) => {
		expect(readRepository(typed, branch)).toBeUndefined();
	});
});

describe('The page for a new file', () => {
	test('is opened with name and text where the place takes them', () => {
		for (const [forge, start] of [
			[github, 'https://github.com/verein/sturm/new/main?'],
			[codeberg, 'https://codeberg.org/verein/sturm/_new/main?'],
		] as const) {
			if (!forge) throw new Error(start);
			const { href, hasText } = newFileLink(forge, place, path, text);
			expect(href.startsWith(start)).toBe(true);
			expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
				filename: path,
				value: text,
			});
			expect(hasText).toBe(true);
		}
	});

	test('is opened with the name alone on GitLab', () => {
		if (!gitlab) throw new Error('GitLab');
		expect(newFileLink(gitlab, place, path, text)).toEqual({
			href: 'https://gitlab.com/verein/sturm/-/new/main?file_name=campaigns%2Fbank.mdx',
			hasText: false,
		});
	});

	test('is opened with the name alone where the text is too long for an address', () => {
		if (!github) throw new Error('GitHub');
		const { href, hasText } = newFileLink(github, place, path, 'ä'.repeat(1300));
		expect(hasText).toBe(false);
		expect(href.length).toBeLessThan(longestLink);
		expect(newFileLink(github, place, path, 'ä'.repeat(1200)).hasText).toBe(true);
	});
});
