/** `npm run schema`: writes the JSON Schemas of campaign files and of site.yaml, by which editors complete and explain fields. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { campaignJsonSchema, siteJsonSchema } from '../campaign/json-schema.ts';
import { project } from './project.ts';

/** The schema files, by their path in the project. */
export function schemaFiles(): Record<string, string> {
	const write = (schema: unknown) => `${JSON.stringify(schema, null, '\t')}\n`;
	return {
		'public/schemas/campaign.schema.json': write(campaignJsonSchema()),
		'public/schemas/site.schema.json': write(siteJsonSchema()),
	};
}

if (import.meta.main) {
	for (const [file, text] of Object.entries(schemaFiles())) {
		await writeFile(path.join(project, file), text);
	}
}
