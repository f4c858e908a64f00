import { describe, expect, test } from "vitest";
import type { MeetingState } from "#core/meeting-state.ts";
import { readCalendar } from "#formats/read-ics.ts";
import {
	type CalendarReply,
	decideReply,
	meetingOf,
	replyIn,
} from "./calendar-reply.ts";

const ID = "01890000-0000-7000-8000-000000000001";
const AT = "2026-03-05T16:00:00Z";
const OTHER = "2026-03-06T16:00:00Z";
const past = { moves: 0, retried: false };
const proposed = (...times: string[]): MeetingState => ({
	...{ status: "proposed", times },
	...past,
});
const agreed: MeetingState = { status: "agreed", at: AT, ...past };
const now = "2026-03-02T12:00:00Z";

function said(more: Partial<CalendarReply> = {}): CalendarReply {
	return {
		...{ meetingId: ID, kind: "accepted", saidBy: "a@b.example" },
		...{ comment: null, sequence: 0, startsAt: AT, stamp: "x" },
		...more,
	};
}

const cancelled: MeetingState = {
	...{ status: "cancelled", by: "seeker", cancelledAt: now },
	...past,
};
const held: MeetingState = { status: "held", at: AT, cutShort: false, ...past };
const missed: MeetingState = { status: "missed-by-contact", at: AT, ...past };
const late: MeetingState = {
	...{ status: "missed-by-seeker", at: AT, apologizedAt: null },
	...past,
};
const over = { do: "nothing", why: "over" };
const older = { do: "nothing", why: "older" };
const shown = { do: "nothing", why: null };

describe("what comes of an answer", () => {
	test.each<[string, Partial<CalendarReply>, MeetingState, object]>([
		["yes to the one offered", {}, proposed(AT), { do: "agree", at: AT }],
		["yes to one of two", {}, proposed(OTHER, AT), { do: "agree", at: AT }],
		[
			"yes without a time to the one offered",
			{ startsAt: null },
			proposed(AT),
			{ do: "agree", at: AT },
		],
		[
			"yes without a time to two",
			{ startsAt: null },
			proposed(AT, OTHER),
			older,
		],
		["yes to one no longer offered", {}, proposed(OTHER), older],
		["yes where theirs is waited for", {}, proposed(), older],
		[
			"no to one of two",
			{ kind: "declined" },
			proposed(AT, OTHER),
			{ do: "refuse-time", left: [OTHER] },
		],
		[
			"no to the only one",
			{ kind: "declined" },
			proposed(AT),
			{ do: "refuse-time", left: [] },
		],
		["perhaps to one offered", { kind: "tentative" }, proposed(AT), shown],
		["yes to what is agreed", {}, agreed, shown],
		["perhaps to what is agreed", { kind: "tentative" }, agreed, shown],
		["no to what is agreed", { kind: "declined" }, agreed, { do: "cancel" }],
		[
			"no to a time from before a move",
			{ kind: "declined", startsAt: OTHER },
			agreed,
			older,
		],
		[
			"no without a time, to an earlier number",
			{ kind: "declined", startsAt: null, sequence: 1 },
			agreed,
			older,
		],
		[
			"no to an earlier number with the time of now: only the place had changed",
			{ kind: "declined", sequence: 0 },
			agreed,
			{ do: "cancel" },
		],
		[
			"another time for what is agreed",
			{ kind: "counter", startsAt: OTHER },
			agreed,
			{ do: "suggest", at: OTHER },
		],
		[
			"another time after a miss",
			{ kind: "counter", startsAt: OTHER },
			missed,
			{ do: "suggest", at: OTHER },
		],
		[
			"another time in words alone",
			{ kind: "counter", startsAt: null },
			proposed(AT),
			{ do: "suggest", at: null },
		],
		[
			"another time that has passed",
			{ kind: "counter", startsAt: "2026-03-01T16:00:00Z" },
			agreed,
			over,
		],
		["another time for what is off", { kind: "counter" }, cancelled, over],
		["another time for what was", { kind: "counter" }, held, over],
		...[cancelled, held, missed, late].map(
			(state): [string, Partial<CalendarReply>, MeetingState, object] => [
				`no when it is ${state.status}`,
				{ kind: "declined" },
				state,
				over,
			],
		),
	])("%s", (_, more, state, expected) => {
		expect(decideReply(said(more), state, { sequence: 2, now })).toEqual(
			expected,
		);
	});

	test("a time that has passed is neither agreed on nor called off", () => {
		const at = { sequence: 0, now: "2026-03-07T12:00:00Z" };
		expect(decideReply(said(), proposed(AT), at)).toEqual(over);
		const no = said({ kind: "declined" });
		expect(decideReply(no, agreed, at)).toEqual(over);
	});
});

describe("whose answer it is", () => {
	const item = (method: string, ...lines: string[]) => {
		const [event] = readCalendar(
			[
				...["BEGIN:VCALENDAR", method && `METHOD:${method}`, "BEGIN:VEVENT"],
				...[`UID:${ID}@askaround`, "DTSTART:20260305T160000Z", ...lines],
				...["END:VEVENT", "END:VCALENDAR"],
			].join("\r\n"),
		).items;
		if (!event) throw new Error("no event");
		return event;
	};
	const yes = "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Ana@B.example";
	const isTheirs = (address: string) =>
		address.toLowerCase() === "ana@b.example";
	const read = (event: ReturnType<typeof item>, from: string | null) => {
		const reply = replyIn(event, from, isTheirs);
		return typeof reply === "string" ? reply : [reply.kind, reply.saidBy];
	};

	test.each<[string, ReturnType<typeof item>, string | null, unknown]>([
		[
			"from their address",
			item("REPLY", yes),
			"ana@b.example",
			["accepted", "ana@b.example"],
		],
		["by hand", item("REPLY", yes), null, ["accepted", "ana@b.example"]],
		["without a method", item("", yes), null, ["accepted", "ana@b.example"]],
		[
			"under an alias of theirs",
			item("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:ana@alias.example"),
			"ana@b.example",
			["declined", "ana@b.example"],
		],
		[
			"from somebody else",
			item("REPLY", yes),
			"x@b.example",
			"not-from-contact",
		],
		[
			"of a colleague, by hand",
			item("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x@b.example"),
			null,
			"not-from-contact",
		],
		["our own invitation", item("REQUEST", yes), "ana@b.example", "no-answer"],
		[
			"not yet answered",
			item("REPLY", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@b.example"),
			null,
			"no-answer",
		],
		[
			"another time",
			item("COUNTER", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:ana@b.example"),
			null,
			["counter", "ana@b.example"],
		],
		[
			"taken off for both",
			item("CANCEL", "ATTENDEE:mailto:ana@b.example"),
			"ana@b.example",
			["declined", "ana@b.example"],
		],
	])("%s", (_, event, from, expected) => {
		expect(read(event, from)).toEqual(expected);
	});

	test("an event of another program is none of ours", () => {
		expect(meetingOf("040000008200E00074C5B7101A82E008")).toBeNull();
		expect(meetingOf(`${ID}@elsewhere.example`)).toBeNull();
		expect(meetingOf(`${ID.toUpperCase()}@askaround`)).toBe(ID);
	});
});
