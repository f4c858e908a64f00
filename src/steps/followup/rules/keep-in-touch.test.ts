import { expect, test } from "vitest";
import { addDays, addMonths } from "#core/instant.ts";
import {
	type Acquaintance,
	KEEP_MONTHS,
	keepInTouchOn,
	mayBeDueBefore,
} from "./keep-in-touch.ts";

const person: Acquaintance = {
	months: null,
	snoozedUntil: null,
	lastAt: "2026-03-10T23:30:00Z",
	talked: true,
	declined: false,
	doNotContact: false,
	isSafetyNoted: false,
};

test.each<[string, Partial<Acquaintance>, string | null]>([
	["after a talk, half a year", {}, "2026-09-11"],
	["without a talk, not by itself", { talked: false }, null],
	["without a talk, as they said", { talked: false, months: 12 }, "2027-03-11"],
	["three months", { months: 3 }, "2026-06-11"],
	["never", { months: 0 }, null],
	["nothing to count from", { lastAt: null }, null],
	["put off", { snoozedUntil: "2026-10-01" }, "2026-10-01"],
	["put off long ago", { snoozedUntil: "2026-04-01" }, "2026-09-11"],
	["declined", { declined: true, months: 3 }, null],
	["do not contact", { doNotContact: true, months: 3 }, null],
	["a safety note", { isSafetyNoted: true, months: 3 }, null],
])("keep in touch: %s", (_, change, on) =>
	// Half past eleven in the evening in London is the next day in Berlin.
	expect(keepInTouchOn({ ...person, ...change }, "Europe/Berlin")).toBe(on));

test.each([
	["2026-03-10", 6, "2026-09-10"],
	["2026-08-31", 6, "2027-02-28"],
	["2027-08-31", 6, "2028-02-29"],
	["2026-12-31", 12, "2027-12-31"],
	["2026-11-30", 3, "2027-02-28"],
	["2026-01-31", 1, "2026-02-28"],
] as const)("%s and %i months", (from, months, to) =>
	expect(addMonths(from, months)).toBe(to));

test.each([
	"Pacific/Kiritimati",
	"Etc/GMT+12",
])("who is due on a day had contact before the moment up to which one looks, also in %s", (zone) => {
	for (let at = 0; at < 400; at++)
		for (const months of KEEP_MONTHS)
			for (const time of ["00:00:00Z", "23:59:59Z"]) {
				const lastAt = `${addDays("2027-08-01", at)}T${time}`;
				const dueOn = keepInTouchOn({ ...person, lastAt, months }, zone);
				if (dueOn) expect(lastAt < mayBeDueBefore(dueOn)).toBe(true);
			}
});

test("whoever was spoken to lately is not looked at", () =>
	expect(mayBeDueBefore("2026-09-10") < "2026-07-01").toBe(true));
