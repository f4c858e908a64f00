import { expect, test } from "vitest";
import { attributed, type Person } from "./attribution.ts";

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
