import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { type Card, type CardSize, cardSizes, type Mood } from '../../src/images/card.ts';
import { type CardFit, drawCard, fitCard } from '../../src/images/draw-card.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { measureText } from '../../src/images/typeface.ts';
import { plea, theme } from './examples.ts';

const fonts = loadFonts('ÄÖÜ');
const sizes = Object.keys(cardSizes) as CardSize[];
const qrText = 'https://buecherbus.example.org/m/1/';

function fitOf(card: Card, size: CardSize): CardFit {
	return fitCard({ card, theme, size, fonts, qrText });
}

const words = [
	...['der', 'Bus', 'bleibt', 'Straßenbahnlinie', 'Bücher', 'für', 'e. V.', '7', 'Uhr', '–'],
	...['Schwimmbad', 'im', 'Donaudampfschifffahrt', 'Ärztehaus', 'und', 'E-Mail-Adresse', '#Bus'],
];
const textOf = (most: number) =>
	fc
		.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
		.map((chosen) => chosen.join(' ').slice(0, most).trim() || 'Bus');
const moods: Mood[] = ['plea', 'answered', 'solved', 'ended', 'upcoming', 'question', 'letter'];
const cards: fc.Arbitrary<Card> = fc.record(
	{
		hashtag: fc.constantFrom('#Bus', '#LinieSiebenFährtAuchNachts'),
		title: textOf(80),
		text: textOf(280),
		textKind: fc.constantFrom('message', 'answer', 'note', 'none'),
		line: textOf(70),
		status: textOf(40),
		address: fc.constantFrom('bus.example.org', 'candystorm.example.org/linie-sieben-faehrt'),
		progress: fc.record({
			value: fc.nat(900),
			goal: fc.constantFrom(1, 500),
			label: fc.constant('148 von 500 Beiträgen'),
		}),
		badge: fc.constant('Beispiel'),
		dir: fc.constantFrom('ltr', 'rtl'),
		lang: fc.constant('de'),
		mood: fc.constantFrom(...moods),
	},
	{
		requiredKeys: [
			'hashtag',
			'title',
			'textKind',
			'line',
			'status',
			'address',
			'dir',
			'lang',
			'mood',
		],
	},
);

describe('the layout of cards', () => {
	test('no text leaves the part of a picture that is always seen', () => {
		fc.assert(
			fc.property(cards, fc.constantFrom(...sizes), (card, size) => {
				const { width, height } = cardSizes[size];
				// Link previews are cut to 1200 by 600; stories are covered by their app above and below.
				const edges = { og: [15, 15], square: [40, 36], portrait: [40, 36], story: [250, 340] }[
					size
				];
				const [above = 0, below = 0] = edges;
				for (const { box } of fitOf(card, size).texts) {
					expect(box.x).toBeGreaterThanOrEqual(50);
					expect(box.x + box.width).toBeLessThanOrEqual(width - 50);
					expect(box.y).toBeGreaterThanOrEqual(above);
					expect(box.y + box.height).toBeLessThanOrEqual(height - below);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('no two texts lie on each other, and none under the seal', () => {
		fc.assert(
			fc.property(cards, fc.constantFrom(...sizes), (card, size) => {
				const { texts, marks } = fitOf(card, size);
				const seals = marks.filter((mark) => mark.kind === 'shapes' && mark.turn);
				const boxes = [...texts, ...seals].map(({ box }) => box);
				boxes.forEach((one, index) => {
					for (const other of boxes.slice(index + 1)) {
						const apart =
							one.x + one.width <= other.x + 8 ||
							other.x + other.width <= one.x + 8 ||
							one.y + one.height <= other.y + 12 ||
							other.y + other.height <= one.y + 12;
						expect(apart, JSON.stringify([one, other])).toBe(true);
					}
				});
			}),
			{ numRuns: 150 },
		);
	});

	test('a title has three lines at most and loses no letter', () => {
		fc.assert(
			fc.property(cards, fc.constantFrom(...sizes), (card, size) => {
				const title = fitOf(card, size).texts.find((text) => text.field === 'title');
				const plain = (text: string) => text.replaceAll(/[\s\u00a0]/g, '');
				expect(plain(title?.lines.join('') ?? '')).toBe(plain(card.title));
				expect(title?.lines.length).toBeLessThanOrEqual(3);
			}),
			{ numRuns: 100 },
		);
	});

	test('what does not fit stays in its place, divided or shortened', () => {
		const long = fc.array(fc.constantFrom(...words, 'Bus'.repeat(40)), { maxLength: 200 });
		fc.assert(
			fc.property(cards, long, fc.constantFrom(...sizes), (card, more, size) => {
				const text = `${card.text ?? ''} ${more.join(' ')}`;
				const fit = fitOf({ ...card, title: `${card.title} ${'Bus'.repeat(30)}`, text }, size);
				const { height } = cardSizes[size];
				for (const { box, lines } of fit.texts) {
					expect(box.y + box.height).toBeLessThanOrEqual(height - 36);
					expect(lines.length).toBeLessThanOrEqual(8);
				}
			}),
			{ numRuns: 100 },
		);
	});

	const cutOf = (card: Card, size: CardSize) =>
		fitOf(card, size).texts.flatMap(({ field, fit }) => (fit === 'whole' ? [] : [[field, fit]]));

	test.each(sizes)('an ordinary card fits in %s', (size) => {
		expect(cutOf(plea, size)).toEqual([]);
	});

	test.each<[string, Partial<Card>, string[][]]>([
		['a very long word', { title: 'Donaudampfschifffahrtsgesellschaftskapitän' }, []],
		['80 characters', { title: `${'Bus und Bahn '.repeat(6)}da` }, []],
		['280 characters', { text: `${'Wir bitten um den Bus. '.repeat(12)}Da` }, []],
		[
			'an address of two lines',
			{
				address:
					'freunde.beispielhausen.example.org/storm/der-bus-faehrt-auch-am-sonntag-in-jedes-dorf',
			},
			[],
		],
		['a word that no line can hold', { title: 'Bus'.repeat(30) }, [['title', 'divided']]],
		['a message without end', { text: 'Bitte helft. '.repeat(200) }, [['text', 'shortened']]],
		[
			'an address without end',
			{ address: `${'bus'.repeat(40)}.example.org` },
			[['address', 'divided']],
		],
		['names without end', { line: 'Freundeskreis der Linie '.repeat(20) }, [['line', 'shortened']]],
	])('says what does not fit whole: %s', (_, change, cut) => {
		for (const size of ['og', 'square'] as const) {
			expect(cutOf({ ...plea, ...change }, size)).toEqual(cut);
		}
	});

	test('a long message is shortened after a word, in letters that are read easily', () => {
		const { texts } = fitOf({ ...plea, text: 'Bitte helft, ihr Lieben. '.repeat(80) }, 'og');
		const text = texts.find(({ field }) => field === 'text');
		expect(text?.size).toBeGreaterThanOrEqual(30);
		expect(text?.lines.at(-1)).toMatch(/(Bitte|helft|ihr|Lieben)…$/);
	});

	test('a card from right to left is the mirror of one from left to right', () => {
		const left = fitOf(plea, 'og').texts;
		const right = fitOf({ ...plea, dir: 'rtl' }, 'og').texts;
		expect(right.map(({ box }) => 1200 - box.x - box.width)).toEqual(left.map(({ box }) => box.x));
	});
});

describe('the measure of text', () => {
	test.each([
		['display', 'Donaudampfschifffahrtsgesellschaftskapitän'],
		['display', 'Łódź AVATAR Tür und Tor'],
		['text', 'Liebes Team, 200 Lehrende brauchen am Wochenende Netz.'],
		['bold', 'candystorm.example.org/tkhilf – „offen“'],
	] as const)('agrees with what satori draws in %s: %s', async (face, text) => {
		const set = loadFonts(text);
		let drawn = 0;
		const style = {
			...{ display: 'flex', whiteSpace: 'pre', fontSize: 100 },
			letterSpacing: face === 'display' ? -2 : 0,
			fontFamily: set[face].map((font) => font.name).join(),
		};
		const leaf = { type: 'div', props: { style, children: text } };
		const tree = { type: 'div', props: { style: { display: 'flex' }, children: [leaf] } };
		await satori(tree, {
			...{ width: 9000, height: 300 },
			fonts: set[face].map(({ name, data }) => ({ name, data })),
			onNodeDetected: (node) => {
				if (node.textContent === text) drawn = node.width;
			},
		});
		const measured = measureText(text, face, set) * 100;
		// A whole pixel of rounding, 1 % of slack in the layout, and kerning that only ever narrows by little.
		expect(drawn).toBeLessThanOrEqual(measured * 1.01 + 1);
		expect(drawn).toBeGreaterThan(measured * 0.95);
	});
});

test('a card is plain data, the same for the same values', () => {
	const request = { card: plea, theme, size: 'square', fonts, qrText } as const;
	const tree = drawCard(request);
	expect(JSON.parse(JSON.stringify(tree))).toEqual(JSON.parse(JSON.stringify(drawCard(request))));
	const text = JSON.stringify(tree);
	for (const colour of text.match(/#[0-9a-f]{6}/g) ?? []) {
		expect(Object.values(theme)).toContain(colour);
	}
});
