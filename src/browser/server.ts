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

/**
 * Starts the question for one's Mastodon server.
 * @param go Goes to the server that was answered.
 * @returns `ask` opens the dialog; `link` gives the link that opens the composer of the remembered server with a text.
 */
export function serverDialog(
	dialog: HTMLDialogElement,
	go: (server: string) => void,
): { ask: () => void; link: (text: string) => string | undefined } {
	const field = partOf<HTMLInputElement>(dialog, 'input');
	const box = partOf<HTMLInputElement>(dialog, '[type=checkbox]');
	let known = rememberedServer();
	dialog.onsubmit = (event) => {
		event.preventDefault();
		const server = readServer(field.value);
		partOf(dialog, '[role=alert]').hidden = server !== undefined;
		if (!server) return field.focus();
		known = box.checked ? server : undefined;
		rememberServer(known);
		dialog.close();
		go(server);
	};
	return {
		ask() {
			field.value = known ?? '';
			box.checked = known !== undefined;
			dialog.showModal();
		},
		link: (text) => known && serverShareLink(known, text),
	};
}
