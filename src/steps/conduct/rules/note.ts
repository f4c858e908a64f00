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

/** One version of a note: who wrote it, a page of a browser or null for a client that doesn't say, and its number. */
export interface NoteVersion {
	writer: string | null;
	revision: number;
}

/** A version as a client sends it, with those that it was made from. */
export interface IncomingVersion extends NoteVersion {
	seen: readonly NoteVersion[];
}

export interface StoredVersion extends NoteVersion {
	/** Of each writer the latest version that went into it. */
	history: readonly NoteVersion[];
}

/**
 * Whether a copy of a note replaces what is there: it must be newer, and made in the knowledge of what is there. Then the
 * order in which copies arrive, and how often, makes no difference, and what another device wrote meanwhile is not
 * overwritten: its client hears of it, and keeps both. A client that doesn't say who writes goes by its revision alone.
 */
export function supersedes(
	incoming: IncomingVersion,
	stored: NoteVersion | undefined,
): boolean {
	if (!stored) return true;
	if (incoming.revision <= stored.revision) return false;
	return (
		incoming.writer === null ||
		incoming.writer === stored.writer ||
		includes(incoming.seen, stored)
	);
}

/** Whether a version, or a later one of the same writer, is among these. */
export function includes(
	versions: readonly NoteVersion[],
	{ writer, revision }: NoteVersion,
): boolean {
	return versions.some(
		(one) => one.writer === writer && one.revision >= revision,
	);
}

/** Of each writer the latest. */
export function latestOfEach(versions: readonly NoteVersion[]): NoteVersion[] {
	const latest = new Map<string | null, number>();
	for (const { writer, revision } of versions)
		latest.set(writer, Math.max(revision, latest.get(writer) ?? 0));
	return [...latest].map(([writer, revision]) => ({ writer, revision }));
}

/** The history of a version that replaces what is there. */
export function historyAfter(
	incoming: IncomingVersion,
	stored: StoredVersion | undefined,
): NoteVersion[] {
	const { writer, revision } = incoming;
	return latestOfEach([
		...(stored?.history ?? []),
		...(stored ? [{ writer: stored.writer, revision: stored.revision }] : []),
		...incoming.seen,
		{ writer, revision },
	]);
}

/**
 * The id of the note that a version becomes when another device's has taken its place. It follows from note and writer, so
 * that two tabs that find this out, or one that is killed over it, make one copy and not two.
 */
export function copyIdOf(noteId: string, writer: string | null): string {
	const text = `${noteId} ${writer}`;
	const hex = [1, 2, 3, 4]
		.map((seed) => mixed(text, seed).toString(16).padStart(8, "0"))
		.join("");
	// A UUID of version 8: made by a rule of one's own (RFC 9562).
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}

/** FNV-1a with a last stir (murmur3): ids are random already, so that spreading them is enough. */
function mixed(text: string, seed: number): number {
	let hash = Math.imul(seed, 0x9e3779b1);
	for (let at = 0; at < text.length; at++)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
