import { expect, test } from "vitest";
import { weekendsOnly } from "#core/business-days.ts";
import { isZone } from "#core/instant.ts";
import { zonesByCountry } from "../data/zone-countries.ts";
import { movedBy, workPlaceOf } from "./work-place.ts";

const nothing = { country: null, region: null };
const base = {
	said: nothing,
	contactCountry: null,
	zone: "UTC",
	seekerCountry: null,
};

test.each([
	["nobody knows", {}, [null, null, null]],
	[
		"the seeker's, if nothing else",
		{ seekerCountry: "DE" },
		["DE", null, "seeker"],
	],
	[
		"by the zone",
		{ zone: "Europe/Berlin", seekerCountry: "CA" },
		["DE", null, "zone"],
	],
	["an older name of a zone", { zone: "Asia/Calcutta" }, ["IN", null, "zone"]],
	[
		"a zone that names a part",
		{ zone: "America/Toronto" },
		["CA", "ON", "zone"],
	],
	[
		"the contact's own country over the zone",
		{ zone: "Europe/Zurich", contactCountry: "LI" },
		["LI", null, "contact"],
	],
	[
		"a contact's country, with the part of their zone",
		{ zone: "America/Vancouver", contactCountry: "CA" },
		["CA", "BC", "contact"],
	],
	[
		"a country in words is none",
		{ zone: "Europe/Berlin", contactCountry: "Germany" },
		["DE", null, "zone"],
	],
	[
		"what was said over all",
		{
			said: { country: "CA", region: "QC" },
			zone: "America/Toronto",
			contactCountry: "US",
		},
		["CA", "QC", "said"],
	],
] as const)("%s", (_, given, [country, region, source]) =>
	expect(workPlaceOf({ ...base, ...given })).toEqual({
		country,
		region,
		source,
	}));

test("every zone of the table stands once, and this machine knows nearly all", () => {
	const zones = Object.values(zonesByCountry).flatMap((text) =>
		text.split(" "),
	);
	expect(new Set(zones).size).toBe(zones.length);
	const named = zones.filter((zone) => zone.includes("/"));
	const strange = named.filter((zone) => !isZone(zone));
	expect(strange.length).toBeLessThan(10);
});

test("a holiday on a working day among those counted moves the dates; on a weekend it doesn't", () => {
	const days = new Map([
		["2026-04-03", "Good Friday"],
		["2026-04-05", "Easter Sunday"],
		["2026-04-06", "Easter Monday"],
		["2026-05-01", "Labour Day"],
	]);
	const calendar = {
		...weekendsOnly,
		has: (date: string) => days.has(date),
		nameOf: (date: string) => days.get(date) ?? null,
	};
	const state = {
		status: "sent",
		dayZero: "2026-04-01",
		remindedOn: null,
		hrOnce: false,
	} as const;
	expect(movedBy(state, calendar).map(({ date }) => date)).toEqual([
		"2026-04-03",
		"2026-04-06",
	]);
	expect(movedBy({ status: "drafted" }, calendar)).toEqual([]);
});
