import { addMinutes, compareInstants, type Instant } from "./instant.ts";
import { ok, type Result, refuse } from "./result.ts";

// METHOD §4: proposed → agreed → held | cancelled | missed-by-contact |
// missed-by-seeker. The meeting keeps its identity through all of them; zones,
// medium, place and earlier times belong to its record, not to its state.

/** `moves` counts reschedules; `retried` is true once a no-show of the contact got its second try. */
export type MeetingPast = { moves: number; retried: boolean };

export type Proposed = {
	status: "proposed";
	times: readonly Instant[];
} & MeetingPast;
export type Agreed = { status: "agreed"; at: Instant } & MeetingPast;
export type Held = {
	status: "held";
	at: Instant;
	cutShort: boolean;
} & MeetingPast;
export type Cancelled = {
	status: "cancelled";
	by: "seeker" | "contact";
	cancelledAt: Instant;
} & MeetingPast;
export type MissedByContact = {
	status: "missed-by-contact";
	at: Instant;
} & MeetingPast;
/** The next move is theirs; the apology is owed at once. */
export type MissedBySeeker = {
	status: "missed-by-seeker";
	at: Instant;
	apologizedAt: Instant | null;
} & MeetingPast;

export type MeetingState =
	| Proposed
	| Agreed
	| Held
	| Cancelled
	| MissedByContact
	| MissedBySeeker;

export const MEETING_STATUSES = [
	"proposed",
	"agreed",
	"held",
	"cancelled",
	"missed-by-contact",
	"missed-by-seeker",
] as const;

export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export type MeetingRefusal =
	| "not-agreed"
	| "already-agreed"
	| "already-held"
	| "cancelled"
	| "missed-by-contact"
	| "missed-by-seeker"
	| "not-missed"
	| "no-times"
	| "too-early"
	| "retry-used"
	| "their-move"
	| "already-apologized";

type Outcome<S extends MeetingState> = Result<S, MeetingRefusal>;

/** Minutes to wait for a contact before it is a no-show (METHOD §3: 10-15). */
export const WAIT_MINUTES = 10;
/** Moves after which another medium is offered, by phone or in writing (METHOD §3). */
export const MOVES_BEFORE_OTHER_MEDIUM = 2;

/** A meeting begins with offered times; "ask for theirs" has none yet. */
export function proposeMeeting(times: readonly Instant[] = []): Proposed {
	return { status: "proposed", times, moves: 0, retried: false };
}

/** A talk that just happened, with no approach and nothing agreed before. */
export function recordHeld(
	at: Instant,
	now: Instant,
	cutShort = false,
): Outcome<Held> {
	if (compareInstants(at, now) > 0) return refuse("too-early", { at });
	return ok({ status: "held", at, cutShort, moves: 0, retried: false });
}

/**
 * Both sides have a time. After a miss this is the contact's own offer, or
 * their answer to ours, and so is always welcome.
 */
export function agree(state: MeetingState, at: Instant): Outcome<Agreed> {
	const past = pastOf(state);
	switch (state.status) {
		case "proposed":
		case "missed-by-seeker":
			return ok({ status: "agreed", at, ...past });
		case "missed-by-contact":
			return ok({ status: "agreed", at, moves: past.moves, retried: true });
		case "agreed":
			return refuse("already-agreed", { at: state.at });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** The seeker offers times: other ones, or the one retry after the contact did not come. Never after missing it oneself. */
export function offerTimes(
	state: MeetingState,
	times: readonly Instant[],
): Outcome<Proposed> {
	const past = pastOf(state);
	switch (state.status) {
		case "proposed":
			if (times.length === 0) return refuse("no-times");
			return ok({ status: "proposed", times, ...past });
		case "missed-by-contact":
			if (times.length === 0) return refuse("no-times");
			if (state.retried) return refuse("retry-used", { at: state.at });
			return ok({
				status: "proposed",
				times,
				moves: past.moves,
				retried: true,
			});
		case "missed-by-seeker":
			return refuse("their-move", { at: state.at });
		case "agreed":
			return refuse("already-agreed", { at: state.at });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** An agreed time moves: to a new one, or back to proposed with other times. Either way it is one move. */
export function reschedule(
	state: MeetingState,
	to: { at: Instant } | { times: readonly Instant[] },
): Outcome<Agreed | Proposed> {
	switch (state.status) {
		case "agreed": {
			const past = { moves: state.moves + 1, retried: state.retried };
			return "at" in to
				? ok({ status: "agreed", at: to.at, ...past })
				: ok({ status: "proposed", times: to.times, ...past });
		}
		case "proposed":
			return refuse("not-agreed");
		case "missed-by-contact":
		case "missed-by-seeker":
			return refuse(state.status, { at: state.at });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** The talk took place, at `at`, which need not be the minute agreed. Cut short still counts as held. */
export function hold(
	state: MeetingState,
	at: Instant,
	now: Instant,
	cutShort = false,
): Outcome<Held> {
	switch (state.status) {
		case "agreed":
			if (compareInstants(at, now) > 0) return refuse("too-early", { at });
			return ok({ status: "held", at, cutShort, ...pastOf(state) });
		case "proposed":
			return refuse("not-agreed");
		case "missed-by-contact":
		case "missed-by-seeker":
			return refuse(state.status, { at: state.at });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** Called off before it took place, or given up after a miss. */
export function cancel(
	state: MeetingState,
	by: "seeker" | "contact",
	now: Instant,
): Outcome<Cancelled> {
	switch (state.status) {
		case "proposed":
		case "agreed":
		case "missed-by-contact":
		case "missed-by-seeker":
			return ok({
				status: "cancelled",
				by,
				cancelledAt: now,
				...pastOf(state),
			});
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** The contact did not come, seen after waiting: `too-early` says until when. */
export function missByContact(
	state: MeetingState,
	now: Instant,
): Outcome<MissedByContact> {
	const checked = missable(state, now, WAIT_MINUTES);
	if (!checked.ok) return checked;
	const { at, moves, retried } = checked.value;
	return ok({ status: "missed-by-contact", at, moves, retried });
}

/** The seeker did not come. */
export function missBySeeker(
	state: MeetingState,
	now: Instant,
): Outcome<MissedBySeeker> {
	const checked = missable(state, now, 0);
	if (!checked.ok) return checked;
	const { at, moves, retried } = checked.value;
	return ok({
		status: "missed-by-seeker",
		at,
		apologizedAt: null,
		moves,
		retried,
	});
}

function missable(
	state: MeetingState,
	now: Instant,
	waitMinutes: number,
): Outcome<Agreed> {
	switch (state.status) {
		case "agreed": {
			const waitUntil = addMinutes(state.at, waitMinutes);
			if (compareInstants(now, waitUntil) < 0)
				return refuse("too-early", { at: state.at, waitUntil });
			return ok(state);
		}
		case "proposed":
			return refuse("not-agreed");
		case "missed-by-contact":
		case "missed-by-seeker":
			return refuse(state.status, { at: state.at });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** The apology after missing it oneself is out; then the contact moves next. */
export function apologize(
	state: MeetingState,
	now: Instant,
): Outcome<MissedBySeeker> {
	switch (state.status) {
		case "missed-by-seeker":
			if (state.apologizedAt)
				return refuse("already-apologized", {
					apologizedAt: state.apologizedAt,
				});
			return ok({ ...state, apologizedAt: now });
		case "proposed":
		case "agreed":
		case "missed-by-contact":
			return refuse("not-missed", { status: state.status });
		case "held":
		case "cancelled":
			return refuseOver(state);
	}
}

/** Whether to offer a phone call or written answers instead of yet another date (METHOD §3). */
export function offerOtherMedium(state: MeetingState): boolean {
	switch (state.status) {
		case "proposed":
		case "agreed":
		case "missed-by-contact":
			return state.moves >= MOVES_BEFORE_OTHER_MEDIUM;
		case "missed-by-seeker":
		case "held":
		case "cancelled":
			return false;
	}
}

function pastOf(state: MeetingState): MeetingPast {
	return { moves: state.moves, retried: state.retried };
}

function refuseOver(state: Held | Cancelled) {
	return refuse(
		state.status === "held" ? ("already-held" as const) : state.status,
		{ status: state.status },
	);
}
