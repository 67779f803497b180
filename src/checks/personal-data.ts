import { type Finding, type FindingValues, finding, type Place } from '../campaign/finding.ts';
import { findIbans } from './iban.ts';
import { findMails } from './mail-address.ts';
import { findPhones, phoneKey } from './phone-number.ts';
import type { Rule, Subject } from './rule.ts';

/** What is counted. */
type What = FindingValues['personalData']['what'];

/** Something personal in a text; `key` is the same for every way to write it. */
export interface PersonalItem {
	what: What;
	key: string;
	start: number;
	end: number;
}

function blank(text: string, items: readonly { start: number; end: number }[]): string {
	let blanked = text;
	for (const { start, end } of items) {
		blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
	}
	return blanked;
}

/** Links that begin a chat with a number (https://faq.whatsapp.com/5913398998672934). */
const chat = /(?:wa\.me\/|[?&]phone=)\+?(\d{7,15})(?!\d)/giu;

/** Mail addresses, account numbers (IBAN) and phone numbers in a text, in that order. */
export function findPersonalData(text: string): PersonalItem[] {
	const mails = findMails(text);
	// Long numbers in addresses are posts and articles, not phones.
	const addresses = Array.from(
		text.matchAll(/(?:https?:\/\/|www\.)\S+/gi),
		({ 0: found, index }) => ({
			start: index,
			end: index + found.length,
		}),
	);
	const called = Array.from(text.matchAll(chat), ({ 1: number = '', index, 0: found }) => {
		const start = index + found.length - number.length;
		return { key: phoneKey(`+${number}`), start, end: start + number.length };
	});
	const withoutLinks = blank(text, [...mails, ...addresses]);
	const ibans = findIbans(withoutLinks);
	const phones = findPhones(blank(withoutLinks, ibans));
	return [
		...mails.map((item): PersonalItem => ({ what: 'mail', ...item })),
		...ibans
			.filter(({ isCertain }) => isCertain)
			.map(({ key, start, end }): PersonalItem => ({ what: 'iban', key, start, end })),
		...[...called, ...phones].map((item): PersonalItem => ({ what: 'phone', ...item })),
	];
}

/** A text with three dots in the place of everything personal: for lines and sentences that are printed. */
export function hidePersonalData(text: string): string {
	let hidden = text;
	for (const { start, end } of findPersonalData(text).sort((a, b) => b.start - a.start)) {
		hidden = `${hidden.slice(0, start)}…${hidden.slice(end)}`;
	}
	return hidden;
}

/** What may stand in the file because it is public already: the service address, the organizer, the operator. */
function knownKeys({ campaign, site, accounts }: Subject): Set<string> {
	const { operator } = site;
	const mails = [campaign.target?.mail, campaign.organizer?.mail, operator?.mail];
	const handles = accounts.map(({ handle }) => handle);
	const known = [...mails, ...handles].filter((text) => text !== undefined);
	return new Set([
		...known.map((text) => text.toLowerCase()),
		...(operator?.phone ? [phoneKey(operator.phone)] : []),
	]);
}

/** Names whose texts hold numbers and accounts that are none of this: handles look like mail addresses. */
function isExempt(path: readonly PropertyKey[]): boolean {
	const [first, second] = path;
	const isHandle = first === 'target' && second === 'handles';
	return isHandle || first === 'lookalikes' || first === 'theme';
}

/**
 * Mail addresses that are not the target's or the organizer's, phone numbers and account numbers:
 * one error per file and sort, which counts them and never repeats them.
 */
export const checkPersonalData: Rule = (subject) => {
	const known = knownKeys(subject);
	const seen = new Map<What, { place: Place; keys: Set<string> }>();
	const look = (text: string, placeAt: (offset: number) => Place) => {
		for (const { what, key, start } of findPersonalData(text)) {
			if (known.has(key)) continue;
			const entry = seen.get(what) ?? { place: placeAt(start), keys: new Set() };
			entry.keys.add(key);
			seen.set(what, entry);
		}
	};
	for (const { path, text, placeAt } of subject.written) {
		if (!isExempt(path)) look(text, placeAt);
	}
	for (const piece of subject.body) look(piece.text, piece.placeAt);
	for (const { url, place } of subject.links) look(decodedLink(url), () => place);
	return [...seen].map(
		([what, { place, keys }]): Finding =>
			finding('personalData', place, { what, count: keys.size }),
	);
};

/** A link as a person reads it, so that `%40` hides no address. */
function decodedLink(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
