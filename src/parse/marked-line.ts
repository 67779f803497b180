/** A line that is repaired in memory, so that the rest of its file can be read as well. */
export interface MarkedLine {
	text: string;
	/** For each position of `text` the one in the line as it was written; left out while nothing was changed. */
	columns?: number[];
}

/** Where a position of a repaired line stands in the line as it was written; both from 0. */
export function writtenColumn(line: MarkedLine, column: number): number {
	if (!line.columns) return column;
	const last = line.columns.at(-1) ?? 0;
	return line.columns[column] ?? last + column - line.columns.length + 1;
}

/** Replaces `remove` characters at `at` by `insert`. */
export function spliceLine(line: MarkedLine, at: number, remove: number, insert: string): void {
	const columns = line.columns ?? Array.from({ length: line.text.length + 1 }, (_, index) => index);
	const written = columns[at] ?? columns.at(-1) ?? 0;
	// What replaces a text of the same kind keeps its columns as far as they go.
	const replaced = Array.from(insert, (_, index) =>
		index < remove ? (columns[at + index] ?? written) : (columns[at + remove] ?? written),
	);
	columns.splice(at, remove, ...replaced);
	line.text = line.text.slice(0, at) + insert + line.text.slice(at + remove);
	line.columns = columns;
}
