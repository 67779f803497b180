import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The paths of all files below a folder, with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort();
}
