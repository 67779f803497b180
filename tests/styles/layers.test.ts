import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/command.ts';

const folder = join(projectFolder, 'src/styles');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const order = /^@layer [a-z, ]+;$/m.exec(read('site.css'))?.[0];

test('A sheet that some pages load beside the site’s own says the order of the layers first, as either may come first', () => {
	expect(order).toBeDefined();
	const layered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.css') && file !== 'site.css')
		.filter((file) => read(file).includes('@layer'));
	expect(layered.length).toBeGreaterThan(3);
	for (const file of layered) {
		const [first] = /^@layer [^;{]+[;{]/m.exec(read(file)) ?? [];
		expect(first, file).toBe(order);
	}
});
