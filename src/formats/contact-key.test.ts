import { describe, expect, test } from "vitest";
import { contentKey, phoneKey, profileKey, strongKeys } from "./contact-key.ts";
import { type ContactRecord, nameOf } from "./record.ts";

function record(parts: Partial<ContactRecord>): ContactRecord {
	return {
		row: 1,
		name: nameOf({ full: "Tom Baker" }),
		emails: [],
		phones: [],
		profiles: [],
		...parts,
	};
}

test.each([
	["https://www.linkedin.com/in/Jane-Doe/", "profile:linkedin.com/in/jane-doe"],
	["http://de.linkedin.com/in/jane?trk=x#y", "profile:linkedin.com/in/jane"],
	["linkedin.com/in/jane/en", "profile:linkedin.com/in/jane"],
	[
		"https://www.linkedin.com/in/%E9%99%88-wei",
		"profile:linkedin.com/in/陈-wei",
	],
	["https://www.linkedin.com/in/陈-wei", "profile:linkedin.com/in/陈-wei"],
	[
		"https://www.linkedin.com/in/100%-real",
		"profile:linkedin.com/in/100%-real",
	],
	["https://github.com/jane", "profile:github.com/jane"],
	["https://github.com/acme/tool", null],
	["https://www.linkedin.com/company/acme", null],
	["https://notlinkedin.com/in/jane", null],
	["http://www.ibm.com", null],
	["https://www.acme.example/in/jane", null],
	["", null],
])("profile %s", (address, expected) => {
	expect(profileKey(address)).toBe(expected);
});

test.each([
	["+1 (416) 555-0123", undefined, undefined, "tel:+14165550123"],
	["(416) 555-0123", undefined, "CA", "tel:+14165550123"],
	["(416) 555-0123", undefined, "ca", "tel:+14165550123"],
	["(416) 555-0123", undefined, undefined, null],
	["+1-418-656-9254 ext. 102", "work", undefined, "tel:+14186569254;ext=102"],
	["+1 416 555 0123", "work fax", undefined, null],
	["+49 221 1", undefined, undefined, null],
	["tea time", undefined, "CA", null],
	["(416) 555-0123", undefined, "Nowhere", null],
])("phone %s %s %s", (value, label, country, expected) => {
	const phone = label ? { value, label } : { value };
	expect(phoneKey(phone, country)).toBe(expected);
});

test("strong keys in order, each once", () => {
	const keys = strongKeys(
		record({
			emails: [{ value: "Jane@Example.org" }, { value: "jane@example.org" }],
			phones: [{ value: "416 555 0123" }],
			profiles: ["https://www.linkedin.com/in/jane", "http://acme.example"],
			uid: "urn:uuid:AD612C16-fe12-4ec5-abf6-49998ee5ab88",
		}),
		"CA",
	);
	expect(keys).toEqual([
		"email:jane@example.org",
		"tel:+14165550123",
		"profile:linkedin.com/in/jane",
		"uid:ad612c16-fe12-4ec5-abf6-49998ee5ab88",
	]);
});

test("a counted identifier is no key", () => {
	expect(strongKeys(record({ uid: "42" }))).toEqual([]);
});

describe("a key of the content", () => {
	const one = record({ organization: "Harbour", connectedOn: "2023-10-09" });

	test("never changes from one version to the next", () => {
		expect(contentKey(one)).toBe(
			"content:193baa38-4d00-526d-94a5-d733738f9605",
		);
	});

	test.each<[string, Partial<ContactRecord>, boolean]>([
		["another row", { row: 99 }, true],
		["other letters, same words", { organization: "HARBOUR" }, true],
		["more that a later version reads", { note: "x", rest: { a: "b" } }, true],
		["another day", { connectedOn: "2023-10-11" }, false],
		["another title", { title: "Mechanic" }, false],
		["value in another field", { organization: "", title: "Harbour" }, false],
	])("%s", (_, change, same) => {
		expect(contentKey({ ...one, ...change }) === contentKey(one)).toBe(same);
	});
});
