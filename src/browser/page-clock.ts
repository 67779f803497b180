import { formatDuration } from '../campaign/format.ts';
import { firstWait, hasNews, nextWait } from './news.ts';
import { phaseByClock, type Turn, waitAt } from './turn.ts';

/**
 * Keeps an open page true: turns it over at the start and the deadline, refines the countdown each
 * minute, and says when the site has news, or loads them where nobody is there to do so. All words stand in the page.
 */
export function startClock(clock: HTMLElement): void {
	const { phase: built = '', progress = '', updates, reload } = clock.dataset;
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
			const { lang = '' } = line.closest<HTMLElement>('[lang]') ?? {};
			const duration = formatDuration(left, lang);
			line.textContent = (line.dataset.say ?? '').replace('{}', duration);
		}
	}

	async function ask(): Promise<void> {
		wait = nextWait(wait);
		try {
			const answer = await fetch(progress, { mode: 'same-origin', cache: 'no-cache' });
			if (!hasNews(await answer.json(), { phases: [built, phase], updates: Number(updates) })) {
				return;
			}
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
