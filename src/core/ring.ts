/** How close a contact is (METHOD §4), nearest first. */
export const RINGS = [
	"known-well",
	"acquaintance",
	"unset",
	"friend-of",
	"alumni-association",
	"stranger",
] as const;

export type Ring = (typeof RINGS)[number];

/** How a contact is known: the kind of tie, whatever the ring. */
export const RELATIONS = [
	"relative",
	"friend",
	"co-worker",
	"supervisor",
	"neighbour",
	"teacher",
	"association",
	"other",
] as const;

export type Relation = (typeof RELATIONS)[number];

export function isRing(text: string): text is Ring {
	return (RINGS as readonly string[]).includes(text);
}

export function isRelation(text: string): text is Relation {
	return (RELATIONS as readonly string[]).includes(text);
}

/** 0 is closest. `unset` comes after the two rings of people said to be known, before those who are not. */
export function closeness(ring: Ring): number {
	return RINGS.indexOf(ring);
}

/** For `sort`: the closest first. */
export function byCloseness(a: Ring, b: Ring): number {
	return closeness(a) - closeness(b);
}

/**
 * Whether the seeker knows the person. `unset` is `unsaid`: whoever stands in
 * one's own address book is most likely known, but nobody has said so yet, and
 * a screen that counts known people should count these apart.
 */
export function knownAs(ring: Ring): "known" | "unsaid" | "not-known" {
	switch (ring) {
		case "known-well":
		case "acquaintance":
			return "known";
		case "unset":
			return "unsaid";
		case "friend-of":
		case "alumni-association":
		case "stranger":
			return "not-known";
	}
}

/**
 * Who is asked first (METHOD step 3): the people already known, and the
 * imported ones of whom nothing else is said, or a fresh import would send
 * the seeker to strangers.
 */
export function isKnown(ring: Ring): boolean {
	return knownAs(ring) !== "not-known";
}
