/** One engine in a process of its own: draws campaigns, four images at once, and prints the milliseconds that took. */
import { drawImages } from '../../../src/images/draw-image.ts';
import { takumi } from './engines.ts';
import { campaignJobs, type Job } from './set.ts';

const [name, campaigns] = process.argv.slice(2);
let time = 0;
const draw = name === 'takumi' ? drawerOf(await takumi()) : drawOurs;
for (let number = 0; number < Number(campaigns); number++) {
	const jobs = await campaignJobs(number);
	const start = performance.now();
	await draw(jobs);
	time += performance.now() - start;
}
console.log(time);

async function drawOurs(jobs: readonly Job[]): Promise<void> {
	await drawImages(
		jobs,
		(job) => job,
		() => {},
	);
}

function drawerOf(engine: { draw: (job: Job) => Promise<unknown> }) {
	return async (jobs: readonly Job[]): Promise<void> => {
		const rest = jobs.values();
		const work = async () => {
			for (const job of rest) await engine.draw(job);
		};
		await Promise.all(Array.from({ length: 4 }, work));
	};
}
