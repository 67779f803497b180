import { describe, expect, test } from 'vitest';
import { drawSheet, listReferences, listSheets, readReference } from './references.ts';

const sheets = await listSheets();
const renew = 'Look at the cards, then run: npm run images:references';

/** The most that a block may differ in its mean, of 255: fewer colours and other releases move edges by less. */
const tolerance = 16;

/** Compares pictures in blocks of 10 by 10 pixels and gives the largest mean difference of a block. */
function worstBlock(one: Buffer, other: Buffer, width: number, height: number): number {
	const side = 10;
	let worst = 0;
	for (let top = 0; top + side <= height; top += side) {
		for (let left = 0; left + side <= width; left += side) {
			let sum = 0;
			for (let y = top; y < top + side; y++) {
				const row = (y * width + left) * 3;
				for (let byte = row; byte < row + side * 3; byte++) {
					sum += Math.abs((one[byte] ?? 0) - (other[byte] ?? 0));
				}
			}
			worst = Math.max(worst, sum / (side * side * 3));
		}
	}
	return worst;
}

describe('the cards of all examples look as they did when somebody looked at them', () => {
	test('there is a sheet for each campaign', async () => {
		expect(await listReferences(), renew).toEqual(sheets.map(({ name }) => name).sort());
	});

	test.each(sheets)('$name', async ({ name, requests }) => {
		const { width, height, pixels } = await drawSheet(name, requests);
		const reference = await readReference(name);
		expect([width, height], renew).toEqual([reference.width, reference.height]);
		expect(worstBlock(pixels, reference.pixels, width, height), renew).toBeLessThan(tolerance);
	});

	test('one other letter in one title is seen', async () => {
		const { name, requests } = sheets.find((sheet) => sheet.name === 'scripts') ?? {
			name: '',
			requests: [],
		};
		const changed = requests.map((request, index) => {
			const title = request.card.title.replace('Fluss', 'Flass');
			return index === requests.length - 1
				? { ...request, card: { ...request.card, title } }
				: request;
		});
		const { width, height, pixels } = await drawSheet(name, changed);
		const { pixels: reference } = await readReference(name);
		expect(worstBlock(pixels, reference, width, height)).toBeGreaterThan(tolerance);
	});
});
