import type { Relation, Ring } from "#core/ring.ts";
import m from "#messages/conduct";
import people from "#messages/people";

const rings: Record<Ring, (() => string) | null> = {
	"known-well": people.ringKnownWell,
	acquaintance: people.ringAcquaintance,
	"friend-of": people.ringFriendOf,
	"alumni-association": people.ringAlumniAssociation,
	stranger: people.ringStranger,
	unset: null,
};

const relations: Record<Relation, (() => string) | null> = {
	relative: people.relationRelative,
	friend: people.relationFriend,
	"co-worker": people.relationCoWorker,
	supervisor: people.relationSupervisor,
	neighbour: people.relationNeighbour,
	teacher: people.relationTeacher,
	association: people.relationAssociation,
	other: null,
};

/** How the seeker knows them: closeness, kind, and where they met, as far as anybody said. */
export function howKnown({
	ring,
	relation,
	howMet,
}: {
	ring: Ring;
	relation: Relation | null;
	howMet: string | null;
}): string {
	const parts = [
		rings[ring]?.(),
		relation && relations[relation]?.(),
		howMet,
	].filter(Boolean);
	return parts.length === 0
		? m.briefHowUnknown()
		: m.briefHow({ how: parts.join("; ") });
}
