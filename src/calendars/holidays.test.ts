import { describe, expect, test } from "vitest";
import { addBusinessDays, isBusinessDay } from "#core/business-days.ts";
import { weekends } from "./data/weekends.ts";
import { holidaysOf } from "./holidays.ts";

const at = (place: string) => {
	const [country = "", region = null] = place.split("/");
	return holidaysOf({ country, region });
};

test.each([
	["DE", "2026-04-03", "Good Friday"],
	["DE", "2026-04-06", "Easter Monday"],
	["DE", "2027-03-29", "Easter Monday"],
	["GB/ENG", "2026-12-25", "Christmas Day"],
	["GB/ENG", "2026-12-28", "Boxing Day (substitute day)"],
	["CA", "2026-02-16", null],
	["CA/ON", "2026-02-16", "Family Day"],
	["CA/QC", "2026-02-16", null],
	["CA/QC", "2026-06-24", "National Holiday"],
	["CA/ON", "2026-06-24", null],
	["CA/BC", "2026-08-03", "British Columbia Day"],
	["CA/NL", "2026-07-01", expect.any(String)],
	["US", "2026-11-26", "Thanksgiving Day"],
	// Half a day, and a day that is kept without being free.
	["DE", "2026-12-24", null],
	["US", "2026-02-14", null],
	// A feast of several days.
	["SA", "2026-05-28", "Feast of the Sacrifice (Eid al-Adha)"],
	["IL", "2026-09-21", "Day of Atonement (Yom Kippur)"],
])("%s, %s: %s", (place, date, name) =>
	expect(at(place).nameOf(date)).toEqual(name));

test.each([
	["CA", "2026-03-06", true],
	["CA", "2026-03-08", false],
	["SA", "2026-03-06", false],
	["SA", "2026-03-08", true],
	["IL", "2026-03-06", false],
	["IL", "2026-03-08", true],
	["AE", "2026-03-06", true],
	["AE", "2026-03-07", false],
	["NP", "2026-03-08", true],
])("in %s, %s is worked on: %s", (country, date, isWorked) =>
	expect(isBusinessDay(date, at(country))).toBe(isWorked));

test.each([
	["CA/ON", "2026-04-01", 7, "2026-04-14"],
	["CA/QC", "2026-04-01", 7, "2026-04-13"],
	["US", "2026-04-01", 7, "2026-04-10"],
	["GB/ENG", "2026-12-21", 7, "2027-01-04"],
	["IL", "2026-03-05", 3, "2026-03-10"],
])("%s: the day after %s by %s business days is %s", (place, from, n, to) =>
	expect(addBusinessDays(from, n, at(place))).toBe(to));

test("a part that nobody knows is the whole country; a country that nobody knows has weekends", () => {
	expect(at("CA/XX").nameOf("2026-07-01")).toBe("Canada Day");
	expect(at("CA/XX").isKnown).toBe(true);
	expect(at("XX").isKnown).toBe(false);
	expect(at("XX").has("2026-12-25")).toBe(false);
	expect(isBusinessDay("2026-12-26", at("XX"))).toBe(false);
	expect(holidaysOf({ country: null, region: null }).isKnown).toBe(false);
});

test("the parts of a country, by name; most have none", () => {
	expect(at("CA").regions()[0]).toEqual({ code: "AB", name: "Alberta" });
	expect(at("CA").regions()).toHaveLength(13);
	expect(at("SA").regions()).toEqual([]);
});

test("far years and nonsense are no holidays, and nothing breaks", () => {
	for (const date of ["9999-12-25", "0001-12-25", "never", ""])
		expect(at("IL").has(date)).toBe(false);
});

test("the same place is read once, and the oldest of many is let go", () => {
	const first = at("FR");
	expect(at("FR")).toBe(first);
	for (let n = 0; n < 64; n++) at(`ZZ/${n}`);
	expect(at("FR")).not.toBe(first);
});

describe("weekends", () => {
	test.each(
		Object.entries(weekends),
	)("%s does not contradict CLDR where that names one", (country, days) => {
		const locale = new Intl.Locale("und", {
			region: country,
		}) as Intl.Locale & {
			getWeekInfo(): { weekend: number[] };
		};
		const named = locale.getWeekInfo().weekend.map((day) => day % 7);
		const isDefault = named.join() === "6,0";
		if (!isDefault) for (const day of named) expect(days).toContain(day);
	});
});
