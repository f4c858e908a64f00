import { doNotContact, mayBeAsked } from "#core/approach/closing.ts";
import {
	remind,
	restate,
	send,
	sendingBrokeOff,
	touchOnOtherChannel,
} from "#core/approach/sending.ts";
import type { ApproachRefusal, ApproachState } from "#core/approach/state.ts";
import type { Holidays } from "#core/business-days.ts";
import {
	dateIn,
	type Instant,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";
import { type Result, refuse } from "#core/result.ts";
import type { ApproachStateRefusal } from "../schema/approach.ts";
import type { Checking, DraftKind } from "../schema/checking.ts";

/** A refusal of the shared states under the name that this step's sentences go by. */
export function namedApproach<T>(
	result: Result<T, ApproachRefusal>,
): Result<T, ApproachStateRefusal> {
	if (result.ok) return result;
	const { code, facts } = result.refusal;
	return refuse(`approach-${code}` as const, facts);
}

/** "Do not contact" is said of a person, elsewhere; it closes every approach to them for good (METHOD §4). */
export function standingState(
	state: ApproachState,
	doNotContactAt: Instant | null,
	zone: Zone,
): ApproachState {
	if (!doNotContactAt) return state;
	const closed = doNotContact(state, dateIn(doNotContactAt, zone));
	return closed.ok ? closed.value : state;
}

/** What may be written in this state on this day, if anything. */
export function draftKindOf(
	state: ApproachState,
	today: PlainDate,
	holidays: Holidays,
): DraftKind | null {
	switch (state.status) {
		case "drafted":
		case "bounced":
			return "request";
		case "sent":
		case "deferred":
			return remind(state, today, holidays).ok ? "reminder" : null;
		case "redirected":
			return state.to === "hr" && state.times === 1 ? "request" : null;
		case "declined":
			return state.thankedOn ? null : "thanks";
		case "unsure":
		case "reminded":
		case "accepted":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return null;
	}
}

/** The state after the request went out: the first time, on another channel after a bounce, or restated after "ask HR". */
export function sendRequest(
	state: ApproachState,
	on: PlainDate,
): Result<ApproachState, ApproachStateRefusal> {
	switch (state.status) {
		case "bounced":
			return namedApproach(touchOnOtherChannel(state, on));
		case "redirected":
			return namedApproach(restate(state, on));
		default:
			return namedApproach(send(state, on));
	}
}

/** The state after a sending that broke off, with the person's word still to come. */
export function sendUnsurely(
	state: ApproachState,
	on: PlainDate,
	holidays: Holidays,
): Result<ApproachState, ApproachStateRefusal> {
	return namedApproach(sendingBrokeOff(state, on, holidays));
}

/** Why nothing may be written to the person now, for the checks; other approaches to them count too. */
export function standingOf(
	state: ApproachState,
	others: readonly ApproachState[],
	isDoNotContact: boolean,
): Checking["standing"] {
	if (state.status === "closed-do-not-contact" || isDoNotContact)
		return "do-not-contact";
	if (state.status === "declined") return null;
	if (state.status === "reminded") return "already-reminded";
	if (state.status !== "drafted")
		return others.some((one) => one.status === "declined") ? "declined" : null;
	const may = mayBeAsked(others, isDoNotContact);
	return may.ok ? null : may.refusal.code;
}

/** Whether times for a talk may be offered: not once it has ended without a yes (METHOD §4). */
export function welcomesTimes(state: ApproachState): boolean {
	switch (state.status) {
		case "declined":
		case "closed-do-not-contact":
		case "closed-silent":
		case "abandoned":
			return false;
		case "redirected":
			return state.to === "hr" && state.times === 1;
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "bounced":
		case "accepted":
		case "deferred":
			return true;
	}
}
