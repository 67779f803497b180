import { describe, expect, test } from 'vitest';
import { badgeOf, writeBadge } from '../../src/site/files/badge.ts';
import { clocks, course, sceneOf } from './scenes.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	['before', course, clocks.before, 'ab 9. 4. 2013', 'quiet'],
	['during', course, clocks.during, 'läuft bis 12. 4. 2013', 'asks'],
	['after the answer', course, clocks.answered, 'beantwortet', 'answered'],
	['solved', course, clocks.solved, 'gelöst', 'answered'],
	['after the deadline without an answer', {}, clocks.after, 'beendet', 'quiet'],
] as const)('The badge %s', (_, fields, now, status, mood) => {
	const badge = badgeOf(sceneOf(fields, now));
	expect({ ...badge, status: plain(badge.status) }).toMatchObject({
		hashtag: '#telekomhilf',
		status,
		mood,
	});
});

test('Its words say the outcome and when that was known', () => {
	expect(badgeOf(sceneOf(course, clocks.answered)).title).toBe(
		'#telekomhilf: Beantwortet nach 1 Stunde 10 Minuten. Stand: Di., 9. April 2013, 19:30 Uhr',
	);
});

describe('The file', () => {
	test('has a name, needs no fonts and loads nothing', async () => {
		const svg = await writeBadge(sceneOf(course, clocks.answered));
		expect(svg).toMatch(/^<svg role="img" aria-label="#telekomhilf: [^"]+"/);
		expect(svg).toMatch(/<title>#telekomhilf: Beantwortet/);
		expect(svg).not.toMatch(/<text|<style|<script|<image|href=|url\(|font-family/);
		expect(svg.length).toBeLessThan(30_000);
	});

	test('is wider for longer words and always as high', async () => {
		const sizeOf = async (hashtag: string) => {
			const svg = await writeBadge(sceneOf({ hashtags: [hashtag] }, clocks.during));
			return (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
		};
		const [short = 0, height] = await sizeOf('#a1');
		const [long = 0, same] = await sizeOf('#EinSehrLangesStichwortFürAlle');
		expect(long).toBeGreaterThan(short + 150);
		expect([height, same]).toEqual([32, 32]);
	});

	test('has the colours of the theme and its shape', async () => {
		const theme = { accent: '#0b5d6b', accent2: '#f2b134', ink: '#10212b', paper: '#f4fbfb' };
		const svg = await writeBadge(
			sceneOf({ ...course, theme: { ...theme, shape: 'square' } }, clocks.solved),
		);
		for (const colour of Object.values(theme)) expect(svg).toContain(`fill="${colour}"`);
		expect(svg).not.toContain('a16 16');
	});

	test('is the same for the same input', async () => {
		const scene = () => sceneOf(course, clocks.solved);
		expect(await writeBadge(scene())).toBe(await writeBadge(scene()));
	});
});
