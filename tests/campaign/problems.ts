import type { z } from 'zod';

/** What a schema objects to, each as `path: name values`; nothing where all is right. */
export function problemsOf(schema: z.ZodType, written: unknown): string[] {
	return (schema.safeParse(written).error?.issues ?? []).map((issue) => {
		const path = issue.path.join('.');
		if (issue.code === 'unrecognized_keys') return `${path}: ${issue.code} ${issue.keys.join(' ')}`;
		if (issue.code !== 'custom') return `${path}: ${issue.code}`;
		return `${path}: ${issue.params?.name} ${JSON.stringify(issue.params?.values)}`;
	});
}
