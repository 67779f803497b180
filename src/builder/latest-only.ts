/** Something that is asked or answered, with a number that counts up. */
interface Numbered {
	id: number;
}

/**
 * Asks a worker one thing at a time; of what comes in meanwhile only the newest is asked next.
 * @param take Takes each answer.
 */
export function askLatest<Asked extends Numbered, Answered extends Numbered>(
	worker: Worker,
	take: (answer: Answered) => void,
): (asked: Asked) => void {
	let busy = false;
	let waiting: Asked | undefined;
	const next = () => {
		busy = false;
		if (waiting) ask(waiting);
	};
	const ask = (asked: Asked) => {
		if (busy) {
			waiting = asked;
			return;
		}
		busy = true;
		waiting = undefined;
		worker.postMessage(asked);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
		next();
		take(data);
	});
	worker.addEventListener('error', next);
	return ask;
}
