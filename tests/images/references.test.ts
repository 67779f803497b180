import { describe, expect, test } from 'vitest';
import { drawSheet, listReferences, listSheets, readReference, type Sheet } from './references.ts';

const sheets = await listSheets();
const renew = 'Look at the cards, then run: npm run images:references';

/** Gives how far pictures are apart: the mean of all values, and the share of values far off; of 255 and of 1. */
function distance(one: Buffer, other: Buffer): { mean: number; far: number } {
	let sum = 0;
	let far = 0;
	for (let index = 0; index < one.length; index++) {
		const apart = Math.abs((one[index] ?? 0) - (other[index] ?? 0));
		sum += apart;
		if (apart > 90) far++;
	}
	return { mean: sum / one.length, far: far / one.length };
}

/** Shifts a sheet's pixels down by some rows. */
function shifted({ width, pixels }: Sheet, rows: number): Buffer {
	const bytes = rows * width * 3;
	return Buffer.concat([pixels.subarray(-bytes), pixels.subarray(0, -bytes)]);
}

describe('the cards of all examples look as they did when somebody looked at them', () => {
	test('there is a sheet for each campaign', async () => {
		expect(await listReferences(), renew).toEqual(sheets.map(({ name }) => name).sort());
	});

	test.each(sheets)('$name', async ({ name, requests }) => {
		const sheet = await drawSheet(name, requests);
		const reference = await readReference(name);
		expect([sheet.width, sheet.height], renew).toEqual([reference.width, reference.height]);
		const { mean, far } = distance(sheet.pixels, reference.pixels);
		// Few colours and another release of a library move edges by little, a changed word moves much more.
		expect(mean, renew).toBeLessThan(4);
		expect(far, renew).toBeLessThan(0.004);
		const moved = distance(shifted(sheet, 2), reference.pixels);
		expect(moved.far).toBeGreaterThan(0.02);
	});
});
