import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/command.ts';

/** All Markdown files of the project that people read, by their path; generated lists have tests of their own. */
export function listDocs(): string[] {
	const inFolder = (folder: string) =>
		readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
			.map((file) => join(folder, file).replaceAll('\\', '/'))
			.filter((file) => file.endsWith('.md'));
	const root = readdirSync(projectFolder).filter((file) => file.endsWith('.md'));
	return [...root, ...inFolder('docs')].sort();
}

/** Reads a file of the project. */
export const readDoc = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

/** A fenced block: its language, its text without the block's own indent, and where it stands. */
export interface Block {
	doc: string;
	line: number;
	language: string;
	text: string;
}

/** The fenced blocks of a Markdown file, also those in lists. */
export function blocksOf(doc: string): Block[] {
	const lines = readDoc(doc).split('\n');
	const blocks: Block[] = [];
	for (let index = 0; index < lines.length; index++) {
		const [, indent = '', language] = /^( *)```(\S*)/.exec(lines[index] ?? '') ?? [];
		if (language === undefined) continue;
		const line = index + 1;
		const text: string[] = [];
		while (++index < lines.length && !lines[index]?.startsWith(`${indent}\`\`\``)) {
			text.push((lines[index] ?? '').slice(indent.length));
		}
		blocks.push({ doc, line, language, text: text.join('\n') });
	}
	return blocks;
}

/** A Markdown text without its fenced blocks. */
export function withoutBlocks(markdown: string): string {
	return markdown.replace(/^( *)```[\s\S]*?^\1```/gm, '');
}

/** The names that a Markdown file's headings can be linked by, as GitHub and Forgejo make them. */
export function anchorsOf(markdown: string): string[] {
	return [...withoutBlocks(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
		title
			.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replace(/[`*]/g, '')
			.trim()
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

/** The targets of links and pictures, Markdown's and HTML's. */
export function targetsOf(markdown: string): string[] {
	const text = withoutBlocks(markdown).replace(/`[^`\n]*`/g, '');
	return [
		...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
		...[...text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target = '']) => target),
	];
}
