import { expect, test } from 'vitest';
import { keep } from '../../src/images/keep.ts';

test('The same question is answered once, and not for ever', () => {
	let asked = 0;
	const double = keep((number: number, name: string) => {
		asked++;
		return { double: number * 2, name };
	});
	const first = double(4, 'a');
	expect(first).toEqual({ double: 8, name: 'a' });
	expect(double(4, 'a')).toBe(first);
	expect(double(4, 'b')).not.toBe(first);
	expect(asked).toBe(2);
	for (let number = 0; number < 6000; number++) double(number, 'c');
	expect(double(4, 'a')).not.toBe(first);
});
