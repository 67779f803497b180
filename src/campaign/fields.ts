import { z } from 'zod';
import { checkAddress, isMailAddress, isServerName } from './address.ts';
import type { FindingName, FindingValues } from './finding.ts';
import { countGraphemes } from './graphemes.ts';
import { readHandle } from './handle.ts';
import type { HandleNetworkId } from './network-ids.ts';
import { type DayEdge, type Moment, readTime } from './time.ts';

/** What a rule of a field found: the finding without its place, which the reader of the file knows. */
export type FieldProblem = {
	[Name in FindingName]: { name: Name; values: FindingValues[Name] };
}[FindingName];

/** Where a rule of a field puts what it found. */
export type Report = (problem: FieldProblem, path?: PropertyKey[]) => void;

/** Turns a zod context into a place to report to; the problem travels as the issue's `params`. */
function reportTo(context: { issues: z.core.$ZodRawIssue[]; value: unknown }): Report {
	return (problem, path = []) => {
		context.issues.push({
			code: 'custom',
			params: problem,
			input: context.value,
			path,
			message: problem.name,
			continue: true,
		});
	};
}

/** Adds a rule to a schema: it sees the parsed value and reports problems as data. */
export function withRule<Schema extends z.ZodType>(
	schema: Schema,
	rule: (value: z.output<Schema>, report: Report) => void,
): Schema {
	return schema.check((context) => rule(context.value, reportTo(context)));
}

/** A text of at least one and at most `most` characters as a person counts them. */
export function text(field: string, most: number) {
	return withRule(z.string(), (value, report) => {
		if (value.trim() === '') report({ name: 'emptyText', values: { field } });
		const length = countGraphemes(value.trim());
		if (length > most) report({ name: 'textTooLong', values: { field, length, most } });
	})
		.transform((value) => value.trim())
		.meta({ most });
}

/** A time in the campaign's zone; a day alone stands for its beginning or its end. */
export function time(zone: string, edge: DayEdge) {
	return z
		.string()
		.transform((value, context): Moment => {
			const moment = value.trim()
				? readTime(value, zone, edge)
				: ({ name: 'badTime', values: { found: value } } as const);
			if (!('name' in moment)) return moment;
			context.issues.push({
				code: 'custom',
				params: moment,
				input: value,
				message: moment.name,
			});
			return z.NEVER;
		})
		.meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}' });
}

/** A web address: https, a public host, no user name. */
export function address() {
	return withRule(
		z.string().transform((value) => value.trim()),
		(found, report) => {
			const problem = checkAddress(found);
			if (problem) report({ name: 'badAddress', values: { found, ...problem } });
		},
	).meta({ pattern: '^https://' });
}

/** One mail address. */
export function mail() {
	return withRule(
		z.string().transform((value) => value.trim()),
		(found, report) => {
			if (!isMailAddress(found)) report({ name: 'badMail', values: { found } });
		},
	);
}

/** A server's host name, such as `bildung.social`. */
export function server() {
	return withRule(
		z.string().transform((value) => value.trim().toLowerCase()),
		(found, report) => {
			if (!isServerName(found)) report({ name: 'badServer', values: { found } });
		},
	);
}

/** An account name on one network, without its leading `@` in the result. */
export function handle(network: HandleNetworkId) {
	return z.string().transform((value, context) => {
		const read = readHandle(network, value);
		if (read.ok) return read.handle;
		const { suggestion } = read;
		const values = {
			network,
			found: value,
			...(suggestion ? { corrected: network === 'mastodon' ? `@${suggestion}` : suggestion } : {}),
		};
		context.issues.push({
			code: 'custom',
			params: { name: 'badHandle', values },
			input: value,
			message: 'badHandle',
		});
		return z.NEVER;
	});
}

const hashtagForm = /^#(?!\p{Nd}+$)(?:\p{L}\p{M}*|\p{Nd}|_){1,100}$/u;

/** A hashtag: `#` and letters with their marks, digits or `_`, not digits alone. */
export function hashtag() {
	return withRule(z.string(), (found, report) => {
		if (hashtagForm.test(found)) return;
		const corrected = `#${found.match(/\p{L}\p{M}*|\p{Nd}|_/gu)?.join('') ?? ''}`;
		const usable = hashtagForm.test(corrected);
		report({ name: 'badHashtag', values: { found, ...(usable ? { corrected } : {}) } });
	}).meta({ pattern: '^#' });
}

/** A whole number from `least` up, written in digits. */
export function wholeNumber(field: string, least: number) {
	return z
		.string()
		.transform((found, context) => {
			const number = Number(found.trim());
			if (/^\d{1,15}$/.test(found.trim()) && number >= least) return number;
			context.issues.push({
				code: 'custom',
				params: { name: 'notWholeNumber', values: { field, found, least } },
				input: found,
				message: 'notWholeNumber',
			});
			return z.NEVER;
		})
		.meta({ type: 'integer', minimum: least });
}

/** `true` or `false`, nothing that only looks like it. */
export function yesNo(field: string) {
	return z
		.string()
		.transform((found, context) => {
			if (found === 'true' || found === 'false') return found === 'true';
			context.issues.push({
				code: 'custom',
				params: { name: 'notYesNo', values: { field, found } },
				input: found,
				message: 'notYesNo',
			});
			return z.NEVER;
		})
		.meta({ type: 'boolean' });
}

/** The name of an entry within its list: 1 to 30 of `a-z 0-9 -`, not only digits. */
export function id() {
	return withRule(z.string(), (found, report) => {
		if (isEntryId(found)) return;
		const corrected = suggestName(found, 30);
		report({
			name: 'badId',
			values: { found, ...(corrected && isEntryId(corrected) ? { corrected } : {}) },
		});
	}).meta({ pattern: '^(?!\\d+$)[a-z0-9-]{1,30}$' });
}

function isEntryId(value: string): boolean {
	return /^[a-z0-9-]{1,30}$/.test(value) && !/^\d+$/.test(value) && !/^thanks-\d+$/.test(value);
}

/** A language as file names and `lang` write it: `en`, `pt-br`. */
export function language() {
	return withRule(z.string(), (found, report) => {
		if (!isLanguage(found)) report({ name: 'badLang', values: { found } });
	});
}

const namesOf = (type: 'language' | 'script' | 'region') =>
	new Intl.DisplayNames('en', { type, fallback: 'none' });
const known = {
	language: namesOf('language'),
	script: namesOf('script'),
	region: namesOf('region'),
};

/** Tells whether a code names a language that there is, in lower case: `de`, `pt-br`, `zh-hant`. */
export function isLanguage(code: string): boolean {
	const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/.exec(code);
	if (!match) return false;
	const [, language = '', script, region] = match;
	try {
		return (
			known.language.of(language) !== undefined &&
			(!script || known.script.of(titleCase(script)) !== undefined) &&
			(!region || known.region.of(region.toUpperCase()) !== undefined)
		);
	} catch {
		return false;
	}
}

function titleCase(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A name made safe for an address or an id: lower case, no accents, hyphens between words; undefined where nothing is left. */
export function suggestName(name: string, most: number): string | undefined {
	const plain = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, most)
		.replace(/^-+|-+$/g, '');
	return plain || undefined;
}
