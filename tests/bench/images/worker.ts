/** A thread of the benchmark: draws whole campaigns, and says when each is done. */
import { parentPort } from 'node:worker_threads';
import { drawImages } from '../../../src/images/draw-image.ts';
import { campaignJobs } from './set.ts';

parentPort?.on('message', async (number: number) => {
	const jobs = await campaignJobs(number);
	await drawImages(
		jobs,
		(job) => job,
		() => {},
	);
	parentPort?.postMessage(number);
});
