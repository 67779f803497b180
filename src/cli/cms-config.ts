import { campaignJsonSchema, type JsonSchema, siteJsonSchema } from '../campaign/json-schema.ts';
import { builderWords } from '../words/builder.ts';
import { germanFieldDocs } from '../words/field-docs-de.ts';
import type { FindingLang } from '../words/findings/index.ts';

/** A field of Sveltia CMS (https://sveltiacms.app/en/docs/fields), as far as it is used here. */
export interface CmsField {
	name: string;
	label: string;
	hint?: string;
	widget: 'string' | 'text' | 'select' | 'number' | 'boolean' | 'list' | 'object';
	required: boolean;
	options?: string[];
	multiple?: boolean;
	pattern?: [string, string];
	value_type?: 'int';
	min?: number;
	max?: number;
	field?: CmsField;
	fields?: CmsField[];
	collapsed?: boolean;
}

/** Where a project lies, as Sveltia names the kinds of hosts. */
export interface CmsBackend {
	name: 'github' | 'gitlab' | 'gitea';
	repo: string;
	branch: string;
	base_url?: string;
	api_root?: string;
}

/** The configuration of Sveltia CMS for a candystorm: a form for every field of the schema. */
export function cmsConfig(backend: CmsBackend, lang: FindingLang) {
	const german = lang === 'de';
	const body: CmsField = {
		name: 'body',
		label: builderWords[lang].labels.body ?? 'body',
		// The story may hold components, which an editor with buttons would take apart.
		widget: 'text',
		required: false,
	};
	return {
		backend,
		publish_mode: 'simple',
		media_folder: 'campaigns',
		public_folder: '/',
		// What is left out keeps its default, and quotation marks keep every text a text.
		output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
		collections: [
			{
				name: 'campaigns',
				label: german ? 'Kampagnen' : 'Campaigns',
				label_singular: german ? 'Kampagne' : 'Campaign',
				folder: 'campaigns',
				extension: 'mdx',
				format: 'yaml-frontmatter',
				slug: '{{title}}',
				media_folder: '',
				public_folder: '.',
				editor: { preview: false },
				fields: [...fieldsOf(campaignJsonSchema(), '', lang), body],
			},
			{
				name: 'site',
				label: german ? 'Website' : 'Site',
				editor: { preview: false },
				files: [
					{
						name: 'site',
						label: german ? 'Einstellungen' : 'Settings',
						file: 'campaigns/site.yaml',
						fields: fieldsOf(siteJsonSchema(), 'site', lang),
					},
				],
			},
		],
	};
}

function fieldsOf(schema: JsonSchema, parent: string, lang: FindingLang): CmsField[] {
	const { properties = {}, required = [] } = schema;
	// A look of one's own is a group where others have a name: Sveltia keeps what no form names as it is.
	const named = Object.entries(properties).filter(([name]) => name !== 'theme');
	return named.map(([name, part]) => {
		const path = parent ? `${parent}.${name}` : name;
		const labels = builderWords[lang].labels;
		const hint = (lang === 'de' ? germanFieldDocs[path] : undefined) ?? part.description;
		return {
			name,
			label: labels[path] ?? name,
			...(hint ? { hint } : {}),
			required: required.includes(name),
			...formOf(part, path, lang),
		};
	});
}

type Form = Omit<CmsField, 'name' | 'label' | 'hint' | 'required'>;

/** How a value is filled in; what may be a text or a group is a text. */
function formOf(schema: JsonSchema, path: string, lang: FindingLang): Form {
	const [short] = schema.anyOf ?? [];
	if (short) return formOf({ ...short, description: schema.description ?? '' }, path, lang);
	const { type, properties, items, minItems, maxItems, minimum, pattern } = schema;
	if (schema.enum) return { widget: 'select', options: schema.enum };
	if (properties) {
		return { widget: 'object', collapsed: true, fields: fieldsOf(schema, path, lang) };
	}
	if (type === 'boolean') return { widget: 'boolean' };
	if (type === 'integer') {
		return {
			widget: 'number',
			value_type: 'int',
			...(minimum === undefined ? {} : { min: minimum }),
		};
	}
	if (type === 'array' && items) {
		const size = {
			...(minItems ? { min: minItems } : {}),
			...(maxItems ? { max: maxItems } : {}),
		};
		if (items.enum) return { widget: 'select', multiple: true, options: items.enum, ...size };
		const entry = formOf(items, path, lang);
		return entry.fields
			? { widget: 'list', collapsed: true, fields: entry.fields, ...size }
			: { widget: 'list', field: entryOf(entry, path, lang), ...size };
	}
	if (isLong(path)) return { widget: 'text' };
	return { widget: 'string', ...(pattern ? { pattern: [pattern, patternHelp(schema)] } : {}) };
}

/** An entry of one text. It is needed, so that Sveltia refuses to save a group that it takes for an empty text, rather than lose it. */
function entryOf(form: Form, path: string, lang: FindingLang): CmsField {
	return { name: 'text', label: builderWords[lang].labels[path] ?? path, required: true, ...form };
}

function patternHelp({ description = '', examples = [] }: JsonSchema): string {
	return [description, ...examples.map(String)].filter((part) => part !== '').join(' ');
}

const longTexts =
	/^(?:ask|messages|invites|thanks|make-good)$|\.(?:text|quote|answer|responsible)$/;

/** Whether a text is likely to have several lines. */
function isLong(path: string): boolean {
	return longTexts.test(path);
}
