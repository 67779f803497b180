import {
	type Campaign,
	defaultZone,
	makeCampaign,
	translateCampaign,
} from '../campaign/campaign.ts';
import { type CampaignName, readCampaignName } from '../campaign/file-name.ts';
import { type Finding, finding, type Place, sortFindings } from '../campaign/finding.ts';
import { formatMoment } from '../campaign/format.ts';
import { type CampaignKind, campaignKinds } from '../campaign/kinds.ts';
import { campaignSchema, type SchemaContext, translationSchema } from '../campaign/schema.ts';
import { automaticUrl, makeSite, type Site } from '../campaign/site.ts';
import { siteSchema } from '../campaign/site-schema.ts';
import { defaultTheme, themes } from '../campaign/theme.ts';
import { isZone } from '../campaign/time.ts';
import { type ParsedFile, parseCampaignFile, parseSiteFile } from '../parse/campaign-file.ts';
import { readFields } from '../parse/read-fields.ts';
import { checkPictures, type PictureState } from './pictures.ts';
import { checkCampaign, checkFolderRules } from './rules.ts';
import { salvageCampaign } from './salvage.ts';

/** A file of a campaigns folder: its bytes, or why they could not be had. */
export interface FolderFile {
	/** Path below the folder, with forward slashes. */
	file: string;
	content: Uint8Array | 'link' | 'missing' | 'denied' | 'other';
}

/** What a campaigns folder holds, as far as checks need it. */
export interface FolderContent {
	site: FolderFile | undefined;
	campaigns: FolderFile[];
	counts: FolderFile[];
	pictures: ReadonlyMap<string, PictureState>;
}

/** What the clock and the environment say. */
export interface CheckOptions {
	/** Milliseconds since 1970. */
	now: number;
	/** For `url: auto`. */
	env: Record<string, string | undefined>;
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
	lang: 'de' | 'en';
}

/** The address of a site that is only looked at on the writer's own machine. */
const localUrl = 'http://localhost:4321/';

interface ReadCampaign {
	name: CampaignName;
	parsed: ParsedFile;
}

function wholeFile(file: string): Place {
	return { file, line: 1, column: 1 };
}

/** Checks everything in a campaigns folder and gives back what is right and all that is wrong. */
export function checkFolder(content: FolderContent, { now, env }: CheckOptions): CheckedFolder {
	const findings: Finding[] = [];
	const sources = new Map<string, string[]>();
	const site = readSite(content.site, env, findings, sources);
	const assumed: Site = site ?? {
		title: '',
		origin: 'https://example.org',
		base: '/',
		lang: 'de',
		address: 'du',
		theme: themes[defaultTheme],
		accounts: [],
	};
	const originals = new Map<string, ReadCampaign>();
	const translations: ReadCampaign[] = [];
	for (const source of content.campaigns) {
		const name = readCampaignName(source.file);
		if ('values' in name) findings.push(nameFinding(name, source.file));
		const parsed = readFile(source, findings, sources);
		if (!parsed) continue;
		findings.push(...parsed.findings, ...checkPictures(parsed, content.pictures));
		if ('values' in name) continue;
		const first = originals.get(name.slug);
		if (name.lang) translations.push({ name, parsed });
		else if (first) {
			const values = { name: name.slug, other: first.parsed.file };
			findings.push(finding('doubleName', wholeFile(source.file), values));
		} else originals.set(name.slug, { name, parsed });
	}

	const complete: { campaign: Campaign; parsed: ParsedFile }[] = [];
	const partial: { campaign: Campaign; parsed: ParsedFile }[] = [];
	const contexts = new Map<string, SchemaContext>();
	const bySlug = new Map<string, Campaign>();
	for (const [slug, { parsed }] of originals) {
		const context = contextOf(parsed.fields);
		contexts.set(slug, context);
		if (parsed.fields === undefined) continue;
		const schema = campaignSchema(context);
		const read = readFields(schema, parsed);
		findings.push(...read.findings);
		const origin = { slug, file: parsed.file, hasBody: parsed.body.trim() !== '', site: assumed };
		if (read.fields) {
			const campaign = makeCampaign(read.fields, origin);
			bySlug.set(slug, campaign);
			complete.push({ campaign, parsed });
		} else {
			const salvaged = salvageCampaign(parsed, context);
			if (salvaged) {
				partial.push({ campaign: makeCampaign(salvaged.fields, origin), parsed: salvaged.parsed });
			}
		}
	}
	for (const { name, parsed } of translations) {
		const { slug, lang = '' } = name;
		if (!originals.has(slug)) {
			findings.push(finding('translationOrphan', wholeFile(parsed.file), { slug }));
			continue;
		}
		if (parsed.fields === undefined) continue;
		const read = readFields(translationSchema(contexts.get(slug) ?? contextOf(undefined)), parsed);
		findings.push(...read.findings);
		const original = bySlug.get(slug);
		if (!read.fields || !original) continue;
		if (lang === original.originalLang || original.languages.includes(lang)) {
			findings.push(finding('translationSame', wholeFile(parsed.file), { lang }));
			continue;
		}
		findings.push(...checkFixedFields(parsed, read.fields, original, lang));
		const hasBody = parsed.body.trim() !== '';
		const translated = translateCampaign(original, read.fields, lang, {
			file: parsed.file,
			hasBody,
		});
		for (const { field, index, entry } of translated.unmatched) {
			const place = parsed.locate([field, index], 'value');
			findings.push(finding('translationUnmatched', place, { field, entry }));
		}
		// All versions share one list of languages, which is complete once the last file was read.
		original.languages.push(lang);
		complete.push({ campaign: { ...translated.campaign, languages: original.languages }, parsed });
	}

	const campaigns = [...bySlug.values(), ...partial.map(({ campaign }) => campaign)];
	const shared = { site: assumed, now, campaigns, sayMoment: formatMoment };
	for (const version of complete) findings.push(...checkCampaign({ ...version, ...shared }));
	for (const version of partial) {
		findings.push(...checkCampaign({ ...version, ...shared, partial: true }));
	}
	findings.push(
		...checkFolderRules({
			site,
			siteFile: content.site?.file,
			complete,
			slugs: [...originals.keys()],
		}),
	);
	return {
		site,
		campaigns: complete.map(({ campaign }) => campaign).sort(byOriginalThenLang),
		findings: sortFindings(findings),
		sources,
		lang: (site?.lang ?? 'de').startsWith('de') ? 'de' : 'en',
	};
}

function byOriginalThenLang(a: Campaign, b: Campaign): number {
	if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
	return a.languages.indexOf(a.lang) - b.languages.indexOf(b.lang);
}

type Problem = Exclude<ReturnType<typeof readCampaignName>, CampaignName>;

function nameFinding(problem: Problem, file: string): Finding {
	const place = wholeFile(file);
	if (problem.name === 'badFileName') return finding('badFileName', place, problem.values);
	if (problem.name === 'reservedName') return finding('reservedName', place, problem.values);
	return finding('badLang', place, problem.values);
}

/** Gives a file's parts, or says why it could not be read. */
function readFile(
	{ file, content }: FolderFile,
	findings: Finding[],
	sources: Map<string, string[]>,
	parse: (bytes: Uint8Array, file: string) => ParsedFile = parseCampaignFile,
): ParsedFile | undefined {
	if (content === 'link') {
		findings.push(finding('symbolicLink', wholeFile(file), {}));
		return undefined;
	}
	if (typeof content === 'string') {
		findings.push(finding('unreadable', wholeFile(file), { reason: content }));
		return undefined;
	}
	const parsed = parse(content, file);
	sources.set(file, parsed.lines);
	return parsed;
}

function readSite(
	source: FolderFile | undefined,
	env: CheckOptions['env'],
	findings: Finding[],
	sources: Map<string, string[]>,
): Site | undefined {
	if (!source) {
		findings.push(finding('siteMissing', wholeFile('site.yaml'), {}));
		return undefined;
	}
	const parsed = readFile(source, findings, sources, parseSiteFile);
	if (!parsed) return undefined;
	findings.push(...parsed.findings);
	if (parsed.fields === undefined) return undefined;
	const read = readFields(siteSchema, parsed);
	findings.push(...read.findings);
	if (!read.fields) return undefined;
	const { url } = read.fields;
	return makeSite(read.fields, url === 'auto' ? (automaticUrl(env) ?? localUrl) : url);
}

/** The values that decide how the rest of a file is read; defaults where they are missing or wrong. */
function contextOf(fields: unknown): SchemaContext {
	const { timezone, kind } = asGroup(fields);
	return {
		zone: typeof timezone === 'string' && isZone(timezone) ? timezone : defaultZone,
		kind: campaignKinds.find((known): known is CampaignKind => known === kind) ?? 'plea',
	};
}

function asGroup(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Fields that are the campaign's alone: a translation may repeat them, but not say something else. */
const fixedFields = ['kind', 'timezone', 'demo', 'short', 'goal'] as const;

function checkFixedFields(
	parsed: ParsedFile,
	fields: ReturnType<ReturnType<typeof translationSchema>['parse']>,
	original: Campaign,
	lang: string,
): Finding[] {
	const different: string[] = fixedFields.filter(
		(name) => fields[name] !== undefined && fields[name] !== original[name],
	);
	for (const name of ['starts', 'deadline'] as const) {
		if (fields[name] && fields[name].at !== original[name]?.at) different.push(name);
	}
	if (fields.lang !== undefined && fields.lang !== lang) different.push('lang');
	return different.map((field) =>
		finding('translationFixed', parsed.locate([field], 'key'), { field }),
	);
}
