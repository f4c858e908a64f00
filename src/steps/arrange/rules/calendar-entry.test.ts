import { describe, expect, test } from "vitest";
import type { MeetingStatus } from "#core/meeting-state.ts";
import { writeCalendar } from "#formats/write-ics.ts";
import {
	contentIn,
	contentOf,
	isSameContent,
	movedTo,
	planEntry,
} from "./calendar-entry.ts";

const now = "2026-03-02T12:00:00Z";
const later = "2026-03-05T17:00:00Z";
const earlier = "2026-03-01T17:00:00Z";
const entry = (
	state: "written" | "asked" | "left" | "gone",
	isSame = true,
) => ({
	...{ state, isSame, isGone: false },
});

describe("what is to be done in the calendar", () => {
	test.each<
		[string, MeetingStatus, string, ReturnType<typeof entry> | null, string]
	>([
		["agreed, not there yet", "agreed", later, null, "write-new"],
		["agreed, but over", "agreed", earlier, null, "nothing"],
		["agreed, as it was", "agreed", later, entry("written"), "nothing"],
		["agreed, moved", "agreed", later, entry("written", false), "write-over"],
		["changed by hand", "agreed", later, entry("asked", false), "nothing"],
		["left as it is", "agreed", later, entry("left", false), "nothing"],
		["held", "held", earlier, entry("written", false), "nothing"],
		["held, never there", "held", earlier, null, "nothing"],
		["missed", "missed-by-contact", earlier, entry("written"), "nothing"],
		["called off", "cancelled", later, entry("written"), "delete"],
		["open again", "proposed", later, entry("written"), "delete"],
		[
			"called off, changed by hand",
			"cancelled",
			later,
			entry("asked"),
			"nothing",
		],
		["called off, left", "cancelled", later, entry("left"), "forget"],
		["offered", "proposed", later, null, "nothing"],
	])("%s", (_, status, endsAt, there, step) => {
		const meeting = { status, endsAt, isErased: false };
		expect(planEntry(meeting, there, now)).toBe(step);
	});

	test("whoever was erased goes out of it, whatever came of the talk", () => {
		for (const status of ["agreed", "held", "cancelled"] as const) {
			const meeting = { status, endsAt: earlier, isErased: true };
			expect(planEntry(meeting, entry("written"), now)).toBe("delete");
		}
	});

	test("called off here and deleted there is nothing to ask", () => {
		const gone = { ...entry("asked"), isGone: true };
		const meeting = { status: "cancelled", endsAt: later, isErased: false };
		expect(planEntry(meeting as never, gone, now)).toBe("forget");
	});
});

test("what was written is known again, also after a move over the change of clocks", () => {
	for (const start of ["2026-03-05T16:00:00Z", "2026-11-01T05:30:00Z"]) {
		const event = {
			...{ uid: "u", sequence: 0, summary: "Talk, with\n Grant" },
			...{ location: "Room 5; left", zone: "America/New_York", start },
			end: start.replace(":00:00Z", ":30:00Z").replace("05:30", "06:30"),
		};
		const text = writeCalendar({ name: "x", now, events: [event] });
		const content = contentIn(text);
		if (!content) throw new Error("no event");
		expect(isSameContent(content, contentOf(event))).toBe(true);
	}
	expect(contentIn("BEGIN:VCALENDAR\nEND:VCALENDAR")).toBeNull();
});

test.each([
	["2026-03-06T16:00:00Z", "2026-03-06T16:00:00Z"],
	["2026-03-05T16:00:00Z", null],
	["2026-03-01T16:00:00Z", null],
	["2026-03-06", null],
	[null, null],
])("moved by hand to %s", (start, to) => {
	const found = { start, end: null, summary: null, location: null };
	expect(movedTo(found, "2026-03-05T16:00:00.000Z", now)).toBe(to);
});
