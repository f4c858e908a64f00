import { laterDate, type PlainDate } from "../instant.ts";
import { ok, type Result, refuse } from "../result.ts";
import {
	type Accepted,
	type ApproachRefusal,
	type ApproachState,
	type Declined,
	type Deferred,
	type Past,
	type RedirectedToHr,
	type RedirectedToPerson,
	type Reminded,
	refuseIn,
	type Sent,
} from "./state.ts";

type Outcome<S extends ApproachState> = Result<S, ApproachRefusal>;

/** What a contact may answer; `on` is the day of the answer. */
export type Answer =
	| { kind: "accepted"; on: PlainDate }
	| { kind: "declined"; on: PlainDate; toneInvites: boolean }
	| { kind: "deferred"; on: PlainDate; until: PlainDate }
	| { kind: "redirected"; on: PlainDate; to: "person" | "hr" };

/** An answer came, in any open state or late, after silence (METHOD §4). */
export function answer(
	state: ApproachState,
	said: Answer,
): Outcome<
	Accepted | Declined | Deferred | RedirectedToPerson | RedirectedToHr
> {
	switch (said.kind) {
		case "accepted":
			return accept(state, said.on);
		case "declined":
			return decline(state, said.on, said.toneInvites);
		case "deferred":
			return deferUntil(state, said.on, said.until);
		case "redirected":
			return redirect(state, said.on, said.to);
	}
}

export function accept(state: ApproachState, on: PlainDate): Outcome<Accepted> {
	const past = heard(state);
	return past.ok ? ok({ status: "accepted", acceptedOn: on }) : past;
}

/** `toneInvites`: whether the seeker finds that one question for somebody else would be welcome. */
export function decline(
	state: ApproachState,
	on: PlainDate,
	toneInvites: boolean,
): Outcome<Declined> {
	const past = heard(state);
	if (!past.ok) return past;
	return ok({
		status: "declined",
		declinedOn: on,
		toneInvites,
		thankedOn: null,
		askedForOther: false,
	});
}

/** "Not now, but from `until`", a date after the day of the answer. */
export function deferUntil(
	state: ApproachState,
	on: PlainDate,
	until: PlainDate,
): Outcome<Deferred> {
	const past = heard(state);
	if (!past.ok) return past;
	if (until <= on) return refuse("date-not-later", { on, until });
	return ok({ status: "deferred", until, ...past.value });
}

/** To a person: a referral, and the end of this approach. To HR: restate once; the second time closes. */
export function redirect(
	state: ApproachState,
	on: PlainDate,
	to: "person" | "hr",
): Outcome<RedirectedToPerson | RedirectedToHr> {
	const past = heard(state);
	if (!past.ok) return past;
	if (to === "person")
		return ok({ status: "redirected", to, redirectedOn: on });
	return ok({
		status: "redirected",
		to,
		times: past.value.hrOnce ? 2 : 1,
		redirectedOn: on,
		remindedOn: past.value.remindedOn,
	});
}

/** Whether an answer can arrive in this state, and what it takes along. */
function heard(
	state: ApproachState,
): Outcome<never> | { ok: true; value: Past } {
	switch (state.status) {
		case "sent":
		case "reminded":
		case "bounced":
		case "deferred":
		case "closed-silent":
			return ok({ remindedOn: state.remindedOn, hrOnce: state.hrOnce });
		case "unsure":
			return answeredWhileUnsure(state.of, state.triedOn);
		case "redirected":
			if (state.to === "person" || state.times === 2) return refuseIn(state);
			return ok({ remindedOn: state.remindedOn, hrOnce: true });
		case "drafted":
		case "accepted":
		case "declined":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}

// A reminder of which nobody knows whether it went out counts as sent: rather
// one too few than one too many.
function answeredWhileUnsure(
	of: Extract<ApproachState, { status: "unsure" }>["of"],
	triedOn: PlainDate,
): { ok: true; value: Past } {
	switch (of.status) {
		case "drafted":
			return ok({ remindedOn: null, hrOnce: false });
		case "sent":
		case "deferred":
			return ok({ remindedOn: triedOn, hrOnce: of.hrOnce });
		case "bounced":
			return ok({ remindedOn: of.remindedOn, hrOnce: of.hrOnce });
		case "redirected":
			return ok({ remindedOn: of.remindedOn, hrOnce: true });
	}
}

/** An automatic reply names the day of return, which becomes day 0. It never brings a day forward. */
export function outOfOffice(
	state: ApproachState,
	returnOn: PlainDate,
): Outcome<Sent | Reminded> {
	switch (state.status) {
		case "sent":
		case "reminded":
			return ok({ ...state, dayZero: laterDate(state.dayZero, returnOn) });
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

/**
 * The one message that may follow a decline: thanks, and in it the question
 * for somebody else only if the tone invited it (METHOD §3).
 */
export function thankForAnswer(
	state: ApproachState,
	on: PlainDate,
	askedForOther: boolean,
): Outcome<Declined> {
	switch (state.status) {
		case "declined":
			if (state.thankedOn)
				return refuse("already-thanked", { thankedOn: state.thankedOn });
			if (askedForOther && !state.toneInvites)
				return refuse("tone-does-not-invite", { status: state.status });
			return ok({ ...state, thankedOn: on, askedForOther });
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "bounced":
		case "accepted":
		case "deferred":
		case "redirected":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}
