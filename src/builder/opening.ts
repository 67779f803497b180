import { type Draft, emptyDraft } from './draft.ts';

/** The largest file whose text is shown, in bytes; the checks refuse much smaller ones. */
const mostShownBytes = 256 * 1024;

/** Reads a file that somebody picked or dropped: its bytes as they are, its text as far as it is one. Nothing of it is run. */
export async function readFile(file: File): Promise<Draft> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const shown = bytes.subarray(0, mostShownBytes);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(shown);
	return { ...emptyDraft, text, bytes };
}

/** The campaign's name in the name of a file. */
export function slugOfFile(name: string): string {
	return name.replace(/\.mdx?$/i, '');
}

/** Lets files be dropped anywhere on an element. */
export function acceptDrops(element: HTMLElement, open: (file: File) => void): void {
	const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
	element.addEventListener('dragover', (event) => {
		if (!holdsFile(event)) return;
		event.preventDefault();
		element.classList.add('dropping');
	});
	element.addEventListener('dragleave', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
		element.classList.remove('dropping');
	});
	element.addEventListener('drop', (event) => {
		element.classList.remove('dropping');
		const file = event.dataTransfer?.files[0];
		if (!file) return;
		event.preventDefault();
		open(file);
	});
}
