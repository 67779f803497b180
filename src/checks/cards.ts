import { type Finding, finding, type Place } from '../campaign/finding.ts';
import type { CardField } from '../images/card.ts';
import { findCut, findMissing } from '../images/check-cards.ts';
import { lettersOf } from '../images/letters.ts';
import { type Picture, picturesOf } from '../images/pictures.ts';
import { makeScene } from '../scene/scene.ts';
import type { Rule, Subject, WrittenText } from './rule.ts';

/**
 * Share images that cannot show all of their words: a character that no font has, a text that is too long for its place.
 * Looked at are the images of now and of every later time at which the clock alone makes others.
 */
export const checkCards: Rule = (subject) => {
	const pictures = laterPictures(subject);
	return subject.recall(['cards', pictures], () => [findOnCards(subject, pictures)]).flat();
};

function findOnCards(subject: Subject, pictures: readonly Picture[]): Finding[] {
	const { campaign, fonts } = subject;
	const { lang, theme } = campaign;
	const found = new Map<string, Finding>();
	for (const { card, size, qrText, textAt } of pictures) {
		const measured = {
			...{ card, size, theme, ...(qrText ? { qrText } : {}) },
			fonts: fonts(lettersOf(card), { lang, display: theme.font }),
		};
		for (const { field, ...values } of findMissing(measured)) {
			const place = placeOf(subject, sourcesOf(field, textAt), values.character);
			// Of a script that has no font at all, one letter is enough.
			const key = `noGlyph ${values.package ?? values.character}`;
			if (place && !found.has(key)) found.set(key, finding('noGlyph', place, values));
		}
		for (const { field, fit } of findCut(measured)) {
			const sources = sourcesOf(field, textAt);
			const place = placeOf(subject, sources);
			const key = `cardTooSmall ${sources.map((path) => path.join('.')).join()}`;
			if (!place || found.has(key)) continue;
			found.set(key, finding('cardTooSmall', place, { field: nameOf(sources[0] ?? []), fit }));
		}
	}
	return [...found.values()];
}

/** How an organizer calls a place in the file: a list's entry by the list, what stands in an entry by its own name. */
function nameOf(path: readonly PropertyKey[]): string {
	const at = path.findLastIndex((part) => typeof part === 'number');
	const own = path.slice(at + 1);
	return (own.length > 0 ? own : path.slice(0, at)).join('.');
}

/** The pictures of now and of later, each once. */
function laterPictures({ campaign, site, now }: Subject): Picture[] {
	const { starts, deadline, updates } = campaign;
	const changes = [starts?.at, deadline && deadline.at + 1, ...updates.map(({ at }) => at.at)];
	const times = new Set([now, ...changes.filter((at) => at !== undefined && at > now)]);
	const pictures = new Map<string, Picture>();
	for (const time of times) {
		const { pages, sizes } = picturesOf(makeScene(campaign, site, time ?? now));
		for (const picture of [...pages, ...sizes]) {
			pictures.set(JSON.stringify([picture.card, picture.size]), picture);
		}
	}
	return [...pictures.values()];
}

/** Where the words of a card's field come from, the likeliest first; a message's placeholders come from elsewhere. */
function sourcesOf(
	field: CardField,
	textAt: readonly PropertyKey[] = [],
): (readonly PropertyKey[])[] {
	const target = ['target', 'name'];
	const sources: Record<CardField, (readonly PropertyKey[])[]> = {
		hashtag: [['hashtags', 0]],
		title: [['title']],
		text: [textAt, ['ask'], ['title'], target],
		line: [target, ['organizer', 'name']],
		status: [target, ['deadline'], ['starts']],
		address: [['short']],
		progress: [['goal']],
		badge: [['demo']],
	};
	return sources[field];
}

/** Where a character or a whole text stands in this file; undefined where a translation has no part in it. */
function placeOf(
	subject: Subject,
	sources: readonly (readonly PropertyKey[])[],
	character?: string,
): Place | undefined {
	const written = sources.flatMap((path) => writtenAt(subject, path) ?? []);
	const found = written.find(({ text }) => character === undefined || text.includes(character));
	if (found && character !== undefined) return found.placeAt(found.text.indexOf(character));
	const path = found?.path ?? (subject.original ? undefined : sources[0]);
	return path && subject.locate(path);
}

/** The text of this file from which a campaign's value comes: entries of a translation have numbers of their own. */
function writtenAt(subject: Subject, path: readonly PropertyKey[]): WrittenText | undefined {
	const [list, index, part] = path;
	if ((list === 'messages' || list === 'thanks') && typeof index === 'number') {
		const entry = subject.entryPath(list, index)?.join();
		return subject.written.find((text) => text.path.join() === entry);
	}
	if (list === 'updates' && typeof index === 'number') {
		const update = subject.campaign.updates[index];
		const value = part === 'quote' ? update?.quote : update?.text;
		return subject.written.find(
			(text) => text.path[0] === list && text.path[2] === part && text.text === value,
		);
	}
	return subject.written.find((text) => text.path.join() === path.join());
}
