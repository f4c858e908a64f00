import { expect, test } from "vitest";
import { businessDay, idOf, momentOf, readDeed, story } from "./story.ts";

test.each([
	["Wednesday", "2026-03-11", -1, "2026-03-10"],
	["over a weekend", "2026-03-09", -1, "2026-03-06"],
	["seven back", "2026-03-11", -7, "2026-03-02"],
	["on a Sunday, from the Friday", "2026-03-08", -3, "2026-03-03"],
	["ahead", "2026-03-11", 5, "2026-03-18"],
])("business days of the story: %s", (_, today, days, expected) =>
	expect(businessDay(today, days)).toBe(expected));

test("the words of the data become ids and dates, all else stays", () =>
	expect(
		readDeed(
			{
				id: "@miriam",
				times: [{ date: "day -2" }],
				on: "tomorrow",
				at: "@me!",
			},
			"2026-03-11",
		),
	).toEqual({
		id: idOf("miriam"),
		times: [{ date: "2026-03-09" }],
		on: "2026-03-12",
		at: "@me!",
	}));

test("ids never change, so that the demo is the same everywhere", () =>
	expect(idOf("research")).toBe("f86d4936-197d-5c16-8d0c-b01216234059"));

test("the story begins about a month ago, and is over before today", () => {
	const moments = story.map((chapter) => momentOf(chapter, "2026-03-11"));
	expect(moments).toEqual(moments.toSorted());
	expect(moments[0]?.slice(0, 10)).toBe("2026-02-09");
	expect(moments.at(-1)?.slice(0, 10)).toBe("2026-03-10");
});

test("everybody in it is made up: addresses that reach nobody, numbers kept free for stories", () => {
	const text = JSON.stringify(story);
	const addresses = text.match(/[\w.]+@[\w.]+/g) ?? [];
	expect(addresses.filter((one) => !one.endsWith("example.org"))).toEqual([]);
	const numbers = text.match(/\+\d[\d ]{8,}/g) ?? [];
	expect(numbers.length).toBeGreaterThan(5);
	// Berlin and London keep these blocks for films, North America 555 01xx.
	const free = /^\+(?:49 30 23125 \d{3}|44 20 7946 0\d{3}|1 \d{3} 555 01\d\d)$/;
	expect(numbers.filter((one) => !free.test(one.trim()))).toEqual([]);
});
