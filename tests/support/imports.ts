import ts from 'typescript';

/** One import of a file, as it stands there. */
export interface Import {
	/** What is imported: `./phase.ts`, `zod`, `node:fs`, `astro:content`. */
	from: string;
	/** Whether only types are taken, so that nothing is loaded when the program runs. */
	typeOnly: boolean;
	/** Whether it stands in a `<script>` of an `.astro` file, which runs in the browser. */
	inScript: boolean;
}

/** The imports of a file: static, dynamic and re-exports, in TypeScript, `.astro` (both halves) and CSS. */
export function importsOf(path: string, text: string): Import[] {
	if (path.endsWith('.css')) return importsOfCss(text);
	if (path.endsWith('.astro')) {
		const { frontmatter, scripts, sources } = partsOfAstro(text);
		return [
			...importsOfCode(frontmatter, false),
			...scripts.flatMap((script) => importsOfCode(script, true)),
			...sources.map((from) => ({ from, typeOnly: false, inScript: true })),
		];
	}
	return importsOfCode(text, false);
}

function importsOfCss(text: string): Import[] {
	const found = text.matchAll(/@import\s+(?:url\(\s*)?["']([^"']+)["']/g);
	return [...found].map(([, from = '']) => ({ from, typeOnly: false, inScript: false }));
}

/** The frontmatter of an `.astro` file, the bodies of its scripts, and the `src` of those that Astro bundles. */
function partsOfAstro(text: string): { frontmatter: string; scripts: string[]; sources: string[] } {
	const fence = /^\s*---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	const markup = text.slice(fence?.[0].length ?? 0);
	const scripts: string[] = [];
	const sources: string[] = [];
	for (const [, attributes = '', body = ''] of markup.matchAll(
		/<script\b([^>]*)>([\s\S]*?)<\/script>/g,
	)) {
		if (/\btype\s*=\s*["']application\//.test(attributes)) continue;
		const source = /\bsrc\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1];
		if (source === undefined) scripts.push(body);
		else if (!/\bis:inline\b/.test(attributes)) sources.push(source);
	}
	return { frontmatter: fence?.[1] ?? '', scripts, sources };
}

function importsOfCode(text: string, inScript: boolean): Import[] {
	const found: Import[] = [];
	const add = (from: ts.Node | undefined, typeOnly: boolean) => {
		if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, typeOnly, inScript });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
		else if (ts.isImportTypeNode(node)) {
			if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
		} else if (
			ts.isCallExpression(node) &&
			(node.expression.kind === ts.SyntaxKind.ImportKeyword ||
				/^(require|import\.meta\.glob)$/.test(node.expression.getText()))
		) {
			add(node.arguments[0], false);
		}
		ts.forEachChild(node, visit);
	};
	// Parents are needed by getText; JSX is off, as no file of the project uses it outside of .astro markup.
	visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
	return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	return (
		clause.name === undefined &&
		names !== undefined &&
		ts.isNamedImports(names) &&
		names.elements.length > 0 &&
		names.elements.every((element) => element.isTypeOnly)
	);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
	if (node.isTypeOnly) return true;
	const names = node.exportClause;
	return (
		names !== undefined &&
		ts.isNamedExports(names) &&
		names.elements.length > 0 &&
		names.elements.every((element) => element.isTypeOnly)
	);
}
