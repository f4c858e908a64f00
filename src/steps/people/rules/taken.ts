import { type Face, faceOf, positionInHand } from "../rules.ts";
import type { KnownContact, KnownPosition } from "./merge.ts";
import { noteForSearch } from "./note.ts";

/** A contact that a file made or changed, with its new face. */
export type Taken = KnownContact & {
	face: Face;
	inHand: KnownPosition | null;
};

/** The face that a contact has with all that was added to it, or taken from it. */
export function withFace(contact: KnownContact, today: string): Taken {
	const inHand = positionInHand(contact.positions, today);
	const addresses = contact.points.filter(({ kind }) => kind !== "uid");
	const words = [
		contact.noteWords,
		...contact.added.tags.map(({ tag }) => tag),
	].join(" ");
	const face = faceOf(
		{ ...contact, note: noteForSearch(contact, words) },
		inHand ?? (contact.name ? null : (contact.positions.at(-1) ?? null)),
		addresses.map(({ value }) => value),
		contact.positions,
	);
	return { ...contact, face, inHand };
}
