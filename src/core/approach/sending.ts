import { addBusinessDays, type Holidays } from "../business-days.ts";
import type { PlainDate } from "../instant.ts";
import { ok, type Result, refuse } from "../result.ts";
import {
	type Accepted,
	type ApproachRefusal,
	type ApproachState,
	type Bounced,
	type Deferred,
	type Drafted,
	type Reminded,
	refuseIn,
	type Sent,
	type Unsure,
} from "./state.ts";

type Outcome<S extends ApproachState> = Result<S, ApproachRefusal>;

/** Business days of silence before the reminder, and again before closing (3B7, METHOD step 4). */
export const REMIND_AFTER = 7;
export const CLOSE_AFTER = 7;

/** The first message is out. `on` is the day of sending, business day 0. */
export function send(state: ApproachState, on: PlainDate): Outcome<Sent> {
	switch (state.status) {
		case "drafted":
			return ok({
				status: "sent",
				dayZero: on,
				remindedOn: null,
				hrOnce: false,
			});
		case "unsure":
		case "sent":
		case "reminded":
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
 * A sending broke off: the first message, or whatever the state allows to be
 * written (a reminder that is due, another channel, a restatement to HR).
 */
export function sendingBrokeOff(
	state: ApproachState,
	on: PlainDate,
	holidays: Holidays,
): Outcome<Unsure> {
	switch (state.status) {
		case "drafted":
		case "bounced":
			return ok({ status: "unsure", triedOn: on, of: state });
		case "sent":
		case "deferred": {
			const reminder = remind(state, on, holidays);
			if (!reminder.ok) return reminder;
			return ok({ status: "unsure", triedOn: on, of: state });
		}
		case "redirected":
			if (state.to === "hr" && state.times === 1)
				return ok({ status: "unsure", triedOn: on, of: state });
			return refuseIn(state);
		case "unsure":
		case "reminded":
		case "accepted":
		case "declined":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}

/** The person says whether the message that broke off went out. Sent counts from the day it was tried. */
export function resolveUnsure(
	state: ApproachState,
	was: "sent" | "not-sent",
): Outcome<Sent | Reminded | Unsure["of"]> {
	switch (state.status) {
		case "unsure":
			return ok(was === "sent" ? afterSending(state) : state.of);
		case "drafted":
		case "sent":
		case "reminded":
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

function afterSending({ of, triedOn }: Unsure): Sent | Reminded {
	switch (of.status) {
		case "drafted":
			return {
				status: "sent",
				dayZero: triedOn,
				remindedOn: null,
				hrOnce: false,
			};
		case "sent":
		case "deferred":
			return reminded(of, triedOn);
		case "bounced":
			return sentAnew(of, triedOn);
		case "redirected":
			return {
				status: "sent",
				dayZero: triedOn,
				remindedOn: of.remindedOn,
				hrOnce: true,
			};
	}
}

/** They came first, before anything was sent. */
export function theyCameFirst(
	state: ApproachState,
	on: PlainDate,
): Outcome<Accepted> {
	switch (state.status) {
		case "drafted":
			return ok({ status: "accepted", acceptedOn: on });
		case "unsure":
		case "sent":
		case "reminded":
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
 * Whoever was asked to introduce the two has done so, asked or not: the next word is the seeker's, and it is the first
 * one to the contact, so all begins anew (METHOD §3, warm introduction). It also proves that a note that broke off went out.
 */
export function introduced(state: ApproachState): Outcome<Drafted> {
	switch (state.status) {
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "closed-silent":
			return ok({ status: "drafted" });
		case "bounced":
		case "accepted":
		case "declined":
		case "deferred":
		case "redirected":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}

/**
 * The one reminder that a silence gets, from business day 7 on; or the one
 * that a contact who said "not now" asked for, from their date on. The second
 * is theirs, so it is not lost by having chased the first silence.
 */
export function remind(
	state: ApproachState,
	on: PlainDate,
	holidays: Holidays,
): Outcome<Reminded> {
	switch (state.status) {
		case "sent": {
			if (state.remindedOn)
				return refuse("already-reminded", { status: state.status });
			const dueOn = addBusinessDays(state.dayZero, REMIND_AFTER, holidays);
			if (on < dueOn) return refuse("too-early", { dueOn });
			return ok(reminded(state, on));
		}
		case "deferred":
			if (on < state.until) return refuse("too-early", { dueOn: state.until });
			return ok(reminded(state, on));
		case "drafted":
		case "unsure":
		case "reminded":
		case "bounced":
		case "accepted":
		case "declined":
		case "redirected":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}

function reminded(before: Sent | Deferred, on: PlainDate): Reminded {
	return {
		status: "reminded",
		dayZero: on,
		remindedOn: on,
		hrOnce: before.hrOnce,
	};
}

/** What was sent last came back undelivered. */
export function bounce(state: ApproachState, on: PlainDate): Outcome<Bounced> {
	switch (state.status) {
		case "sent":
		case "reminded":
			return ok({
				status: "bounced",
				bouncedOn: on,
				remindedOn: state.remindedOn,
				hrOnce: state.hrOnce,
			});
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

/** After a bounce the same request goes out on another channel: a new day 0, but no new reminder. */
export function touchOnOtherChannel(
	state: ApproachState,
	on: PlainDate,
): Outcome<Sent> {
	switch (state.status) {
		case "bounced":
			return ok(sentAnew(state, on));
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
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

function sentAnew(before: Bounced, on: PlainDate): Sent {
	return {
		status: "sent",
		dayZero: on,
		remindedOn: before.remindedOn,
		hrOnce: before.hrOnce,
	};
}

/** After the first "ask HR": one polite restatement, with a new day 0 (METHOD §3). */
export function restate(state: ApproachState, on: PlainDate): Outcome<Sent> {
	switch (state.status) {
		case "redirected":
			if (state.to === "person" || state.times === 2) return refuseIn(state);
			return ok({
				status: "sent",
				dayZero: on,
				remindedOn: state.remindedOn,
				hrOnce: true,
			});
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "bounced":
		case "accepted":
		case "declined":
		case "deferred":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return refuseIn(state);
	}
}
