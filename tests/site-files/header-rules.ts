import type { HeaderRule } from '../../src/files/headers.ts';

/** The rules whose path fits, as hosts read them: `*` is anything to the end, `:name` one part. */
export function rulesFor(rules: readonly HeaderRule[], path: string): HeaderRule[] {
	return rules.filter(({ path: pattern }) => {
		const source = pattern
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replace(/\*/g, '.*')
			.replace(/:[a-z]+/g, '[^/]+');
		return new RegExp(`^${source}$`).test(path);
	});
}

/** All headers of a path; values of two rules are joined, as hosts do. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const { headers: own } of rulesFor(rules, path)) {
		for (const [name, value] of Object.entries(own)) {
			headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
		}
	}
	return headers;
}

/** Reads a file `_headers`. */
export function readHeaders(text: string): HeaderRule[] {
	return text
		.trim()
		.split(/\n\n+/)
		.map((block) => {
			const [path = '', ...lines] = block.split('\n');
			const headers = Object.fromEntries(
				lines.map((line) => {
					const [name = '', ...value] = line.trim().split(': ');
					return [name, value.join(': ')];
				}),
			);
			return { path, headers };
		});
}
