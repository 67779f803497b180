import { partOf } from './part.ts';
import { copyText, hasSheet, openSheet } from './share.ts';

/** Starts passing on by the share sheet or by copying, for the apps that no link opens; the text stands in a field. */
export function startInvite(tools: HTMLElement): void {
	const field = partOf<HTMLTextAreaElement>(tools, 'textarea');
	const sheet = partOf(tools, '[data-do=sheet]');
	sheet.hidden = !hasSheet();
	sheet.onclick = () => openSheet({ text: field.value });
	partOf(tools, '[data-do=copy]').onclick = async () => {
		const { copied, refused } = tools.dataset;
		field.hidden = await copyText(field.value);
		partOf(tools, '[role=status]').textContent = (field.hidden ? copied : refused) ?? '';
		if (!field.hidden) field.select();
	};
}
