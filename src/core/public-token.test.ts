import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import {
	accountOfToken,
	hashOfToken,
	makePublicToken,
} from "./public-token.ts";

test("a token names its account, and no two are alike", () => {
	const account = newId();
	const tokens = Array.from({ length: 200 }, () => makePublicToken(account));
	expect(new Set(tokens).size).toBe(200);
	for (const token of tokens) {
		expect(token).toMatch(/^[A-Za-z0-9_-]{48}$/);
		expect(accountOfToken(token)).toBe(account);
	}
});

test.each([
	["nothing", ""],
	["too short", "abc"],
	["too long", "A".repeat(49)],
	["a sign that none has", `${"A".repeat(47)}.`],
	["no account in it", "A".repeat(48)],
	["a line end after it", `${makePublicToken(newId())}\n`],
])("%s is no token", (_, text) => expect(accountOfToken(text)).toBeNull());

test("of a token a hash is kept, from which it can't be read", async () => {
	const token = makePublicToken(newId());
	const hash = await hashOfToken(token);
	expect(hash).toHaveLength(43);
	expect(hash).not.toContain(token.slice(0, 12));
	expect(await hashOfToken(token)).toBe(hash);
	expect(await hashOfToken(makePublicToken(newId()))).not.toBe(hash);
});
