import { expect, test } from "vitest";
import type { MeetingState } from "#core/meeting-state.ts";
import { maySuggest, outcomeFor, readSuggestion } from "./time-suggestion.ts";

const now = "2026-03-02T12:00:00Z";
const soon = "2026-03-04T16:00:00Z";
const later = "2026-03-05T16:00:00Z";
const past = { moves: 0, retried: false };

test.each([
	["one time", { times: [soon] }, "1 null"],
	["times out of order and twice", { times: [later, soon, later] }, "2 null"],
	[
		"an offset instead of UTC",
		{ times: ["2026-03-04T17:00:00+01:00", soon] },
		"1 null",
	],
	[
		"words alone",
		{ times: [], note: " Thursdays after four " },
		"0 Thursdays after four",
	],
	["nothing", { times: [], note: "  " }, "suggestion-nothing-said"],
	[
		"a time gone by",
		{ times: ["2026-03-02T11:59:00Z"] },
		"suggestion-time-past",
	],
	[
		"four times",
		{ times: [soon, later, "2026-03-06T16:00:00Z", "2026-03-07T16:00:00Z"] },
		"suggestion-too-many-times",
	],
])("%s", (_, said, expected) => {
	const read = readSuggestion(said, now);
	expect(
		read.ok
			? `${read.value.times.length} ${read.value.note}`
			: read.refusal.code,
	).toBe(expected);
});

test("words are kept in bounds", () => {
	const read = readSuggestion({ times: [], note: "a".repeat(5000) }, now);
	expect(read.ok && read.value.note?.length).toBe(1000);
});

const states: [MeetingState, boolean][] = [
	[{ status: "proposed", times: [soon], ...past }, true],
	[{ status: "agreed", at: soon, ...past }, true],
	[{ status: "missed-by-contact", at: soon, ...past }, true],
	[{ status: "missed-by-seeker", at: soon, apologizedAt: null, ...past }, true],
	[{ status: "held", at: soon, cutShort: false, ...past }, false],
	[{ status: "cancelled", by: "seeker", cancelledAt: now, ...past }, false],
];
test.each(states)("a talk that is $status", (state, may) => {
	expect(maySuggest(state)).toBe(may);
});

test("what was agreed tells what came of it", () => {
	const agreed: MeetingState = { status: "agreed", at: soon, ...past };
	expect(outcomeFor(["2026-03-04T16:00:00.000Z"], agreed)).toBe("taken");
	expect(outcomeFor([later], agreed)).toBe("declined");
	expect(
		outcomeFor([soon], { status: "proposed", times: [soon], ...past }),
	).toBe("declined");
});
