import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCampaignName } from '../campaign/file-name.ts';
import { campaignJsonSchema, type JsonSchema } from '../campaign/json-schema.ts';

/**
 * What Astro's extension for VS Code reads to complete and explain the fields of MDX files, by the file's name in
 * `.astro/collections/`. Astro itself would write the schema of its store, which knows nothing of a file's fields
 * (https://github.com/withastro/astro/blob/main/packages/language-tools/language-server/src/plugins/yaml.ts).
 * @param files The campaigns' files below the folder.
 */
export function editorHints(folder: string, files: readonly string[]): Record<string, unknown> {
	const schema = campaignJsonSchema();
	const entries = files.map((file) => {
		const name = readCampaignName(file);
		const isTranslation = 'slug' in name && name.lang !== undefined;
		return [keyOf(path.join(folder, file)), isTranslation ? 'translations' : 'campaigns'];
	});
	return {
		'collections.json': {
			collections: [
				{ hasSchema: true, name: 'campaigns' },
				{ hasSchema: true, name: 'translations' },
			],
			entries: Object.fromEntries(entries),
		},
		'campaigns.schema.json': schema,
		'translations.schema.json': withoutDuties(schema),
	};
}

/** Writes the hints into the project. */
export function writeEditorHints(project: string, folder: string, files: readonly string[]): void {
	const target = path.join(project, '.astro/collections');
	mkdirSync(target, { recursive: true });
	for (const [name, content] of Object.entries(editorHints(folder, files))) {
		writeFileSync(path.join(target, name), JSON.stringify(content));
	}
}

/** A file as the extension names it. */
function keyOf(file: string): string {
	return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}

/** The same schema without anything that has to be there: a translation states only what differs. */
function withoutDuties({ required: _, allOf: __, ...schema }: JsonSchema): JsonSchema {
	const { properties, items, anyOf } = schema;
	return {
		...schema,
		...(items ? { items: withoutDuties(items) } : {}),
		...(anyOf ? { anyOf: anyOf.map(withoutDuties) } : {}),
		...(properties
			? {
					properties: Object.fromEntries(
						Object.entries(properties).map(([name, part]) => [name, withoutDuties(part)]),
					),
				}
			: {}),
	};
}
