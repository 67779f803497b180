/** One engine in a process of its own: draws its first campaign, four images at once, and prints the milliseconds it took. */
import { drawImages } from '../../../src/images/draw-image.ts';
import { blog, takumi } from './engines.ts';
import { campaignJobs, type Job } from './set.ts';

const [name, number] = process.argv.slice(2);
const jobs = await campaignJobs(Number(number));
const start = performance.now();
if (name === 'candystorm') await drawImages(jobs, (job) => job, ignore);
else await drawAll(name === 'takumi' ? await takumi() : blog);
console.log(performance.now() - start);

async function drawAll({ draw }: { draw: (job: Job) => Promise<unknown> }): Promise<void> {
	const rest = jobs.values();
	const work = async () => {
		for (const job of rest) await draw(job);
	};
	await Promise.all(Array.from({ length: 4 }, work));
}

function ignore(): void {}
