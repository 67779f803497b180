import { formatDuration } from '../campaign/format.ts';
import { hasNews, nextWait } from './news.ts';
import { phaseByClock, type Turn, waitAt } from './turn.ts';

/**
 * Keeps an open page true: turns it over at the start and the deadline, refines the countdown each
 * minute, and says when the site has news. All words stand in the page.
 */
export class PageClock extends HTMLElement {
	#turns: Turn[] = [];
	#built = '';
	#phase = '';
	#wait = 60_000;
	#asked = Date.now();

	connectedCallback(): void {
		const { turns = '[]', phase = '' } = this.dataset;
		this.#turns = JSON.parse(turns);
		this.#built = phase;
		this.#phase = phase;
		this.#tick();
		document.addEventListener('visibilitychange', () => this.#look());
	}

	#tick(): void {
		this.#look();
		setTimeout(() => this.#tick(), waitAt(this.#turns, Date.now()));
	}

	#look(): void {
		if (document.hidden) return;
		const now = Date.now();
		this.#turn(phaseByClock(this.#turns, this.#built, now));
		this.#countDown(now);
		if (now - this.#asked >= this.#wait) this.#ask(now);
	}

	#turn(phase: string): void {
		if (phase === this.#phase) return;
		this.#phase = phase;
		document.body.dataset.phase = phase;
		let lost = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-during]')) {
			const fits = part.dataset.during?.split(' ').includes(phase) ?? false;
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
		} else this.#say('.unseen', heading.textContent);
	}

	#countDown(now: number): void {
		for (const line of document.querySelectorAll<HTMLElement>('[data-until]')) {
			const left = Number(line.dataset.until) - now;
			line.hidden = left < 0;
			const duration = formatDuration(left, line.lang || document.documentElement.lang);
			line.textContent = (line.dataset.say ?? '').replace('{}', duration);
		}
	}

	async #ask(now: number): Promise<void> {
		this.#asked = now;
		this.#wait = nextWait(this.#wait);
		try {
			const { progress = '', updates } = this.dataset;
			const answer = await fetch(progress, { mode: 'same-origin', cache: 'no-cache' });
			const phases = [this.#built, this.#phase];
			const template = this.querySelector('template');
			if (hasNews(await answer.json(), { phases, updates: Number(updates) }) && template) {
				this.#say('.news', template.content);
				this.#wait = Infinity;
			}
		} catch {
			// Without a connection there is no news; the next try comes later.
		}
	}

	#say(place: string, words: string | Node): void {
		this.querySelector(place)?.replaceChildren(words);
	}
}
