/** The process that makes one part of a large site: it is told what to make by `makeParts`, and ends with it. */
import type { CheckedProject } from '../checks/hand-over.ts';
import { makeSite } from './make-site.ts';
import { runAsCommand } from './project.ts';

/** What a part is made from, and where. */
export interface PartOrder {
	checked: CheckedProject;
	workshop: string;
}

process.once('message', ({ checked, workshop }: PartOrder) => {
	process.channel?.unref();
	runAsCommand(async () => {
		await makeSite(checked, workshop);
		return 0;
	});
});
// Whoever has ordered the part is gone: nobody waits for it any more.
process.once('disconnect', () => process.exit(1));
