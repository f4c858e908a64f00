import { expect, test } from "vitest";
import { mailtoLink } from "./mailto.ts";
import {
	cancelMessage,
	confirmMessage,
	movedMessage,
	offerMessage,
	otherMediumMessage,
} from "./meeting-messages.ts";
import { readTimes, timesLine } from "./times.ts";

test("a mail link holds the message, and nothing in it adds an address", () => {
	const link = mailtoLink(
		"ann@example.org",
		"Tides & time",
		"Dear Ann,\n\n20 minutes?&cc=x@example.org",
	);
	expect(link).toBe(
		"mailto:ann@example.org?subject=Tides%20%26%20time&body=Dear%20Ann%2C%0D%0A%0D%0A20%20minutes%3F%26cc%3Dx%40example.org",
	);
	expect(mailtoLink("a@b.org?cc=c@d.org", null, "")).not.toContain("?cc=");
});

test.each([
	[
		"2026-12-03T22:00:00Z",
		"America/Toronto",
		"Europe/Berlin",
		"Thu 3 December, 17:00 Toronto · 23:00 Berlin",
	],
	[
		"2026-12-04T04:00:00Z",
		"America/Toronto",
		"Europe/Berlin",
		"Thu 3 December, 23:00 Toronto · Fri 4 December, 05:00 Berlin",
	],
	[
		"2026-12-03T22:00:00Z",
		"America/Toronto",
		"America/New_York",
		"Thu 3 December, 17:00 Toronto / New York",
	],
	[
		"2026-12-03T22:00:00Z",
		"Europe/Berlin",
		"Europe/Berlin",
		"Thu 3 December, 23:00 Berlin",
	],
	// Two weeks in March when only one side has put its clocks forward.
	[
		"2026-03-12T15:00:00Z",
		"America/Toronto",
		"Europe/Berlin",
		"Thu 12 March, 11:00 Toronto · 16:00 Berlin",
	],
])("%s in %s and %s", (at, first, second, expected) => {
	expect(timesLine(at, first, second)).toBe(expected);
});

test("a refused hour says what could be meant", () => {
	const twice = readTimes(
		[{ date: "2026-10-25", time: "02:30" }],
		"Europe/Berlin",
	);
	expect(twice.ok ? null : twice.refusal).toMatchObject({
		code: "meeting-time-twice",
		facts: {
			place: "Berlin",
			earlier: "2026-10-25T00:30:00Z",
			later: "2026-10-25T01:30:00Z",
		},
	});
});

const meeting = {
	contact: { id: "", name: "Priya Nair", title: null, organization: null },
	startsAt: "2026-03-05T16:00:00Z",
	seekerZone: "America/Toronto",
	contactZone: "Europe/Berlin",
	offered: [{ startsAt: "2026-03-05T16:00:00Z", when: "" }],
	minutes: 20,
	medium: "phone",
	place: "+49 30 555 0199",
	whoDials: "seeker",
	seekerName: "Sam Okafor",
	seekerPhone: "+1 416 555 0100",
} as const;

test("times are offered as text, their clock first, and the day before is confirmed with a number", () => {
	const when = "Thu 5 March, 17:00 Berlin · 11:00 Toronto";
	const facts = { ...meeting, offered: [...meeting.offered] };
	expect(offerMessage(facts)).toContain(when);
	const text = confirmMessage(facts);
	expect(text).toContain(when);
	expect(text).toContain("I will call you at +49 30 555 0199.");
	expect(text).toContain("+1 416 555 0100");
});

test("a moved, a cancelled and a twice moved talk have their words", () => {
	const when = "Thu 5 March, 17:00 Berlin · 11:00 Toronto";
	const facts = { ...meeting, offered: [] };
	expect(movedMessage(facts)).toContain(`in place of the old one: ${when}.`);
	expect(cancelMessage(facts)).toContain(when);
	expect(cancelMessage(facts)).not.toContain("?");
	expect(otherMediumMessage(facts)).toMatch(/call.*five questions/);
});
