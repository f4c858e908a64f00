import { expect, test } from "vitest";
import { linkLimiter } from "./link-limits.ts";

const limits = {
	missesEach: 3,
	missesInAll: 5,
	openings: 4,
	windowMs: 1000,
	remembered: 10,
};

test("an address that guesses is let try no more for a while, others are", () => {
	const limiter = linkLimiter(limits);
	for (let at = 0; at < 3; at++) {
		expect(limiter.may("a", "x", at)).toBe(true);
		limiter.missed("a", at);
	}
	expect(limiter.may("a", "x", 3)).toBe(false);
	expect(limiter.may("b", "x", 3)).toBe(true);
	expect(limiter.may("a", "x", 1000)).toBe(true);
});

test("many addresses together come to an end too, but a link that opened stays open", () => {
	const limiter = linkLimiter(limits);
	limiter.opened("good", 0);
	for (const address of ["a", "b", "c", "d", "e"]) limiter.missed(address, 0);
	expect(limiter.may("f", "x", 1)).toBe(false);
	expect(limiter.may("f", "good", 1)).toBe(true);
	expect(limiter.may("a", "good", 1)).toBe(true);
	expect(limiter.may("f", "x", 1000)).toBe(true);
});

test("one link opened over and over rests", () => {
	const limiter = linkLimiter(limits);
	for (let at = 0; at < 4; at++) limiter.opened("good", at);
	expect(limiter.may("a", "good", 5)).toBe(false);
	expect(limiter.may("a", "good", 1001)).toBe(true);
});

test("it remembers so many and no more", () => {
	const limiter = linkLimiter(limits);
	for (let at = 0; at < 500; at++) {
		limiter.missed(`address ${at}`, at);
		limiter.opened(`link ${at}`, at);
	}
	expect(limiter.size()).toBe(20);
});
