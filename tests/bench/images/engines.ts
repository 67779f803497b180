import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { cardSizes } from '../../../src/images/card.ts';
import { drawCard } from '../../../src/images/draw-card.ts';
import { drawImage } from '../../../src/images/draw-image.ts';
import type { CardElement, CardPicture } from '../../../src/images/elements.ts';
import { unpackFont } from '../../../src/images/font-file.ts';
import { shapesSvg } from '../../../src/images/svg.ts';
import type { Font, FontSet } from '../../../src/images/typeface.ts';
import { versionOf } from '../support/peers.ts';
import type { Job } from './set.ts';

/** One way to draw a card as a PNG file. */
export interface Engine {
	name: string;
	draw(job: Job): Promise<Uint8Array>;
	/** Whether it can draw the sizes for feeds and stories. */
	tall: boolean;
	/** What it leaves out of the card. */
	lacks?: string;
}

/** Ours, one image after the other. */
export const ours: Engine = {
	name: 'candystorm',
	tall: true,
	draw: async (job) => (await drawImage(job)).png,
};

/** Draws a card with satori as its manual shows it: the shapes as one picture behind the letters. */
function elementOf(picture: CardPicture): object {
	const { width, height, letters } = picture;
	const img = { type: 'img', props: { src: groundOf(picture), width, height, style: whole } };
	const children = [img, ...letters.map(({ element }) => element)];
	return { type: 'div', props: { style: { display: 'flex', width, height }, children } };
}

const whole = { position: 'absolute', left: 0, top: 0 } as const;

function groundOf(picture: CardPicture): string {
	return `data:image/svg+xml;base64,${Buffer.from(groundSvg(picture)).toString('base64')}`;
}

function groundSvg({ width, height, ground, shapes }: CardPicture): string {
	const rect = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
	const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
	return `${open}${rect}${shapes.map(shapesSvg).join('')}</svg>`;
}

function uniqueFonts(fonts: FontSet): Font[] {
	return [...new Set([...fonts.text, ...fonts.bold, ...fonts.display])];
}

const require = createRequire(import.meta.url);

async function readFontAgain({ name }: Font): Promise<ArrayBuffer> {
	const family = name.replace(/-(latin|latin-ext|math|symbols)-\d+$/, '');
	const file = await readFile(require.resolve(`@fontsource/${family}/files/${name}-normal.woff`));
	return unpackFont(file, (packed) => inflateSync(packed));
}

async function satoriSvg(job: Job, again: boolean): Promise<string> {
	const { width, height } = cardSizes[job.size];
	const fonts = await Promise.all(
		uniqueFonts(job.fonts).map(async (font) => ({
			name: font.name,
			data: again ? await readFontAgain(font) : font.data,
		})),
	);
	// Satori takes plain objects where React's types want its elements.
	const element = elementOf(drawCard(job)) as Parameters<typeof satori>[0];
	return satori(element, { width, height, fonts });
}

/** Satori and resvg as blogs show it: fonts read for each image, and resvg looks for the system's fonts. */
export const blog: Engine = {
	name: 'satori + resvg, as in blogs',
	tall: true,
	draw: async (job) => new Resvg(await satoriSvg(job, true)).render().asPng(),
};

/** The same with fonts read once and none of the system's. */
export const tidy: Engine = {
	name: 'satori + resvg, tidy',
	tall: true,
	draw: async (job) =>
		new Resvg(await satoriSvg(job, false), { font: { loadSystemFonts: false } }).render().asPng(),
};

/** Satori and sharp. */
export const withSharp: Engine = {
	name: 'satori + sharp',
	tall: true,
	draw: async (job) =>
		sharp(Buffer.from(await satoriSvg(job, false)))
			.png()
			.toBuffer(),
};

/** What is used of `@vercel/og`. */
interface VercelOg {
	ImageResponse: new (
		element: object,
		options: {
			width: number;
			height: number;
			fonts: { name: string; data: ArrayBuffer }[];
			emoji?: string;
		},
	) => Response;
}

/** `@vercel/og`, which draws with satori and, where it finds it, sharp. */
export async function vercelOg(): Promise<Engine> {
	// Its bundle expects what only CommonJS has, and there the file that shapes letters.
	const __dirname = path.dirname(require.resolve('harfbuzzjs/hb.wasm'));
	Object.assign(globalThis, { require, __dirname });
	const name = '@vercel/og';
	const { ImageResponse }: VercelOg = await import(name);
	return {
		name: `${name} ${versionOf(name)}`,
		tall: true,
		draw: async (job) => {
			const { width, height } = cardSizes[job.size];
			const fonts = uniqueFonts(job.fonts).map((font) => ({ name: font.name, data: font.data }));
			const response = new ImageResponse(elementOf(drawCard(job)), { width, height, fonts });
			return new Uint8Array(await response.arrayBuffer());
		},
	};
}

/** What is used of `astro-og-canvas`. */
interface OgCanvas {
	generateOpenGraphImage(options: object): Promise<Response | Buffer>;
}

/** `astro-og-canvas`: title and text on one colour; it has no bubble, label, band or other size. */
export async function astroOgCanvas(outFolder: string): Promise<Engine> {
	const name = 'astro-og-canvas';
	const { generateOpenGraphImage }: OgCanvas = await import(name);
	// It tells about its fonts on every start.
	console.debug = () => {};
	const files = new Map<string, string>();
	const fileOf = async (font: Font) => {
		const file = files.get(font.name) ?? path.join(outFolder, `${font.name}.ttf`);
		if (!files.has(font.name)) await writeFile(file, Buffer.from(font.data));
		files.set(font.name, file);
		return file;
	};
	const rgb = (colour: string) =>
		[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	return {
		...{ name: `${name} ${versionOf(name)}`, tall: false, lacks: 'band, label, bubble, foot' },
		draw: async ({ card, theme, fonts }) => {
			const font = { color: rgb(theme.paper) };
			const drawn = await generateOpenGraphImage({
				...{ title: card.title, description: card.text, bgGradient: [rgb(theme.accent)] },
				...{
					cacheDir: false,
					border: { color: rgb(theme.paper), width: 36, side: 'inline-start' },
				},
				fonts: await Promise.all(
					[fonts.display[0], fonts.text[0]].flatMap((one) => (one ? [fileOf(one)] : [])),
				),
				font: {
					title: { ...font, size: 84, weight: 'ExtraBold' },
					description: { ...font, size: 44 },
				},
			});
			return new Uint8Array(drawn instanceof Response ? await drawn.arrayBuffer() : drawn);
		},
	};
}

/** What is used of `@takumi-rs/core`. */
interface Takumi {
	Renderer: new () => {
		registerFont(font: { name: string; data: ArrayBuffer }): Promise<unknown>;
		render(
			node: TakumiNode,
			options: { width: number; height: number; format: 'png' },
		): Promise<Uint8Array>;
	};
}

type TakumiNode =
	| { type: 'container'; style: object; children: TakumiNode[] }
	| { type: 'text'; style: object; text: string }
	| { type: 'image'; style: object; src: string; width: number; height: number };

/** takumi, a renderer of its own in Rust: the shapes as one picture behind the letters. */
export async function takumi(): Promise<Engine> {
	const name = '@takumi-rs/core';
	const { Renderer }: Takumi = await import(name);
	const renderer = new Renderer();
	const known = new Set<Font>();
	return {
		name: `takumi ${versionOf(name)}`,
		tall: true,
		draw: async (job) => {
			for (const font of uniqueFonts(job.fonts)) {
				if (known.has(font)) continue;
				known.add(font);
				await renderer.registerFont({ name: font.name, data: font.data });
			}
			const picture = drawCard(job);
			const { width, height, letters } = picture;
			const image: TakumiNode = {
				...{ type: 'image', width, height, style: whole },
				src: groundOf(picture),
			};
			const children = [image, ...letters.map(({ element }) => nodeOf(element))];
			const node: TakumiNode = { type: 'container', style: { width, height }, children };
			return renderer.render(node, { width, height, format: 'png' });
		},
	};
}

function childrenOf({ props }: CardElement): TakumiNode[] {
	return typeof props.children === 'string' ? [] : props.children.map(nodeOf);
}

function nodeOf(element: CardElement): TakumiNode {
	const { style, children } = element.props;
	const { fontFamily, letterSpacing, ...rest } = style;
	// Names with digits are only valid in quotes.
	const families = String(fontFamily ?? '')
		.split(',')
		.map((family) => `"${family}"`)
		.join();
	const font =
		fontFamily === undefined ? {} : { fontFamily: families, letterSpacing: `${letterSpacing}px` };
	return typeof children === 'string'
		? { type: 'text', style: { ...rest, ...font }, text: children }
		: { type: 'container', style: { ...rest, ...font }, children: childrenOf(element) };
}
