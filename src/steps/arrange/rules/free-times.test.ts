import { describe, expect, test } from "vitest";
import { weekendsOnly } from "#core/business-days.ts";
import { wallTime } from "#core/local-time.ts";
import { collision, freeTimes } from "./free-times.ts";

// A Monday.
const now = "2026-03-02T12:00:00Z";
const holidays = { seeker: weekendsOnly, contact: weekendsOnly };
const near = { seeker: "America/Toronto", contact: "Europe/Berlin" };

const find = (more: Partial<Parameters<typeof freeTimes>[0]> = {}) =>
	freeTimes({ now, minutes: 30, zones: near, busy: [], holidays, ...more });

describe("times to offer", () => {
	test("are in working hours of both, on working days, one a day", () => {
		const found = find();
		expect(found).toHaveLength(6);
		for (const zone of Object.values(near))
			for (const at of found) {
				const { time } = wallTime(at, zone);
				expect(time >= "09:00" && time <= "16:30", `${at} ${zone}`).toBe(true);
			}
		const days = found.map((at) => at.slice(0, 10));
		expect(new Set(days).size).toBe(6);
		expect(days).not.toContain("2026-03-07");
		expect(days).not.toContain("2026-03-08");
	});

	test("keep to the clocks when they change on one side alone", () => {
		// Toronto changes on March 8th, Berlin on the 29th: five hours apart in between.
		for (const at of find({ now: "2026-03-06T12:00:00Z" })) {
			expect(wallTime(at, near.seeker).time >= "09:00").toBe(true);
			expect(wallTime(at, near.contact).time <= "16:30").toBe(true);
		}
	});

	test("leave out when the person is busy, and public holidays of either", () => {
		const busy = [
			{ start: "2026-03-04T00:00:00Z", end: "2026-03-06T00:00:00Z" },
		];
		const off = { has: (date: string) => date === "2026-03-06" };
		const found = find({ busy, holidays: { ...holidays, contact: off } });
		expect(found[0]?.slice(0, 10)).toBe("2026-03-09");
	});

	test("are early or late where no working hour suits both", () => {
		const far = { seeker: "America/Vancouver", contact: "Europe/Berlin" };
		const found = find({ zones: far });
		expect(found.length).toBeGreaterThan(0);
		for (const zone of Object.values(far))
			for (const at of found) {
				const { time } = wallTime(at, zone);
				expect(time >= "07:00" && time <= "20:30", `${at} ${zone}`).toBe(true);
			}
	});

	test("are none where nothing is free", () => {
		const busy = [{ start: now, end: "2026-04-02T12:00:00Z" }];
		expect(find({ busy })).toEqual([]);
	});
});

test.each([
	["2026-03-05T15:59:00Z", true],
	["2026-03-05T15:30:00Z", false],
	["2026-03-05T17:00:00Z", false],
	["2026-03-05T16:59:00Z", true],
])("half an hour from %s collides with the hour from four: %s", (at, hits) => {
	const busy = [{ start: "2026-03-05T16:00:00Z", end: "2026-03-05T17:00:00Z" }];
	expect(collision(at, 30, busy) !== undefined).toBe(hits);
});
