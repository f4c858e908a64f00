import { addBusinessDays, type Holidays } from "../business-days.ts";
import { addDays, type PlainDate } from "../instant.ts";
import { CLOSE_AFTER, REMIND_AFTER } from "./sending.ts";
import type { ApproachState } from "./state.ts";

/** Business days of silence after which somebody else there is tried too (3B7). */
export const TRY_SOMEONE_ELSE_AFTER = 3;

export type ApproachDueKind =
	| "try-someone-else"
	| "reminder"
	| "close"
	| "deferred-reminder"
	| "say-whether-sent"
	| "other-channel"
	| "restate"
	| "thank-for-answer";

/** `from` is when it may be done, `dueOn` the last day in time. Both mostly are the same. */
export type ApproachDate = {
	kind: ApproachDueKind;
	from: PlainDate;
	dueOn: PlainDate;
};

/** What lies ahead of an approach if nothing else happens, earliest first, for screens that show the dates. */
export function approachDates(
	state: ApproachState,
	holidays: Holidays,
): ApproachDate[] {
	const at = (kind: ApproachDueKind, from: PlainDate, dueOn = from) => ({
		kind,
		from,
		dueOn,
	});
	switch (state.status) {
		case "sent": {
			const after = (days: number) =>
				addBusinessDays(state.dayZero, days, holidays);
			return [
				at("try-someone-else", after(TRY_SOMEONE_ELSE_AFTER)),
				state.remindedOn
					? at("close", after(CLOSE_AFTER))
					: at("reminder", after(REMIND_AFTER)),
			];
		}
		case "reminded":
			return [
				at("close", addBusinessDays(state.dayZero, CLOSE_AFTER, holidays)),
			];
		case "deferred":
			return [at("deferred-reminder", state.until)];
		case "unsure":
			return [at("say-whether-sent", state.triedOn)];
		case "bounced":
			return [at("other-channel", state.bouncedOn)];
		case "redirected":
			if (state.to === "person" || state.times === 2) return [];
			return [at("restate", state.redirectedOn)];
		case "declined":
			if (state.thankedOn) return [];
			return [
				at("thank-for-answer", state.declinedOn, addDays(state.declinedOn, 1)),
			];
		case "drafted":
		case "accepted":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return [];
	}
}

/**
 * The one thing due for an approach, the latest that has come; null when
 * nothing is. `today` is the date in the contact's zone.
 */
export function approachDue(
	state: ApproachState,
	today: PlainDate,
	holidays: Holidays,
): { kind: ApproachDueKind; dueOn: PlainDate } | null {
	const due = approachDates(state, holidays)
		.filter((date) => date.from <= today)
		.at(-1);
	return due ? { kind: due.kind, dueOn: due.dueOn } : null;
}
