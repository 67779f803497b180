import { readServer, serverShareLink } from '../networks/mastodon.ts';
import { partOf } from './part.ts';

const key = 'candystorm-mastodon';

/** The server that somebody asked this browser to remember; nothing where they did not, or where storage is shut. */
function rememberedServer(): string | undefined {
	try {
		return readServer(localStorage.getItem(key) ?? '');
	} catch {
		return undefined;
	}
}

/** Remembers a server in this browser, or forgets it. */
function rememberServer(server: string | undefined): void {
	try {
		if (server) localStorage.setItem(key, server);
		else localStorage.removeItem(key);
	} catch {
		// Where storage is shut, the server is asked for again next time.
	}
}

/** The question for one's Mastodon server, and what was answered. */
export class ServerDialog {
	/** The remembered server. */
	known = rememberedServer();
	#dialog: HTMLDialogElement;

	/**
	 * @param dialog The dialog with its field, its box to tick and its words.
	 * @param go Goes to the server's composer.
	 */
	constructor(dialog: HTMLDialogElement, go: (server: string) => void) {
		this.#dialog = dialog;
		const field = partOf<HTMLInputElement>(dialog, 'input');
		const box = partOf<HTMLInputElement>(dialog, '[type=checkbox]');
		dialog.addEventListener('submit', (event) => {
			// A button that only closes the dialog needs no answer.
			if ((event as SubmitEvent).submitter?.hasAttribute('formnovalidate')) return;
			event.preventDefault();
			const server = readServer(field.value);
			partOf(dialog, '[role=alert]').hidden = server !== undefined;
			field.setAttribute('aria-invalid', `${server === undefined}`);
			if (!server) return field.focus();
			this.known = box.checked ? server : undefined;
			rememberServer(this.known);
			dialog.close();
			go(server);
		});
	}

	/** Asks, with the remembered server filled in. */
	ask(): void {
		partOf<HTMLInputElement>(this.#dialog, 'input').value = this.known ?? '';
		partOf<HTMLInputElement>(this.#dialog, '[type=checkbox]').checked = this.known !== undefined;
		this.#dialog.showModal();
	}

	/** The link that opens the composer with this text on the remembered server. */
	link(text: string): string | undefined {
		return this.known && serverShareLink(this.known, text);
	}
}
