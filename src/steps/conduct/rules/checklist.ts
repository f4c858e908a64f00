import { addMinutes, type Instant, type Zone } from "#core/instant.ts";
import { arrivalRule, type Medium } from "#core/medium.ts";
import { clockChangeBefore } from "./clock.ts";

export const CHECKLIST_KEYS = [
	"confirm",
	"zones",
	"dress",
	"route",
	"test-link",
	"backup",
	"quiet",
	"read",
	"bring",
	"leave",
	"arrive",
	"join",
	"call",
	"await-call",
	"send",
	"opening",
] as const;

export type ChecklistKey = (typeof CHECKLIST_KEYS)[number];

export interface ChecklistItem {
	key: ChecklistKey;
	when: "day-before" | "day-of" | "at-the-start";
	/** The latest moment for it, where there is one. */
	at: Instant | null;
}

export interface TalkPlan {
	medium: Medium;
	startsAt: Instant;
	seekerZone: Zone;
	contactZone: Zone;
	whoDials: "seeker" | "contact";
	travelMinutes: number | null;
}

/** Online, the link is tried half an hour before: time enough to install what is missing. Our judgement. */
const TEST_LINK_MINUTES = 30;

/** Two zones always are; one zone is when its clocks change on the night before, or the one before that. */
function areClocksWorthALine(plan: TalkPlan): boolean {
	return (
		plan.seekerZone !== plan.contactZone ||
		clockChangeBefore(plan.startsAt, plan.seekerZone, 2) !== null
	);
}

/**
 * The short list before a talk, in the order in which it is done (METHOD step 5): what to wear for that
 * workplace, how to be on time by medium, courtesy. At most nine things, as a longer list is not read.
 */
export function checklistFor(plan: TalkPlan): ChecklistItem[] {
	const { startsAt } = plan;
	const early = arrivalRule(plan.medium).minutesEarly;
	const before = (minutes: number) => addMinutes(startsAt, -minutes);
	const dayBefore = (key: ChecklistKey): ChecklistItem => ({
		key,
		when: "day-before",
		at: null,
	});
	const dayOf = (
		key: ChecklistKey,
		at: Instant | null = null,
	): ChecklistItem => ({ key, when: "day-of", at });
	const start = (key: ChecklistKey): ChecklistItem => ({
		key,
		when: "at-the-start",
		at: startsAt,
	});
	const zones = areClocksWorthALine(plan) ? [dayBefore("zones")] : [];
	switch (plan.medium) {
		case "in-person":
			return [
				dayBefore("confirm"),
				...zones,
				dayBefore("dress"),
				dayBefore("route"),
				dayBefore("read"),
				dayOf("bring"),
				dayOf("leave", before((early?.most ?? 0) + (plan.travelMinutes ?? 0))),
				dayOf("arrive", before(early?.least ?? 0)),
				start("opening"),
			];
		case "video":
			return [
				dayBefore("confirm"),
				...zones,
				dayBefore("dress"),
				dayBefore("backup"),
				dayBefore("read"),
				dayOf("test-link", before(TEST_LINK_MINUTES)),
				dayOf("quiet"),
				dayOf("join", before(early?.most ?? 0)),
				start("opening"),
			];
		case "phone":
			return [
				dayBefore("confirm"),
				...zones,
				dayBefore("read"),
				dayOf("quiet"),
				start(plan.whoDials === "seeker" ? "call" : "await-call"),
				start("opening"),
			];
		case "written":
			return [dayBefore("read"), dayOf("send", startsAt)];
	}
}
