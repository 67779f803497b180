/** Writes a JSON file that people can read too; keys that are undefined are left out. */
export function writeJson(value: object): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
