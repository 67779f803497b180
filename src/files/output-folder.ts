import path from 'node:path';

/** Folders of the project that hold what makes a site. */
const sources = ['src', 'public', 'tests', 'docs', 'deploy', 'node_modules', '.git'];

function isWithin(folder: string, inner: string): boolean {
	const between = path.relative(folder, inner);
	return between === '' || !(between.split(path.sep)[0] === '..' || path.isAbsolute(between));
}

/**
 * Tells whether a site may be written into a folder: not where its pages would lie among other people's files, so
 * neither at a disk's root nor around or among the project's own folders, nor beside the campaigns. All paths are absolute.
 */
export function isOutputFolder(
	target: string,
	{ project, campaigns }: { project: string; campaigns: string },
): boolean {
	if (isWithin(target, project) || target === path.parse(target).root) return false;
	if (path.relative(target, campaigns) === '') return false;
	return !sources.some((name) => isWithin(path.join(project, name), target));
}
