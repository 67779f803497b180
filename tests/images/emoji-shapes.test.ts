import { describe, expect, test } from 'vitest';
import { readEmoji } from '../../src/images/emoji.ts';
import { flatPictureOf } from '../../src/images/emoji-shapes.ts';
import { flattenPath } from '../../src/images/outline.ts';
import { projectFolder } from '../support/command.ts';

const picture = (body: string) =>
	`data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${body}</svg>`)}`;
const shapesOf = (body: string) => flatPictureOf(picture(body))?.shapes;

describe('A picture of filled shapes', () => {
	test('gives them in their order, each with its colour', () => {
		expect(
			shapesOf('<path fill="#FFAC33" d="M0 0h9v9z"/><path fill="#fff" d="M1 1h2v2z"/>'),
		).toEqual([
			{ path: 'M0 0h9v9z', fill: '#FFAC33' },
			{ path: 'M1 1h2v2z', fill: '#ffffff' },
		]);
	});

	test('may share a colour, and be black without one', () => {
		const body = '<g fill="#123456"><path d="M0 0h9v9z"/></g><path d="M1 1h2v2z"/>';
		expect(shapesOf(body)?.map(({ fill }) => fill)).toEqual(['#123456', '#000000']);
	});

	test('may have circles and ellipses', () => {
		const [circle, ellipse] =
			shapesOf('<circle cx="5" cy="6" r="2"/><ellipse cx="9" cy="9" rx="3" ry="1"/>') ?? [];
		const box = (path = '') => {
			const { left, top, right, bottom } = flattenPath(path, [1, 0, 0, 1, 0, 0]);
			return [left, top, right, bottom].map(Math.round);
		};
		expect(box(circle?.path)).toEqual([3, 4, 7, 8]);
		expect(box(ellipse?.path)).toEqual([6, 8, 12, 10]);
		const [turned] =
			shapesOf('<ellipse cx="9" cy="9" rx="3" ry="1" transform="rotate(90 9 9)"/>') ?? [];
		expect(box(turned?.path)).toEqual([8, 6, 10, 12]);
	});
});

test.each([
	'<path fill="url(#a)" d="M0 0h9v9z"/>',
	'<path fill="none" d="M0 0h9v9z"/>',
	'<path opacity=".5" d="M0 0h9v9z"/>',
	'<path transform="rotate(9)" d="M0 0h9v9z"/>',
	'<g stroke="#000"><path d="M0 0h9v9z"/></g>',
	'<circle r="3" transform="scale(2)"/>',
	'<rect width="9" height="9"/>',
	'<path d="M0 0h9v9z"></path>',
	'words',
])('%s is more than that', (body) => {
	expect(flatPictureOf(picture(body))).toBeUndefined();
});

test('Most emoji are flat, and their outlines can be read', () => {
	const emoji = readEmoji(projectFolder);
	const pictures = emoji.all().map((name) => flatPictureOf(emoji.pictureOf(name) ?? ''));
	const flat = pictures.filter((found) => found !== undefined);
	expect(flat.length / pictures.length).toBeGreaterThan(0.96);
	const unread = flat.flatMap(({ shapes }) =>
		shapes.filter(({ path }) => {
			try {
				return flattenPath(path, [1, 0, 0, 1, 0, 0]).lines.length === 0;
			} catch {
				return true;
			}
		}),
	);
	expect(unread.map(({ path }) => path)).toEqual([]);
});
