import { expect, test } from 'vitest';
import { phaseAt } from '../../../src/campaign/phase.ts';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { loadFonts } from '../../../src/images/fonts.ts';
import { courseOf } from '../../../src/scene/scene.ts';
import { benchCampaign, benchNow, benchSite } from './campaigns.ts';

test('The campaigns that builds are measured with are right, various, and always the same', () => {
	const files = Array.from({ length: 40 }, (_, number) => benchCampaign(number + 1)).flat();
	expect(benchCampaign(7)).toEqual(benchCampaign(7));
	const bytes = (text: string) => new TextEncoder().encode(text);
	const now = Date.parse(benchNow);
	const { findings, campaigns } = checkFolder(
		{
			site: { file: 'site.yaml', content: bytes(benchSite) },
			campaigns: files.map(({ name, text }) => ({ file: name, content: bytes(text) })),
			counts: [],
			pictures: new Map(),
		},
		{ now, env: {}, fonts: loadFonts },
	);
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(campaigns.length).toBe(80);
	for (const { messages, updates, languages } of campaigns) {
		expect([messages.length, updates.length, languages.length]).toEqual([6, 5, 2]);
	}
	const phases = new Set(campaigns.map((campaign) => phaseAt(courseOf(campaign), now)));
	expect([...phases].sort()).toEqual([
		...['answered', 'ended', 'heard', 'paused', 'solved', 'upcoming'],
	]);
	expect(new Set(campaigns.map(({ kind }) => kind)).size).toBe(2);
});
