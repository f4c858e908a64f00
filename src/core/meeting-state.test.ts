import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMinutes, type Instant } from "./instant.ts";
import {
	agree,
	apologize,
	cancel,
	hold,
	MEETING_STATUSES,
	type MeetingRefusal,
	type MeetingState,
	missByContact,
	missBySeeker,
	offerOtherMedium,
	offerTimes,
	proposeMeeting,
	recordHeld,
	reschedule,
} from "./meeting-state.ts";
import type { Result } from "./result.ts";

const NOW = "2026-03-11T10:00:00Z";
const LATER = "2026-03-18T10:00:00Z";
const PASSED = "2026-03-11T09:30:00Z";

type Event = (
	state: MeetingState,
	now: Instant,
) => Result<MeetingState, MeetingRefusal>;

const EVENTS: Record<string, Event> = {
	agree: (state, now) => agree(state, addMinutes(now, 60)),
	"offer times": (state, now) => offerTimes(state, [addMinutes(now, 60)]),
	"move to a time": (state, now) =>
		reschedule(state, { at: addMinutes(now, 60) }),
	"move, times open": (state, now) =>
		reschedule(state, { times: [addMinutes(now, 60)] }),
	hold: (state, now) => hold(state, now, now),
	cancel: (state, now) => cancel(state, "contact", now),
	"missed by contact": (state, now) => missByContact(state, now),
	"missed by seeker": (state, now) => missBySeeker(state, now),
	apologize: (state, now) => apologize(state, now),
};

const past = { moves: 0, retried: false };
const STATES: Record<string, MeetingState> = {
	pr: proposeMeeting([LATER]),
	ag: { status: "agreed", at: LATER, ...past },
	ap: { status: "agreed", at: PASSED, ...past },
	he: { status: "held", at: PASSED, cutShort: false, ...past },
	ca: { status: "cancelled", by: "seeker", cancelledAt: PASSED, ...past },
	mc: { status: "missed-by-contact", at: PASSED, ...past },
	mr: { status: "missed-by-contact", at: PASSED, moves: 0, retried: true },
	ms: { status: "missed-by-seeker", at: PASSED, apologizedAt: null, ...past },
	ma: {
		status: "missed-by-seeker",
		at: PASSED,
		apologizedAt: PASSED,
		...past,
	},
};

// METHOD §4 as one table. Capitals: the new state. Small letters: the refusal.
// Columns: proposed, agreed for next week and for half an hour ago, held,
// cancelled, missed by the contact the first and the second time, missed by
// the seeker before and after the apology.
const TABLE = `
                  pr ag ap he ca mc mr ms ma
agree             A  aa aa ah ca A  A  A  A
offer times       P  aa aa ah ca P  ru tm tm
move to a time    na A  A  ah ca mc mc ms ms
move, times open  na P  P  ah ca mc mc ms ms
hold              na H  H  ah ca mc mc ms ms
cancel            C  C  C  ah ca C  C  C  C
missed by contact na te M  ah ca mc mc ms ms
missed by seeker  na te S  ah ca mc mc ms ms
apologize         nm nm nm ah ca nm nm S  al
`;

const CELLS: Record<string, string> = {
	P: "proposed",
	A: "agreed",
	H: "held",
	C: "cancelled",
	M: "missed-by-contact",
	S: "missed-by-seeker",
	aa: "refused: already-agreed",
	ah: "refused: already-held",
	ca: "refused: cancelled",
	na: "refused: not-agreed",
	mc: "refused: missed-by-contact",
	ms: "refused: missed-by-seeker",
	nm: "refused: not-missed",
	ru: "refused: retry-used",
	tm: "refused: their-move",
	te: "refused: too-early",
	al: "refused: already-apologized",
};

function outcome(result: Result<MeetingState, MeetingRefusal>): string {
	return result.ok ? result.value.status : `refused: ${result.refusal.code}`;
}

/** The state after an event that must go well. */
function done<S>(result: Result<S, string>): S {
	if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
	return result.value;
}

describe("every event in every state", () => {
	const [head = "", ...lines] = TABLE.trim().split("\n");
	const columns = head.trim().split(/\s+/);
	const rows = lines.map((line) => ({
		event: line.slice(0, 18).trim(),
		cells: line.slice(18).trim().split(/\s+/),
	}));

	test("the table has every event, every sample state and every status", () => {
		expect(rows.map((row) => row.event)).toEqual(Object.keys(EVENTS));
		expect(columns).toEqual(Object.keys(STATES));
		expect(new Set(Object.values(STATES).map((state) => state.status))).toEqual(
			new Set(MEETING_STATUSES),
		);
	});

	test.each(rows)("$event", ({ event, cells }) => {
		const expected = columns.map((name, at) => [name, CELLS[cells[at] ?? ""]]);
		const actual = columns.map((name) => {
			const state = STATES[name] ?? proposeMeeting();
			return [name, outcome((EVENTS[event] ?? agree)(state, NOW))];
		});
		expect(actual).toEqual(expected);
	});
});

test("after two moves another medium is offered", () => {
	let state: MeetingState = done(agree(proposeMeeting([LATER]), LATER));
	const offered = [offerOtherMedium(state)];
	for (const at of ["2026-03-19T10:00:00Z", "2026-03-20T10:00:00Z"]) {
		state = done(reschedule(state, { at }));
		offered.push(offerOtherMedium(state));
	}
	expect(offered).toEqual([false, false, true]);
	expect(state).toMatchObject({ status: "agreed", moves: 2 });
	const reopened = done(reschedule(state, { times: [LATER] }));
	expect(reopened).toMatchObject({ status: "proposed", moves: 3 });
});

test.each([
	["9 minutes after the start", "2026-03-11T09:39:59Z", "too-early"],
	["10 minutes after", "2026-03-11T09:40:00Z", "ok"],
])("the contact is a no-show %s", (_, now, expected) => {
	const result = missByContact(STATES.ap ?? proposeMeeting(), now);
	expect(result.ok ? "ok" : result.refusal.code).toBe(expected);
	if (!result.ok)
		expect(result.refusal.facts.waitUntil).toBe("2026-03-11T09:40:00Z");
});

test("a no-show gets one retry, and their own offer is welcome even then", () => {
	const first = done(missByContact(STATES.ap ?? proposeMeeting(), NOW));
	const retry = done(offerTimes(first, [LATER]));
	expect(retry).toMatchObject({ status: "proposed", moves: 0, retried: true });
	const second = done(
		missByContact(done(agree(retry, LATER)), "2026-03-18T11:00:00Z"),
	);
	expect(outcome(offerTimes(second, [LATER]))).toBe("refused: retry-used");
	expect(outcome(agree(second, "2026-03-25T10:00:00Z"))).toBe("agreed");
});

test("cut short still counts as held", () => {
	expect(done(hold(STATES.ap ?? proposeMeeting(), PASSED, NOW, true))).toEqual({
		status: "held",
		at: PASSED,
		cutShort: true,
		moves: 0,
		retried: false,
	});
});

test.each([
	["a talk that just happened", PASSED, "held"],
	["one that is still to come", LATER, "refused: too-early"],
])("recorded with no approach: %s", (_, at, expected) => {
	expect(outcome(recordHeld(at, NOW))).toBe(expected);
});

test("offering no time is refused, not an empty offer", () => {
	expect(outcome(offerTimes(proposeMeeting(), []))).toBe("refused: no-times");
});

test("random histories: held and cancelled are the end, moves only grow, one retry", () => {
	const history = fc.array(
		fc.record({
			event: fc.constantFrom(...Object.keys(EVENTS)),
			hoursLater: fc.constantFrom(0, 1, 2, 30),
		}),
		{ maxLength: 30 },
	);
	fc.assert(
		fc.property(history, (steps) => {
			let state: MeetingState = proposeMeeting([LATER]);
			let now: Instant = NOW;
			let retries = 0;
			for (const { event, hoursLater } of steps) {
				now = addMinutes(now, hoursLater * 60);
				const result = (EVENTS[event] ?? agree)(state, now);
				if (!result.ok) continue;
				expect(["held", "cancelled"]).not.toContain(state.status);
				expect(result.value.moves - state.moves).toBe(
					event.startsWith("move") ? 1 : 0,
				);
				if (state.status === "missed-by-contact" && event === "offer times")
					retries++;
				state = result.value;
			}
			expect(retries).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 1000 },
	);
});
