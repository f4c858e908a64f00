import { expect, test } from "vitest";
import { formatInBothZones, formatInZone, textInZone } from "./in-zone.ts";

test("a moment in pieces, the zone among them", () => {
	expect(
		formatInZone("2026-11-24T09:00:00Z", "Europe/Berlin", "en-GB"),
	).toEqual({
		// The comma differs between versions of the locale data.
		date: expect.stringMatching(/^Tuesday,? 24 November 2026$/),
		time: "10:00",
		zoneName: "Central European Standard Time",
		offset: "GMT+1",
		zone: "Europe/Berlin",
	});
});

test.each([
	["2026-11-24T09:00:00Z", "Europe/Berlin", "en"],
	["2026-07-24T09:00:00Z", "America/Toronto", "de"],
	["2026-07-24T09:00:00Z", "Asia/Kolkata", "fr"],
	["2026-07-24T09:00:00Z", "UTC", "en"],
])("%s in %s as text (%s) names the zone", (instant, zone, locale) => {
	expect(textInZone(instant, zone, locale)).toContain(zone);
});

test.each([
	["Europe/Berlin", "America/Toronto", false],
	["Europe/Berlin", "Europe/Paris", true],
])("seeker in %s, contact in %s", (seeker, contact, same) => {
	const both = formatInBothZones(
		"2026-11-24T23:30:00Z",
		{ seeker, contact },
		"en",
	);
	expect(both.same).toBe(same);
	expect([both.seeker.zone, both.contact.zone]).toEqual([seeker, contact]);
	expect(both.seeker.date === both.contact.date).toBe(same);
});

test("same name of the offset, other clock: not the same", () => {
	const at = "2026-07-24T09:00:00Z";
	const zones = { seeker: "Africa/Lagos", contact: "Europe/Berlin" };
	expect(formatInBothZones(at, zones, "en").same).toBe(false);
});
