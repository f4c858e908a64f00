import m from "#messages/followup";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import type { LoopBackOccasion } from "../rules/loop-back.ts";
import type { Confidence, OwedLoopBack } from "../schema/loop-back.ts";
import type { ConfidenceRow } from "../store/debrief.ts";
import type { CourseRow } from "../store/loop-back.ts";

type Owed = CourseRow & {
	occasion: LoopBackOccasion;
	since: string;
	dueOn: string;
	checking: NameChecking | null;
};

/** A line owed to a referrer: that it happened, never what was said, as that was said to the seeker alone. */
export function presentLoopBack(
	row: Owed,
	seekerName: string | null,
): OwedLoopBack {
	const [first = row.referrerName] = row.referrerName.split(" ");
	return {
		referralId: row.referralId,
		referrer: { id: row.referrerId, name: row.referrerName },
		suggested: { id: row.suggestedId, name: row.suggestedName },
		occasion: row.occasion,
		since: row.since,
		dueOn: row.dueOn,
		email: row.referrerEmail,
		subject: m.loopSubject({ name: row.suggestedName }),
		draft: [
			m.thanksDear({ name: row.referrerGivenName ?? first }),
			newsFor(row),
			seekerName ? m.thanksFrom({ name: seekerName }) : m.thanksClose(),
		].join("\n\n"),
		checking: row.checking,
	};
}

function newsFor({ occasion, suggestedName: name }: Owed): string {
	switch (occasion) {
		case "approached":
			return m.loopApproached({ name });
		case "met":
			return m.loopMet({ name });
		case "not-reached":
			return m.loopNotReached({ name });
	}
}

export function presentConfidence(row: ConfidenceRow): Confidence {
	const { id, meetingId, goalClarity, interviewConfidence, askedAt } = row;
	const { rehearsalId, moment } = row;
	const rehearsal = rehearsalId && moment ? { id: rehearsalId, moment } : null;
	return {
		id,
		meetingId,
		goalClarity,
		interviewConfidence,
		rehearsal,
		askedAt,
	};
}
