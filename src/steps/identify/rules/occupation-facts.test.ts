import { expect, test } from "vitest";
import { scoresOf } from "./occupation-facts.ts";

const six = { R: 10, I: 0, A: 20, S: 40, E: 30, C: 5 };

test.each([
	["all six, a 0 among them", six, six],
	["none", {}, undefined],
	["five", { ...six, C: undefined }, "incomplete"],
	["only a 0", { R: 0 }, "incomplete"],
])("scores of a request with %s", (_, query, expected) => {
	expect(scoresOf({ ...query } as Parameters<typeof scoresOf>[0])).toEqual(
		expected,
	);
});
