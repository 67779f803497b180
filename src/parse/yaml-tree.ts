import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../campaign/finding.ts';
import { textOffsets } from './text-offsets.ts';

/** Where something stands among the fields: names of fields and numbers of list entries. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a file as the parser's nodes. */
export interface Tree {
	root: Node | null;
	source: string;
	position(offset: number): Place;
	/** Where everything begins, for files without a field. */
	start: Place;
}

/** The node at a path, or the last one on the way to it. */
function follow(tree: Tree, path: FieldPath) {
	let node: unknown = tree.root;
	let key: unknown;
	let depth = 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && textOf(item.key) === String(part),
			);
			if (!pair) break;
			key = pair.key;
			node = pair.value;
		} else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
			node = node.items[part];
			key = node;
		} else break;
		depth++;
	}
	return { node, key, found: depth === path.length };
}

/** The place of a field's name or value, or of the nearest field around it. */
export function locate(tree: Tree, path: FieldPath, part: 'key' | 'value'): Place {
	const { node, key, found } = follow(tree, path);
	const inText = !found && isScalar(node);
	const wanted = (found && part === 'value') || inText ? (isWritten(node) ? node : key) : key;
	if (wanted !== undefined && wanted !== null) return tree.position(startOf(wanted));
	return tree.root && hasText(tree.root) ? tree.position(startOf(tree.root)) : tree.start;
}

/** Tells whether a value stands there, if only as quotation marks. */
function isWritten(node: unknown): boolean {
	return node !== null && node !== undefined && !isEmpty(node);
}

/** The place of a character within a text; of the text itself where it cannot be told. */
export function locateInText(tree: Tree, path: FieldPath, offset: number): Place {
	const { node } = follow(tree, path);
	if (!isScalar(node) || !node.range || !isWritten(node)) return locate(tree, path, 'value');
	const [start, end] = node.range;
	const style = node.type ?? 'PLAIN';
	const offsets = textOffsets(tree.source.slice(start, end), style);
	return tree.position(start + (offsets[Math.max(0, offset)] ?? offsets.at(-1) ?? 0));
}

/** Tells whether a file says anything at all. */
export function hasText(node: Node): boolean {
	return !isScalar(node) || node.value !== '';
}

/** The text of a scalar: in the failsafe schema every scalar is one. */
export function textOf(node: unknown): string {
	return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

/** Where a node begins in the source. */
export function startOf(node: unknown): number {
	return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
		? node.range[0]
		: 0;
}

/** Tells whether a list entry says nothing at all, not even with quotation marks. */
export function isEmpty(node: unknown): boolean {
	return isScalar(node) && node.type === 'PLAIN' && textOf(node) === '';
}
