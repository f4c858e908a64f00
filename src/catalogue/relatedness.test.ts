import { expect, test } from "vitest";
import { loadCatalogue } from "./load.ts";
import { isNearOccupation, relatedness } from "./relatedness.ts";

const catalogue = loadCatalogue();
const developers = "15-1252.00";
const related = catalogue.occupation(developers)?.related ?? [];

test.each([
	["the same", developers, developers, 1],
	["its first relation", developers, related[0], 0.85],
	["the other way round", related[0], developers, 0.85],
	["its last relation", developers, related[19], 0.4],
	["another of its SOC code", "15-2051.00", "15-2051.01", 0.9],
	["something else", developers, "35-2014.00", 0],
	["no code of the catalogue", developers, "15-9999.00", 0],
])("%s", (name, a = "", b = "", expected) => {
	const value = relatedness(catalogue, a, b);
	// The better of both lists counts, so a far relation may be nearer from the other side.
	if (name === "its last relation")
		expect(value).toBeGreaterThanOrEqual(expected);
	else expect(value).toBe(expected);
});

test("the ten primary relations are near, whatever the direction", () => {
	for (const code of related.slice(0, 10)) {
		expect(isNearOccupation(catalogue, developers, code)).toBe(true);
		expect(isNearOccupation(catalogue, code, developers)).toBe(true);
	}
	expect(isNearOccupation(catalogue, developers, "35-2014.00")).toBe(false);
});
