import type { Instant } from "#core/instant.ts";
import { thanksDue } from "#steps/followup/due.ts";
import type { OpenTalkRow } from "#steps/followup/store/due.ts";
import { mayPutOff } from "#today/rules/put-off.ts";
import { withoutNoted } from "#today/rules.ts";

const heldTalk: OpenTalkRow = {
	...{ id: "", targetId: null, targetLabel: null },
	...{ startsAt: "", seekerZone: "UTC", debriefedAt: null },
	...{ contactId: "priya", contactName: "Priya Nair" },
	...{ doNotContactAt: null, isThanked: false, cameBackBy: null },
};

/** The thanks that Today asks for after talks with one person, in UTC. */
export function thanksAskedFor(
	talks: readonly { id: string; at: Instant; isThanked: boolean }[],
	{
		at: now,
		dncAt,
		isNoted,
	}: { at: Instant; dncAt: Instant | null; isNoted: boolean },
) {
	const things = talks.flatMap(({ id, at, isThanked }) =>
		thanksDue(
			{ ...heldTalk, id, startsAt: at, isThanked, doNotContactAt: dncAt },
			{ now },
		),
	);
	const noted = new Set(isNoted ? [heldTalk.contactId] : []);
	return withoutNoted(things, noted).map((thing) => ({
		talk: thing.id.split(":")[1] ?? "",
		lastDayInTime: thing.limitOn ?? "",
		isOverdue: (thing.limitOn ?? "") < now.slice(0, 10),
		mayPutOff: mayPutOff(thing, now.slice(0, 10)),
	}));
}
