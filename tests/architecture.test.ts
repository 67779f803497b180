import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circles, forbiddenImports, rulesAsSources, type Sources } from './support/architecture.ts';
import { projectFolder } from './support/command.ts';
import { namesInTable, pathsInCode, pathsOfTrees, sectionOf } from './support/doc-paths.ts';
import { rules } from './support/module-rules.ts';

const sources: Sources = Object.fromEntries(
	readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(projectFolder, 'src', path)).isFile())
		.map((path) => [
			path.replaceAll('\\', '/'),
			readFileSync(join(projectFolder, 'src', path), 'utf8'),
		]),
);

describe('The modules of src', () => {
	test('Nobody imports what is not theirs to know', () => {
		expect(Object.keys(sources).length).toBeGreaterThan(10);
		expect(forbiddenImports(sources, rules)).toEqual([]);
	});

	test('No files import each other in a circle', () => {
		expect(circles(sources)).toEqual([]);
	});

	test('The rules themselves have no circle', () => {
		expect(circles(rulesAsSources(rules))).toEqual([]);
	});
});

describe('docs/architecture.md', () => {
	const text = readFileSync(join(projectFolder, 'docs/architecture.md'), 'utf8');
	const tree = pathsOfTrees(text);

	test('Every path that it names is there', () => {
		const named = [
			...tree,
			...pathsInCode(text, ['src/', 'tests/', 'docs/', 'campaigns/', '.ci/']),
		];
		expect(named.length).toBeGreaterThan(15);
		expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
	});

	test('Its tree names every folder of src', () => {
		const folders = readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => `src/${entry.name}/`);
		expect(folders.filter((folder) => !tree.includes(folder))).toEqual([]);
	});

	test('It gives a reason for every dependency, and for none that is gone', () => {
		const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
			readFileSync(join(projectFolder, 'package.json'), 'utf8'),
		);
		const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
		const explained = namesInTable(sectionOf(text, 'Dependencies')).flatMap(
			([names = []]) => names,
		);
		expect(explained.sort()).toEqual(installed.sort());
	});

	test('Its table of who knows whom is the one that the imports are held to', () => {
		const held = Object.entries(rules).map(([name, rule]) => [
			[name],
			[...rule.modules, ...(rule.fromScript ?? [])],
			[...rule.packages, ...(rule.node ? ['node:*'] : []), ...(rule.astro ? ['astro:*'] : [])],
		]);
		expect(namesInTable(sectionOf(text, 'Who knows whom'))).toEqual(held);
	});
});
