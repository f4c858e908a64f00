import { expect, test } from "vitest";
import { withoutPerson } from "./without-person.ts";

const ana = {
	names: [{ full: "Ana Núñez", given: "Ana", family: "Núñez" }],
	traces: [
		"ana@example.org",
		"+1 416 555 0100",
		"https://linked.example/in/ana-n",
	],
	organizations: ["Casa Verde"],
};
const word = "someone";

test.each([
	[
		"Ana said that Casa Verde hires in May.",
		"someone said that someone hires in May.",
	],
	["Nunez and ANA NUNEZ; Núñez, Ana", "someone and someone; someone"],
	[
		"Write to Ana@Example.org or +1 (416) 555-0100.",
		"Write to someone or someone.",
	],
	["See www.linked.example/in/ana-n now", "See someone now"],
	["Banana and mañana stay.", "Banana and mañana stay."],
])("about them: %s", (text, left) => {
	expect(withoutPerson(text, ana, { word, isAboutThem: true })).toBe(left);
});

test.each([
	["A friend of Ana Nuñez at Casa Verde", "A friend of someone at Casa Verde"],
	["Ana Lopez, ask for Ana", "Ana Lopez, ask for Ana"],
	["ana@example.org gave it", "someone gave it"],
])("about others: %s", (text, left) => {
	expect(withoutPerson(text, ana, { word, isAboutThem: false })).toBe(left);
});

test("without a name and addresses nothing changes", () => {
	const nobody = { names: [], traces: ["", " "], organizations: [""] };
	const text = "A text. https://example.org";
	expect(withoutPerson(text, nobody, { word, isAboutThem: true })).toBe(text);
});
