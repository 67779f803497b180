import { expect, test } from 'vitest';
import { makeSite } from '../../src/campaign/site.ts';
import { siteSchema } from '../../src/campaign/site-schema.ts';
import { altText } from '../../src/images/alt.ts';
import { siteCard } from '../../src/images/site-card.ts';
import { wordsFor } from '../../src/words/index.ts';

const site = makeSite(
	siteSchema.parse({ title: 'Storms', url: 'https://club.example/kind', lang: 'en' }),
	'https://club.example/kind',
);

test('The site’s card says its name, what it is for and where it is', () => {
	expect(siteCard(site, 'en')).toMatchObject({
		...{ hashtag: 'Storms', line: '', status: '', address: 'club.example/kind', dir: 'ltr' },
		title: wordsFor('en', 'du').words.site.lead,
	});
});

test('In a language without words of its own it speaks English, from left to right', () => {
	expect(siteCard(site, 'he')).toMatchObject({ lang: 'en', dir: 'ltr' });
	expect(siteCard(site, 'ar')).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('Its alt text has no empty sentences', () => {
	expect(altText(siteCard(site, 'en'), wordsFor('en', 'du').words.image.alt)).not.toMatch(
		/\. \.|\s$/,
	);
});
