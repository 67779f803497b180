import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isMade, takeTurn } from './turns.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'candystorm-turns-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('One after the other has its turn', async () => {
	const mark = join(folder, 'turn');
	const order: string[] = [];
	const work = async (name: string) => {
		const end = await takeTurn(mark);
		order.push(`${name} begins`);
		await new Promise((resolve) => setTimeout(resolve, 20));
		order.push(`${name} ends`);
		await end();
	};
	await Promise.all(['a', 'b', 'c'].map(work));
	for (const name of ['a', 'b', 'c']) {
		expect(order.indexOf(`${name} ends`)).toBe(order.indexOf(`${name} begins`) + 1);
	}
	expect(await readdir(folder)).toEqual([]);
});

test('A process that has ended without giving its turn back keeps nobody waiting', async () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	const mark = join(folder, 'turn');
	await writeFile(mark, String(pid));
	const end = await takeTurn(mark);
	await end();
	expect(await readdir(folder)).toEqual([]);
});

test('A folder is made by one of many', async () => {
	const made = await Promise.all([1, 2, 3].map(() => isMade(join(folder, 'mine'))));
	expect(made.filter(Boolean)).toHaveLength(1);
	await expect(isMade(join(folder, 'no/where'))).rejects.toThrow('ENOENT');
});
