import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Finds a package's file from the project's folder. Not from this file's own place: the build bundles this
 * code into a folder that may lie outside of the project.
 */
export function resolveFrom(root: string, specifier: string): string | undefined {
	try {
		return createRequire(join(root, 'package.json')).resolve(specifier);
	} catch {
		return undefined;
	}
}
