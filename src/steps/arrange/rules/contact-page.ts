import { answer } from "#core/approach/answers.ts";
import type { ApproachState } from "#core/approach/state.ts";
import {
	addDays,
	addMinutes,
	compareInstants,
	type Instant,
	type PlainDate,
} from "#core/instant.ts";
import type { MeetingState } from "#core/meeting-state.ts";

/**
 * What a contact's page is about just now. `offered`: times to take; `open`: asked, with no time on offer; `agreed`: a
 * talk to come; `over`: it took place, or its time is past; `missed`: one side did not come; `closed`: nothing is asked.
 */
export type PageStage =
	| "offered"
	| "open"
	| "agreed"
	| "over"
	| "missed"
	| "declined"
	| "closed"
	| "stopped";

/** What the contact may do there. `take` holds the times that can be taken, in order. */
export interface PageChoices {
	take: Instant[];
	suggest: boolean;
	later: boolean;
	no: boolean;
	cancel: boolean;
	name: boolean;
	stop: boolean;
}

export interface PageFacts {
	/** Null for a talk without an approach. */
	approach: ApproachState | null;
	meeting: {
		state: MeetingState;
		minutes: number;
		offered: readonly Instant[];
	} | null;
	doNotContact: boolean;
	/** There is a safety note about them: nothing more is asked of them, and nothing of the seeker's is shown (METHOD §3). */
	isSafetyNoted: boolean;
	now: Instant;
	/** The date where the contact is. */
	today: PlainDate;
}

const nothing: PageChoices = {
	take: [],
	suggest: false,
	later: false,
	no: false,
	cancel: false,
	name: false,
	stop: false,
};

/** The state machines decide (METHOD §4): what they would refuse is not on the page. */
export function contactPage(facts: PageFacts): {
	stage: PageStage;
	choices: PageChoices;
} {
	const { approach, meeting, doNotContact, now } = facts;
	if (doNotContact || approach?.status === "closed-do-not-contact")
		return { stage: "stopped", choices: nothing };
	if (facts.isSafetyNoted)
		return { stage: "closed", choices: { ...nothing, stop: true } };
	if (meeting && isOver(meeting.state, meeting.minutes, now))
		return { stage: "over", choices: { ...nothing, name: true, stop: true } };
	if (approach?.status === "declined")
		return {
			stage: "declined",
			choices: { ...nothing, name: true, stop: true },
		};
	const state = meeting?.state;
	if (meeting && state?.status === "agreed") {
		const take = coming(meeting.offered, now).filter(
			(at) => Date.parse(at) !== Date.parse(state.at),
		);
		return {
			stage: "agreed",
			choices: {
				...nothing,
				take,
				suggest: true,
				cancel: true,
				name: true,
				stop: true,
			},
		};
	}
	if (
		approach?.status === "abandoned" ||
		(!approach && (!state || state.status === "cancelled"))
	)
		return { stage: "closed", choices: { ...nothing, stop: true } };
	const may = answersTo(approach, facts.today);
	const isProposed = state?.status === "proposed";
	const isMissed =
		state?.status === "missed-by-contact" ||
		state?.status === "missed-by-seeker";
	const take = state?.status === "proposed" ? coming(state.times, now) : [];
	return {
		stage: isMissed ? "missed" : take.length > 0 ? "offered" : "open",
		choices: {
			take,
			suggest: true,
			later: may.later,
			no: may.no || isProposed || isMissed,
			cancel: false,
			name: true,
			stop: true,
		},
	};
}

function isOver(state: MeetingState, minutes: number, now: Instant): boolean {
	switch (state.status) {
		case "held":
			return true;
		case "agreed":
			return compareInstants(addMinutes(state.at, minutes), now) <= 0;
		case "proposed":
		case "cancelled":
		case "missed-by-contact":
		case "missed-by-seeker":
			return false;
	}
}

const coming = (times: readonly Instant[], now: Instant) =>
	times.filter((at) => compareInstants(at, now) > 0);

function answersTo(
	state: ApproachState | null,
	today: PlainDate,
): { later: boolean; no: boolean } {
	if (!state) return { later: false, no: false };
	const until = addDays(today, 1);
	return {
		later: answer(state, { kind: "deferred", on: today, until }).ok,
		no: answer(state, { kind: "declined", on: today, toneInvites: false }).ok,
	};
}
