import { expect, test } from "vitest";
import { offsetIn, zoneOf } from "./calendar-zone.ts";

test.for([
	["Europe/Berlin", "Europe/Berlin"],
	['"/mozilla.org/20050126_1/Europe/Berlin"', "Europe/Berlin"],
	["W. Europe Standard Time", "Europe/Berlin"],
	["Nowhere", null],
	["", null],
] as const)("%j names %s", ([tzid, zone]) => {
	expect(zoneOf(tzid)).toBe(zone);
});

test.for([
	" ",
	'"',
	"/",
	"a/",
	"\\,",
	"(UTC+1) ",
])("a name that is %j without end names none", (sign) => {
	const endless = `Europe${sign.repeat(300_000)}x`;
	expect(zoneOf(endless)).toBeNull();
	expect(offsetIn(endless)).toBeNull();
});
