import jsQR from 'jsqr';
import sharp from 'sharp';

/** Reads the QR code on a picture (PNG or SVG, its bytes or its text); undefined where there is none that can be read. */
export async function readQr(picture: Uint8Array | string): Promise<string | undefined> {
	const { data, info } = await sharp(Buffer.from(picture))
		.flatten({ background: '#ffffff' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
