import type { DueThing } from "#core/due.ts";
import { addDays, type PlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";

/** For how long a thing may be put off: not at all, for some days, or for good. */
export type MayPutOff = "no" | "days" | "ever";

export const PUT_OFF_FOR = ["today", "three-days", "ever"] as const;
export type PutOffFor = (typeof PUT_OFF_FOR)[number];

/** Somebody sets out or was let down: it is for today. */
const TODAY_ONLY = [
	"talk",
	"talk-end",
	"confirm",
	"checklist",
	"apologize",
	"name-withdrawn",
];

/** What is only worth doing, and nobody waits for. Thanks, news for referrers and one's word are never dropped (METHOD §3, step 6). */
const DROPPABLE = [
	"try-someone-else",
	"close",
	"confidence",
	"keep-in-touch",
	"lead",
	"call-back",
	"source",
	"ask",
	"wonder",
	"reminder",
	"deferred-reminder",
];

/** On its last day in time a thing waits no longer; once that is over, it is late on any day. */
export function mayPutOff(
	{ kind, weight, limitOn }: Pick<DueThing, "kind" | "weight" | "limitOn">,
	today: PlainDate,
): MayPutOff {
	if (TODAY_ONLY.includes(kind)) return "no";
	// What they promised may be let go.
	const isTheirs = kind === "promise" && weight === 3;
	if (isTheirs || DROPPABLE.includes(kind)) return "ever";
	return limitOn === today ? "no" : "days";
}

/** The day on which it comes up again; null: never. What has a last day in time comes up on that day at the latest. */
export function putOffUntil(
	thing: Pick<DueThing, "kind" | "weight" | "limitOn">,
	howLong: PutOffFor,
	today: PlainDate,
): Result<PlainDate | null, "thing-cant-wait"> {
	const may = mayPutOff(thing, today);
	if (may === "no" || (howLong === "ever" && may !== "ever"))
		return refuse("thing-cant-wait");
	if (howLong === "ever") return ok(null);
	const until = addDays(today, howLong === "today" ? 1 : 3);
	const { limitOn } = thing;
	return ok(limitOn && limitOn > today && limitOn < until ? limitOn : until);
}

/** Whether a thing that was put off stays away on a day. */
export function staysAway(until: PlainDate | null, today: PlainDate): boolean {
	return until === null || today < until;
}
