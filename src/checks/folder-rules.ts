import type { Campaign } from '../campaign/campaign.ts';
import { isReserved } from '../campaign/file-name.ts';
import { type Finding, finding } from '../campaign/finding.ts';
import type { Site } from '../campaign/site.ts';
import { checkImprint } from './imprint.ts';
import type { ReadFile } from './subject.ts';

/** All that is right in a campaigns folder, for the rules that need several files. */
export interface FolderToCheck {
	/** The site; undefined where its file does not tell who operates it. */
	site: Site | undefined;
	/** The name of the site's file, where there is one. */
	siteFile: string | undefined;
	/** Every version of every campaign. */
	versions: readonly {
		campaign: Campaign;
		parsed: Pick<ReadFile, 'locate'>;
		mistakes?: { wrong: Pick<ReadonlySet<string>, 'has'> };
	}[];
	/** The addresses of all campaigns, also of those with errors. */
	slugs: readonly string[];
}

/** Short addresses that lead somewhere else already: to a page of the site, a campaign or another short address. */
function checkShorts({ versions, slugs }: FolderToCheck): Finding[] {
	const taken = new Map(slugs.map((slug) => [slug, slug]));
	return versions.flatMap(({ campaign, parsed }): Finding[] => {
		const { short, slug } = campaign;
		if (short === undefined || campaign.lang !== campaign.originalLang) return [];
		const place = parsed.locate(['short'], 'value');
		if (isReserved(short)) return [finding('reservedName', place, { name: short })];
		const other = taken.get(short);
		if (other !== undefined) return [finding('shortTaken', place, { short, other })];
		taken.set(short, slug);
		return [];
	});
}

/** The rules that need several files: the imprint, short addresses, a folder without campaigns. */
export function checkFolderRules(folder: FolderToCheck): Finding[] {
	const { site, siteFile = 'site.yaml', versions, slugs } = folder;
	const place = { file: siteFile, line: 1, column: 1 };
	const campaigns = versions
		.filter(({ mistakes }) => !mistakes?.wrong.has('demo'))
		.map(({ campaign }) => campaign);
	return [
		...(site ? checkImprint(campaigns, site, place) : []),
		...checkShorts(folder),
		...(slugs.length === 0 ? [finding('noCampaigns', place, {})] : []),
	];
}
