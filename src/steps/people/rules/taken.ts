import { type Face, faceOf, positionInHand } from "../rules.ts";
import type { KnownContact, KnownPosition } from "./merge.ts";
import { noteForSearch } from "./note.ts";

/** A contact that a file made or changed, with its new face. */
export type Taken = KnownContact & {
	face: Face;
	inHand: KnownPosition | null;
};

export type OccupationsOf = (
	title: string,
	organization: string | null,
) => KnownPosition["occupations"];

/** Codes the titles that a file added to a contact, and gives it the face that follows of them. */
export function take(
	contact: KnownContact,
	today: string,
	occupationsOf: OccupationsOf,
): Taken {
	for (const position of contact.added.positions)
		if (position.title)
			position.occupations = occupationsOf(
				position.title,
				position.organization,
			);
	return withFace(contact, today);
}

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
