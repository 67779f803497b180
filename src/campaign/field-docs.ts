import { campaignJsonSchema, type JsonSchema } from './json-schema.ts';
import { type CampaignKind, campaignKinds, requiredFields } from './kinds.ts';

/** What a field of the campaign file is. */
export interface FieldDoc {
	/** The names that lead to it, with dots: `target.handles.x`; a list entry's fields follow the list's name. */
	path: string;
	/** Its one sentence. */
	description: string;
	/** What stands there. */
	form: 'text' | 'whole number' | 'true or false' | 'list' | 'group' | 'list of groups';
	/** The words that may stand there, where not any. */
	words: string[];
	/** How many entries a list may have. */
	entries?: { least: number; most: number };
	/** The kinds that require it; `group` where its group or list entry does. */
	requiredBy: readonly CampaignKind[] | 'group';
	/** A right value; undefined for groups, whose fields have one each. */
	example: unknown;
}

/** Every field of the campaign file, in the order of the schema. */
export function fieldDocs(): FieldDoc[] {
	return docsOf(campaignJsonSchema(), '');
}

function docsOf({ properties = {}, required = [] }: JsonSchema, parent: string): FieldDoc[] {
	return Object.entries(properties).flatMap(([name, schema]): FieldDoc[] => {
		const path = parent ? `${parent}.${name}` : name;
		const entry = groupIn(schema.items);
		const group = groupIn(schema) ?? entry;
		const { minItems: least, maxItems: most } = schema;
		const doc: FieldDoc = {
			path,
			description: schema.description ?? '',
			form: formOf(schema, entry !== undefined),
			words: schema.enum ?? schema.items?.enum ?? [],
			...(least !== undefined && most !== undefined ? { entries: { least, most } } : {}),
			requiredBy: parent ? (required.includes(name) ? 'group' : []) : kindsThatRequire(name),
			example: schema.examples?.[0],
		};
		return [doc, ...(group ? docsOf(group, path) : [])];
	});
}

/** The group of fields that a schema is, or may be. */
function groupIn(schema: JsonSchema | undefined): JsonSchema | undefined {
	return [schema, ...(schema?.anyOf ?? [])].find((part) => part?.properties !== undefined);
}

function formOf(schema: JsonSchema, ofGroups: boolean): FieldDoc['form'] {
	if (schema.type === 'array') return ofGroups ? 'list of groups' : 'list';
	if (schema.type === 'integer') return 'whole number';
	if (schema.type === 'boolean') return 'true or false';
	return groupIn(schema) ? 'group' : 'text';
}

function kindsThatRequire(name: string): CampaignKind[] {
	return campaignKinds.filter((kind) => requiredFields(kind).includes(name));
}
