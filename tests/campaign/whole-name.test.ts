import { expect, test } from 'vitest';
import { isWholeName, withoutBreaks } from '../../src/campaign/whole-name.ts';

test.each([
	['Educamp Hamburg', 'Educamp\u00a0Hamburg'],
	['Radclub Musterbach e. V.', 'Radclub\u00a0Musterbach\u00a0e.\u00a0V.'],
	['Team', 'Team'],
	['Wheel Friends of Milltown', 'Wheel\u00a0Friends\u00a0of\u00a0Milltown'],
	['Verkehrsbetriebe der Stadt Musterbach', undefined],
])('The name “%s” in lines', (name, joined) => {
	expect(isWholeName(name)).toBe(joined !== undefined);
	expect(withoutBreaks(name)).toBe(joined ?? name);
});
