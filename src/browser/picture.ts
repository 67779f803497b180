import { openSheet } from './share.ts';

/** Tells whether the share sheet takes pictures here. */
function canSharePictures(): boolean {
	return navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false;
}

/**
 * Starts the button that shares the picture without a text, since some apps drop one of the two. A sheet
 * opens only right at a tap, so the picture is loaded before: as soon as its row is seen.
 * @param save The link that saves the picture; it works without a script too.
 * @returns What changes the picture.
 */
export function pictureButton(
	button: HTMLElement,
	save: HTMLAnchorElement,
): (address: string) => void {
	let file: File | undefined;
	let seen = false;

	async function load(): Promise<void> {
		if (!seen) return;
		const { href, download } = save;
		file = undefined;
		try {
			const answer = await fetch(href, { mode: 'same-origin' });
			const picture = new File([await answer.blob()], download, { type: 'image/png' });
			// Meanwhile another suggestion may have come, with a picture of its own.
			if (!answer.ok || href !== save.href) return;
			file = picture;
			button.hidden = false;
		} catch {
			// Without the picture there is nothing to share; saving it stays possible.
		}
	}

	button.onclick = () => {
		if (file) openSheet({ files: [file] });
	};
	if (canSharePictures()) {
		new IntersectionObserver((entries, observer) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			seen = true;
			load();
		}).observe(save);
	}
	return (address) => {
		save.href = address;
		load();
	};
}
