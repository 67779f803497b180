/** Makes what is asked for, or gives it once more; only what was asked for last is kept. */
export type Recent<Value> = (
	key: string,
	size: number,
	make: () => Promise<Value>,
) => Promise<Value>;

/** Keeps what was asked for last, as long as all of it together is no larger than `most`. What fails is not kept. */
export function keepRecent<Value>(most: number): Recent<Value> {
	const kept = new Map<string, { value: Promise<Value>; size: number }>();
	let all = 0;
	const forget = (key: string) => {
		all -= kept.get(key)?.size ?? 0;
		kept.delete(key);
	};
	return (key, size, make) => {
		const value = kept.get(key)?.value ?? make();
		forget(key);
		kept.set(key, { value, size });
		all += size;
		for (const [oldest] of kept) {
			if (all <= most) break;
			forget(oldest);
		}
		value.catch(() => kept.get(key)?.value === value && forget(key));
		return value;
	};
}
