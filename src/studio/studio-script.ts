/** What a stop of the clock is called, and where the studio shows it. */
interface Stop {
	href: string;
	when: string;
	phaseText: string;
}

/** Makes a page of the studio live: the clock turns without leaving the place, saves are followed, places open in the editor. */
export function startStudio(): void {
	const studio = () => document.querySelector<HTMLElement>('[data-studio]');

	/** Shows another address in the same place; what is in focus stays so. */
	async function show(href: string): Promise<void> {
		const answer = await fetch(href, { headers: { accept: 'text/html' } });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const next = page.querySelector('[data-studio]');
		const before = studio();
		if (!next || !before) {
			location.reload();
			return;
		}
		const focused = document.activeElement?.matches('input[type=range]')
			? 'input[type=range]'
			: undefined;
		history.replaceState(null, '', href);
		before.replaceWith(next);
		document.title = page.title;
		showChosen();
		if (focused) studio()?.querySelector<HTMLElement>(focused)?.focus();
	}

	/** Brings the chosen stop into sight where there is room for some of them alone. */
	function showChosen(): void {
		const stop = document.querySelector('.stops [aria-current]');
		stop?.scrollIntoView({ inline: 'center', block: 'nearest' });
	}

	function stopOf(slider: HTMLInputElement): Stop | undefined {
		const stops: Stop[] = JSON.parse(slider.dataset.stops ?? '[]');
		return stops[slider.valueAsNumber];
	}

	document.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
		const stop = stopOf(target);
		const said = studio()?.querySelector('.clock-now strong');
		if (!stop || !said) return;
		said.textContent = stop.when;
		target.setAttribute('aria-valuetext', `${stop.when}: ${stop.phaseText}`);
	});
	document.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
		const stop = stopOf(target);
		if (stop) show(stop.href);
	});
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || event.ctrlKey || event.metaKey) return;
		if (link.dataset.turn !== undefined) {
			event.preventDefault();
			show(link.href);
		}
		if (link.dataset.editor) {
			event.preventDefault();
			fetch(link.href);
			const said = studio()?.querySelector('.opened');
			if (said) said.textContent = link.dataset.editor;
		}
	});
	showChosen();
	document.documentElement.dataset.live = '';
	import.meta.hot?.on('candystorm:checked', () => show(location.href));
}
