/**
 * The paths of a tree drawn in Markdown: a fenced block in which each line is indented two spaces a level, begins with a name
 * (a folder's with a slash at its end) and goes on with words about it. Only blocks whose first line is a folder are trees.
 */
export function pathsOfTrees(markdown: string): string[] {
	return fencedBlocks(markdown)
		.filter((block) => /^\S+\/(\s|$)/.test(block))
		.flatMap((block) => {
			const parents: string[] = [];
			return block.split('\n').flatMap((line) => {
				const [, indent = '', name] = /^( *)(\S+)/.exec(line) ?? [];
				if (name === undefined) return [];
				const depth = indent.length / 2;
				parents.length = Math.min(parents.length, depth);
				const path = `${parents.join('')}${name}`;
				if (name.endsWith('/')) parents[depth] = name;
				return [path];
			});
		});
}

/** The paths named in a Markdown text between backticks: whatever begins with one of the given folders. */
export function pathsInCode(markdown: string, folders: readonly string[]): string[] {
	return [...markdown.matchAll(/`([^`\s]+)`/g)]
		.map(([, code = '']) => code)
		.filter((code) => folders.some((folder) => code.startsWith(folder)) && !/[<>*[\]]/.test(code));
}

/** The bodies of a Markdown text's fenced blocks; with `language`, only of those marked so. */
export function fencedBlocks(markdown: string, language?: string): string[] {
	return [...markdown.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)\n```$/gm)]
		.filter(([, marked]) => language === undefined || marked === language)
		.map(([, , body = '']) => body);
}

/** The part of a Markdown text below a heading of the second level, up to the next one. */
export function sectionOf(markdown: string, heading: string): string {
	const start = markdown.indexOf(`\n## ${heading}\n`);
	if (start < 0) return '';
	const section = markdown.slice(start + 1);
	const end = section.indexOf('\n## ');
	return end < 0 ? section : section.slice(0, end);
}

/** The names between backticks in each cell of a table's rows; rows whose first cell has none are left out. */
export function namesInTable(markdown: string): string[][][] {
	return markdown
		.split('\n')
		.filter((line) => /^\| *`/.test(line))
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
		);
}
