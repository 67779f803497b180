import { z } from 'zod';
import { defaultZone } from './campaign.ts';
import { fieldExamples } from './field-examples.ts';
import { type CampaignKind, campaignKinds, defaultKind, kinds } from './kinds.ts';
import { campaignSchema } from './schema.ts';
import { siteSchema } from './site-schema.ts';
import { themeNames } from './theme.ts';

/** The parts of a JSON Schema that are written and read here (https://json-schema.org/draft-07). */
export interface JsonSchema {
	$schema?: string;
	title?: string;
	description?: string;
	type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
	properties?: Record<string, JsonSchema>;
	required?: string[];
	additionalProperties?: boolean;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	allOf?: { if: JsonSchema; then: JsonSchema }[];
	const?: string;
	enum?: string[];
	examples?: unknown[];
	pattern?: string;
	minimum?: number;
	minItems?: number;
	maxItems?: number;
	/** The most characters as a person counts them; said in the description, as no validator counts so. */
	most?: number;
}

/** Right values by the path of their field. */
type Examples = Readonly<Record<string, unknown>>;

/**
 * The frontmatter of a campaign file as JSON Schema, for editors: every field with its sentence and an example, and what each
 * kind requires.
 */
export function campaignJsonSchema(): JsonSchema {
	// What a kind needs besides what all need is said by rules of its own.
	const schema = campaignSchema({ zone: defaultZone });
	return {
		...toJsonSchema(schema, fieldExamples),
		title: 'A candystorm campaign',
		allOf: campaignKinds.flatMap((kind) => {
			const more = [...kinds[kind].demands];
			// biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's own keyword.
			return more.length === 0 ? [] : [{ if: ofKind(kind), then: { required: more } }];
		}),
	};
}

/** The file `site.yaml` as JSON Schema, for editors. */
export function siteJsonSchema(): JsonSchema {
	return { ...toJsonSchema(siteSchema, {}), title: 'A candystorm site' };
}

/** A schema that fits the files of one kind, which may go without saying. */
function ofKind(kind: CampaignKind): JsonSchema {
	const properties = { kind: { const: kind } };
	return kind === defaultKind ? { properties } : { properties, required: ['kind'] };
}

function toJsonSchema(schema: z.ZodType, examples: Examples): JsonSchema {
	const written = z.toJSONSchema(schema, {
		target: 'draft-07',
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			const short = shortForm(zodSchema);
			if (short) Object.assign(jsonSchema, { anyOf: [short, { ...jsonSchema }] });
			if (!short) return;
			for (const key of Object.keys(jsonSchema)) {
				if (key !== 'anyOf' && key !== 'description') Reflect.deleteProperty(jsonSchema, key);
			}
		},
	});
	// Zod's type allows every keyword of JSON Schema; these schemas use only the ones above.
	return finish(written as JsonSchema, '', examples);
}

/** The text that a group may be written as: a message's own, or a theme's name. */
function shortForm(schema: z.core.$ZodTypes): JsonSchema | undefined {
	if (!(schema instanceof z.ZodPipe) || !(schema.in instanceof z.ZodTransform)) return undefined;
	const group = schema.out instanceof z.ZodPipe ? schema.out.in : schema.out;
	const isTheme = group instanceof z.ZodObject && 'accent' in group.shape;
	return isTheme ? { type: 'string', enum: [...themeNames] } : { type: 'string' };
}

/** Says limits in words, and adds examples. */
function finish({ most, ...schema }: JsonSchema, path: string, known: Examples): JsonSchema {
	const { description, properties, items, anyOf } = schema;
	const limit = most && !description?.includes(`${most} characters`);
	const examples = Object.hasOwn(known, path) ? [known[path]] : undefined;
	const inner = (part: JsonSchema, name: string) =>
		finish(part, path ? `${path}.${name}` : name, known);
	return {
		...schema,
		...(limit ? { description: `${description ?? ''} At most ${most} characters.`.trim() } : {}),
		...(examples ? { examples } : {}),
		...(items
			? { items: items.anyOf || items.properties ? finish(items, path, known) : items }
			: {}),
		...(anyOf ? { anyOf: anyOf.map((part) => finish(part, path, known)) } : {}),
		...(properties
			? {
					properties: Object.fromEntries(
						Object.entries(properties).map(([name, part]) => [name, inner(part, name)]),
					),
				}
			: {}),
	};
}
