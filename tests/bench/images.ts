/**
 * How fast share images are drawn, against everything else that draws them: `npm run bench -- images`.
 * `--campaigns 50` draws the whole set; `--memory 10000` looks only at the memory over as many cards.
 * Read the ratios: milliseconds are this machine's.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { drawImages } from '../../src/images/draw-image.ts';
import {
	astroOgCanvas,
	blog,
	type Engine,
	ours,
	takumi,
	tidy,
	vercelOg,
	withSharp,
} from './images/engines.ts';
import { campaignJobs, type Job } from './images/set.ts';
import { installPeers } from './support/peers.ts';

const folder = import.meta.dirname;
const outFolder = path.join(folder, 'out');

/** Runs the benchmark and prints it. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			campaigns: { type: 'string', default: '50' },
			rounds: { type: 'string', default: '5' },
			memory: { type: 'string' },
		},
		strict: false,
	});
	if (values.memory) return watchMemory(Number(values.memory));
	await mkdir(outFolder, { recursive: true });
	installPeers('@vercel/og', 'astro-og-canvas', '@takumi-rs/core');
	const engines = await listEngines();
	await drawSideBySide(engines);
	await compare(engines, Number(values.rounds));
	await drawWholeSet(Number(values.campaigns), engines);
	console.error('\nThe same in new processes, four at once:');
	startCold(engines, 1, Number(values.rounds));
	startCold(engines, Number(values.campaigns), 3);
	// In a process of its own, which holds nothing of the others.
	spawnSync(process.execPath, [import.meta.filename, '--memory', '10000'], { stdio: 'inherit' });
}

async function listEngines(): Promise<Engine[]> {
	const engines = [ours, blog, tidy, withSharp];
	for (const [name, make] of [
		['@vercel/og', vercelOg],
		['astro-og-canvas', () => astroOgCanvas(outFolder)],
		['takumi', takumi],
	] as const) {
		try {
			engines.push(await make());
		} catch (error) {
			console.error(
				`Without ${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
			);
		}
	}
	return engines;
}

/** Draws the same cards with every engine and puts them side by side, for looking at. */
async function drawSideBySide(engines: readonly Engine[]): Promise<void> {
	const [first, story] = (await campaignJobs(1)).filter(
		({ size }, index) => index === 0 || size === 'story',
	);
	console.error('\nThe same card by each, in tests/bench/out:');
	for (const engine of engines) {
		const sizes = [];
		for (const job of [first, ...(engine.tall ? [story] : [])]) {
			if (!job) continue;
			const png = await engine.draw(job);
			const name = engine.name.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '');
			await writeFile(path.join(outFolder, `${name}-${job.size}.png`), png);
			sizes.push(`${job.size} ${Math.round(png.length / 1000)} KB`);
		}
		const lacks = engine.lacks ? ` (without ${engine.lacks})` : '';
		console.log(`file by ${engine.name}: ${sizes.join(', ')}${lacks}`);
	}
	await sharp({
		create: {
			width: 1210,
			height: 320 * Math.ceil(engines.length / 2),
			channels: 3,
			background: '#888',
		},
	})
		.composite(
			await Promise.all(
				engines.map(async (engine, index) => ({
					input: await sharp(await engine.draw(first ?? never()))
						.resize(600)
						.toBuffer(),
					...{ left: (index % 2) * 610, top: Math.floor(index / 2) * 320 },
				})),
			),
		)
		.png()
		.toFile(path.join(outFolder, 'side-by-side.png'));
}

function never(): never {
	throw new Error('A campaign has cards.');
}

/** What an image took, in milliseconds: by the clock, and of all processors together. */
interface Cost {
	wall: number;
	cpu: number;
}

/** The costs of an engine, one a round, for link previews and for the tall sizes. */
interface Costs {
	og: Cost[];
	tall: Cost[];
}

/** Draws one campaign with each engine in turn, and compares the medians of all rounds. */
async function compare(engines: readonly Engine[], rounds: number): Promise<void> {
	const costs = new Map<Engine, Costs>(engines.map((engine) => [engine, { og: [], tall: [] }]));
	const together: Cost[] = [];
	for (let round = 0; round <= rounds; round++) {
		const jobs = await campaignJobs(100 + round);
		const drawEach = (list: Job[], engine: Engine) =>
			costOf(list.length, async () => {
				for (const job of list) await engine.draw(job);
			});
		for (const [engine, { og, tall }] of costs) {
			og.push(await drawEach(jobs.filter(isPreview), engine));
			if (engine.tall) tall.push(await drawEach(jobs.filter(isTall), engine));
		}
		together.push(await costOf(jobs.length, () => drawTogether(jobs)));
	}
	// The first round warms up.
	for (const { og, tall } of costs.values()) for (const list of [og, tall]) list.shift();
	together.shift();
	printCosts(costs, together, rounds);
}

const isPreview = ({ size }: Job) => size === 'og';
const isTall = ({ size }: Job) => size !== 'og';

async function costOf(images: number, draw: () => Promise<void>): Promise<Cost> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	await draw();
	const { user, system } = process.cpuUsage(used);
	return { wall: (performance.now() - start) / images, cpu: (user + system) / 1000 / images };
}

async function drawTogether(jobs: readonly Job[], tell: () => void = () => {}): Promise<void> {
	await drawImages(jobs, (job) => job, tell);
}

function printCosts(costs: Map<Engine, Costs>, together: readonly Cost[], rounds: number): void {
	const own = costs.get(ours) ?? never();
	const ratio = (list: readonly Cost[], mine: readonly Cost[], key: keyof Cost) =>
		`${(of(list, key) / of(mine, key)).toFixed(2)} ×`;
	console.error(
		`\nOne image after the other, medians of ${rounds} interleaved rounds of 12 images:`,
	);
	console.error(
		'how many times what candystorm takes, by the clock and of all processors together',
	);
	for (const [{ name }, { og, tall }] of costs) {
		const sizes = [
			['1200×630', og, own.og],
			['tall sizes', tall, own.tall],
		] as const;
		const results = sizes.flatMap(([size, list, mine]) => {
			if (list.length === 0) return [];
			const [wall, cpu] = [ratio(list, mine, 'wall'), ratio(list, mine, 'cpu')];
			return [`${size} ${wall}, of processors ${cpu} (${of(list, 'wall').toFixed(1)} ms)`];
		});
		console.log(`${name}: ${results.join('; ')}`);
	}
	const { og, tall } = costs.get(blog) ?? never();
	const mix = (previews: readonly Cost[], others: readonly Cost[]) =>
		(of(previews, 'wall') * 9 + of(others, 'wall') * 3) / 12;
	const blogs = mix(og, tall);
	const inTurn = (blogs / mix(own.og, own.tall)).toFixed(2);
	const fourAtOnce = (blogs / of(together, 'wall')).toFixed(2);
	console.log(
		`a campaign of 12 as in blogs: ${inTurn} × what candystorm takes one after the other, ${fourAtOnce} × four at once`,
	);
}

function of(list: readonly Cost[], key: keyof Cost): number {
	return median(list.map((cost) => cost[key]));
}

/**
 * Draws every campaign's images as a build does, in turn with takumi four at once, which draws on Node's thread pool
 * too, and with the blogs' way; then with two threads besides.
 */
async function drawWholeSet(campaigns: number, engines: readonly Engine[]): Promise<void> {
	const rivals = engines.filter(({ name }) => name.startsWith('takumi'));
	const ways = new Map<string, { draw: (jobs: readonly Job[]) => Promise<void>; ms: number }>([
		['candystorm', { draw: (jobs) => drawTogether(jobs), ms: 0 }],
		...rivals.map((engine) => [engine.name, { draw: fourAtOnce(engine), ms: 0 }] as const),
		[blog.name, { draw: oneByOne(blog), ms: 0 }],
	]);
	let images = 0;
	for (let number = 0; number < campaigns; number++) {
		const jobs = await campaignJobs(number);
		images += jobs.length;
		for (const way of ways.values()) {
			const start = performance.now();
			await way.draw(jobs);
			way.ms += performance.now() - start;
		}
	}
	const own = ways.get('candystorm')?.ms ?? never();
	console.error("\nThe whole set, four at once, the blogs' way one by one:");
	for (const [name, { ms }] of ways) {
		const ratio = (ms / own).toFixed(2);
		console.log(
			`${images} images by ${name}: ${ratio} × (${(ms / images).toFixed(1)} ms an image)`,
		);
	}
	const threads = await msWithThreads(2, campaigns);
	console.log(`two threads besides: ${(own / threads).toFixed(2)} × as fast`);
}

/** Draws campaigns in new processes, in turn with takumi: no letter is known yet, no font read, no code warm. */
function startCold(engines: readonly Engine[], campaigns: number, rounds: number): void {
	const rival = engines.find(({ name }) => name.startsWith('takumi'));
	if (!rival) return;
	const script = path.join(folder, 'images/cold.ts');
	const times: Record<'candystorm' | 'takumi', number[]> = { candystorm: [], takumi: [] };
	for (let round = 0; round < rounds; round++) {
		for (const [name, list] of Object.entries(times)) {
			const { stdout } = spawnSync(process.execPath, [script, name, `${campaigns}`]);
			list.push(Number(stdout));
		}
	}
	const [own, other] = [median(times.candystorm), median(times.takumi)];
	const what = campaigns === 1 ? 'the first campaign' : `${campaigns} campaigns`;
	console.log(
		`${what} in a new process, ${rival.name}: ${(other / own).toFixed(2)} × what candystorm takes (${own.toFixed(0)} ms)`,
	);
}

function oneByOne(engine: Engine) {
	return async (jobs: readonly Job[]) => {
		for (const job of jobs) await engine.draw(job);
	};
}

function fourAtOnce(engine: Engine) {
	return async (jobs: readonly Job[]) => {
		const rest = jobs.values();
		const work = async () => {
			for (const job of rest) await engine.draw(job);
		};
		await Promise.all(Array.from({ length: 4 }, work));
	};
}

async function msWithThreads(count: number, campaigns: number): Promise<number> {
	const workers = Array.from(
		{ length: count },
		() => new Worker(new URL('images/worker.ts', import.meta.url)),
	);
	const rest = Array.from({ length: campaigns }, (_, number) => number);
	const work = async (worker: Worker, number: number) => {
		worker.postMessage(number);
		await once(worker, 'message');
	};
	// What every thread reads once is not what is measured.
	await Promise.all(workers.map((worker, index) => work(worker, 1000 + index)));
	const start = performance.now();
	await Promise.all(
		workers.map(async (worker) => {
			for (let number = rest.shift(); number !== undefined; number = rest.shift()) {
				await work(worker, number);
			}
		}),
	);
	const time = performance.now() - start;
	await Promise.all(workers.map((worker) => worker.terminate()));
	return time;
}

/** Draws as many different cards, and prints the memory after each tenth. */
async function watchMemory(cards: number): Promise<void> {
	const tenth = Math.ceil(cards / 10);
	let done = 0;
	const seen: number[] = [];
	for (let number = 0; done < cards; number++) {
		const jobs = (await campaignJobs(number)).slice(0, cards - done);
		await drawImages(
			jobs,
			(job) => job,
			() => {
				if (++done % tenth !== 0) return;
				const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
				seen.push(megabytes);
				console.error(`${done} cards: ${megabytes} MB`);
			},
		);
	}
	const [second = 0] = seen.slice(1);
	console.log(
		`memory after ${cards} cards: ${((seen.at(-1) ?? 0) / second).toFixed(2)} × that after two tenths of them`,
	);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = 0, high = 0] =
		sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
	return (low + high) / 2;
}

if (import.meta.main) await run();
