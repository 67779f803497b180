/** Copies a text; tells whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Tells whether the browser has the system's share sheet. */
export function hasSheet(): boolean {
	return 'share' in navigator;
}

/** Opens the system's share sheet. Somebody who closes it again has done nothing wrong. */
export function openSheet(data: ShareData): void {
	navigator.share(data).catch(() => {});
}
