/** `npm run docs:fields`: writes docs/fields.md, the page about every field of a campaign file. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FieldDoc, fieldDocs } from '../campaign/field-docs.ts';
import { campaignKinds } from '../campaign/kinds.ts';
import { type Written, writeField } from '../parse/write-yaml.ts';
import { germanFieldDocs } from '../words/field-docs-de.ts';
import { project } from './project.ts';

const introduction = `# Every field · Alle Felder

A campaign file begins with fields between two lines \`---\`. This page lists each with its meaning, who needs it, and an example. The form at \`/new/\` of every site asks for the most important ones; [kinds.md](kinds.md) shows the smallest file of each kind.

Eine Kampagnendatei beginnt mit Feldern zwischen zwei Zeilen \`---\`. Hier steht jedes mit seiner Bedeutung, wer es braucht, und einem Beispiel. Das Formular unter \`/new/\` jeder Website fragt nach den wichtigsten; [kinds.md](kinds.md) zeigt die kleinste Datei jeder Art.

This page is written by \`npm run docs:fields\` from the schema that every command checks files with.
`;

/** A value as a file holds it. */
function written(value: unknown): Written {
	return Array.isArray(value) ? value.map(String) : String(value);
}

/** The example of a field as it stands in a file; a group's fields have one each. */
export function exampleOf({ path: name, example }: Pick<FieldDoc, 'path' | 'example'>): string {
	if (example === undefined) return '';
	if (typeof example === 'number' || typeof example === 'boolean')
		return `${lastName(name)}: ${example}`;
	return writeField(lastName(name), written(example)).join('\n');
}

function lastName(name: string): string {
	return name.split('.').at(-1) ?? name;
}

/** Who needs a field, in both languages. */
function needOf({ requiredBy }: FieldDoc): string {
	if (requiredBy === 'group') return 'its group · seine Gruppe';
	if (requiredBy.length === 0) return '';
	if (requiredBy.length === campaignKinds.length) return 'every kind · jede Art';
	return requiredBy.map((kind) => `\`${kind}\``).join(', ');
}

const forms: Record<FieldDoc['form'], string> = {
	text: 'text · Text',
	'whole number': 'whole number · ganze Zahl',
	'true or false': '`true` or `false` · `true` oder `false`',
	list: 'list · Liste',
	group: 'group of fields · Gruppe von Feldern',
	'list of groups': 'list of groups · Liste von Gruppen',
};

function limitsOf({ entries, words }: FieldDoc): string {
	const parts = [];
	if (entries)
		parts.push(
			`${entries.least} to ${entries.most} entries · ${entries.least} bis ${entries.most} Einträge`,
		);
	if (words.length > 0) parts.push(words.map((word) => `\`${word}\``).join(', '));
	return parts.join('; ');
}

function sectionOf(doc: FieldDoc): string {
	const { path: name, description } = doc;
	const rows = [
		['what · was', forms[doc.form]],
		['needed by · nötig für', needOf(doc)],
		['possible · möglich', limitsOf(doc)],
	].filter(([, text]) => text !== '');
	const example = exampleOf(doc);
	return [
		`${name.includes('.') ? '###' : '##'} ${name}`,
		`${description}  \n${germanFieldDocs[name] ?? ''}`,
		rows.map(([label, text]) => `- ${label}: ${text}`).join('\n'),
		...(example ? [`\`\`\`yaml\n${example}\n\`\`\``] : []),
	].join('\n\n');
}

/** The text of docs/fields.md. */
export function fieldPage(): string {
	return `${[introduction, ...fieldDocs().map(sectionOf)]
		.join('\n')
		.replace(/\n(?=#{2,3} )/g, '\n\n')
		.replace(/\n{3,}/g, '\n\n')
		.trimEnd()}\n`;
}

if (import.meta.main) await writeFile(path.join(project, 'docs/fields.md'), fieldPage());
