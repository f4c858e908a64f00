import { expect, test } from "vitest";
import { type HeldTitle, roleOf } from "./role.ts";

const nurses = { label: "Registered Nurses", occupationCode: "29-1141.00" };
const held = (title: string, change: Partial<HeldTitle> = {}): HeldTitle => ({
	title,
	startedOn: null,
	endedOn: null,
	codes: [],
	...change,
});
const nurse = { codes: ["29-1141.00"] };

test.each<[string, HeldTitle[], string | null]>([
	["nothing known", [], null],
	["does the work", [held("Registered Nurse", nurse)], "does-it"],
	["leads it", [held("Nurse Manager", nurse)], "manages-it"],
	["leads something", [held("Ward Director")], "manages-it"],
	["recruits", [held("Talent Acquisition Partner")], "recruits-or-teaches"],
	["teaches", [held("Professor of Nursing")], "recruits-or-teaches"],
	[
		"left it",
		[held("Nurse", { ...nurse, endedOn: "2024-05-01" }), held("Florist")],
		"left-it",
	],
	[
		"still there until the end of the month",
		[held("Nurse", { ...nurse, endedOn: "2026-03-31" })],
		"does-it",
	],
	[
		"new to it",
		[held("Nurse", { ...nurse, startedOn: "2024-03-03" })],
		"newcomer-or-peer",
	],
	[
		"two years in it",
		[held("Nurse", { ...nurse, startedOn: "2024-03-02" })],
		"does-it",
	],
	["learns it", [held("Student Nurse")], "newcomer-or-peer"],
	["does something else", [held("Florist")], null],
])("%s", (_, positions, role) => {
	expect(roleOf(positions, nurses, "2026-03-02")).toBe(role);
});

test("a word of the target's own name tells nothing", () => {
	const target = {
		label: "Construction Managers",
		occupationCode: "11-9021.00",
	};
	const title = held("Construction Manager", { codes: ["11-9021.00"] });
	expect(roleOf([title], target, "2026-03-02")).toBe("does-it");
});
