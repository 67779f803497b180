/**
 * A program that changes a counts file again and again, for tests that run several or kill one:
 * `writer.ts <file> <name> <first> <last> <servers> <hours>` writes the numbers from first to last, in turn for so many
 * servers and each for so many hours, and prints a dot after each.
 */
import { countsForm } from '../../../src/counts/counts-form.ts';
import { mergeCounts } from '../../../src/counts/merge.ts';
import { hour } from '../../../src/counts/periods.ts';
import { countsOfReadings } from '../../../src/counts/reading.ts';
import { noCounts } from '../../../src/counts/schema.ts';
import { changeStored } from '../../../src/files/counts-file.ts';

const [file = '', name = '', ...numbers] = process.argv.slice(2);
const [first = 0, last = 0, servers = 1, hours = 1] = numbers.map(Number);
const now = Date.parse('2027-06-02T12:00:00Z');

for (let posts = first; posts <= last; posts++) {
	const times = Array.from({ length: hours }, (_, index) => now - index * hour);
	const reading = {
		network: 'mastodon',
		where: `https://server-${name}.example/${posts % servers}`,
		span: 'hour',
		at: now,
		periods: new Map(times.map((at) => [at, { posts, whole: true }])),
		marks: new Map(),
	} as const;
	const fresh = countsOfReadings([reading], undefined);
	const merge = (old = noCounts) => mergeCounts(old, fresh);
	const { aside, message } = await changeStored(file, countsForm, merge, { now });
	if (aside) throw new Error(`The file was damaged: ${message}`);
	process.stdout.write('.');
}
