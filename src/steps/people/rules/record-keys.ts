import { contentKey, strongKeys } from "#formats/contact-key.ts";
import type { ContactRecord } from "#formats/record.ts";

// An index takes no longer text; two that differ only beyond it are no people.
const MOST_KEY = 300;
export const bounded = (key: string) => key.slice(0, MOST_KEY);

/** The keys of a record: its strong ones, or where it has none, that of its content (DESIGN §4, Import). */
export function keysOf(
	record: ContactRecord,
	country: string | undefined,
): readonly string[] {
	const read = readKeys.get(record);
	if (read && read.country === country) return read.keys;
	const strong = strongKeys(record, country).map(bounded);
	const keys = strong.length > 0 ? strong : [contentKey(record)];
	readKeys.set(record, { country, keys });
	return keys;
}

/** An import asks for the keys of a record three times; a number takes long to read. */
const readKeys = new WeakMap<
	ContactRecord,
	{ country: string | undefined; keys: readonly string[] }
>();
