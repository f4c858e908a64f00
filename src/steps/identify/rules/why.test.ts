import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { rankOccupations, type SelfView } from "./fit.ts";
import { reasonsFor } from "./why.ts";

const catalogue = loadCatalogue();
const idOf = (name: string) =>
	catalogue.file.elements.find((one) => one.name === name)?.id ?? name;

const self: SelfView = {
	interests: { R: 4, I: 38, A: 10, S: 12, E: 8, C: 30 },
	ratings: {
		[idOf("Mathematics")]: 4,
		[idOf("Programming")]: 4,
		[idOf("Repairing")]: 0,
		[idOf("Medicine and Dentistry")]: 0,
		[idOf("Independence")]: 4,
		[idOf("Relationships")]: 0,
		[idOf("Support")]: 1,
	},
};

function reasons(code: string) {
	const ranked = rankOccupations(catalogue, self);
	const one = ranked.ok && ranked.value.find((found) => found.code === code);
	if (!one) throw new Error(code);
	return reasonsFor(catalogue, self, one);
}

test("what goes together comes first, strongest first", () => {
	const [likes, can] = reasons("15-2041.00");
	expect(likes).toEqual({ kind: "likes", letters: ["I", "C"] });
	expect(can?.kind).toBe("can");
	expect(can && "elements" in can && can.elements[0]?.name).toBe("Mathematics");
});

test("what does not is told too", () => {
	const kinds = reasons("29-1141.00").map(({ kind }) => kind);
	expect(kinds).toContain("lacks");
	const lacks = reasons("29-1141.00").find(({ kind }) => kind === "lacks");
	expect(lacks && "elements" in lacks && lacks.elements).toEqual([
		{ id: idOf("Medicine and Dentistry"), name: "Medicine and Dentistry" },
	]);
});

test("interests that go apart are named", () => {
	const apart = reasons("47-2061.00").find(({ kind }) => kind === "likes-less");
	expect(apart).toEqual({ kind: "likes-less", letters: ["R"] });
});

test("who said nothing hears no reason", () => {
	expect(
		reasonsFor(
			catalogue,
			{ interests: null, ratings: {} },
			{
				row: 3,
				parts: { interests: null, skills: null, abilities: null, values: null },
			},
		),
	).toEqual([]);
});
