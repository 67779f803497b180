import { type Campaign, makeCampaign } from '../../src/campaign/campaign.ts';
import { type CampaignKind, campaignKinds } from '../../src/campaign/kinds.ts';
import { campaignSchema, translationSchema } from '../../src/campaign/schema.ts';
import { makeSite, type Site } from '../../src/campaign/site.ts';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { translateCampaign } from '../../src/campaign/translate.ts';

/** Fields as they stand in a file, where every value is a text; numbers and `true` may be written as such. */
export type WrittenFields = { [name: string]: unknown };

const defaults: WrittenFields = {
	title: 'Schnelles Netz für das Educamp',
	hashtags: ['#telekomhilf'],
	target: { name: 'Telekom hilft' },
	ask: 'Bitte schaltet die Leitung noch vor Freitag frei.',
	starts: '2013-04-09 17:00',
	deadline: '2013-04-12 18:00',
	organizer: { name: 'Educamp Hamburg' },
	messages: ['Liebes Team von {target}, schafft ihr das? {hashtags} {url}'],
};

/** A site with an operator at https://candystorm.example.org/, unless `fields` says otherwise. */
export function testSite(fields: WrittenFields = {}): Site {
	const operator = {
		name: 'Educamp e. V.',
		street: 'Musterweg 1',
		postcode: '22297',
		city: 'Hamburg',
		mail: 'hallo@example.org',
	};
	const written = {
		title: 'Candystorms',
		url: 'https://candystorm.example.org',
		operator,
		...fields,
	};
	const parsed = siteSchema.parse(asTexts(written));
	return makeSite(parsed, parsed.url);
}

/**
 * A campaign from some of its fields, written as in a file: `{ deadline: '2013-04-12', goal: 500 }`. The rest is a plea
 * of April 2013; a field that is undefined is left out. Throws where the schema refuses a field.
 */
export function testCampaign(
	fields: WrittenFields = {},
	slug = 'telekomhilf',
	site = testSite(),
): Campaign {
	const written = { ...defaults, ...fields };
	const file = `${slug}.mdx`;
	return makeCampaign(campaignSchema(contextOf(written)).parse(asTexts(written)), {
		slug,
		file,
		hasBody: true,
		site,
	});
}

/** A campaign with its translation into a language, in this order; both know of each other. */
export function translated(
	campaign: Campaign,
	lang: string,
	fields: WrittenFields,
): [Campaign, Campaign] {
	const { timezone: zone, kind, slug } = campaign;
	const languages = [...campaign.languages, lang];
	const parsed = translationSchema({ zone, kind }).parse(asTexts(fields));
	const original = { ...campaign, languages };
	const origin = { file: `${slug}.${lang}.mdx`, hasBody: false };
	return [original, translateCampaign(original, parsed, lang, origin).campaign];
}

function contextOf({ kind, timezone }: WrittenFields): { zone: string; kind: CampaignKind } {
	return {
		zone: typeof timezone === 'string' ? timezone : 'Europe/Berlin',
		kind: campaignKinds.find((known) => known === kind) ?? 'plea',
	};
}

/** Values as the reader of files gives them: numbers and `true` are texts, what is undefined is not there. */
function asTexts(value: unknown): unknown {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.map(asTexts);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, part]) => part !== undefined);
	return Object.fromEntries(entries.map(([name, part]) => [name, asTexts(part)]));
}
