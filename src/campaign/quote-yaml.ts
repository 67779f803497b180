/** Characters that end a line for some readers, or that a reader may drop, though JSON leaves them as they are. */
const unsafe = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A text in quotation marks as YAML reads it: whatever stands in it means nothing there. */
export function quoteYaml(text: string): string {
	return JSON.stringify(text.normalize('NFC')).replace(
		unsafe,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** A time as files usually have it: without quotation marks where it looks like one. */
export function writeTime(time: string): string {
	return /^\d{4}-\d\d-\d\d(?:[ T][\d:+Z. -]*)?$/.test(time) ? time : quoteYaml(time);
}
