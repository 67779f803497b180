/** The parts of a `package-lock.json` (version 3) that its tests read. */
export interface Lock {
	/** Every installed package by its place, as `node_modules/a/node_modules/b`. */
	packages: Record<
		string,
		{
			version?: string;
			/** The address that the package was fetched from. */
			resolved?: string;
			os?: string[];
			cpu?: string[];
			optional?: boolean;
			hasInstallScript?: boolean;
			optionalDependencies?: Record<string, string>;
		}
	>;
}

/** The place of the package that `name` means to the package at `owner`: its own first, then those further out. */
function placeOf(lock: Lock, owner: string, name: string): string | undefined {
	for (let at = owner; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
		const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
		if (lock.packages[place]) return place;
		if (at === '') return undefined;
		if (!at.includes('/node_modules/')) at = '/node_modules/';
	}
}

/**
 * Optional dependencies that have no entry, as sentences. Binaries are optional dependencies, one a platform, and `npm ci`
 * refuses a lock file that lacks one of them, whatever platform it runs on.
 */
export function lackingOptional(lock: Lock): string[] {
	return Object.entries(lock.packages).flatMap(([owner, { optionalDependencies }]) =>
		Object.keys(optionalDependencies ?? {})
			.filter((name) => placeOf(lock, owner, name) === undefined)
			.map((name) => `${owner} lacks ${name}`),
	);
}

/** The places of entries that say where the package was fetched from, which differs from machine to machine. */
export function withAddress(lock: Lock): string[] {
	return Object.keys(lock.packages).filter((place) => lock.packages[place]?.resolved);
}

/** Names of packages with an install script that `allowScripts` neither allows nor refuses. */
export function scriptsNotDecided(
	lock: Lock,
	allowScripts: Readonly<Record<string, boolean>>,
): string[] {
	const names = Object.entries(lock.packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
	return [...new Set(names)].filter((name) => !(name in allowScripts));
}
