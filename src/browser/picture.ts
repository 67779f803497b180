import { openSheet } from './share.ts';

/** Tells whether the share sheet takes pictures here. */
function canSharePictures(): boolean {
	return navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false;
}

/**
 * The button that shares the picture without a text, since some apps drop one of the two. A sheet opens
 * only right at a tap, so the picture is loaded before: as soon as the button's row is seen.
 */
export class PictureButton {
	#button: HTMLButtonElement;
	#save: HTMLAnchorElement;
	#seen = false;
	#file: File | undefined;

	/** @param save The link that saves the picture; it works without a script too. */
	constructor(button: HTMLButtonElement, save: HTMLAnchorElement) {
		this.#button = button;
		this.#save = save;
		if (!canSharePictures()) return;
		new IntersectionObserver((entries, observer) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			this.#seen = true;
			this.#load();
		}).observe(save);
	}

	/** Changes the picture. */
	show(address: string): void {
		if (address === this.#save.getAttribute('href')) return;
		this.#save.href = address;
		this.#load();
	}

	/** Opens the share sheet with the picture alone. */
	share(): void {
		if (this.#file) openSheet({ files: [this.#file] });
	}

	async #load(): Promise<void> {
		if (!this.#seen) return;
		this.#button.disabled = true;
		const { href, download } = this.#save;
		try {
			const answer = await fetch(href, { mode: 'same-origin' });
			const file = new File([await answer.blob()], download, { type: 'image/png' });
			// Meanwhile another suggestion may have come, with a picture of its own.
			if (!answer.ok || href !== this.#save.href) return;
			this.#file = file;
			this.#button.hidden = this.#button.disabled = false;
		} catch {
			// Without the picture there is nothing to share; saving it stays possible.
		}
	}
}
