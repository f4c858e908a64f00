import { expect, test } from "vitest";
import type { PlainDate } from "../instant.ts";
import type { Result } from "../result.ts";
import {
	accept,
	deferUntil,
	outOfOffice,
	redirect,
	thankForAnswer,
} from "./answers.ts";
import { closeSilent, doNotContact, mayBeAsked } from "./closing.ts";
import { approachDates, approachDue } from "./due.ts";
import {
	bounce,
	remind,
	resolveUnsure,
	restate,
	send,
	sendingBrokeOff,
	touchOnOtherChannel,
} from "./sending.ts";
import { type ApproachState, type Declined, drafted } from "./state.ts";

const NONE = new Set<PlainDate>();

/** The state after an event that must go well. */
function done<S>(result: Result<S, string>): S {
	if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
	return result.value;
}

const code = (result: Result<unknown, string>) =>
	result.ok ? "ok" : result.refusal.code;

const sent = done(send(drafted, "2026-03-02"));
const reminded = done(remind(sent, "2026-03-11", NONE));
const declined: Declined = {
	status: "declined",
	declinedOn: "2026-03-06",
	toneInvites: false,
	thankedOn: null,
	askedForOther: false,
};

test.each<[string, PlainDate, string[], string]>([
	["6 business days on", "2026-03-10", [], "too-early"],
	["7 business days on", "2026-03-11", [], "ok"],
	["7 with one holiday among them", "2026-03-11", ["2026-03-06"], "too-early"],
	["the day after that holiday's week", "2026-03-12", ["2026-03-06"], "ok"],
	["a holiday on a Sunday changes nothing", "2026-03-11", ["2026-03-08"], "ok"],
])("sent Monday 2 March, reminded %s", (_, on, holidays, expected) => {
	expect(code(remind(sent, on, new Set(holidays)))).toBe(expected);
});

test("a reminder too early says when", () => {
	expect(remind(sent, "2026-03-10", NONE)).toEqual({
		ok: false,
		refusal: { code: "too-early", facts: { dueOn: "2026-03-11" } },
	});
});

test.each<[string, ApproachState, PlainDate, unknown]>([
	["drafted", drafted, "2026-03-11", null],
	["sent, business day 2", sent, "2026-03-04", null],
	[
		"sent, business day 3",
		sent,
		"2026-03-05",
		{ kind: "try-someone-else", dueOn: "2026-03-05" },
	],
	[
		"sent, business day 6",
		sent,
		"2026-03-10",
		{ kind: "try-someone-else", dueOn: "2026-03-05" },
	],
	[
		"sent, business day 7",
		sent,
		"2026-03-11",
		{ kind: "reminder", dueOn: "2026-03-11" },
	],
	[
		"sent, weeks later: late, but not dropped",
		sent,
		"2026-04-30",
		{ kind: "reminder", dueOn: "2026-03-11" },
	],
	["reminded, business day 6", reminded, "2026-03-19", null],
	[
		"reminded, business day 7",
		reminded,
		"2026-03-20",
		{ kind: "close", dueOn: "2026-03-20" },
	],
	[
		"deferred, the day before",
		{
			status: "deferred",
			until: "2026-05-02",
			remindedOn: null,
			hrOnce: false,
		},
		"2026-05-01",
		null,
	],
	[
		"deferred, their date, a Saturday",
		{
			status: "deferred",
			until: "2026-05-02",
			remindedOn: null,
			hrOnce: false,
		},
		"2026-05-02",
		{ kind: "deferred-reminder", dueOn: "2026-05-02" },
	],
	[
		"unsure",
		{ status: "unsure", triedOn: "2026-03-02", of: drafted },
		"2026-03-02",
		{ kind: "say-whether-sent", dueOn: "2026-03-02" },
	],
	[
		"bounced",
		{
			status: "bounced",
			bouncedOn: "2026-03-03",
			remindedOn: null,
			hrOnce: false,
		},
		"2026-03-04",
		{ kind: "other-channel", dueOn: "2026-03-03" },
	],
	[
		"to HR once",
		done(redirect(sent, "2026-03-03", "hr")),
		"2026-03-03",
		{ kind: "restate", dueOn: "2026-03-03" },
	],
	[
		"to a person",
		done(redirect(sent, "2026-03-03", "person")),
		"2026-03-09",
		null,
	],
	["accepted", done(accept(sent, "2026-03-03")), "2026-03-30", null],
	[
		"declined: thanks within a day",
		declined,
		"2026-03-06",
		{ kind: "thank-for-answer", dueOn: "2026-03-07" },
	],
	[
		"declined and thanked",
		{ ...declined, thankedOn: "2026-03-06" },
		"2026-12-01",
		null,
	],
	[
		"closed-silent",
		done(closeSilent(reminded, "2026-03-20", NONE)),
		"2026-12-01",
		null,
	],
	[
		"abandoned",
		{ status: "abandoned", abandonedOn: "2026-03-03" },
		"2026-12-01",
		null,
	],
	[
		"do not contact",
		done(doNotContact(sent, "2026-03-03")),
		"2026-12-01",
		null,
	],
])("due: %s", (_, state, today, expected) => {
	expect(approachDue(state, today, NONE)).toEqual(expected);
});

test("due dates step over the contact's holidays", () => {
	const easter = new Set(["2026-04-03", "2026-04-06"]);
	const state = done(send(drafted, "2026-04-01"));
	expect(approachDates(state, easter).map((date) => date.dueOn)).toEqual([
		"2026-04-08",
		"2026-04-14",
	]);
});

test("a bounce gives a new day 0 and no second reminder", () => {
	const bounced = done(bounce(reminded, "2026-03-12"));
	const again = done(touchOnOtherChannel(bounced, "2026-03-13"));
	expect(again).toMatchObject({ status: "sent", dayZero: "2026-03-13" });
	expect(code(remind(again, "2026-05-01", NONE))).toBe("already-reminded");
	expect(approachDue(again, "2026-03-24", NONE)).toEqual({
		kind: "close",
		dueOn: "2026-03-24",
	});
	expect(code(closeSilent(again, "2026-03-23", NONE))).toBe("too-early");
	expect(code(closeSilent(again, "2026-03-24", NONE))).toBe("ok");
});

test("out of office moves day 0 forward, never back", () => {
	const away = done(outOfOffice(sent, "2026-03-16"));
	expect(away).toMatchObject({ status: "sent", dayZero: "2026-03-16" });
	expect(code(remind(away, "2026-03-24", NONE))).toBe("too-early");
	expect(code(remind(away, "2026-03-25", NONE))).toBe("ok");
	expect(outOfOffice(sent, "2026-02-27")).toEqual({ ok: true, value: sent });
	expect(done(outOfOffice(reminded, "2026-03-30"))).toMatchObject({
		status: "reminded",
		dayZero: "2026-03-30",
		remindedOn: "2026-03-11",
	});
});

test("the date that they named gives its reminder even after the silence was chased", () => {
	const later = done(deferUntil(reminded, "2026-03-12", "2026-06-01"));
	expect(code(remind(later, "2026-05-31", NONE))).toBe("too-early");
	const again = done(remind(later, "2026-06-01", NONE));
	expect(code(remind(again, "2026-09-01", NONE))).toBe("already-reminded");
});

test.each([
	["the same day", "2026-03-12"],
	["a day gone by", "2026-03-01"],
])("not now, until %s", (_, until) => {
	expect(code(deferUntil(sent, "2026-03-12", until))).toBe("date-not-later");
});

test("to HR: restate once, the second time closes", () => {
	const once = done(redirect(reminded, "2026-03-12", "hr"));
	const restated = done(restate(once, "2026-03-13"));
	expect(restated).toEqual({
		status: "sent",
		dayZero: "2026-03-13",
		remindedOn: "2026-03-11",
		hrOnce: true,
	});
	const twice = done(redirect(restated, "2026-03-16", "hr"));
	expect(twice).toMatchObject({ status: "redirected", to: "hr", times: 2 });
	expect(code(restate(twice, "2026-03-17"))).toBe("redirected");
	// Not restated, and again to HR: that closes as well.
	expect(done(redirect(once, "2026-03-16", "hr"))).toMatchObject({ times: 2 });
});

test.each<[string, ApproachState, PlainDate, unknown]>([
	["the first message", drafted, "2026-03-02", sent],
	["a reminder", sent, "2026-03-11", reminded],
	[
		"another channel",
		done(bounce(sent, "2026-03-03")),
		"2026-03-04",
		{ ...sent, dayZero: "2026-03-04" },
	],
	[
		"a restatement",
		done(redirect(sent, "2026-03-03", "hr")),
		"2026-03-04",
		{ ...sent, dayZero: "2026-03-04", hrOnce: true },
	],
])("%s breaks off: the person says", (_, state, on, ifSent) => {
	const unsure = done(sendingBrokeOff(state, on, NONE));
	expect(done(resolveUnsure(unsure, "sent"))).toEqual(ifSent);
	expect(done(resolveUnsure(unsure, "not-sent"))).toEqual(state);
});

test("an answer while a reminder is unsure counts the reminder as sent", () => {
	const unsure = done(sendingBrokeOff(sent, "2026-03-11", NONE));
	expect(done(deferUntil(unsure, "2026-03-12", "2026-06-01"))).toMatchObject({
		remindedOn: "2026-03-11",
	});
});

test("after a decline: one thank-you, the question only if the tone invites it", () => {
	expect(code(thankForAnswer(declined, "2026-03-06", true))).toBe(
		"tone-does-not-invite",
	);
	const thanked = done(thankForAnswer(declined, "2026-03-06", false));
	expect(thanked).toMatchObject({ thankedOn: "2026-03-06" });
	expect(code(thankForAnswer(thanked, "2026-03-07", false))).toBe(
		"already-thanked",
	);
	const warm = { ...declined, toneInvites: true };
	const asked = done(thankForAnswer(warm, "2026-03-06", true));
	expect(asked.askedForOther).toBe(true);
	expect(code(thankForAnswer(asked, "2026-03-07", true))).toBe(
		"already-thanked",
	);
});

test("do not contact keeps what it had come to, and a late answer can't reopen it", () => {
	const closed = done(doNotContact(reminded, "2026-03-12"));
	expect(closed).toEqual({
		status: "closed-do-not-contact",
		closedOn: "2026-03-12",
		was: "reminded",
	});
	expect(done(doNotContact(closed, "2026-04-01"))).toBe(closed);
	expect(code(accept(closed, "2026-04-01"))).toBe("do-not-contact");
});

test.each<[string, ApproachState[], boolean, string]>([
	["nobody asked yet", [], false, "ok"],
	["only a draft", [drafted], false, "ok"],
	["under way", [sent], false, "already-under-way"],
	[
		"silent before",
		[done(closeSilent(reminded, "2026-03-20", NONE))],
		false,
		"ok",
	],
	["met before", [done(accept(sent, "2026-03-03"))], false, "ok"],
	["declined before", [declined, drafted], false, "declined"],
	["set on the person", [], true, "do-not-contact"],
	[
		"closed for good",
		[declined, done(doNotContact(sent, "2026-03-03"))],
		false,
		"do-not-contact",
	],
])("a new request: %s", (_, others, isDoNotContact, expected) => {
	expect(code(mayBeAsked(others, isDoNotContact))).toBe(expected);
});
