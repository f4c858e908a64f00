import type { DueThing } from "#core/due.ts";

type Thing = Pick<DueThing, "id" | "kind" | "contact" | "action">;

const AFTER_TALK = ["debrief", "thank-you", "lead-thanks"];
const SILENCE = ["reminder", "try-someone-else", "close", "other-channel"];
/** Saying hello is enough for two a day. */
const MOST_HELLOS = 2;

/**
 * Of things that would nag together, which waits for which: the things come in their order, and the first of each group
 * stands. After a talk, one thing at a time; in a silence, one at a time; hello is only said where nothing else is owed.
 */
export function waiting(things: readonly Thing[]): Map<string, string> {
	const waits = new Map<string, string>();
	const first = new Map<string, string>();
	const owed = new Map<string, string>();
	for (const { id, kind, contact } of things)
		if (contact && kind !== "keep-in-touch" && !owed.has(contact.id))
			owed.set(contact.id, id);
	const hellos: string[] = [];
	for (const thing of things) {
		const group = groupOf(thing);
		const before = group && first.get(group);
		if (before) waits.set(thing.id, before);
		else if (group) first.set(group, thing.id);
		if (thing.kind !== "keep-in-touch") continue;
		const other = owed.get(thing.contact?.id ?? "");
		const last = hellos[MOST_HELLOS - 1];
		if (other) waits.set(thing.id, other);
		else if (last) waits.set(thing.id, last);
		else hellos.push(thing.id);
	}
	return waits;
}

function groupOf({ kind, contact, action }: Thing): string | null {
	// The page of the talk is the same for all of its people.
	if (AFTER_TALK.includes(kind)) return `talk ${action.path.split("#", 1)[0]}`;
	if (SILENCE.includes(kind) && contact) return `silence ${contact.id}`;
	return null;
}
