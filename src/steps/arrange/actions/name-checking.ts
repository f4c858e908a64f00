import type { Instant } from "#core/instant.ts";
import type { Tx } from "#storage/db.ts";
import { nameStandings } from "../rules/name-standing.ts";
import type { NameChecking } from "../schema/checking.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import { selectPeople, selectSameIds, selectSeeker } from "../store/people.ts";

/**
 * What the names in a message to each of these people are checked against, in whichever step it is written. `besides`:
 * people whom the receiver knows of without us, such as those whom they suggested.
 */
export async function namesTowards(
	tx: Tx,
	contactIds: readonly string[],
	{ now, besides }: { now: Instant; besides(contactId: string): string[] },
): Promise<Map<string, NameChecking>> {
	const guarded = await selectProtectedNames(tx);
	const said = await selectNameUses(tx);
	const seeker = await selectSeeker(tx);
	const found = new Map<string, NameChecking>();
	for (const [id, person] of await selectPeople(tx, contactIds)) {
		const without = [person.id, ...besides(id)];
		found.set(id, {
			names: nameStandings(
				guarded.filter((one) => !without.includes(one.id)),
				said,
				await selectReferralsTo(tx, await selectSameIds(tx, person.id)),
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
