import { defaultZone } from '../campaign/campaign.ts';
import { suggestName } from '../campaign/fields.ts';
import { readCampaignName } from '../campaign/file-name.ts';
import type { Finding } from '../campaign/finding.ts';
import { defaultKind } from '../campaign/kinds.ts';
import type { Site } from '../campaign/site.ts';
import { checkFolder } from '../checks/check-folder.ts';
import type { PictureState } from '../checks/pictures.ts';
import type { FontChooser } from '../images/choose-fonts.ts';
import type { MeasuredFont } from '../images/typeface.ts';
import { parseCampaignFile } from '../parse/campaign-file.ts';
import { readContext } from '../parse/read-fields.ts';
import { sayFinding } from '../words/findings/index.ts';
import type { Answer, Question, SaidFinding } from './answer.ts';
import { countsOf } from './counts.ts';
import { draftCampaign } from './draft-campaign.ts';
import { ownersIn } from './owner.ts';
import { pictureOf, previewOf } from './preview.ts';
import { fieldsOf, siteFile } from './site-file.ts';

/** The pictures beside a file, of which a browser knows nothing: each is taken to be there. */
const everyPicture: ReadonlyMap<string, PictureState> = Object.assign(new Map(), {
	get: () => ({ width: 1, height: 1 }),
});

/** What is around the file. */
export interface CheckAround {
	site: Site;
	/** The addresses that the site's campaigns have already. */
	slugs: readonly string[];
	/** Gives the fonts that share images are set in. */
	fonts: FontChooser<MeasuredFont>;
}

/**
 * Checks a file as the commands do, and works out what the form shows of it. Whatever is in the file, nothing of it is run.
 */
export function checkText(
	{ id, bytes, file, lang, now }: Question,
	{ site, slugs, fonts }: CheckAround,
): Answer {
	const checked = checkFolder(
		{
			site: { file: 'site.yaml', content: siteFile(site) },
			campaigns: [{ file, content: bytes }],
			counts: [],
			pictures: everyPicture,
		},
		{ now, env: {}, fonts },
	);
	const parsed = parseCampaignFile(bytes, file);
	const fields = fieldsOf(parsed.fields);
	const owner = ownersIn(parsed, fields);
	const findings = checked.findings
		.filter((finding) => finding.file === file)
		.map((finding) => said(finding, lang, site.address, owner(finding)));
	const context = readContext(parsed.fields, { zone: defaultZone, kind: defaultKind });
	const name = readCampaignName(file);
	const slug = 'slug' in name ? name.slug : 'new';
	const campaign = draftCampaign(parsed, context, { slug, file, site, lang });
	const title = typeof fields?.title === 'string' ? fields.title : '';
	return {
		id,
		findings,
		fields,
		slug: freeName(suggestName(title, 60), slugs),
		counts: {
			messages: countsOf(campaign, site, fields?.messages, ''),
			thanks: countsOf(campaign, site, fields?.thanks, 'thanks-'),
		},
		preview: campaign && previewOf(campaign, site, now),
		picture: campaign && pictureOf(campaign, site, now),
	};
}

function said(
	finding: Finding,
	lang: Question['lang'],
	address: Site['address'],
	owner: string,
): SaidFinding {
	const { code, severity, line, column, name } = finding;
	const isMissing = name === 'missingField' || name === 'emptyText';
	return { code, severity, line, column, ...sayFinding(finding, lang, address), owner, isMissing };
}

/** A name that an address may have and no other campaign has. */
function freeName(name: string | undefined, taken: readonly string[]): string | undefined {
	if (name === undefined) return undefined;
	const usable = 'slug' in readCampaignName(`${name}.mdx`) ? name : `${name}-candystorm`;
	if (!taken.includes(usable)) return usable;
	const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 2);
	return numbers
		.map((number) => `${usable.slice(0, 56)}-${number}`)
		.find((each) => !taken.includes(each));
}
