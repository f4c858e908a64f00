/** What a passage may be marked as; the debrief reads the marks. */
export const NOTE_MARKS = [
	"insight",
	"quote",
	"lead",
	"promise",
	"strength",
	"weakness",
] as const;

/** The longest note that is taken; a screen stops there, so that nothing typed is refused later. */
export const MOST_NOTE_LETTERS = 20_000;

export type NoteMark = (typeof NOTE_MARKS)[number];

/**
 * Whether a copy of a note replaces what is there. Only a higher revision does: then the order in which
 * copies arrive, and how often, makes no difference. The store says the same in SQL.
 */
export function supersedes(
	incoming: { revision: number },
	stored: { revision: number } | undefined,
): boolean {
	return stored === undefined || incoming.revision > stored.revision;
}
