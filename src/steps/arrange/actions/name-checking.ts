import type { Instant } from "#core/instant.ts";
import type { Tx } from "#storage/db.ts";
import { nameCheckings } from "../rules/name-standing.ts";
import type { NameChecking } from "../schema/checking.ts";
import {
	selectKnownTo,
	selectNameUses,
	selectProtectedNames,
	selectReferralsToAll,
} from "../store/names.ts";
import { selectPeople, selectSeeker } from "../store/people.ts";

/**
 * What the names in a message to each of these people are checked against, in whichever step it is written. Those of whom
 * they know without us may be named: whom they suggested, and who was in a talk with them.
 */
export async function namesTowards(
	tx: Tx,
	contactIds: readonly string[],
	now: Instant,
): Promise<Map<string, NameChecking>> {
	const people = await selectPeople(tx, contactIds);
	const ids = [...people.values()].map(({ id }) => id);
	return nameCheckings([...people.entries()], {
		guarded: await selectProtectedNames(tx),
		said: await selectNameUses(tx),
		referrals: await selectReferralsToAll(tx, ids),
		known: await selectKnownTo(tx, ids),
		seeker: await selectSeeker(tx),
		now,
	});
}
