import { describe, expect, test } from 'vitest';
import { posterOf } from '../../src/site/kit/poster.ts';
import { fitPoster } from '../../src/site/kit/poster-pdf.ts';
import { clocks, course, sceneOf } from '../site-files/scenes.ts';
import { testSite } from '../support/campaign.ts';
import { fontsFor, posters, written } from './posters.ts';

describe('What stands on a poster', () => {
	const words = (fields: object, now: number) => {
		const { who, ask, when, scan, badge, responsible } = posterOf(sceneOf({ ...fields }, now));
		return [who, ask, when, scan, badge, responsible].map((said) => said?.text);
	};

	test('It asks while there is something to ask for', () => {
		expect(words({}, clocks.during)).toMatchInlineSnapshot(`
			[
			  "Educamp Hamburg: Bitte an Telekom hilft",
			  "Bitte schaltet die Leitung noch vor Freitag frei.",
			  "Bis Fr., 12. April 2013, 18:00 Uhr",
			  "Scannen und mitmachen",
			  undefined,
			  "Verantwortlich: Educamp e. V., Musterweg 1, 22297 Hamburg",
			]
		`);
	});

	test('Before the start it says when that is', () => {
		expect(words({}, clocks.before)[2]).toMatchInlineSnapshot(
			`"Los geht es am Di., 9. April 2013, 17:00 Uhr"`,
		);
	});

	test('After the answer it says what came of it', () => {
		expect(words({ ...course, thanks: ['Danke!'] }, clocks.solved)).toMatchInlineSnapshot(`
			[
			  "Educamp Hamburg: Bitte an Telekom hilft",
			  "Es hat geklappt. Danke an alle Beteiligten.",
			  "Gelöst. Antwort nach 1 Stunde 10 Minuten",
			  "Scannen und danke sagen",
			  undefined,
			  "Verantwortlich: Educamp e. V., Musterweg 1, 22297 Hamburg",
			]
		`);
	});

	test('An example says that it is one, and nobody answers for it', () => {
		expect(words({ demo: true }, clocks.during).slice(4)).toEqual(['Beispiel', undefined]);
	});

	test('A question says nothing that is untrue a day after printing', () => {
		const fields = { kind: 'question', deadline: undefined };
		expect(words(fields, clocks.during)[2]).toBeUndefined();
	});

	test('Nobody answers for a print on a site without an operator', () => {
		const scene = sceneOf({}, clocks.during, testSite({ operator: undefined }));
		expect(posterOf(scene).responsible).toBeUndefined();
	});
});

describe('The poster as a PDF', () => {
	test.each(Object.entries(posters))(
		'%s: it is tagged, for print, and lacks no letter',
		async (_, poster) => {
			const { pdf, missing, fit } = await written(poster);
			const text = Buffer.from(pdf).toString('latin1');
			expect(text.slice(0, 8)).toBe('%PDF-1.7');
			expect(text).toContain('/StructTreeRoot');
			expect(text).toContain(`/Lang (${poster.lang})`);
			expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
			expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
			expect(text).toContain('/MediaBox [0 0 595.28 841.89]');
			expect(missing).toEqual([]);
			expect(fit.hashtag.join('')).toBe(poster.hashtag.text);
		},
	);

	test('The same poster gives the same bytes, whatever was drawn in between', async () => {
		for (const poster of [posters.german, posters.arabic]) {
			const first = await written(poster);
			// The same letters in other words and places.
			await written({ ...poster, title: poster.ask, ask: poster.title, hashtag: poster.who });
			const second = await written(poster);
			expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
		}
	});

	test.each(Object.entries(posters))(
		'%s: its page has the sizes of its file',
		async (_, poster) => {
			expect(fitPoster(poster, fontsFor(poster))).toEqual((await written(poster)).fit);
		},
	);

	test('Short words are set larger than long ones', async () => {
		const [short, long] = [await written(posters.english), await written(posters.long)];
		expect(short.fit.scale).toBeGreaterThan(1);
		expect(long.fit.scale).toBeLessThan(0.6);
		expect(short.fit.hashtagSize).toBeGreaterThan(long.fit.hashtagSize);
	});

	test('What no font has is named', async () => {
		const poster = posterOf(sceneOf({ title: 'Netz \u{12000} hier' }, clocks.during));
		expect((await written(poster)).missing).toEqual(['\u{12000}']);
	});
});
