import { campaignSchema, type SchemaContext, translationSchema } from '../campaign/schema.ts';

/** Remembers what was made for a context: making a schema costs more than reading a file with it. */
function rememberByContext<Made>(make: (context: SchemaContext) => Made) {
	const made = new Map<string, Made>();
	return (context: SchemaContext): Made => {
		const key = `${context.kind} ${context.zone}`;
		const known = made.get(key) ?? make(context);
		made.set(key, known);
		return known;
	};
}

/** The schema of a campaign of this kind and zone. */
export const campaignSchemaFor = rememberByContext(campaignSchema);

/** The schema of a translation of such a campaign. */
export const translationSchemaFor = rememberByContext(translationSchema);
