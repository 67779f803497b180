import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { totalsOf } from '../../../src/campaign/counted.ts';
import { countedOf } from '../../../src/counts/counted.ts';
import { readCounts } from '../../../src/counts/read-counts.ts';
import { projectFolder } from '../../support/command.ts';

/** Starts a writer, waits for its first change, kills it a random moment later, and gives how often it had written. */
function killWriter(file: string, first: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const args = [file, 'a', String(first), String(first + 100_000), '3', '400'];
		const child = spawn(process.execPath, ['tests/counts/support/writer.ts', ...args], {
			cwd: projectFolder,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let changes = 0;
		child.stdout.on('data', (dots: Buffer) => {
			// One change takes about as long as the longest wait, so every step of it is hit.
			if (changes === 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
			changes += dots.length;
		});
		child.on('error', reject);
		child.on('close', (_, signal) => {
			if (signal === 'SIGKILL') resolve(changes);
			else reject(new Error('The writer ended by itself.'));
		});
	});
}

/**
 * Kills a writing program again and again, and reads the file after each time: gives how often it was damaged, or a number
 * that had been written was no longer there.
 */
export async function damagesAfterKills(file: string, kills: number): Promise<number> {
	let first = 1;
	let damages = 0;
	for (let kill = 0; kill < kills; kill++) {
		first += await killWriter(file, first);
		const reading = readCounts(await readFile(file, 'utf8'));
		const total = reading.ok
			? totalsOf(countedOf(reading.counts), [], Date.now() * 2)[0]
			: undefined;
		// Each hour holds the newest number that was surely written, or the one after it.
		const newest = (total?.posts ?? 0) / 400;
		if (newest !== first - 1 && newest !== first) damages += 1;
	}
	return damages;
}
