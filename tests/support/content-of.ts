import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below a folder with its bytes. */
export async function contentOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const content = await Promise.all(
		files.map(async ({ parentPath, name }): Promise<[string, string]> => {
			const path = join(parentPath, name);
			return [relative(folder, path), await readFile(path, 'base64')];
		}),
	);
	return new Map(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}
