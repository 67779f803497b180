import type { BrowserContextOptions, Page } from 'playwright-core';

/** One way in which a page is looked at. */
export interface Mode {
	/** The name of its picture: `360-dark`. */
	name: string;
	/** The device. */
	options: BrowserContextOptions;
	/** As on paper. */
	media?: 'print';
	/** With the colours that a system forces on pages for people who need few and strong ones. */
	forcedColors?: 'active';
}

/** The widths that pages are designed at, in CSS pixels, each with a usual height. */
export const widths = [
	{ width: 320, height: 640 },
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
] as const;

const phone = { viewport: widths[1] };

/** Every way in which pages are looked at: all widths in both schemes, and what only some people see. */
export const modes: Mode[] = [
	...widths.flatMap((viewport) =>
		(['light', 'dark'] as const).map((colorScheme) => ({
			name: `${viewport.width}-${colorScheme}`,
			options: { viewport, colorScheme },
		})),
	),
	// A desk at 400 % has a quarter of its pixels left in each direction.
	{ name: 'zoom-400', options: { viewport: { width: 320, height: 200 } } },
	{ name: 'forced-colours', options: { ...phone, forcedColors: 'active' } },
	{
		name: 'forced-colours-dark',
		options: { ...phone, forcedColors: 'active', colorScheme: 'dark' },
	},
	{ name: 'reduced-motion', options: { ...phone, reducedMotion: 'reduce' } },
	{ name: 'no-script', options: { ...phone, javaScriptEnabled: false } },
	// The width of A4 without its margins, at 96 pixels an inch.
	{ name: 'print', options: { viewport: { width: 673, height: 1001 } }, media: 'print' },
];

/** Loads what waits to be scrolled to, and goes back to the top. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const image of document.images) image.loading = 'eager';
		await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
		await document.fonts.ready;
		// Movements that end do so at once; those that follow the scrolling stay as they are.
		for (const animation of document.getAnimations()) {
			if (animation.timeline === document.timeline) animation.finish();
		}
	});
}
