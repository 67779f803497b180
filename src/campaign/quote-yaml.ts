/** A text in quotation marks as YAML reads it: whatever stands in it means nothing there. */
export function quoteYaml(text: string): string {
	return JSON.stringify(text.normalize('NFC'));
}
