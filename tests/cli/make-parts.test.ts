import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { divideCampaigns, makeParts } from '../../src/cli/make-parts.ts';
import { readCampaignFolder } from '../../src/files/read-folder.ts';
import { loadFonts } from '../../src/images/fonts.ts';
import { benchNow, writeBenchFolder } from '../bench/support/campaigns.ts';
import { projectFolder } from '../support/command.ts';

/** Some campaigns in two languages each, checked. */
async function checkedCampaigns(campaigns: number) {
	const folder = await mkdtemp(join(tmpdir(), 'candystorm-parts-'));
	await writeBenchFolder(folder, campaigns);
	const content = await readCampaignFolder(folder);
	await rm(folder, { recursive: true });
	const now = Date.parse(benchNow);
	return { ...checkFolder(content, { now, env: {}, fonts: loadFonts }), folder, now };
}

test.each([
	[5, 5, [5]],
	[5, 4, [3, 2]],
	[5, 2, [2, 2, 1]],
	[4, 1, [1, 1, 1, 1]],
	[0, 10, []],
])('%i campaigns, %i at once, are made in parts of %j', async (campaigns, most, sizes) => {
	const { campaigns: all } = await checkedCampaigns(campaigns);
	const parts = divideCampaigns(all, most);
	expect(parts.map((part) => new Set(part.map(({ slug }) => slug)).size)).toEqual(sizes);
	expect(parts.flat()).toEqual(all);
});

test('A part that cannot be made ends the build with what was wrong', async () => {
	// Its file is gone since it was checked.
	const checked = await checkedCampaigns(1);
	const workshop = join(projectFolder, '.cache', `build-test-${process.pid}`);
	try {
		const made = makeParts(checked, [checked.campaigns], workshop, () => {});
		await expect(made).rejects.toThrow(/town-1[\s\S]*A part of the site was not made/);
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
});

test('A part ends when nobody waits for it any more', async () => {
	const child = fork(join(projectFolder, 'src/cli/make-part.ts'), { stdio: 'ignore' });
	await once(child, 'spawn');
	child.disconnect();
	expect(await once(child, 'exit')).toEqual([1, null]);
});
