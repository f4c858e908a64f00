import { compareInstants, type Instant } from "#core/instant.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import type { CalendarItem } from "#formats/read-ics.ts";
import type { AnswerKind, WhyNothing } from "../schema/calendar-answer.ts";

/** What a contact's calendar says to one invitation of ours. */
export type CalendarReply = {
	meetingId: string;
	kind: AnswerKind;
	saidBy: string;
	comment: string | null;
	sequence: number | null;
	/** The time that the answer speaks of; of a counter-proposal the new one. Null where it says none that is an instant. */
	startsAt: Instant | null;
	stamp: string;
};

/** What comes of it. `nothing` is said, and changes nothing. */
export type ReplyDecision =
	| { do: "agree"; at: Instant }
	| { do: "refuse-time"; left: Instant[] }
	| { do: "cancel" }
	| { do: "suggest"; at: Instant | null }
	| { do: "nothing"; why: WhyNothing | null };

const UID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@askaround$/i;
const KINDS: Record<string, AnswerKind> = {
	...{ ACCEPTED: "accepted", DECLINED: "declined", TENTATIVE: "tentative" },
};

/** Whose meeting an answer is about; null where it is none of ours. */
export function meetingOf(uid: string | null): string | null {
	return UID.exec(uid ?? "")?.[1]?.toLowerCase() ?? null;
}

/**
 * An event of a calendar file as an answer to our invitation, if it is one. Who says it is the sender where the mail
 * told us, else the one attendee that answers carry.
 */
export function replyIn(
	item: CalendarItem,
	from: string | null,
	isTheirs: (address: string) => boolean,
): CalendarReply | WhyNothing {
	const meetingId = meetingOf(item.uid);
	if (!meetingId) return "unknown-meeting";
	const theirs = item.attendees.filter(({ address }) => isTheirs(address));
	const [only, ...others] = item.attendees;
	const speaker = theirs[0] ?? (others.length === 0 ? only : undefined);
	const kind = kindOf(item, speaker?.partstat ?? null);
	if (!kind) return "no-answer";
	// A colleague to whom it was forwarded answers for themselves.
	if (from !== null && !isTheirs(from)) return "not-from-contact";
	if (from === null && theirs.length === 0) return "not-from-contact";
	return {
		...{ meetingId, kind, comment: item.comment, sequence: item.sequence },
		saidBy: (from ?? speaker?.address ?? "").toLowerCase(),
		startsAt: !item.allDay && item.start?.endsWith("Z") ? item.start : null,
		stamp: [item.stampedAt, item.sequence, item.start].join(" "),
	};
}

function kindOf(
	{ method, status }: CalendarItem,
	partstat: string | null,
): AnswerKind | null {
	if (method === "COUNTER") return "counter";
	// Some calendars take a meeting that was refused off for both.
	if (method === "CANCEL" || status === "CANCELLED") return "declined";
	// Some programs keep the file of an answer without its method.
	if (method !== "REPLY" && method !== null) return null;
	return KINDS[partstat ?? ""] ?? null;
}

/**
 * What comes of an answer, in each state (METHOD §3, "Reschedules"). A yes agrees on the time that was offered. A no
 * to a time that was only offered means that this time does not suit; a no to an agreed one calls the talk off by the
 * contact. Neither declines the approach: that is said in words, which the seeker reads.
 */
export function decideReply(
	reply: CalendarReply,
	state: MeetingState,
	meeting: { sequence: number; now: Instant },
): ReplyDecision {
	if (reply.kind === "counter")
		return isOver(state)
			? { do: "nothing", why: "over" }
			: suggested(reply, meeting.now);
	switch (state.status) {
		case "proposed":
			return toProposed(reply, state.times, meeting.now);
		case "agreed":
			if (isOlder(reply, state.at, meeting.sequence))
				return { do: "nothing", why: "older" };
			if (reply.kind === "declined")
				return compareInstants(state.at, meeting.now) > 0
					? { do: "cancel" }
					: { do: "nothing", why: "over" };
			return { do: "nothing", why: null };
		case "held":
		case "cancelled":
		case "missed-by-contact":
		case "missed-by-seeker":
			return { do: "nothing", why: "over" };
	}
}

function toProposed(
	{ kind, startsAt }: CalendarReply,
	times: readonly Instant[],
	now: Instant,
): ReplyDecision {
	const [only, ...others] = times;
	const meant = startsAt
		? times.find((at) => compareInstants(at, startsAt) === 0)
		: others.length === 0
			? only
			: undefined;
	// It speaks of a time that is no longer offered, or of none where several are.
	if (!meant) return { do: "nothing", why: "older" };
	if (kind === "declined")
		return { do: "refuse-time", left: times.filter((at) => at !== meant) };
	if (kind !== "accepted") return { do: "nothing", why: null };
	return compareInstants(meant, now) > 0
		? { do: "agree", at: meant }
		: { do: "nothing", why: "over" };
}

function suggested({ startsAt }: CalendarReply, now: Instant): ReplyDecision {
	if (startsAt && compareInstants(startsAt, now) <= 0)
		return { do: "nothing", why: "over" };
	return { do: "suggest", at: startsAt };
}

/** An answer to an earlier invitation counts as long as the time is the same: then only the place was said anew. */
function isOlder(
	{ sequence, startsAt }: CalendarReply,
	at: Instant,
	ours: number,
): boolean {
	if (startsAt) return compareInstants(startsAt, at) !== 0;
	return sequence !== null && sequence < ours;
}

function isOver({ status }: MeetingState): boolean {
	return status === "held" || status === "cancelled";
}
