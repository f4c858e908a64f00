import { expect, test } from "vitest";
import { isId, newId } from "./ids.ts";

test("new ids are ids, differ, and sort by when they were made", () => {
	const ids = Array.from({ length: 200 }, newId);
	expect(ids.every(isId)).toBe(true);
	expect(new Set(ids).size).toBe(200);
	expect([...ids].sort()).toEqual(ids);
	expect(ids.every((id) => id[14] === "7")).toBe(true);
});

test.each([
	["019a1b2c-3d4e-7f60-8a1b-2c3d4e5f6071", true],
	["9b2f7c1e-4d3a-4c5b-8e6f-7a8b9c0d1e2f", true],
	["019A1B2C-3D4E-7F60-8A1B-2C3D4E5F6071", false],
	["019a1b2c3d4e7f608a1b2c3d4e5f6071", false],
	["00000000-0000-0000-0000-000000000000", false],
	["019a1b2c-3d4e-7f60-8a1b-2c3d4e5f6071\n", false],
	["", false],
	["1", false],
])("%j: %s", (text, expected) => {
	expect(isId(text)).toBe(expected);
});
