/** A program that changes a counts file again and again, for tests that run several or kill one: `writer.ts <file> <name> <times>`. */
import { countsForm } from '../../../src/counts/counts-form.ts';
import { mergeCounts } from '../../../src/counts/merge.ts';
import { countsOfReadings } from '../../../src/counts/reading.ts';
import { noCounts } from '../../../src/counts/schema.ts';
import { changeStored } from '../../../src/files/counts-file.ts';

const [file = '', name = '', times = '1'] = process.argv.slice(2);
const now = Date.parse('2027-06-02T12:00:00Z');
const hours = Array.from({ length: 400 }, (_, index) => now - index * 3_600_000);

for (let index = 0; index < Number(times); index++) {
	const fresh = countsOfReadings(
		[
			{
				network: 'mastodon',
				where: `https://server-${name}.example/${index}`,
				span: 'hour',
				at: now,
				periods: new Map(
					hours
						.slice(0, Number(times) > 100 ? 400 : 3)
						.map((at) => [at, { posts: index, whole: true }]),
				),
				marks: new Map(),
			},
		],
		undefined,
	);
	const change = await changeStored(
		file,
		countsForm,
		(old) => mergeCounts(old ?? noCounts, fresh),
		{
			now,
		},
	);
	if (change.aside) throw new Error(`The file was damaged: ${change.message}`);
	process.stdout.write('.');
}
