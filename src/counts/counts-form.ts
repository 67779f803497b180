import type { TextForm } from '../files/counts-file.ts';
import { type CountsProblem, mendConflict, readCounts } from './read-counts.ts';
import type { Counts } from './schema.ts';
import { writeCounts } from './write-counts.ts';

/** What is wrong with a counts file, to be read after its name. */
export function sayCountsProblem({ what, line }: CountsProblem): string {
	const sentences = {
		json: 'is damaged (no JSON)',
		conflict: "holds Git's marks of an unfinished merge",
		shape: 'is damaged (not the form of a counts file)',
		version: 'was written by a newer version of candystorm, and is left as it is',
	} satisfies Record<CountsProblem['what'], string>;
	return `${sentences[what]}, line ${line}`;
}

/** How numbers are stored. Where Git left both versions of a merge, both count. */
export const countsForm: TextForm<Counts> = {
	read: (text) => {
		const reading = readCounts(text);
		if (reading.ok) return { ok: true, data: reading.counts };
		const { problem } = reading;
		const message = sayCountsProblem(problem);
		if (problem.what === 'conflict') {
			const data = mendConflict(text);
			if (data) return { ok: true, data, repaired: `${message}; both versions were merged` };
		}
		return { ok: false, why: problem.what === 'version' ? 'foreign' : 'damaged', message };
	},
	write: writeCounts,
};
