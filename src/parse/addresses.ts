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

/** Mail links carry one address and nothing else, so that nobody's mail program is filled in from a file. */
function checkMailLink(url: string): FieldProblem | undefined {
	const refuse = (why: 'many' | 'subject' | 'form'): FieldProblem => ({
		name: 'badMailLink',
		values: { found: url, why },
	});
	let address: string;
	try {
		address = decodeURIComponent(url.replace(/^\s*mailto:/i, ''));
	} catch {
		return refuse('form');
	}
	if (/[?&]/.test(address) || /[\r\n]/.test(address)) return refuse('subject');
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
