import path from 'node:path';
import { readTime } from '../campaign/time.ts';

/** The environment variables that every command obeys. */
export interface Environment {
	[name: string]: string | undefined;
	/** Another campaigns folder: absolute, or relative to the project. */
	CANDYSTORM_CAMPAIGNS?: string | undefined;
	/** An ISO time that fixes the clock; in UTC where it names no offset. */
	CANDYSTORM_NOW?: string | undefined;
}

/** The absolute path of the campaigns folder. */
export function campaignsFolder(project: string, env: Environment): string {
	return path.resolve(project, env.CANDYSTORM_CAMPAIGNS || 'campaigns');
}

/** Now, in milliseconds since 1970; throws a readable error where the variable is no time. */
export function readClock(env: Environment, now: () => number): number {
	const fixed = env.CANDYSTORM_NOW;
	if (!fixed) return now();
	const time = readTime(fixed, 'UTC', 'start');
	if ('name' in time) {
		throw new Error(
			`CANDYSTORM_NOW is not an ISO time such as 2013-04-09T17:30:00+02:00: ${fixed}`,
		);
	}
	return time.at;
}
