import type { Instant } from "#core/instant.ts";
import type { Tx } from "#storage/db.ts";
import { nameStandings } from "../rules/name-standing.ts";
import type { NameChecking } from "../schema/checking.ts";
import {
	selectKnownTo,
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import { selectPeople, selectSameIds, selectSeeker } from "../store/people.ts";

/**
 * What the names in a message to each of these people are checked against, in whichever step it is written. Those of whom
 * they know without us may be named: whom they suggested, and who was in a talk with them.
 */
export async function namesTowards(
	tx: Tx,
	contactIds: readonly string[],
	now: Instant,
): Promise<Map<string, NameChecking>> {
	const guarded = await selectProtectedNames(tx);
	const said = await selectNameUses(tx);
	const seeker = await selectSeeker(tx);
	const found = new Map<string, NameChecking>();
	for (const [id, person] of await selectPeople(tx, contactIds)) {
		const sameIds = await selectSameIds(tx, person.id);
		const known = [person.id, ...(await selectKnownTo(tx, sameIds))];
		found.set(id, {
			names: nameStandings(
				guarded.filter((one) => !known.includes(one.id)),
				said,
				await selectReferralsTo(tx, sameIds),
				{ now, zone: seeker.zone, limitsKept: true },
			),
			contact: {
				full: person.name ?? person.label,
				given: person.givenName,
				family: person.familyName,
			},
			seekerName: seeker.name,
		});
	}
	return found;
}
