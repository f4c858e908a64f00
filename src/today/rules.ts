import type { DueThing } from "#core/due.ts";
import { addDays, type PlainDate } from "#core/instant.ts";
import type { Step } from "#steps/order.ts";
import { latenessOn } from "./rules/lateness.ts";

export type StepDue = DueThing & { step: Step };

/** A step raises a thing when its time has come; what lies further ahead than this is for the calendar. */
const AHEAD_DAYS = 3;

/**
 * What is due or nearly so: what costs most to leave first (`rules/lateness.ts`), then the oldest, then by id so that the
 * order is always the same. Where a run sheet waits to be finished, that it took place is known: one question is enough.
 */
export function orderDue(things: StepDue[], today: PlainDate): StepDue[] {
	const until = addDays(today, AHEAD_DAYS);
	const ended = new Set(
		things
			.filter(({ kind }) => kind === "talk-end")
			.map(({ id }) => id.replace("talk-end:", "say-held:")),
	);
	const costOf = latenessOn(today);
	return things
		.filter(({ id, dueOn }) => dueOn <= until && !ended.has(id))
		.map((thing) => ({ thing, cost: costOf(thing) }))
		.sort(
			(a, b) =>
				b.cost - a.cost ||
				compare(a.thing.dueOn, b.thing.dueOn) ||
				compare(a.thing.id, b.thing.id),
		)
		.map(({ thing }) => thing);
}

/** While there is a safety note about somebody, nothing brings them up (METHOD §3). */
export function withoutNoted<T extends Pick<DueThing, "contact" | "about">>(
	things: readonly T[],
	noted: ReadonlySet<string>,
): T[] {
	if (noted.size === 0) return [...things];
	return things.filter(
		({ contact, about = [] }) =>
			!(contact && noted.has(contact.id)) && !about.some((id) => noted.has(id)),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** How far a seeker has come. */
export interface Progress {
	hasInterests: boolean;
	liveTargets: number;
	contacts: number;
	/** The oldest live target without questions. */
	unprepared: { id: string; label: string } | null;
	/** The request that was written on last and has not left: its id, and to whom it goes. */
	draft: { id: string; label: string } | null;
	openApproaches: number;
	agreedMeetings: number;
	heldMeetings: number;
}

export type NextStep =
	| "interests"
	| "targets"
	| "draft"
	| "second-target"
	| "people"
	| "questions"
	| "ask"
	| "insights";

/** The next useful thing along the six steps; what is agreed already needs no push (METHOD §2: at least two targets alive). */
export function nextStep(progress: Progress): NextStep | null {
	if (progress.liveTargets === 0)
		return progress.hasInterests ? "targets" : "interests";
	if (progress.draft) return "draft";
	if (progress.liveTargets === 1 && progress.heldMeetings === 0)
		return "second-target";
	if (progress.contacts === 0) return "people";
	if (progress.unprepared) return "questions";
	if (progress.openApproaches === 0 && progress.agreedMeetings === 0)
		return progress.heldMeetings > 2 ? "insights" : "ask";
	return null;
}
