import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Files by which a build is known, so that nothing else is ever deleted or published. */
export const builtMarks = ['archive.json', 'robots.txt', 'images'];

/** Tells whether a folder is empty, not there, or an earlier build without hidden files of somebody else, such as `.git`. */
async function isReplaceable(folder: string, finished: string): Promise<boolean> {
	try {
		const [names, own] = await Promise.all([readdir(folder), readdir(finished)]);
		if (names.some((name) => name.startsWith('.') && !own.includes(name))) return false;
		return names.length === 0 || builtMarks.every((mark) => names.includes(mark));
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT';
	}
}

/**
 * Puts a finished folder in the place of an earlier one: visitors see the old or the new one, never a mixture.
 * A target that holds something else is kept, and the new files are laid into it.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
	await mkdir(path.dirname(target), { recursive: true });
	if (!(await isReplaceable(target, finished))) {
		await cp(finished, target, { recursive: true });
		await rm(finished, { recursive: true });
		return;
	}
	const beside = `${target}.${randomUUID().slice(0, 8)}`;
	await moveFolder(finished, `${beside}.new`);
	const old = `${beside}.old`;
	await rename(target, old).catch(() => undefined);
	await rename(`${beside}.new`, target);
	await rm(old, { recursive: true, force: true });
}

/** Moves a folder, also to another disk. */
async function moveFolder(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch {
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}
