import type { Relation, Ring } from "#core/ring.ts";

/** Which ties help most: as the field suggests, the moderately weak ones, the strong ones, or all alike. */
export const ties = ["field", "weak", "strong", "alike"] as const;
export type Tie = (typeof ties)[number];

/** The ring; of somebody of whom only the relation was said, the ring that such people mostly have. */
export function tieOf({
	ring,
	relation,
}: {
	ring: Ring;
	relation: Relation | null;
}): Ring {
	if (ring !== "unset" || relation === null) return ring;
	return relation === "relative" || relation === "friend"
		? "known-well"
		: "acquaintance";
}

/** METHOD step 3 [5]: moderately weak ties help job moves most overall. */
const weak: Record<Ring, number> = {
	acquaintance: 1,
	"friend-of": 0.85,
	"alumni-association": 0.7,
	unset: 0.65,
	"known-well": 0.6,
	stranger: 0.2,
};

/** In less digital industries strong ones do better. */
const strong: Record<Ring, number> = {
	"known-well": 1,
	acquaintance: 0.8,
	unset: 0.6,
	"friend-of": 0.55,
	"alumni-association": 0.45,
	stranger: 0.1,
};

/** How much a tie helps, 0 to 1. */
export function tieValue(
	ring: Ring,
	which: Tie,
	isDigital: boolean | null,
): number {
	switch (which) {
		case "weak":
			return weak[ring];
		case "strong":
			return strong[ring];
		case "alike":
			return 0.7;
		case "field":
			return (isDigital === false ? strong : weak)[ring];
	}
}
