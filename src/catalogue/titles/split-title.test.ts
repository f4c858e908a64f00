import { expect, test } from "vitest";
import { splitTitle } from "./split-title.ts";

test.each([
	["Nurse at Acme", ["nurse"]],
	["Nurse @Acme", ["nurse"]],
	["Nurse | ex-Initech", ["nurse"]],
	["Former Teacher, now Nurse", ["now nurse"]],
	["Nurse — Mother of three", ["nurse", "mother of three"]],
	["Co-Founder", ["co-founder"]],
	["Director, Product", ["product director", "product"]],
	["Founder & CEO", ["founder & ceo", "founder", "ceo"]],
	["Assistant to the CEO", ["executive assistant", "assistant to the ceo"]],
	["Cook (pastry)", ["cook", "pastry"]],
	["Infirmière", ["infirmiere"]],
	["", []],
	["@ Acme", []],
])("%j is taken apart", (title, parts) => {
	expect(splitTitle(title).parts.map(({ text }) => text)).toEqual(parts);
});

test("later parts count less", () => {
	const weights = splitTitle("Cook | Baker | Waiter").parts.map(
		(p) => p.weight,
	);
	expect(weights).toEqual([...weights].sort((a, b) => b - a));
	expect(new Set(weights).size).toBe(3);
});

test.each([
	["Registered Nurse, BSN, CCRN", ["bsn", "ccrn"], ["registered nurse"]],
	["Ann Lee, Ph.D.", ["phd"], ["ann lee"]],
	["Therapist, CCC-SLP", ["cccslp"], ["therapist"]],
	["RN", ["rn"], ["rn"]],
])("%j has credentials", (title, credentials, parts) => {
	const split = splitTitle(title);
	expect(split.credentials).toEqual(credentials);
	expect(split.parts.map(({ text }) => text)).toEqual(parts);
});
