/** Loaded into a program before anything else of it: writes down what it and the processes that it starts have used. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** How often memory is looked at, in milliseconds. */
const interval = 100;
/** The size of a page of memory in bytes, and how many ticks of the clock a second has, as Linux counts them. */
const [pageSize, ticks] = [4096, 100];

/**
 * Watches this process to its end, then writes the seconds of all processors and the most memory at one time into `file`.
 * @param {string} file
 */
export function watchUsage(file) {
	// The processes that this one starts are given the same options; they are watched from here.
	if (!isMainThread || process.env.CANDYSTORM_WATCHED) return;
	process.env.CANDYSTORM_WATCHED = '1';
	const most = new Int32Array(new SharedArrayBuffer(4));
	// A thread of its own, since the program's own is busy most of the time.
	new Worker(new URL(import.meta.url), { workerData: { most }, execArgv: [] }).unref();
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const cpu = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
		const memory = Math.max(Math.round(maxRSS / 1024), most[0] ?? 0);
		writeFileSync(file, JSON.stringify({ cpu, memory }));
	});
}

/** The seconds of processor of all processes that this one has started and that have ended. */
function childrenSeconds() {
	const [, user = 0, system = 0] = statOf('self') ?? [];
	return (user + system) / ticks;
}

/**
 * The parent of a process, the ticks of its ended children in user and in system mode, and its memory in MiB; undefined
 * where it has ended, or where this is not Linux.
 * @param {string} pid
 */
function statOf(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The fields after the name, which stands in brackets: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		return [fields[1], fields[13], fields[14], ((fields[21] ?? 0) * pageSize) / 2 ** 20];
	} catch {
		return undefined;
	}
}

/** The memory of this process and of all below it, in MiB. */
function memoryOfAll() {
	const all = new Map(
		readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map((name) => [Number(name), statOf(name)]),
	);
	const isOurs = (/** @type {number | undefined} */ pid) => {
		for (let at = pid; at; at = all.get(at)?.[0]) if (at === process.pid) return true;
		return false;
	};
	return [...all].reduce((sum, [pid, stat]) => sum + (isOurs(pid) ? (stat?.[3] ?? 0) : 0), 0);
}

if (!isMainThread && workerData?.most && process.platform === 'linux') {
	const { most } = workerData;
	setInterval(() => {
		most[0] = Math.max(most[0], Math.round(memoryOfAll()));
	}, interval);
}
