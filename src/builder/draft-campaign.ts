import { type Campaign, makeCampaign } from '../campaign/campaign.ts';
import { requiredFields } from '../campaign/kinds.ts';
import type { SchemaContext } from '../campaign/schema.ts';
import type { Site } from '../campaign/site.ts';
import { salvageCampaign } from '../checks/salvage.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';
import { builderWords } from '../words/builder.ts';
import type { BuilderLang } from '../words/builder-words.ts';

/** What a campaign is made for that is still being written. */
export interface DraftOrigin {
	slug: string;
	file: string;
	site: Site;
	/** The language of the form, in which stand-ins speak. */
	lang: BuilderLang;
}

/** A campaign from all that is right in a file so far, with stand-ins for what is missing, for the preview alone. */
export function draftCampaign(
	parsed: ParsedFile,
	context: SchemaContext,
	{ slug, file, site, lang }: DraftOrigin,
): Campaign | undefined {
	// Without fields there is still something to show: the stand-ins.
	const whole = parsed.fields === undefined ? { ...parsed, fields: {} } : parsed;
	const salvaged = salvageCampaign(whole, context);
	if (!salvaged) return undefined;
	const { fields } = salvaged;
	const words = builderWords[lang].preview;
	const written = whole.fields;
	const has = (name: string) =>
		typeof written === 'object' && written !== null && Object.hasOwn(written, name);
	const required = context.kind ? requiredFields(context.kind) : [];
	return makeCampaign(
		{
			...fields,
			kind: context.kind,
			title: has('title') && fields.title !== '…' ? fields.title : words.heading,
			ask: has('ask') && fields.ask !== '…' ? fields.ask : words.ask,
			hashtags: has('hashtags') ? fields.hashtags : [words.hashtag],
			...(required.includes('target') && !fields.target ? { target: { name: words.target } } : {}),
			...(required.includes('messages') && !fields.messages
				? { messages: [{ text: words.message }] }
				: {}),
		},
		{ slug, file, hasBody: parsed.body.trim() !== '', site },
	);
}
