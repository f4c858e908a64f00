/**
 * What search may look into: the note that came with a contact unless it is sensitive, and the words of tags and of
 * notes that are not (METHOD §3).
 */
export function noteForSearch(
	{ note, noteSensitive }: { note: string | null; noteSensitive?: boolean },
	words: string | undefined,
): string | null {
	const all = [noteSensitive ? null : note, words].filter(Boolean);
	return all.length > 0 ? all.join(" ") : null;
}
