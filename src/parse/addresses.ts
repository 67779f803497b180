import { checkAddress, isMailAddress } from '../campaign/address.ts';
import type { FieldProblem } from '../campaign/fields.ts';

/** The kinds of picture files that a campaign may bring along. */
const pictureFile = /\.(?:png|jpe?g|webp|avif)$/i;

/** What is wrong with an address that the body links to, or undefined. */
export function checkLink(url: string): FieldProblem | undefined {
	if (/^\s*mailto:/i.test(url)) return checkMailLink(url);
	// Browsers take blanks out of an address and read backslashes as slashes: `/\t/host` is another host.
	if (/[\s\\\p{Cc}]/u.test(url)) {
		const problem = checkAddress(url);
		return { name: 'badAddress', values: { found: url, ...(problem ?? { why: 'form' }) } };
	}
	if (/^(?:#|\.{0,2}\/(?!\/))/.test(url)) return undefined;
	// A neighbouring page by its name alone: no colon, and no dot that could begin a host's ending.
	if (/^[\p{L}\p{N}_-]+(?:\/[^:]*)?(?:[?#].*)?$/u.test(url)) return undefined;
	const problem = checkAddress(url);
	return problem && { name: 'badAddress', values: { found: url, ...problem } };
}

/** Mail links carry one address, and a subject and a text at most: whoever clicks writes to nobody else. */
function checkMailLink(url: string): FieldProblem | undefined {
	const refuse = (why: 'many' | 'subject' | 'form'): FieldProblem => ({
		name: 'badMailLink',
		values: { found: url, why },
	});
	const [to = '', query, ...rest] = url.replace(/^\s*mailto:/i, '').split('?');
	const fields = query?.split('&') ?? [];
	let address: string;
	try {
		address = decodeURIComponent(to);
		for (const field of fields) decodeURIComponent(field);
	} catch {
		return refuse('form');
	}
	const names = fields.map((field) => field.split('=', 1)[0]?.toLowerCase());
	const isKnown = (name: string | undefined) => name === 'subject' || name === 'body';
	if (rest.length > 0 || !names.every(isKnown) || new Set(names).size < names.length) {
		return refuse('subject');
	}
	// A line end in an address or a subject would begin another header.
	const headers = [to, ...fields.filter((field) => !/^body=/i.test(field))];
	if (headers.some((text) => /%0[ad]|[\r\n]/i.test(text))) return refuse('subject');
	if (/[?&]/.test(address)) return refuse('subject');
	if (/[,;]/.test(address) || address.split('@').length > 2) return refuse('many');
	// Other readers of Markdown take `www.` for the beginning of a web address, with a user name in it.
	return isMailAddress(address) && !/www\./i.test(address) ? undefined : refuse('form');
}

/** What is wrong with the address of a picture, as far as the address alone tells, or undefined. */
export function checkPicture(url: string): FieldProblem | undefined {
	const refuse = (why: 'foreign' | 'outside' | 'type' | 'svg'): FieldProblem => ({
		name: 'badPicture',
		values: { found: url, why },
	});
	if (/^\s*[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url)) return refuse('foreign');
	const segment = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*`;
	if (!new RegExp(`^\\./${segment}(?:/${segment})*$`, 'u').test(decoded(url))) {
		return refuse('outside');
	}
	if (/\.svg$/i.test(url)) return refuse('svg');
	return pictureFile.test(url) ? undefined : refuse('type');
}

/** An address with its percent signs resolved; as it stands where they resolve to nothing. */
function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
