import type { Counted } from '../campaign/counted.ts';
import { type Finding, finding, type Place } from '../campaign/finding.ts';
import { automaticUrl, exampleUrl, makeSite, type Site } from '../campaign/site.ts';
import { type SiteFields, siteSchema } from '../campaign/site-schema.ts';
import { countedOf } from '../counts/counted.ts';
import { readCounts } from '../counts/read-counts.ts';
import { type ParsedFile, parseCampaignFile, parseSiteFile } from '../parse/campaign-file.ts';
import { readFields } from '../parse/read-fields.ts';
import { salvageSite } from './salvage.ts';
import type { ReadFile } from './subject.ts';

/** A file of a campaigns folder: its bytes, or why they could not be had. */
export interface FolderFile {
	/** Path below the folder, with forward slashes. */
	file: string;
	content: Uint8Array | 'link' | 'missing' | 'denied' | 'other';
}

/** What reading files adds to: the findings, and each file's lines for the report. */
export interface Notes {
	findings: Finding[];
	sources: Map<string, string[]>;
}

/** The place of a file as a whole. */
export function wholeFile(file: string): Place {
	return { file, line: 1, column: 1 };
}

/** Gives a file's bytes, or says why they could not be read. */
function bytesOf({ file, content }: FolderFile, { findings }: Notes): Uint8Array | undefined {
	if (content === 'link') findings.push(finding('symbolicLink', wholeFile(file), {}));
	else if (typeof content !== 'string') return content;
	else findings.push(finding('unreadable', wholeFile(file), { reason: content }));
	return undefined;
}

/** Reads a campaign file through the one door; undefined where there are no bytes to read. */
export function readCampaignFile(source: FolderFile, notes: Notes): ParsedFile | undefined {
	return readParts(source, notes, parseCampaignFile);
}

function readParts(
	source: FolderFile,
	notes: Notes,
	parse: (bytes: Uint8Array, file: string) => ParsedFile,
): ParsedFile | undefined {
	const bytes = bytesOf(source, notes);
	if (!bytes) return undefined;
	const parsed = parse(bytes, source.file);
	notes.sources.set(source.file, parsed.lines);
	notes.findings.push(...parsed.findings);
	return parsed;
}

/** What stands in for a site whose file says nothing that could be read. */
const emptySite = makeSite({ title: '', url: 'https://example.org' }, 'https://example.org');

/** What `site.yaml` says. */
export interface ReadSite {
	/** The site; undefined where the file is missing or has mistakes. */
	site: Site | undefined;
	/** What is right in it, so that campaigns can be checked all the same. */
	assumed: Site;
	/** The names of the fields in which something is wrong; all of them where nothing could be read. */
	wrong: Pick<ReadonlySet<string>, 'has'>;
	/** Finds a field of a site that is right. */
	locate?: ReadFile['locate'];
}

/** Reads `site.yaml`; of a file with mistakes, what is right in it. */
export function readSite(
	source: FolderFile | undefined,
	env: Record<string, string | undefined>,
	notes: Notes,
): ReadSite {
	const unread = { site: undefined, assumed: emptySite, wrong: { has: () => true } };
	if (!source) {
		notes.findings.push(finding('siteMissing', wholeFile('site.yaml'), {}));
		return unread;
	}
	const parsed = readParts(source, notes, parseSiteFile);
	if (parsed?.fields === undefined) return unread;
	const read = readFields(siteSchema, parsed);
	notes.findings.push(...read.findings);
	const siteOf = (fields: SiteFields) =>
		makeSite(fields, fields.url === 'auto' ? (automaticUrl(env) ?? exampleUrl) : fields.url);
	if (read.fields) {
		const site = siteOf(read.fields);
		return { site, assumed: site, wrong: new Set(), locate: parsed.locate };
	}
	const salvaged = salvageSite(parsed);
	if (!salvaged) return unread;
	return { site: undefined, assumed: siteOf(salvaged.fields), wrong: salvaged.wrong };
}

/** Reads the counted numbers beside the campaigns, by the file they stand in. */
export function readNumbers(files: readonly FolderFile[], notes: Notes): Map<string, Counted> {
	const counted = new Map<string, Counted>();
	for (const source of files) {
		const bytes = bytesOf(source, notes);
		if (!bytes) continue;
		const { file } = source;
		const text = new TextDecoder().decode(bytes);
		notes.sources.set(file, text.split(/\r?\n/));
		const reading = readCounts(text);
		if (reading.ok) counted.set(file, countedOf(reading.counts));
		else {
			const { what, line } = reading.problem;
			notes.findings.push(finding('countsDamaged', { file, line, column: 1 }, { what }));
		}
	}
	return counted;
}
