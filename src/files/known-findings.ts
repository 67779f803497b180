/** What checks have found in a campaigns folder, kept from one build to the next. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Finding } from '../campaign/finding.ts';
import { recordOf, writeRecord } from './last-build.ts';

/** Findings by the hash of all that they were found in. */
type Known = Record<string, Finding[][]>;

/** What is known of a folder. */
export interface KnownFindings {
	/** Gives what was found for the same inputs before, or finds it. */
	recall: (inputs: unknown, find: () => Finding[][]) => Finding[][];
	/** Keeps what was asked for since, and nothing else. */
	keep(): Promise<void>;
}

/**
 * Opens what is known of the campaigns that are built into a folder; nothing where the record is not there or damaged.
 * @param code The hash of the code that finds it.
 */
export async function openKnownFindings(
	cacheFolder: string,
	outDir: string,
	code: string,
): Promise<KnownFindings> {
	const record = recordOf(cacheFolder, outDir, '.findings.json');
	const before = await readKnown(record, code);
	const used: Known = {};
	return {
		recall: (inputs, find) => {
			const key = createHash('sha256').update(JSON.stringify(inputs)).digest('base64');
			const found = before[key] ?? find();
			used[key] = found;
			return found;
		},
		keep: () => writeRecord(record, { code, found: used }),
	};
}

async function readKnown(record: string, code: string): Promise<Known> {
	try {
		const known: { code: string; found: Known } = JSON.parse(await readFile(record, 'utf8'));
		return known.code === code ? known.found : {};
	} catch {
		return {};
	}
}
