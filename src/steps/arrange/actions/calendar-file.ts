import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { checkNames } from "../rules/name-checks.ts";
import { nameStandings } from "../rules/name-standing.ts";
import type { ArrangeMeetingRefusal } from "../schema/meeting.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import {
	type SeekerRow,
	selectSameIds,
	selectSeeker,
} from "../store/people.ts";
import { type WholeMeeting, wholeMeeting } from "./meeting-reading.ts";

/**
 * A meeting for its calendar file. The file goes to the contact, so a name without permission in what the seeker wrote
 * about the place keeps it from leaving, as in a message (METHOD §3).
 */
export function readMeetingForFile(
	actor: Actor,
	id: string,
): Promise<
	Result<{ whole: WholeMeeting; seeker: SeekerRow }, ArrangeMeetingRefusal>
> {
	return actor.db.transaction(async (tx) => {
		const found = await wholeMeeting(tx, id);
		if (!found.ok) return found;
		const { row, person } = found.value;
		const seeker = await selectSeeker(tx);
		const names = nameStandings(
			(await selectProtectedNames(tx)).filter(
				(one) => one.id !== row.contactId,
			),
			await selectNameUses(tx),
			await selectReferralsTo(tx, await selectSameIds(tx, row.contactId)),
			{ now: actor.now, zone: seeker.zone, limitsKept: false },
		);
		const blocked = checkNames(
			[row.place, row.accessNotes].filter(Boolean).join("\n"),
			{
				names,
				contact: {
					full: person?.name ?? person?.label ?? "",
					given: person?.givenName ?? null,
					family: person?.familyName ?? null,
				},
				seekerName: seeker.name,
			},
		).find(({ severity }) => severity === "block");
		if (blocked)
			return refuse("meeting-name-without-permission", {
				why: blocked.sentence,
			});
		return ok({ whole: found.value, seeker });
	});
}
