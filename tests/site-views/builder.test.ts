import { expect, test } from 'vitest';
import { fieldDocs } from '../../src/campaign/field-docs.ts';
import { builderView, formHints } from '../../src/site/views/builder.ts';
import { germanFieldDocs } from '../../src/words/field-docs-de.ts';
import { testSite } from '../support/campaign.ts';

test('A form speaks of no missing fields and shows no code', () => {
	const english = Object.fromEntries(
		fieldDocs().map(({ path, description }) => [path, description]),
	);
	const hints = [formHints(english), formHints(germanFieldDocs)].flatMap(Object.values);
	expect(hints.filter((hint) => /`|left out|; fehlt/.test(hint))).toEqual([]);
	expect(formHints(germanFieldDocs).kind).toBe('Die Art der Kampagne.');
	expect(formHints(english).lang).toBe("The campaign's language.");
	expect(formHints(germanFieldDocs)['updates.kind']).toBe(
		'Was es meldet; danach richtet sich die ganze Seite.',
	);
});

test('The builder of a site in a language that it does not speak leads to pages that are there', () => {
	const { lang, frame } = builderView(testSite({ lang: 'tr' }), []);
	expect(lang).toBe('en');
	expect(frame.footer.links.map(({ href }) => href)).toEqual(
		['', 'imprint/', 'privacy/', 'accessibility/'].map((page) => `/${page}`),
	);
});
