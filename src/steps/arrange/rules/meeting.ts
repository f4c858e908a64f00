import { addMinutes, compareInstants, type Instant } from "#core/instant.ts";
import {
	hold,
	type MeetingRefusal,
	type MeetingState,
} from "#core/meeting-state.ts";
import { type Result, refuse } from "#core/result.ts";
import type { MeetingStateRefusal } from "../schema/meeting.ts";

/** A refusal of the shared states under the name that this step's sentences go by. */
export function named<T>(
	result: Result<T, MeetingRefusal>,
): Result<T, MeetingStateRefusal> {
	if (result.ok) return result;
	const { code, facts } = result.refusal;
	return refuse(`meeting-${code}` as const, facts);
}

/** How long before the agreed time a talk may have begun: both were early. */
const EARLY_MINUTES = 60;

/**
 * The talk took place (METHOD §4). It is dated by the agreed time, or by now
 * when both sides began a little early, as no talk is held in the future.
 */
export function holdAgreed(
	state: MeetingState,
	now: Instant,
	cutShort: boolean,
): Result<MeetingState, MeetingStateRefusal> {
	if (state.status !== "agreed") return named(hold(state, now, now, cutShort));
	const early = compareInstants(now, state.at) < 0;
	const began =
		early && compareInstants(addMinutes(now, EARLY_MINUTES), state.at) >= 0
			? now
			: state.at;
	return named(hold(state, began, now, cutShort));
}

/** The moment that a meeting's row is filed under: agreed or held at, else the first time offered. */
export function startOf(state: MeetingState): Instant | undefined {
	switch (state.status) {
		case "agreed":
		case "held":
		case "missed-by-contact":
		case "missed-by-seeker":
			return state.at;
		case "proposed":
			return state.times[0];
		case "cancelled":
			return undefined;
	}
}

/** The one time that an invitation for this state says; several that are offered make none. */
export function invitedTime(state: MeetingState): Instant | undefined {
	if (state.status === "proposed")
		return state.times.length === 1 ? state.times[0] : undefined;
	return startOf(state);
}

/** Offered times in order, each once. */
export function inOrder(times: readonly Instant[]): Instant[] {
	return [...new Set(times)].sort(compareInstants);
}
