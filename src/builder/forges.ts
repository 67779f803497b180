/** A place where a website's files lie, with a page for a new one. */
export interface Forge {
	name: 'GitHub' | 'GitLab' | 'Codeberg';
	/** The address of that page, with the file's name and, where it is given and the place takes one, its text. */
	link(repository: string, branch: string, path: string, text: string | undefined): string;
	/** Whether the page can be opened with a text in it. */
	takesText: boolean;
}

/** The most characters of an address that servers take for sure: many stop at 8 KB. */
export const longestLink = 7500;

/** A repository as `owner/name`, on GitLab also in groups. */
const repositoryForm = /^[\w.-]+(?:\/[\w.-]+)+$/;
const branchForm = /^[\w./-]+$/;

function query(values: Record<string, string | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) =>
			value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
		)
		.join('&');
}

/** The places whose page for a new file is known. */
export const forges: readonly Forge[] = [
	{
		// https://github.com/isaacs/github/issues/1527
		name: 'GitHub',
		takesText: true,
		link: (repository, branch, path, value) =>
			`https://github.com/${repository}/new/${branch}?${query({ filename: path, value })}`,
	},
	{
		// Takes a name alone: https://gitlab.com/gitlab-org/gitlab/-/issues/337038
		name: 'GitLab',
		takesText: false,
		link: (repository, branch, path) =>
			`https://gitlab.com/${repository}/-/new/${branch}?${query({ file_name: path })}`,
	},
	{
		// https://github.com/go-gitea/gitea/pull/16556
		name: 'Codeberg',
		takesText: true,
		link: (repository, branch, path, value) =>
			`https://codeberg.org/${repository}/_new/${branch}?${query({ filename: path, value })}`,
	},
];

/** The repository and branch that somebody typed, or undefined where they cannot be ones; a whole address is understood too. */
export function readRepository(
	typed: string,
	branch: string,
): { repository: string; branch: string } | undefined {
	const repository = typed
		.trim()
		.replace(/^https:\/\/(?:github\.com|gitlab\.com|codeberg\.org)\//i, '')
		.replace(/(?:\.git)?\/?$/, '');
	const name = branch.trim() || 'main';
	const fits = repositoryForm.test(repository) && branchForm.test(name);
	const climbs = [repository, name].some((part) =>
		part.split('/').some((each) => /^\.+$/.test(each)),
	);
	return fits && !climbs ? { repository, branch: name } : undefined;
}

/** The link that opens a place's page for a new file, and whether the text is in it. */
export function newFileLink(
	forge: Forge,
	place: { repository: string; branch: string },
	path: string,
	text: string,
): { href: string; hasText: boolean } {
	const { repository, branch } = place;
	const whole = forge.link(repository, branch, path, text);
	if (forge.takesText && whole.length <= longestLink) return { href: whole, hasText: true };
	return { href: forge.link(repository, branch, path, undefined), hasText: false };
}
