import { readLabels } from './punycode.ts';

/** Why an address may not stand in a campaign; the values are those of the finding `badAddress`. */
export interface AddressProblem {
	why: 'form' | 'scheme' | 'http' | 'user' | 'private' | 'hostless' | 'long' | 'lookalike';
	/** The address as it could be meant, where that can be said. */
	corrected?: string;
	/** The host as browsers resolve it (`xn--…`), for a look-alike. */
	shown?: string;
}

/** Browsers, mail programs and chats cut or refuse longer addresses. */
const mostCharacters = 2000;

const privateNames = /(^|\.)(localhost|local|internal|localdomain|home\.arpa|onion)$/;

/** Letters of other alphabets that look like Latin ones: Cyrillic and Greek (UTS #39, https://www.unicode.org/reports/tr39/). */
const twins = /^[абвегорсухіјѕһԁԛԝӏьѵԍԌκνορτυχαιϲϳεγ0-9-]+$/u;

/** Alphabets whose letters are taken for one another's. */
const alphabets = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/\p{Script=Armenian}/u,
	/\p{Script=Cherokee}/u,
];

/** What no host needs and what could pass for a slash or a dot; pictures such as ❤ do occur. */
const strange = /[^\p{L}\p{M}\p{N}\p{So}\p{Join_Control}_·・-]/u;

/** Tells whether a host mixes alphabets within a name, or writes a Latin name in letters of another one. */
function imitatesLatin(labels: readonly string[]): boolean {
	const latinEnding = /^[a-z0-9-]+$/.test(labels.at(-1) ?? '');
	return labels.some((label) => {
		const found = alphabets.filter((alphabet) => alphabet.test(label));
		if (found.length > 1 || strange.test(label)) return true;
		// Under an ending of the same alphabet, such as .рф or .бг, a name is what it looks like.
		return latinEnding && /\p{L}/u.test(label) && twins.test(label);
	});
}

/** What is wrong with an address once its slip is mended, or the slip itself with the mended address. */
function offer(why: AddressProblem['why'], corrected: string): AddressProblem {
	return checkAddress(corrected) ?? { why, corrected };
}

/**
 * Says what is wrong with a web address from a campaign file, or undefined where it may be linked:
 * https only, a public host by name, no user name, no imitation of another host.
 */
export function checkAddress(text: string): AddressProblem | undefined {
	if (text.length > mostCharacters) return { why: 'long' };
	if (/^[/\\]{2}/.test(text)) return offer('hostless', `https:${text.replace(/\\/g, '/')}`);
	if (/^http:/i.test(text)) return offer('http', text.replace(/^http:[/\\]*/i, 'https://'));
	if (!/^https:\/\/(?![/\\])/i.test(text)) {
		if (/^https:/i.test(text)) return offer('form', text.replace(/^https:[/\\]*/i, 'https://'));
		if (/^(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#]\S*)?$/u.test(text)) {
			return offer('form', `https://${text}`);
		}
		return { why: /^\s*[a-z][a-z0-9+.\s-]*:/i.test(text) ? 'scheme' : 'form' };
	}
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
	if (/[\s\\<>"\u0000-\u0020\u007f]/.test(text)) return { why: 'form' };
	// Browsers take `https:///host` and percent signs in a host for the host itself; people cannot read either.
	if (/^https:\/\/(?:$|[/?#:]|[^/?#]*%)/i.test(text)) return { why: 'form' };
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return { why: 'form' };
	}
	if (url.username || url.password || /^https:\/\/[^/?#]*@/i.test(text)) return { why: 'user' };
	const host = url.hostname.replace(/\.$/, '').toLowerCase();
	const address = host.startsWith('[') || /^[\d.]+$/.test(host);
	if (address || !host.includes('.') || privateNames.test(host)) return { why: 'private' };
	const labels = readLabels(host);
	if (!labels || labels.includes('')) return { why: 'form' };
	return imitatesLatin(labels) ? { why: 'lookalike', shown: host } : undefined;
}

/** Tells whether a text is one mail address and nothing else. */
export function isMailAddress(text: string): boolean {
	return /^[^\s@<>,;:"'()[\]\\?&%]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u.test(
		text,
	);
}

/** Tells whether a text is a public host name such as `bildung.social`. */
export function isServerName(text: string): boolean {
	return (
		/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/i.test(text) &&
		checkAddress(`https://${text}`) === undefined
	);
}
