import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

const found = (path: string, text: string) =>
	importsOf(path, text).map(
		({ from, typeOnly, inScript }) =>
			`${from}${typeOnly ? ' (type)' : ''}${inScript ? ' (script)' : ''}`,
	);

test('Every way to import is seen in TypeScript, and comments and texts are not', () => {
	const text = `
		import a, { b } from './a.ts';
		import type { C } from './c.ts';
		import { type D } from './d.ts';
		import { type E, f } from './e.ts';
		import './g.css';
		export * from './h.ts';
		export type { I } from './i.ts';
		export { type J } from './j.ts';
		const k = await import('./k.ts');
		const l: import('./l.ts').L = import.meta.glob('./m/*.ts');
		// import n from './n.ts';
		const o = "import o from './o.ts'";`;
	expect(found('x.ts', text)).toEqual([
		'./a.ts',
		'./c.ts (type)',
		'./d.ts (type)',
		'./e.ts',
		'./g.css',
		'./h.ts',
		'./i.ts (type)',
		'./j.ts (type)',
		'./k.ts',
		'./l.ts (type)',
		'./m/*.ts',
	]);
});

test('The two halves of an .astro file are told apart', () => {
	const text = `---
import Card from './Card.astro';
import type { Props } from './props.ts';
---
<p>import nothing from './text.ts';</p>
<script type="application/ld+json" is:inline set:html={data}></script>
<script src="../browser/countdown.ts"></script>
<script is:inline src="/plain.js"></script>
<script>
import { compose } from '../browser/composer.ts';
compose();
</script>`;
	expect(found('x.astro', text)).toEqual([
		'./Card.astro',
		'./props.ts (type)',
		'../browser/composer.ts (script)',
		'../browser/countdown.ts (script)',
	]);
});

test('A style sheet imports others', () => {
	const text = `@import './tokens.css' layer(base);\n@import url("./base.css");`;
	expect(found('x.css', text)).toEqual(['./tokens.css', './base.css']);
});
