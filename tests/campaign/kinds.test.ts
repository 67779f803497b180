import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockNames } from '../../src/campaign/kinds/kind-rules.ts';
import {
	campaignKinds,
	defaultKind,
	kindNamed,
	kinds,
	requiredFields,
} from '../../src/campaign/kinds.ts';
import { projectFolder } from '../support/command.ts';

test('All kinds of the contract are there, each in a file of its own', () => {
	expect(campaignKinds).toEqual(['plea', 'thanks', 'question', 'letter', 'statement']);
	const files = readdirSync(join(projectFolder, 'src/campaign/kinds'));
	expect(files.sort()).toEqual(
		[...campaignKinds.map((kind) => `${kind}.ts`), 'kind-rules.ts'].sort(),
	);
});

test('A kind is found by its name, and nothing else is one', () => {
	for (const kind of campaignKinds) expect(kindNamed(kind)).toBe(kind);
	for (const name of ['', 'Plea', 'toString', '__proto__', undefined, 1, ['plea']]) {
		expect(kindNamed(name)).toBeUndefined();
	}
	expect(kinds[defaultKind].demands).toEqual(['target', 'starts', 'deadline', 'messages']);
});

describe.each(campaignKinds)('The rules of %s fit together', (kind) => {
	const rules = kinds[kind];

	test('Who speaks for itself asks nobody', () => {
		const { addresses, awaitsAnswer, roomForReply, demands, action } = rules;
		if (addresses) return expect(demands).toContain('target');
		expect({ awaitsAnswer, roomForReply, action }).toEqual({
			awaitsAnswer: false,
			roomForReply: false,
			action: undefined,
		});
		expect(demands).toEqual([]);
	});

	test('Only who awaits an answer counts the days or wants a solution', () => {
		const { awaitsAnswer, countsWaiting, wantsSolution, roomForReply } = rules;
		if (awaitsAnswer) return;
		expect([countsWaiting, wantsSolution, roomForReply]).toEqual([false, false, false]);
	});

	test('Messages are counted where they are demanded', () => {
		expect(requiredFields(kind).includes('messages')).toBe(rules.fewestMessages > 0);
	});

	test('Its blocks are named once', () => {
		expect(new Set(rules.blocks).size).toBe(rules.blocks.length);
		expect(blockNames).toEqual(expect.arrayContaining([...rules.blocks]));
	});
});

/** Names that are a kind's and nothing else's in this program; `thanks` is also a list of the campaign file. */
const own = campaignKinds.filter((kind) => kind !== 'thanks').join('|');

/** Ways to ask for a kind by its name, where one of its properties should be asked for. */
const askingForNames = [
	// `kind === 'plea'`, and `'plea' === kind`
	new RegExp(String.raw`[=!]==?\s*['"\x60](?:${own})['"\x60]`),
	new RegExp(String.raw`['"\x60](?:${own})['"\x60]\s*[=!]==?`),
	/\bkind\b\)?\s*[=!]==?\s*['"`]thanks['"`]/i,
	// `case 'plea':`
	new RegExp(String.raw`\bcase\s+['"\x60](?:${own})['"\x60]`),
	// `['plea', 'question'].includes(kind)`, and types such as `'plea' | 'question'`
	new RegExp(String.raw`(?:[[,|<]|^)\s*['"\x60](?:${own})['"\x60]\s*[\],|>]`, 'm'),
	// `kind: 'statement'`, which stands for a property that it has
	new RegExp(String.raw`\bkind:\s*['"\x60](?:${own}|thanks)['"\x60]`),
];

/** Where a kind is named for itself, and why. */
const allowed: Record<string, string> = {
	'campaign/field-examples.ts': 'the example that the documentation shows of the field',
};

function namedIn(text: string): string[] {
	return askingForNames.flatMap((pattern) => text.match(pattern)?.[0] ?? []);
}

describe('A kind is asked for its properties', () => {
	test.each([
		"if (campaign.kind === 'plea') return;",
		"if ('letter' !== kind) return;",
		"kind == 'thanks'",
		"switch (kind) { case 'question': }",
		"['plea', 'question'].includes(kind)",
		"Record<'thanks' | 'statement', string>",
		"campaignSchemaFor({ ...context, kind: 'statement' })",
	])('%s would be found', (text) => {
		expect(namedIn(text)).not.toEqual([]);
	});

	test.each([
		"list === 'thanks' ? 'm/thanks-' : 'm/'",
		"plea: 'Bitte freundlich mit'",
		'kinds[kind].awaitsAnswer',
		"update.kind === 'answer'",
	])('%s is no such thing', (text) => {
		expect(namedIn(text)).toEqual([]);
	});

	test('Nobody outside src/campaign/kinds/ asks for its name', () => {
		const src = join(projectFolder, 'src');
		const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('campaign/kinds/'));
		expect(files.length).toBeGreaterThan(200);
		const found = files.flatMap((file) =>
			namedIn(readFileSync(join(src, file), 'utf8')).map((text) => `${file}: ${text.trim()}`),
		);
		expect(
			found.map((line) => line.split(': ')[0] ?? '').filter((file) => file in allowed),
		).toEqual(Object.keys(allowed));
		expect(found.filter((line) => !((line.split(': ')[0] ?? '') in allowed))).toEqual([]);
	});
});
