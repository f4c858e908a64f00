import { expect, test } from "vitest";
import {
	answeredOutcome,
	cellOf,
	countedOutcome,
	countStandings,
	standingOf,
	voicesOf,
} from "./rules.ts";

const yes = { stance: "supports" as const };
const no = { stance: "contradicts" as const };
const heard = { stance: null };

test.each([
	["nothing noted, not ticked", [], false, "not-asked"],
	["nothing noted, ticked as asked", [], true, "asked"],
	["noted for neither side", [heard], true, "heard"],
	["supported", [heard, yes], false, "supports"],
	["contradicted", [no], true, "contradicts"],
	["both in one talk", [yes, no], true, "both"],
])("one talk: %s", (_, noted, asked, expected) => {
	expect(cellOf(noted, asked)).toBe(expected);
});

test("talks are counted, and who says both counts on each side", () => {
	expect(voicesOf(["supports", "both", "heard", "asked", "not-asked"])).toEqual(
		{ supports: 2, contradicts: 1 },
	);
});

test.each([
	[0, 0, "open"],
	[1, 0, "leaning-yes"],
	[2, 0, "leaning-yes"],
	[3, 0, "yes"],
	[3, 1, "yes"],
	[2, 1, "split"],
	[1, 1, "split"],
	[0, 1, "leaning-no"],
	[0, 3, "no"],
	[1, 3, "no"],
	[3, 2, "split"],
])("%i for and %i against: %s", (supports, contradicts, expected) => {
	expect(standingOf({ supports, contradicts })).toBe(expected);
});

test("leaning and split are moving", () => {
	expect(
		countStandings(["yes", "no", "open", "split", "leaning-yes", "leaning-no"]),
	).toEqual({ settled: 2, moving: 3, open: 1 });
});

const dayOf = (at: string) => at.slice(0, 10);

test("the first and the latest answer, whatever the order of the rows", () => {
	const answers = [
		{ meetingId: "b", at: "2026-03-09T10:00:00Z", value: 7 },
		{ meetingId: null, at: "2026-03-01T10:00:00Z", value: 3 },
		{ meetingId: "a", at: "2026-03-04T10:00:00Z", value: 9 },
	];
	expect(answeredOutcome(answers, dayOf)).toEqual({
		count: 3,
		first: 3,
		last: 7,
		talks: 2,
		from: "2026-03-01",
		to: "2026-03-09",
	});
});

test("nothing yet is nothing, not 0 of 10", () => {
	const none = {
		count: 0,
		first: null,
		last: null,
		talks: 0,
		from: null,
		to: null,
	};
	expect(answeredOutcome([], dayOf)).toEqual(none);
	expect(countedOutcome([], dayOf)).toEqual(none);
});
