import { encodePng } from '../../images/png.ts';
import { qrCode } from '../../images/shapes.ts';

/** The free margin that scanners need around a code, in modules (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4;

/** The least width of the picture: enough for a poster of A3. */
const leastPixels = 1200;

// All channels of a pixel alike, so that their order on the machine makes no difference; the alpha is not kept.
const white = 0xffffffff;
const black = 0;

/** Draws a QR code of an address as an SVG file, dark on white, a unit a module. */
export function qrSvg(address: string, title: string): string {
	const { path, modules } = qrCode(address);
	const size = modules + 2 * quietZone;
	const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" role="img" shape-rendering="crispEdges">`,
		`<title>${escaped}</title>`,
		`<path d="M0 0h${size}v${size}H0z" fill="#fff"/>`,
		`<path transform="translate(${quietZone} ${quietZone})" d="${path}"/>`,
		'</svg>\n',
	].join('\n');
}

const known = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** Draws a QR code of an address as a PNG file, black on white, at least 1200 pixels wide; each address once. */
export function qrPng(address: string): Promise<Buffer<ArrayBuffer>> {
	const png = known.get(address) ?? drawPng(address);
	known.set(address, png);
	return png;
}

async function drawPng(address: string): Promise<Buffer<ArrayBuffer>> {
	const { path, modules } = qrCode(address);
	const whole = modules + 2 * quietZone;
	const scale = Math.ceil(leastPixels / whole);
	const size = whole * scale;
	const pixels = new Uint32Array(size * size).fill(white);
	// The path is a row of runs: `M x y h length v1 h -length z`.
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		const from = (Number(x) + quietZone) * scale;
		const width = Number(length) * scale;
		for (let row = 0; row < scale; row++) {
			const start = ((Number(y) + quietZone) * scale + row) * size + from;
			pixels.fill(black, start, start + width);
		}
	}
	return encodePng(new Uint8Array(pixels.buffer), size, size);
}
