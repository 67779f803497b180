import { partOf } from './part.ts';
import { copyText, hasSheet, openSheet } from './share.ts';

/** Passing on by the share sheet or by copying, for the apps that no link opens; the text stands in its field. */
export class InviteTools extends HTMLElement {
	connectedCallback(): void {
		const field = partOf<HTMLTextAreaElement>(this, 'textarea');
		const sheet = partOf(this, '[data-do=sheet]');
		const copy = partOf(this, '[data-do=copy]');
		sheet.hidden = !hasSheet();
		sheet.onclick = () => openSheet({ text: field.value });
		copy.onclick = async () => {
			const copied = await copyText(field.value);
			partOf(this, '[role=status]').textContent =
				(copied ? copy.dataset.yes : copy.dataset.no) ?? '';
			field.hidden = copied;
			if (!copied) field.select();
		};
	}
}
