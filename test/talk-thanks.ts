import type { Instant } from "#core/instant.ts";
import { thanksDue } from "#steps/followup/due.ts";
import type { HeldTalkRow } from "#steps/followup/store/talk.ts";
import { mayPutOff } from "#today/rules/put-off.ts";
import { withoutNoted } from "#today/rules.ts";

const priya: HeldTalkRow["people"][number] = {
	...{ id: "priya", name: "Priya Nair", title: null, organization: null },
	...{ givenName: "Priya", isNamed: true, email: null, attribution: null },
	...{ doNotContactAt: null, isSafetyNoted: false },
};
const heldTalk: HeldTalkRow = {
	...{ id: "", status: "held", targetId: null, targetLabel: null },
	...{ medium: "phone", startsAt: "", seekerZone: "UTC", contactZone: "UTC" },
	...{ place: null, debriefedAt: null, insights: 0, people: [priya] },
	...{ thanked: [], cameBack: [], underWay: [] },
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
			{
				...heldTalk,
				...{ id, startsAt: at, thanked: isThanked ? [priya.id] : [] },
				people: [{ ...priya, doNotContactAt: dncAt }],
			},
			{ now },
		),
	);
	const noted = new Set(isNoted ? [priya.id] : []);
	return withoutNoted(things, noted).map((thing) => ({
		talk: thing.id.split(":")[1] ?? "",
		lastDayInTime: thing.limitOn ?? "",
		isOverdue: (thing.limitOn ?? "") < now.slice(0, 10),
		mayPutOff: mayPutOff(thing, now.slice(0, 10)),
	}));
}
