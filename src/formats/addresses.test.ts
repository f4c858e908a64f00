import { expect, test } from "vitest";
import { findWebAddress } from "./addresses.ts";

test.for([
	["linkedin.com/in/ann", true],
	["https://ann.example/", true],
	[" ann.example ", true],
	["a.b:8080", true],
	["localhost", false],
	[".", false],
	[".example", false],
	["ann.", false],
	["ann example.org", false],
	["ann@example.org", false],
	["skype:ann.smith", false],
] as const)("%j is a web address: %s", ([text, is]) => {
	expect(findWebAddress(text)).toBe(is ? text.trim() : null);
});

test("a cell of dots without end is read", () => {
	expect(findWebAddress(`${".".repeat(500_000)}\nx`)).toBeNull();
});
