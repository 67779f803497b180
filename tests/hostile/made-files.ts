import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** The fields of a campaign without mistakes, each with its lines; they begin on line 2 of the file. */
const fields = {
	title: 'title: Licht für die Brücke',
	hashtags: 'hashtags: ["#BrückenLicht"]',
	target: 'target:\n  name: Stadt Beispielhausen\n  handles: { x: beispielstadt }',
	ask: 'ask: Bitte stellt vor dem Winter zwei Laternen an die Brücke.',
	starts: 'starts: 2026-11-19 08:00',
	deadline: 'deadline: 2026-12-04 18:00',
	messages: `messages:
  - "Guten Morgen, {target}! Auf der Brücke sieht man abends nichts. Helft ihr uns?"
  - "Ich gehe jeden Tag hinüber, weil {own}. Mit Licht wäre das schöner, {target}."
  - "Zwei Laternen wären ein Geschenk für die ganze Siedlung, {target}. Danke!"
  - "Unsere Kinder kommen im Dunkeln heim. Habt ihr eine Idee, {target}?"
  - "Wir bringen Kuchen zur Einweihung mit, {target}: versprochen."`,
	evidence: 'evidence:\n  - { title: Zählung am Abend, url: https://example.org/zaehlung }',
};

/** A campaign without mistakes, with some fields otherwise and another story, which begins on line 20. */
export function campaignText(
	other: Partial<Record<keyof typeof fields | 'more', string>> = {},
	body = 'Die Brücke ist seit dem Sommer ohne Licht.',
): string {
	return `---\n${Object.values({ ...fields, ...other }).join('\n')}\n---\n\n${body}\n`;
}

/** A PNG whose header promises a size that its few bytes do not hold. */
function emptyPng(width: number, height: number): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const frame = Buffer.alloc(8);
		frame.writeUInt32BE(data.length, 0);
		frame.writeUInt32BE(crc32(body), 4);
		return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
	};
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc(64))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function utf16(text: string): Uint8Array {
	return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

const picture = '![Die Brücke bei Nacht](./bild.NAME)';

/** Files that no editor keeps as they are, or that are too large to lie in a repository: their content by their path. */
const files: Record<string, string | Uint8Array> = {
	'08-cut-export.mdx': campaignText({}, "export const a='\\").slice(0, -1),
	'47-deep.mdx': campaignText({ title: `title: ${'['.repeat(20_000)}` }),
	'48-large.mdx': campaignText({ title: `title: "${'x'.repeat(5_000_000)}"` }),
	'48-just-too-large.mdx': campaignText({}, 'x\n'.repeat(33_000)),
	'53-windows.mdx': campaignText().replaceAll('\n', '\r\n'),
	'53-byte-order-mark.mdx': `\ufeff${campaignText()}`,
	'53-no-last-line-end.mdx': campaignText().trimEnd(),
	'54-utf-16.mdx': utf16(campaignText()),
	'54-latin-1.mdx': Buffer.from(campaignText(), 'latin1'),
	'55-nul.mdx': campaignText({ title: 'title: Licht\0 für die Brücke' }),
	'55-escape.mdx': campaignText({}, 'Die Brücke ist \u001b[31mohne Licht.'),
	'61-bidi.mdx': campaignText({ title: 'title: Licht \u202eekcürB eid rüf' }),
	'62-invisible.mdx': campaignText({
		target: 'target:\n  name: Stadt Beispielhausen\n  handles: { x: "beispiel\u200bstadt" }',
	}),
	'65-marks.mdx': campaignText({ title: `title: Z${'\u0301'.repeat(2000)}a` }),
	'72-huge/index.mdx': campaignText({}, picture.replace('NAME', 'png')),
	'72-huge/bild.png': emptyPng(50_000, 50_000),
	'73-svg/index.mdx': campaignText({}, picture.replace('NAME', 'svg')),
	'73-svg/bild.svg':
		'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><image href="https://evil.example/a.png"/></svg>',
	'73-svg-renamed/index.mdx': campaignText({}, picture.replace('NAME', 'png')),
	'73-svg-renamed/bild.png':
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>',
	'74-fifty-megabytes/index.mdx': campaignText({}, picture.replace('NAME', 'jpg')),
	'74-fifty-megabytes/bild.jpg': Buffer.alloc(50_000_000, 0xff),
	'74-no-picture/index.mdx': campaignText({}, picture.replace('NAME', 'jpg')),
	'74-no-picture/bild.jpg': 'GIF of a cat, really',
	'71-link/index.mdx': campaignText({}, picture.replace('NAME', 'png')),
};

/** Writes them into a folder, with a picture and a campaign that are links to files outside of it. */
export async function writeMadeFiles(folder: string): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	const background = { r: 20, g: 20, b: 60 };
	const outside = `${folder}-outside`;
	mkdirSync(outside);
	await sharp({ create: { width: 40, height: 30, channels: 3, background } })
		.png()
		.toFile(join(outside, 'bild.png'));
	writeFileSync(join(outside, 'storm.mdx'), campaignText());
	symlinkSync(join(outside, 'bild.png'), join(folder, '71-link/bild.png'));
	symlinkSync(join(outside, 'storm.mdx'), join(folder, '71-linked-campaign.mdx'));
}
