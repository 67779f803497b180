import { fileURLToPath } from 'node:url';
import { checkFolder } from '../checks/check-folder.ts';
import type { CheckedProject } from '../checks/hand-over.ts';
import type { Recall } from '../checks/rule.ts';
import { campaignsFolder, readClock } from '../files/campaigns-folder.ts';
import { readCampaignFolder } from '../files/read-folder.ts';
import { fontsIn } from '../images/fonts.ts';

/** The project's folder, the one that holds `package.json`. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads and checks the campaigns folder that the environment names; a folder that is not there ends the command kindly.
 * @param recall What earlier runs have found in files that are the same; default: nothing.
 */
export async function checkCampaigns(recall?: Recall): Promise<CheckedProject> {
	const folder = campaignsFolder(project, process.env);
	const content = await readCampaignFolder(folder).catch((error: unknown) => {
		throw new NoFolderError(`The campaigns folder cannot be read: ${folder}`, { cause: error });
	});
	const now = clock();
	const options = { now, env: process.env, fonts: fontsIn(project), ...(recall && { recall }) };
	return { ...checkFolder(content, options), folder, now };
}

function clock(): number {
	try {
		return readClock(process.env, Date.now);
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}

/** An end of a command that is the caller's to mend: shown without a stack. */
export class CommandError extends Error {
	override name = 'CommandError';
}

/** There is no campaigns folder, or it may not be read. */
export class NoFolderError extends CommandError {
	override name = 'NoFolderError';
}

/** Runs a command and sets the process's exit code; what the caller can mend is said in one line. */
export async function runAsCommand(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		console.error(messageOf(error));
		process.exitCode = 1;
	}
}

/** What to say of an error: a sentence where the caller can mend it, all that is known of it elsewhere. */
function messageOf(error: unknown): unknown {
	if (error instanceof CommandError) return error.message;
	if (!isArgumentError(error)) return error;
	// Node goes on with advice for programmers.
	const [first = ''] = error.message.split(/\.(?: |$)/);
	return `${first}. With -- --help the command says what it knows.`;
}

function isArgumentError(error: unknown): error is Error {
	return (
		error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	);
}
