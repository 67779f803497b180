import { formatDuration } from '../campaign/format.ts';
import { firstWait, hasNews, nextWait } from './news.ts';
import { phaseByClock, type Turn, waitAt } from './turn.ts';

const day = 86_400_000;

/** Says a length of time in the gap of a line, in the line's language. */
function fill(line: HTMLElement, length: number): void {
	const lang = line.closest<HTMLElement>('[lang]')?.lang ?? '';
	line.textContent = (line.dataset.say ?? '').replace('{}', formatDuration(length, lang));
}

/**
 * Keeps an open page true: turns it over at the start and the deadline, refines the countdown and what
 * grows each minute, and says when the site has news, or loads them where nobody is there to do so. All words stand in the page.
 */
export function startClock(clock: HTMLElement): void {
	const { phase: built = '', progress = '', updates, posts, reload } = clock.dataset;
	const turns: Turn[] = JSON.parse(clock.dataset.turns ?? '[]');
	let phase = built;
	let wait = firstWait;
	let asked = Date.now();

	function say(place: string, words: string | Node): void {
		clock.querySelector(place)?.replaceChildren(words);
	}

	function turn(): void {
		document.body.dataset.phase = phase;
		let lost = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-during]')) {
			const fits = part.matches(`[data-during~=${phase}]`);
			if (part instanceof HTMLTemplateElement) {
				if (fits) part.replaceWith(part.content);
			} else {
				lost ||= !fits && part.contains(document.activeElement);
				part.hidden = !fits;
			}
		}
		const heading = document.querySelector<HTMLElement>('[data-during]:not([hidden]) :is(h1, h2)');
		if (!heading) return;
		if (lost) {
			heading.tabIndex = -1;
			heading.focus();
		} else say('.unseen', heading.textContent);
	}

	function countDown(now: number): void {
		for (const line of document.querySelectorAll<HTMLElement>('[data-until]')) {
			const left = Number(line.dataset.until) - now;
			line.hidden = left < 0;
			fill(line, left);
		}
		for (const line of document.querySelectorAll<HTMLElement>('[data-since]')) {
			const days = Math.floor((now - Number(line.dataset.since)) / day);
			line.hidden = days < Number(line.dataset.after);
			if (days > 0) fill(line, days * day);
		}
	}

	async function ask(): Promise<void> {
		wait = nextWait(wait);
		try {
			const answer = await fetch(progress, { mode: 'same-origin', cache: 'no-cache' });
			const known = { phases: [built, phase], updates: Number(updates), posts };
			if (!hasNews(await answer.json(), known)) return;
			wait = Infinity;
			if (reload !== undefined) location.reload();
			else say('.news', clock.querySelector('template')?.content ?? '');
		} catch {
			// Without a connection, or with an answer that is none, there is no news; the next try comes later.
		}
	}

	function look(): void {
		if (document.hidden) return;
		const now = Date.now();
		const next = phaseByClock(turns, built, now);
		if (next !== phase) {
			phase = next;
			turn();
		}
		countDown(now);
		if (now - asked >= wait) {
			asked = now;
			ask();
		}
	}

	function tick(): void {
		look();
		setTimeout(tick, waitAt(turns, Date.now()));
	}

	tick();
	document.addEventListener('visibilitychange', look);
}
