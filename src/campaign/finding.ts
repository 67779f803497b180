/**
 * What can be wrong with a campaign, as data: a name, a place and the values its sentence needs.
 * The sentences stand in `words/`, so that the command, the build, dev and the builder say the same.
 */

/** How bad it is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** The values that each finding's sentence is made from, by the finding's name. */
export interface FindingValues {
	// The file and its bytes
	fileTooLarge: { kilobytes: number; most: number };
	notUtf8: Record<never, never>;
	forbiddenCharacter: { codePoint: string; what: 'control' | 'bidi' | 'invisible' | 'marks' };
	badFileName: { name: string; suggestion?: string };
	reservedName: { name: string };
	doubleName: { name: string; other: string };
	symbolicLink: Record<never, never>;
	unreadable: { reason: 'missing' | 'denied' | 'other' | 'folder' };
	// The frontmatter as YAML
	frontmatterMissing: Record<never, never>;
	frontmatterOpen: Record<never, never>;
	frontmatterForeign: { found: string };
	yamlAt: { corrected?: string };
	yamlColon: { corrected?: string };
	yamlStart: { character: string; corrected?: string };
	yamlTab: { corrected?: string };
	yamlEmptyEntry: Record<never, never>;
	yamlHash: { lost: string; corrected?: string };
	yamlDouble: { key: string; firstLine: number };
	yamlFeature: { what: 'alias' | 'anchor' | 'tag' | 'merge' | 'document' | 'depth' };
	yamlQuote: { corrected?: string };
	yamlIndent: Record<never, never>;
	yamlOther: Record<never, never>;
	yamlSpace: { after: ':' | '-'; corrected?: string };
	yamlBracket: { bracket: string; corrected?: string };
	yamlBackslash: { corrected?: string };
	// The fields
	unknownKey: { key: string; suggestion?: string; parent?: string };
	missingField: { field: string; example: string };
	emptyText: { field: string };
	wrongShape: {
		field: string;
		wanted: 'text' | 'list' | 'group';
		found: 'text' | 'list' | 'group';
	};
	unknownValue: { field: string; found: string; allowed: string[]; suggestion?: string };
	notWholeNumber: { field: string; found: string; least: number };
	notYesNo: { field: string; found: string };
	textTooLong: { field: string; length: number; most: number };
	listSize: { field: string; length: number; least: number; most: number };
	badTime: { found: string; corrected?: string };
	noSuchTime: { found: string; what: 'date' | 'clock' };
	skippedTime: { found: string; zone: string; corrected: string };
	doubleTime: { found: string; zone: string; first: string; second: string };
	badZone: { found: string; suggestion?: string };
	badLang: { found: string };
	badHandle: { network: string; found: string; corrected?: string };
	badHashtag: { found: string; corrected?: string };
	badMail: { found: string };
	badAddress: {
		found: string;
		why: 'form' | 'scheme' | 'http' | 'user' | 'private' | 'hostless' | 'long' | 'lookalike';
		corrected?: string;
		shown?: string;
	};
	badId: { found: string; corrected?: string };
	doubleId: { id: string; field: string };
	badServer: { found: string };
	badShort: { found: string };
	badColour: { found: string };
	lowContrast: { first: string; second: string; ratio: number; corrected: string };
	needsConsent: Record<never, never>;
	// Translations
	translationOrphan: { slug: string };
	translationFixed: { field: string };
	translationUnmatched: { field: string; entry: string };
	translationSame: { lang: string };
	// Messages
	unknownPlaceholder: { found: string; suggestion?: string; missing?: 'deadline' };
	tooLongFor: {
		network: string;
		over: number;
		length: number;
		most: number;
		lang: string;
		variant: string;
	};
	tightFor: { network: string; over: number; variant: string };
	tooManyMentions: { network: string; mentions: string[] };
	tooManyHashtags: { hashtags: string[] };
	tooManyLinks: { count: number };
	startsWithHandle: { handle: string };
	fewMessages: { count: number; wanted: number };
	tooAlike: { first: string; second: string; percent: number };
	insult: { found: string };
	tone: {
		what: 'capitals' | 'exclamation' | 'ultimatum' | 'pressure' | 'unfriendly';
		found: string;
	};
	hashtagCase: { found: string; corrected?: string };
	// People
	personalData: { what: 'mail' | 'phone' | 'iban'; count: number };
	lookalike: { found: string; real: string; codePoints: string };
	lookalikeUsed: { found: string; how: 'mention' | 'link' | 'own' };
	// Course
	deadlineBeforeStart: { what: 'campaign' | 'event' | 'answer' };
	updateInFuture: { found: string };
	noEvidence: Record<never, never>;
	noNews: { days: number };
	updateWithoutSource: Record<never, never>;
	// The body
	bodyTooLarge: { kilobytes: number; most: number };
	lineTooLong: { length: number; most: number };
	tooNested: { depth: number; most: number };
	tooManyParts: { what: 'marks' | 'braces' | 'lines'; count: number; most: number };
	bodySyntax: { what: 'tag' | 'address' | 'brace' | 'comment' | 'other' };
	bodyCode: { what: 'import' | 'export' | 'expression' | 'prop' | 'spread' };
	bodyHtml: { name: string };
	unknownComponent: { name: string; suggestion?: string };
	unknownProp: { component: string; prop: string; allowed: string[] };
	badProp: { component: string; prop: string };
	bodyForbidden: { what: 'footnote' | 'code' | 'definition' | 'other'; name: string };
	badPicture: {
		found: string;
		why:
			| 'foreign'
			| 'outside'
			| 'missing'
			| 'type'
			| 'broken'
			| 'large'
			| 'svg'
			| 'link'
			| 'reference';
	};
	pictureWithoutAlt: { found: string };
	linkToFile: { found: string; corrected?: string };
	badMailLink: { found: string; why: 'many' | 'subject' | 'form' };
	// The site
	siteMissing: Record<never, never>;
	imprintMissing: { fields: string[] };
	shortTaken: { short: string; other: string };
	noCampaigns: Record<never, never>;
	countsDamaged: { what: 'json' | 'conflict' | 'version' | 'shape' };
	allowUnknown: { code: string };
	allowError: { code: string };
	cardTooSmall: { field: string; fit: 'divided' | 'shortened' };
	noGlyph: { character: string; codePoint: string; package?: string };
}

/** A finding's name in the code; its public code is in `findingCodes`. */
export type FindingName = keyof FindingValues;

const warnings: ReadonlySet<FindingName> = new Set<FindingName>([
	'tightFor',
	'startsWithHandle',
	'fewMessages',
	'tooAlike',
	'tone',
	'hashtagCase',
	'updateInFuture',
	'noEvidence',
	'noNews',
	'updateWithoutSource',
	'noCampaigns',
	'linkToFile',
	'cardTooSmall',
]);

/** The stable public code of each finding. A code that was once published is never given to another finding. */
export const findingCodes = {
	fileTooLarge: 'CS-001',
	notUtf8: 'CS-002',
	forbiddenCharacter: 'CS-003',
	badFileName: 'CS-004',
	reservedName: 'CS-005',
	doubleName: 'CS-006',
	symbolicLink: 'CS-007',
	frontmatterMissing: 'CS-008',
	frontmatterOpen: 'CS-009',
	frontmatterForeign: 'CS-010',
	yamlAt: 'CS-011',
	yamlColon: 'CS-012',
	yamlHash: 'CS-013',
	yamlStart: 'CS-014',
	yamlTab: 'CS-015',
	yamlEmptyEntry: 'CS-016',
	yamlDouble: 'CS-017',
	yamlFeature: 'CS-018',
	yamlQuote: 'CS-019',
	yamlIndent: 'CS-020',
	yamlOther: 'CS-021',
	unknownKey: 'CS-022',
	missingField: 'CS-023',
	wrongShape: 'CS-024',
	unknownValue: 'CS-025',
	notWholeNumber: 'CS-026',
	notYesNo: 'CS-027',
	textTooLong: 'CS-028',
	listSize: 'CS-029',
	emptyText: 'CS-030',
	tone: 'CS-031',
	insult: 'CS-032',
	badTime: 'CS-033',
	noSuchTime: 'CS-034',
	skippedTime: 'CS-035',
	doubleTime: 'CS-036',
	badZone: 'CS-037',
	badLang: 'CS-038',
	badHandle: 'CS-039',
	badHashtag: 'CS-040',
	badMail: 'CS-041',
	badAddress: 'CS-042',
	badId: 'CS-043',
	doubleId: 'CS-044',
	badServer: 'CS-045',
	badShort: 'CS-046',
	badColour: 'CS-047',
	lowContrast: 'CS-048',
	needsConsent: 'CS-049',
	translationOrphan: 'CS-051',
	translationFixed: 'CS-052',
	translationUnmatched: 'CS-053',
	translationSame: 'CS-054',
	unknownPlaceholder: 'CS-055',
	tooLongFor: 'CS-056',
	tightFor: 'CS-057',
	tooManyMentions: 'CS-058',
	tooManyHashtags: 'CS-059',
	tooManyLinks: 'CS-060',
	startsWithHandle: 'CS-061',
	fewMessages: 'CS-062',
	tooAlike: 'CS-063',
	hashtagCase: 'CS-064',
	personalData: 'CS-065',
	lookalike: 'CS-066',
	deadlineBeforeStart: 'CS-067',
	updateInFuture: 'CS-068',
	noEvidence: 'CS-069',
	noNews: 'CS-070',
	updateWithoutSource: 'CS-071',
	bodyTooLarge: 'CS-072',
	lineTooLong: 'CS-073',
	tooNested: 'CS-074',
	bodySyntax: 'CS-075',
	bodyCode: 'CS-076',
	bodyHtml: 'CS-077',
	unknownComponent: 'CS-078',
	unknownProp: 'CS-079',
	badProp: 'CS-080',
	bodyForbidden: 'CS-081',
	badPicture: 'CS-082',
	pictureWithoutAlt: 'CS-083',
	badMailLink: 'CS-084',
	siteMissing: 'CS-085',
	imprintMissing: 'CS-086',
	shortTaken: 'CS-087',
	noCampaigns: 'CS-088',
	countsDamaged: 'CS-089',
	allowUnknown: 'CS-090',
	allowError: 'CS-091',
	cardTooSmall: 'CS-092',
	noGlyph: 'CS-093',
	unreadable: 'CS-094',
	yamlSpace: 'CS-095',
	yamlBracket: 'CS-096',
	yamlBackslash: 'CS-097',
	tooManyParts: 'CS-098',
	lookalikeUsed: 'CS-099',
	linkToFile: 'CS-100',
} as const satisfies Record<FindingName, string>;

/** How bad a finding of this name is. */
export function severityOf(name: FindingName): Severity {
	return warnings.has(name) ? 'warning' : 'error';
}

/** Where something stands: line and column from 1, `1:1` for a file as a whole. */
export interface Place {
	/** Path below the campaigns folder, with forward slashes. */
	file: string;
	line: number;
	column: number;
}

/** One problem of one file. */
export type Finding = {
	[Name in FindingName]: Place & {
		name: Name;
		code: (typeof findingCodes)[Name];
		severity: Severity;
		values: FindingValues[Name];
	};
}[FindingName];

/** Makes a finding: its code and severity follow from its name. */
export function finding<Name extends FindingName>(
	name: Name,
	place: Place,
	values: FindingValues[Name],
): Finding {
	const { file, line, column } = place;
	// The mapped union cannot be narrowed by a generic name; all parts here are tied to that name.
	return {
		name,
		code: findingCodes[name],
		severity: severityOf(name),
		file,
		line,
		column,
		values,
	} as Finding;
}

/** Sorts findings as a reader goes through the files: by file, then line, then column, then code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	);
}
