import {
	type Campaign,
	type CampaignOrigin,
	defaultZone,
	makeCampaign,
} from '../campaign/campaign.ts';
import type { Counted } from '../campaign/counted.ts';
import { type CampaignName, readCampaignName } from '../campaign/file-name.ts';
import { type Finding, finding, sortFindings } from '../campaign/finding.ts';
import { defaultKind } from '../campaign/kinds.ts';
import type { Site } from '../campaign/site.ts';
import { translateCampaign } from '../campaign/translate.ts';
import type { FontChooser } from '../images/choose-fonts.ts';
import type { MeasuredFont } from '../images/typeface.ts';
import type { ParsedFile } from '../parse/campaign-file.ts';
import { readContext, readFields } from '../parse/read-fields.ts';
import { type FindingLang, findingLang } from '../words/findings/index.ts';
import { checkPictures, type PictureState } from './pictures.ts';
import {
	type FolderFile,
	readCampaignFile,
	readNumbers,
	readSite,
	wholeFile,
} from './read-files.ts';
import type { Recall } from './rule.ts';
import { checkCampaign, checkFolderRules } from './rules.ts';
import { salvageCampaign, salvageTranslation } from './salvage.ts';
import { campaignSchemaFor, translationSchemaFor } from './schemas.ts';
import { checkSiteCard } from './site-card.ts';

/** How a file is read that says nothing about it. */
const unnamed = { zone: defaultZone, kind: defaultKind };

/** What a campaigns folder holds, as far as checks need it. */
export interface FolderContent {
	site: FolderFile | undefined;
	campaigns: FolderFile[];
	counts: FolderFile[];
	pictures: ReadonlyMap<string, PictureState>;
}

/** What the clock, the environment and the fonts say. */
export interface CheckOptions {
	/** Milliseconds since 1970. */
	now: number;
	/** For `url: auto`. */
	env: Record<string, string | undefined>;
	/** Gives the fonts that share images are set in. */
	fonts: FontChooser<MeasuredFont>;
	/** What earlier runs have found in files that are the same; default: nothing. */
	recall?: Recall;
}

/** A folder after all checks. */
export interface CheckedFolder {
	/** The site; undefined where its file has errors. */
	site: Site | undefined;
	/** Every campaign without errors of its own, in each of its languages, the original first. */
	campaigns: Campaign[];
	/** All problems of all files, in the order of the files. */
	findings: Finding[];
	/** Each file's lines, for the report. */
	sources: Map<string, string[]>;
	/** The language to report in where nobody asked for one: the site's. */
	lang: FindingLang;
	/** How a German report speaks to the organizer: as the site does. */
	address: Site['address'];
}

/** A file with what its name says. */
interface NamedFile {
	name: CampaignName;
	parsed: ParsedFile;
}

/** One version of a campaign with the file, or the right parts of the file, that it was made from. */
interface ReadCampaign {
	campaign: Campaign;
	parsed: ParsedFile;
	/** The whole file and the names of the wrong fields in it, where only parts of it are right. */
	mistakes?: { whole: ParsedFile; wrong: Pick<ReadonlySet<string>, 'has'> };
}

/** Where not all of a file's YAML can be read, any field may have something wrong. */
const anything = { has: () => true };

/** Checks everything in a campaigns folder and gives back what is right and all that is wrong. */
export function checkFolder(
	content: FolderContent,
	{ now, env, fonts, recall }: CheckOptions,
): CheckedFolder {
	const findings: Finding[] = [];
	const sources = new Map<string, string[]>();
	const notes = { findings, sources };
	const { site, assumed, wrong, locate } = readSite(content.site, env, notes);
	const files = content.campaigns.flatMap((source) => {
		const parsed = readCampaignFile(source, notes);
		if (!parsed) return [];
		findings.push(...checkPictures(parsed, content.pictures));
		const name = nameOf(source.file, findings);
		return name ? [{ name, parsed }] : [];
	});
	const counted = readNumbers(content.counts, notes);
	const originals = readOriginals(files, assumed, counted, findings);
	const versions = [...originals.values()];
	for (const file of files) {
		if (file.name.lang === undefined) continue;
		const translation = readTranslation(file, originals, findings);
		if (translation) versions.push(translation);
	}
	const campaigns = [...originals.values()].map(({ campaign }) => campaign);
	for (const version of versions) {
		findings.push(...checkCampaign({ ...version, site: assumed, now, fonts, recall, campaigns }));
	}
	findings.push(
		...checkFolderRules({
			site: wrong.has('operator') ? undefined : assumed,
			siteFile: content.site?.file,
			versions,
			slugs: content.campaigns.flatMap(({ file }) => slugOf(file) ?? []),
		}),
	);
	if (site && locate) findings.push(...checkSiteCard(site, locate, fonts));
	const complete = versions.filter(({ mistakes }) => mistakes === undefined);
	return {
		site,
		campaigns: complete.map(({ campaign }) => campaign).sort(byOriginalThenLang),
		findings: sortFindings(withoutNeedless(findings)),
		sources,
		lang: findingLang(assumed.lang),
		address: assumed.address,
	};
}

/** Words behind a number or a yes are told of once: to put them in quotation marks would not help there. */
function withoutNeedless(findings: readonly Finding[]): Finding[] {
	const plain = findings.flatMap((one) =>
		one.name === 'notWholeNumber' || one.name === 'notYesNo' ? [one] : [],
	);
	return findings.filter(
		(one) =>
			one.name !== 'yamlHash' ||
			!plain.some(
				({ file, line, values }) =>
					file === one.file && line === one.line && values.found.endsWith(one.values.lost),
			),
	);
}

function byOriginalThenLang(a: Campaign, b: Campaign): number {
	if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
	return a.languages.indexOf(a.lang) - b.languages.indexOf(b.lang);
}

/** What a file's name says; undefined where it says of which campaign this is a translation but not into what. */
function nameOf(file: string, findings: Finding[]): CampaignName | undefined {
	const name = readCampaignName(file);
	if (!('values' in name)) return name;
	const place = wholeFile(file);
	if (name.name === 'badLang') {
		findings.push(finding('badLang', place, name.values));
		return undefined;
	}
	if (name.name === 'badFileName') findings.push(finding('badFileName', place, name.values));
	else findings.push(finding('reservedName', place, name.values));
	return { slug: file, lang: undefined };
}

/** The address of a campaign, also of one that cannot be read; undefined for a translation. */
function slugOf(file: string): string | undefined {
	const name = readCampaignName(file);
	if ('values' in name) return file;
	return name.lang === undefined ? name.slug : undefined;
}

/** Reads every campaign's own file; of one with mistakes, what is right in it. */
function readOriginals(
	files: readonly NamedFile[],
	site: Site,
	counted: ReadonlyMap<string, Counted>,
	findings: Finding[],
): Map<string, ReadCampaign> {
	const originals = new Map<string, ReadCampaign>();
	const firstFiles = new Map<string, string>();
	for (const { name, parsed } of files) {
		const { slug, lang } = name;
		if (lang !== undefined) continue;
		const other = firstFiles.get(slug);
		if (other !== undefined) {
			findings.push(finding('doubleName', wholeFile(parsed.file), { name: slug, other }));
			continue;
		}
		firstFiles.set(slug, parsed.file);
		if (parsed.fields === undefined) continue;
		const context = readContext(parsed.fields, unnamed);
		const read = readFields(campaignSchemaFor(context), parsed);
		findings.push(...read.findings);
		const origin = { slug, file: parsed.file, ...bodyOf(parsed), site };
		if (read.fields) {
			const numbers = counted.get(parsed.file.replace(/mdx$/, 'counts.json'));
			const campaign = { ...makeCampaign(read.fields, origin), counted: numbers };
			const mistakes = parsed.incomplete ? { whole: parsed, wrong: anything } : undefined;
			originals.set(slug, { campaign, parsed, ...(mistakes && { mistakes }) });
			continue;
		}
		const salvaged = salvageCampaign(parsed, context);
		if (!salvaged) continue;
		const campaign = makeCampaign(salvaged.fields, origin);
		const mistakes = { whole: parsed, wrong: salvaged.wrong };
		originals.set(slug, { campaign, parsed: salvaged.parsed, mistakes });
	}
	return originals;
}

/** Lays a translation over its campaign; undefined where one of the two is not right. */
function readTranslation(
	{ name, parsed }: NamedFile,
	originals: ReadonlyMap<string, ReadCampaign>,
	findings: Finding[],
): ReadCampaign | undefined {
	const { slug, lang = '' } = name;
	const original = originals.get(slug);
	if (!original) {
		findings.push(finding('translationOrphan', wholeFile(parsed.file), { slug }));
		return undefined;
	}
	const { campaign } = original;
	if (campaign.languages.includes(lang)) {
		findings.push(finding('translationSame', wholeFile(parsed.file), { lang }));
		return undefined;
	}
	if (parsed.fields === undefined) return undefined;
	const context = readContext((original.mistakes?.whole ?? original.parsed).fields, unnamed);
	const read = readFields(translationSchemaFor(context), parsed);
	findings.push(...read.findings);
	const salvaged = read.fields
		? { fields: read.fields, parsed }
		: salvageTranslation(parsed, context);
	if (!salvaged) return undefined;
	const { fields, parsed: right } = salvaged;
	const origin = { file: parsed.file, ...bodyOf(parsed) };
	const translated = translateCampaign(campaign, fields, lang, origin);
	// What is wrong in the campaign itself is left out of it, and has no counterpart for that reason alone.
	const wrong = original.mistakes?.wrong;
	for (const { field, index, entry } of translated.unmatched) {
		if (wrong?.has(field)) continue;
		const place = right.locate([field, index], 'value');
		findings.push(finding('translationUnmatched', place, { field, entry }));
	}
	if (fields.lang !== undefined && fields.lang !== lang) translated.changed.push(['lang']);
	for (const path of translated.changed) {
		if (wrong?.has(String(path[0]))) continue;
		const field = String(path.at(-1));
		findings.push(finding('translationFixed', right.locate(path, 'key'), { field }));
	}
	// All versions share one list of languages, which is complete once the last file was read.
	campaign.languages.push(lang);
	const version = { ...translated.campaign, languages: campaign.languages };
	if (!('wrong' in salvaged)) return { campaign: version, parsed };
	const mistakes = { whole: parsed, wrong: salvaged.wrong };
	return { campaign: version, parsed: right, mistakes };
}

/** What a campaign has to know of its body. */
function bodyOf({ body, components }: ParsedFile): Pick<CampaignOrigin, 'hasBody' | 'bodyAsks'> {
	return { hasBody: body.trim() !== '', bodyAsks: components.includes('Ask') };
}
