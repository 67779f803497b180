import { expect, test } from 'vitest';
import { circles, forbiddenImports, type Sources } from './architecture.ts';
import { rules } from './module-rules.ts';

test.each([
	['another module', 'campaign/a.ts', `import '../networks/x.ts';`, 'imports networks/x.ts'],
	[
		'a type',
		'campaign/a.ts',
		`import type { X } from '../networks/x.ts';`,
		'imports networks/x.ts',
	],
	['a package', 'networks/a.ts', `import 'zod/mini';`, 'imports the package zod'],
	['Node', 'checks/a.ts', `import 'node:fs';`, 'imports node:fs'],
	['Astro in a pure module', 'images/a.ts', `import 'astro:content';`, 'imports astro:content'],
	[
		'Astro in a command',
		'cli/a.ts',
		`import 'astro:config/server';`,
		'imports astro:config/server',
	],
	['a page', 'pages/b.astro', `---\nimport './a.astro';\n---\n`, 'imports pages/a.astro'],
	[
		'the browser outside of a script',
		'components/A.astro',
		`---\nimport '../browser/a.ts';\n---\n`,
		'imports browser/a.ts',
	],
	[
		'the build in a script',
		'components/A.astro',
		`<script>import '../words/a.ts';</script>`,
		'imports words/a.ts from a script',
	],
	[
		'a file outside',
		'cli/a.ts',
		`import '../../tests/a.ts';`,
		'imports ../../tests/a.ts from outside of src',
	],
	['a missing file', 'cli/a.ts', `import './none.ts';`, 'imports cli/none.ts, which is not there'],
	[
		'a package behind other files, in the browser',
		'browser/b.ts',
		`import '../networks/more.ts';`,
		'loads networks/more.ts, which loads zod',
	],
	['a module without a rule', 'other/a.ts', '', 'belongs to no module that has a rule'],
])('The rules refuse %s', (_, path, text, problem) => {
	const others: Sources = {
		'networks/x.ts': '',
		'networks/more.ts': `import '../campaign/deep.ts';`,
		'campaign/deep.ts': `import 'zod';`,
		'pages/a.astro': '',
		'browser/a.ts': '',
		'words/a.ts': '',
	};
	expect(forbiddenImports({ ...others, [path]: text }, rules)).toEqual([`${path} ${problem}`]);
});

test('What the rules allow is not reported', () => {
	expect(
		forbiddenImports(
			{
				'campaign/a.ts': `import { z } from 'zod'; import './b.ts';`,
				'campaign/b.ts': `import type { T } from './c.ts';`,
				'campaign/c.ts': '',
				'parse/a.ts': `import remarkMdx from 'remark-mdx'; import type { Root } from 'mdast';`,
				'browser/a.ts': `import '../campaign/b.ts'; import type { A } from '../campaign/a.ts';`,
				'components/A.astro': `<script>import '../browser/a.ts';</script>`,
				'site/a.ts': `import 'astro:content'; import 'node:path';`,
			},
			rules,
		),
	).toEqual([]);
});

test('A circle is found once, wherever it is entered', () => {
	const ring = {
		'a/start.ts': `import './two.ts';`,
		'a/two.ts': `import './three.ts';`,
		'a/three.ts': `import type { X } from './two.ts';`,
		'a/four.ts': `import './three.ts'; import './four.ts';`,
	};
	expect(circles(ring)).toEqual(['a/three.ts → a/two.ts → a/three.ts', 'a/four.ts → a/four.ts']);
});
