/** How many of a kind are kept: then all go, and those that are asked for again come back. */
const MOST_KEPT = 2_000;

/** What a pure function made of a key, made once: for words and dates of which Today needs the same few hundreds of times. */
export function kept<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
	const found = map.get(key);
	if (found !== undefined) return found;
	if (map.size >= MOST_KEPT) map.clear();
	const made = make(key);
	map.set(key, made);
	return made;
}
