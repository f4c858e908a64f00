import type { PlainDate } from "../instant.ts";
import { type Refusal, refuse } from "../result.ts";

// The states of METHOD §4. Every state is plain JSON. All dates are dates in
// the contact's zone, as it is their business days that are counted.

/**
 * What outlives a change of state once something was sent: whether silence has
 * been chased, and whether they have pointed to HR before. Without it a bounce
 * or a deferral would give a second reminder.
 */
export type Past = { remindedOn: PlainDate | null; hrOnce: boolean };

export type Drafted = { status: "drafted" };
/** Waiting for an answer. `dayZero` is the day of sending, or the return that an out-of-office names. */
export type Sent = { status: "sent"; dayZero: PlainDate } & Past;
/** Waiting after the reminder. `dayZero` is the day of the reminder, or the return. */
export type Reminded = {
	status: "reminded";
	dayZero: PlainDate;
	remindedOn: PlainDate;
	hrOnce: boolean;
};
/** A sending broke off on a day; only the person can say whether it went out. */
export type Unsure = {
	status: "unsure";
	triedOn: PlainDate;
	of: Drafted | Sent | Deferred | Bounced | RedirectedToHr;
};
export type Bounced = { status: "bounced"; bouncedOn: PlainDate } & Past;
/** "Not now": one reminder falls due on the date that they named. */
export type Deferred = { status: "deferred"; until: PlainDate } & Past;
export type Accepted = { status: "accepted"; acceptedOn: PlainDate };
/** Nothing more is asked, ever, but one thank-you, and in it once for somebody else if the tone invites it. */
export type Declined = {
	status: "declined";
	declinedOn: PlainDate;
	toneInvites: boolean;
	thankedOn: PlainDate | null;
	askedForOther: boolean;
};
/** They named somebody: a referral, which *people* records. */
export type RedirectedToPerson = {
	status: "redirected";
	to: "person";
	redirectedOn: PlainDate;
};
/** Once: open, a polite restatement is offered. Twice: closed. */
export type RedirectedToHr = {
	status: "redirected";
	to: "hr";
	times: 1 | 2;
	redirectedOn: PlainDate;
	remindedOn: PlainDate | null;
};
/** Silence, which is normal and no failure. A late answer reopens. */
export type ClosedSilent = {
	status: "closed-silent";
	closedOn: PlainDate;
} & Past;
export type Abandoned = { status: "abandoned"; abandonedOn: PlainDate };
/** Closed for good by "do not contact"; `was` keeps what it had come to. */
export type ClosedDoNotContact = {
	status: "closed-do-not-contact";
	closedOn: PlainDate;
	was: Exclude<ApproachStatus, "closed-do-not-contact">;
};

export type ApproachState =
	| Drafted
	| Unsure
	| Sent
	| Reminded
	| Bounced
	| Accepted
	| Declined
	| Deferred
	| RedirectedToPerson
	| RedirectedToHr
	| ClosedSilent
	| Abandoned
	| ClosedDoNotContact;

export const APPROACH_STATUSES = [
	"drafted",
	"unsure",
	"sent",
	"reminded",
	"bounced",
	"accepted",
	"declined",
	"deferred",
	"redirected",
	"closed-silent",
	"abandoned",
	"closed-do-not-contact",
] as const;

export type ApproachStatus = (typeof APPROACH_STATUSES)[number];

/** Where every approach starts. */
export const drafted: Drafted = { status: "drafted" };

/** Why an event can't happen in a state; facts hold `status`, and `dueOn` for `too-early`. */
export type ApproachRefusal =
	| "not-sent"
	| "sending-unsure"
	| "already-sent"
	| "already-reminded"
	| "bounced"
	| "answered"
	| "declined"
	| "deferred"
	| "redirected"
	| "closed"
	| "do-not-contact"
	| "too-early"
	| "date-not-later"
	| "already-thanked"
	| "tone-does-not-invite";

/** The refusal that a state as such gives to an event that it does not know. */
export function refuseIn(state: ApproachState): {
	ok: false;
	refusal: Refusal<ApproachRefusal>;
} {
	return refuse(reasonOf(state), { status: state.status });
}

function reasonOf(state: ApproachState): ApproachRefusal {
	switch (state.status) {
		case "drafted":
			return "not-sent";
		case "unsure":
			return "sending-unsure";
		case "sent":
			return "already-sent";
		case "reminded":
			return "already-reminded";
		case "bounced":
			return "bounced";
		case "accepted":
			return "answered";
		case "declined":
			return "declined";
		case "deferred":
			return "deferred";
		case "redirected":
			return "redirected";
		case "closed-silent":
		case "abandoned":
			return "closed";
		case "closed-do-not-contact":
			return "do-not-contact";
	}
}

/** Whether an approach is still under way: an answer may come, or the seeker may give up. */
export function isOpen(state: ApproachState): boolean {
	switch (state.status) {
		case "drafted":
		case "unsure":
		case "sent":
		case "reminded":
		case "bounced":
		case "deferred":
			return true;
		case "redirected":
			return state.to === "hr" && state.times === 1;
		case "accepted":
		case "declined":
		case "closed-silent":
		case "abandoned":
		case "closed-do-not-contact":
			return false;
	}
}
