/** A text in quotation marks as YAML reads it: whatever stands in it means nothing there. */
export function quoteYaml(text: string): string {
	return JSON.stringify(text.normalize('NFC'));
}

/** A time as files usually have it: without quotation marks where it looks like one. */
export function writeTime(time: string): string {
	return /^\d{4}-\d\d-\d\d(?:[ T][\d:+Z. -]*)?$/.test(time) ? time : quoteYaml(time);
}
