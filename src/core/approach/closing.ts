import { addBusinessDays, type Holidays } from "../business-days.ts";
import type { PlainDate } from "../instant.ts";
import { ok, type Result, refuse } from "../result.ts";
import { CLOSE_AFTER } from "./sending.ts";
import {
	type Abandoned,
	type ApproachRefusal,
	type ApproachState,
	type ClosedDoNotContact,
	type ClosedSilent,
	isOpen,
	refuseIn,
} from "./state.ts";

type Outcome<S extends ApproachState> = Result<S, ApproachRefusal>;

/**
 * Seven more business days after the reminder without a word. A message on a
 * new channel, sent when the reminder was already spent, closes the same way.
 */
export function closeSilent(
	state: ApproachState,
	on: PlainDate,
	holidays: Holidays,
): Outcome<ClosedSilent> {
	switch (state.status) {
		case "sent":
		case "reminded": {
			// Still owed its reminder: silence has not been chased yet.
			if (!state.remindedOn)
				return refuse("too-early", { status: state.status });
			const dueOn = addBusinessDays(state.dayZero, CLOSE_AFTER, holidays);
			if (on < dueOn) return refuse("too-early", { dueOn });
			const { remindedOn, hrOnce } = state;
			return ok({ status: "closed-silent", closedOn: on, remindedOn, hrOnce });
		}
		case "drafted":
		case "unsure":
		case "bounced":
		case "accepted":
		case "declined":
		case "deferred":
		case "redirected":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}

/** The seeker gives up, in any open state. */
export function abandon(
	state: ApproachState,
	on: PlainDate,
): Outcome<Abandoned> {
	if (!isOpen(state)) return refuseIn(state);
	return ok({ status: "abandoned", abandonedOn: on });
}

/** Closes whatever it had come to, for good: no late answer reopens it. Doing it twice changes nothing. */
export function doNotContact(
	state: ApproachState,
	on: PlainDate,
): Outcome<ClosedDoNotContact> {
	if (state.status === "closed-do-not-contact") return ok(state);
	return ok({
		status: "closed-do-not-contact",
		closedOn: on,
		was: state.status,
	});
}

/**
 * Whether a contact may be sent a new request, given the other approaches to
 * them: never after a decline (METHOD §4) or "do not contact", and not beside
 * an approach that is under way.
 */
export function mayBeAsked(
	others: readonly ApproachState[],
	isDoNotContact: boolean,
): Result<true, "do-not-contact" | "declined" | "already-under-way"> {
	if (
		isDoNotContact ||
		others.some((one) => one.status === "closed-do-not-contact")
	)
		return refuse("do-not-contact");
	if (others.some((one) => one.status === "declined"))
		return refuse("declined");
	if (others.some((one) => one.status !== "drafted" && isOpen(one)))
		return refuse("already-under-way");
	return ok(true);
}
