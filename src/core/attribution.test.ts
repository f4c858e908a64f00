import { expect, test } from "vitest";
import { attributed, type Person, withoutNames } from "./attribution.ts";

const priya: Person = {
	name: "Priya Nair",
	title: "Process engineer",
	organization: "Acme Polymers",
};

test("named shows all, role-only the role, anonymous neither name nor employer", () => {
	expect(attributed(priya, "named")).toEqual({
		attribution: "named",
		...priya,
	});
	expect(attributed(priya, "role-only")).toEqual({
		attribution: "role-only",
		title: "Process engineer",
		organization: "Acme Polymers",
	});
	expect(attributed(priya, "anonymous")).toEqual({
		attribution: "anonymous",
		title: "Process engineer",
	});
});

test.each([
	["role-only", ["name"]],
	["anonymous", ["name", "organization"]],
] as const)("%s: what may not be shown is not there", (attribution, absent) => {
	for (const field of absent)
		expect(attributed(priya, attribution)).not.toHaveProperty(field);
});

test.each([
	["Head of Data at Acme", "anonymous", null],
	["Head of Data, ACME POLYMERS", "anonymous", null],
	["Head of Data at Acme", "role-only", "Head of Data at Acme"],
	["Owner of Nair & Sons", "anonymous", null],
	["Owner of Nair & Sons", "role-only", null],
	["Macmeister", "anonymous", "Macmeister"],
	[null, "anonymous", null],
] as const)("title %j, %s: %j", (title, attribution, expected) => {
	expect(attributed({ ...priya, title }, attribution).title).toBe(expected);
});

test("an organization that bears the name is dropped from the role", () => {
	const owner = { ...priya, organization: "Náir Consulting" };
	expect(attributed(owner, "role-only")).toEqual({
		attribution: "role-only",
		title: "Process engineer",
		organization: null,
	});
});

const long = {
	name: "Priya Long",
	title: "Coordinator",
	organization: "St. Mary’s",
};

test.each([
	[
		"named: as it was noted",
		"named" as const,
		"Priya Long says St. Mary’s is calm",
		"Priya Long says St. Mary’s is calm",
	],
	[
		"role only: the name goes",
		"role-only" as const,
		"Priya says St. Mary’s is calm, long hours or not",
		"… says St. Mary’s is calm, long hours or not",
	],
	[
		"anonymous: name and employer go",
		"anonymous" as const,
		"At st. mary’s, Ms Long does two trials",
		"At …, Ms … does two trials",
	],
])("%s", (_, attribution, text, expected) => {
	expect(withoutNames(text, long, attribution)).toBe(expected);
});

test("an employer's name inside another word stays", () => {
	expect(
		withoutNames("Carefully", { ...long, organization: "Care" }, "anonymous"),
	).toBe("Carefully");
});
