/** A value of a JSON text with the place where it begins. */
export interface JsonNode {
	value: unknown;
	/** Its first character's place in the text. */
	offset: number;
	/** The parts of an object by key, of a list by number. */
	parts: Map<PropertyKey, JsonNode>;
}

/** A read JSON text, or the place of the first character that cannot stand there. */
export type JsonReading = { ok: true; node: JsonNode } | { ok: false; offset: number };

class JsonMistake extends Error {
	readonly offset: number;
	constructor(offset: number) {
		super('This is not JSON.');
		this.offset = offset;
	}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand in a JSON string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\r\n]*/y;

/** Deeper than any file of ours, and shallow enough for every stack. */
const deepest = 20;

/**
 * Reads JSON and keeps the places, which JSON.parse does not tell in every program. Stricter in two points: a key that
 * stands twice in an object is a mistake, and so is what nests deeper than 20.
 */
export function readJson(text: string): JsonReading {
	let offset = 0;
	const skip = () => {
		space.lastIndex = offset;
		space.exec(text);
		offset = space.lastIndex;
	};
	const take = (pattern: RegExp): string => {
		pattern.lastIndex = offset;
		const [found] = pattern.exec(text) ?? [];
		if (found === undefined) throw new JsonMistake(offset);
		offset += found.length;
		return found;
	};
	const takeMark = (mark: string) => {
		skip();
		if (text[offset] !== mark) throw new JsonMistake(offset);
		offset += 1;
	};
	const isNext = (mark: string) => {
		skip();
		return text[offset] === mark;
	};
	const readList = (
		start: number,
		end: string,
		readPart: (index: number) => [PropertyKey, JsonNode],
	) => {
		const parts = new Map<PropertyKey, JsonNode>();
		offset = start + 1;
		if (isNext(end)) offset += 1;
		else {
			for (let more = true; more; ) {
				skip();
				const before = offset;
				const [key, node] = readPart(parts.size);
				if (parts.has(key)) throw new JsonMistake(before);
				parts.set(key, node);
				more = isNext(',');
				if (more) offset += 1;
			}
			takeMark(end);
		}
		return parts;
	};
	const read = (depth: number): JsonNode => {
		if (depth > deepest) throw new JsonMistake(offset);
		skip();
		const start = offset;
		if (text[start] === '{') {
			const parts = readList(start, '}', () => {
				const key: string = JSON.parse(take(string));
				takeMark(':');
				return [key, read(depth + 1)];
			});
			const entries = [...parts].map(([key, node]) => [key, node.value] as const);
			return { value: Object.fromEntries(entries), offset: start, parts };
		}
		if (text[start] === '[') {
			const parts = readList(start, ']', (index) => [index, read(depth + 1)]);
			return { value: [...parts.values()].map(({ value }) => value), offset: start, parts };
		}
		const value: unknown = JSON.parse(take(text[start] === '"' ? string : scalar));
		return { value, offset: start, parts: new Map() };
	};
	try {
		const node = read(0);
		skip();
		return offset === text.length ? { ok: true, node } : { ok: false, offset };
	} catch (error) {
		if (error instanceof JsonMistake) return { ok: false, offset: error.offset };
		throw error;
	}
}

/** The place of the innermost value that a path leads to. */
export function offsetOf(node: JsonNode, path: readonly PropertyKey[]): number {
	let found = node;
	for (const key of path) {
		const part = found.parts.get(key);
		if (!part) break;
		found = part;
	}
	return found.offset;
}

/** The line, from 1, that a place of a text lies in. */
export function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
