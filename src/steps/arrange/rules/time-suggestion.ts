import type { DueThing } from "#core/due.ts";
import {
	compareInstants,
	dateIn,
	type Instant,
	instantFromMillis,
} from "#core/instant.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import m from "#messages/arrange-links";
import { MOST_NOTE, MOST_TIMES } from "../schema/time-suggestion.ts";
import { inOrder } from "./meeting.ts";
import { timesLine } from "./times.ts";

/** What somebody proposes, as it may be kept: moments to come in order, each once, and their words in bounds. */
export function readSuggestion(
	{ times, note = "" }: { times: readonly string[]; note?: string | undefined },
	now: Instant,
): Result<
	{ times: Instant[]; note: string | null },
	| "suggestion-nothing-said"
	| "suggestion-too-many-times"
	| "suggestion-time-past"
> {
	const words = note.trim().slice(0, MOST_NOTE);
	const read = inOrder(times.map((at) => instantFromMillis(Date.parse(at))));
	if (read.length === 0 && !words) return refuse("suggestion-nothing-said");
	if (read.length > MOST_TIMES)
		return refuse("suggestion-too-many-times", { most: MOST_TIMES });
	const past = read.find((at) => compareInstants(at, now) <= 0);
	if (past) return refuse("suggestion-time-past", { at: past });
	return ok({ times: read, note: words || null });
}

/** Whether two suggestions say the same: then the second one changes nothing. */
export function saysTheSame(
	a: { times: readonly Instant[]; note: string | null },
	b: { times: readonly Instant[]; note: string | null },
): boolean {
	return (
		a.note === b.note &&
		a.times.length === b.times.length &&
		a.times.every(
			(at, index) => Date.parse(at) === Date.parse(b.times[index] ?? ""),
		)
	);
}

/** Whether somebody may still propose a time for a talk in this state. */
export function maySuggest(state: MeetingState): boolean {
	switch (state.status) {
		case "proposed":
		case "agreed":
		case "missed-by-contact":
		case "missed-by-seeker":
			return true;
		case "held":
		case "cancelled":
			return false;
	}
}

/** What comes of a suggestion that waits when the meeting's state changes: taken where its time was agreed, else answered otherwise. */
export function outcomeFor(
	times: readonly Instant[],
	state: MeetingState,
): "taken" | "declined" {
	const at = state.status === "agreed" ? Date.parse(state.at) : Number.NaN;
	return times.some((time) => Date.parse(time) === at) ? "taken" : "declined";
}

/** What Today says of a suggestion that waits; `zone` is the seeker's. */
export function suggestionDue(
	said: {
		id: string;
		approachId: string | null;
		meetingId: string | null;
		contactId: string;
		name: string;
		times: readonly Instant[];
		zone: string;
		note: string | null;
		suggestedAt: Instant;
	},
	zone: string,
): DueThing {
	const { name } = said;
	const lines = said.times.map((at) => timesLine(at, zone, said.zone));
	return {
		id: `answer-suggestion:${said.id}`,
		dueOn: dateIn(instantFromMillis(Date.parse(said.suggestedAt)), zone),
		weight: 1,
		kind: "answer-suggestion",
		contact: { id: said.contactId, name },
		target: null,
		title: m.dueSuggestion({ name, count: lines.length }),
		sentence: m.dueSuggestionWhy({
			when: lines.join("; ") || "none",
			note: (said.note ?? "").slice(0, 200),
		}),
		action: {
			label: m.dueSuggestionDo(),
			path: said.meetingId
				? `/arrange/meetings/${said.meetingId}`
				: `/arrange/approaches/${said.approachId}`,
		},
	};
}
