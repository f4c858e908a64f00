import { expect, test } from "vitest";
import { readTimer, talkEndsAt } from "./timer.ts";

const at = (clock: string) => `2026-03-10T${clock}:00Z`;
const talk = { startsAt: at("16:00"), minutes: 20, offeredMinutes: 0 };

test.each([
	["not begun", null, 0, "16:20"],
	["on time", "16:00", 0, "16:20"],
	["ten minutes late: the agreed end stays", "16:10", 0, "16:20"],
	["five minutes early: the minutes asked for", "15:55", 0, "16:15"],
	["they rang back an hour later", "17:10", 0, "17:30"],
	["they offered ten minutes more", "16:00", 10, "16:30"],
])("the end, %s", (_, startedAt, offeredMinutes, ends) => {
	const startsAndOffers = {
		...talk,
		startedAt: startedAt === null ? null : at(startedAt),
		offeredMinutes,
	};
	expect(talkEndsAt(startsAndOffers)).toBe(at(ends));
});

test.each([
	["15:59", null, "not-begun", 20, 0],
	["16:00", "16:00", "running", 20, 0],
	["16:06", "16:00", "running", 14, 0],
	["16:14", "16:00", "running", 6, 0],
	["16:15", "16:00", "closing", 5, 0],
	["16:19", "16:00", "closing", 1, 0],
	["16:20", "16:00", "over", 0, 0],
	["16:23", "16:00", "over", 0, 3],
	["16:17", "16:17", "closing", 3, 0],
])("at %s, begun %s: %s", (now, startedAt, phase, minutesLeft, minutesOver) => {
	const reading = readTimer(
		{ ...talk, startedAt: startedAt === null ? null : at(startedAt) },
		at(now),
	);
	expect(reading).toMatchObject({ phase, minutesLeft, minutesOver });
	expect(reading.share).toBeGreaterThanOrEqual(0);
	expect(reading.share).toBeLessThanOrEqual(1);
});

test("the cue goes away when they offer more time", () => {
	const late = { ...talk, startedAt: at("16:00"), offeredMinutes: 10 };
	expect(readTimer(late, at("16:17")).phase).toBe("running");
});
