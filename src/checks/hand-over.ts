import type { CheckedFolder } from './check-folder.ts';

/** A campaigns folder, read and checked for a build or for the dev server. */
export interface CheckedProject extends CheckedFolder {
	/** The campaigns folder's absolute path. */
	folder: string;
	/** The clock of this build, in milliseconds since 1970. */
	now: number;
	/** The campaigns whose files are taken over from the last build, by name: their pages are not made. */
	kept?: ReadonlySet<string>;
}

declare global {
	// A module's own variable would be there twice, since Vite loads modules for itself.
	var candystormChecked: CheckedProject | undefined;
}

/** Leaves what was checked to the parts of a build that Astro loads by itself, so that all build the same and nothing is checked twice. */
export function handOver(checked: CheckedProject | undefined): void {
	globalThis.candystormChecked = checked;
}

/** What a build of this process has checked; undefined where none is on its way. */
export function handedOver(): CheckedProject | undefined {
	return globalThis.candystormChecked;
}
