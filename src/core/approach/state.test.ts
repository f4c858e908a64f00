import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlainDate } from "../instant.ts";
import { addDays } from "../instant.ts";
import type { Result } from "../result.ts";
import {
	accept,
	answer,
	decline,
	deferUntil,
	outOfOffice,
	redirect,
	thankForAnswer,
} from "./answers.ts";
import { abandon, closeSilent, doNotContact } from "./closing.ts";
import {
	bounce,
	introduced,
	remind,
	resolveUnsure,
	restate,
	send,
	sendingBrokeOff,
	theyCameFirst,
	touchOnOtherChannel,
} from "./sending.ts";
import {
	APPROACH_STATUSES,
	type ApproachRefusal,
	type ApproachState,
	drafted,
	isOpen,
} from "./state.ts";

const NONE = new Set<PlainDate>();
// Wednesday, 7 business days after Monday 2 March, 2 after Monday 9 March.
const TODAY = "2026-03-11";
const RIPE = "2026-03-02";
const FRESH = "2026-03-09";

type Event = (
	state: ApproachState,
	on: PlainDate,
) => Result<ApproachState, ApproachRefusal>;

const EVENTS: Record<string, Event> = {
	send: (state, on) => send(state, on),
	"sending broke off": (state, on) => sendingBrokeOff(state, on, NONE),
	"it was sent": (state) => resolveUnsure(state, "sent"),
	"it was not sent": (state) => resolveUnsure(state, "not-sent"),
	"they came first": (state, on) => theyCameFirst(state, on),
	introduced: (state) => introduced(state),
	remind: (state, on) => remind(state, on, NONE),
	bounce: (state, on) => bounce(state, on),
	"other channel": (state, on) => touchOnOtherChannel(state, on),
	restate: (state, on) => restate(state, on),
	accept: (state, on) => accept(state, on),
	decline: (state, on) => decline(state, on, true),
	"not now": (state, on) => deferUntil(state, on, addDays(on, 3)),
	"to a person": (state, on) => redirect(state, on, "person"),
	"to HR": (state, on) => redirect(state, on, "hr"),
	"out of office": (state, on) => outOfOffice(state, addDays(on, 5)),
	"thank for answer": (state, on) => thankForAnswer(state, on, true),
	"close silent": (state, on) => closeSilent(state, on, NONE),
	abandon: (state, on) => abandon(state, on),
	"do not contact": (state, on) => doNotContact(state, on),
};

const past = { remindedOn: null, hrOnce: false };
const STATES: Record<string, ApproachState> = {
	dr: drafted,
	un: { status: "unsure", triedOn: RIPE, of: drafted },
	se: { status: "sent", dayZero: FRESH, ...past },
	sr: { status: "sent", dayZero: RIPE, ...past },
	sx: {
		status: "sent",
		dayZero: RIPE,
		remindedOn: "2026-02-20",
		hrOnce: false,
	},
	re: {
		status: "reminded",
		dayZero: FRESH,
		remindedOn: FRESH,
		hrOnce: false,
	},
	rr: { status: "reminded", dayZero: RIPE, remindedOn: RIPE, hrOnce: false },
	bo: { status: "bounced", bouncedOn: FRESH, ...past },
	ac: { status: "accepted", acceptedOn: FRESH },
	de: {
		status: "declined",
		declinedOn: FRESH,
		toneInvites: true,
		thankedOn: null,
		askedForOther: false,
	},
	df: { status: "deferred", until: "2026-03-12", ...past },
	dd: { status: "deferred", until: TODAY, ...past },
	rp: { status: "redirected", to: "person", redirectedOn: FRESH },
	h1: {
		status: "redirected",
		to: "hr",
		times: 1,
		redirectedOn: FRESH,
		remindedOn: null,
	},
	h2: {
		status: "redirected",
		to: "hr",
		times: 2,
		redirectedOn: FRESH,
		remindedOn: null,
	},
	cs: { status: "closed-silent", closedOn: FRESH, ...past },
	ab: { status: "abandoned", abandonedOn: FRESH },
	dn: { status: "closed-do-not-contact", closedOn: FRESH, was: "sent" },
};

// METHOD §4 as one table. Capitals: the new state. Small letters: the refusal.
// Columns: drafted, unsure, sent 2 and 7 business days ago, sent anew with the
// reminder spent, reminded 2 and 7 business days ago, bounced, accepted,
// declined, deferred to tomorrow and to today, redirected to a person, to HR
// once and twice, closed-silent, abandoned, closed-do-not-contact.
const TABLE = `
                  dr un se sr sx re rr bo ac de df dd rp h1 h2 cs ab dn
send              S  su as as as ar ar bo an de df df rd rd rd cl cl dc
sending broke off U  su te U  ar ar ar U  an de te U  rd U  rd cl cl dc
it was sent       ns S  as as as ar ar bo an de df df rd rd rd cl cl dc
it was not sent   ns I  as as as ar ar bo an de df df rd rd rd cl cl dc
they came first   A  su as as as ar ar bo an de df df rd rd rd cl cl dc
introduced        I  I  I  I  I  I  I  bo an de df df rd rd rd I  cl dc
remind            ns su te R  ar ar ar bo an de te R  rd rd rd cl cl dc
bounce            ns su B  B  B  B  B  bo an de df df rd rd rd cl cl dc
other channel     ns su as as as ar ar S  an de df df rd rd rd cl cl dc
restate           ns su as as as ar ar bo an de df df rd S  rd cl cl dc
accept            ns A  A  A  A  A  A  A  an de A  A  rd A  rd A  cl dc
decline           ns D  D  D  D  D  D  D  an de D  D  rd D  rd D  cl dc
not now           ns F  F  F  F  F  F  F  an de F  F  rd F  rd F  cl dc
to a person       ns P  P  P  P  P  P  P  an de P  P  rd P  rd P  cl dc
to HR             ns P  P  P  P  P  P  P  an de P  P  rd P  rd P  cl dc
out of office     ns su S  S  S  R  R  bo an de df df rd rd rd cl cl dc
thank for answer  ns su as as as ar ar bo an D  df df rd rd rd cl cl dc
close silent      ns su te te C  te C  bo an de df df rd rd rd cl cl dc
abandon           X  X  X  X  X  X  X  X  an de X  X  rd X  rd cl cl dc
do not contact    N  N  N  N  N  N  N  N  N  N  N  N  N  N  N  N  N  N
`;

const CELLS: Record<string, string> = {
	I: "drafted",
	S: "sent",
	U: "unsure",
	R: "reminded",
	B: "bounced",
	A: "accepted",
	D: "declined",
	F: "deferred",
	P: "redirected",
	C: "closed-silent",
	X: "abandoned",
	N: "closed-do-not-contact",
	ns: "refused: not-sent",
	su: "refused: sending-unsure",
	as: "refused: already-sent",
	ar: "refused: already-reminded",
	bo: "refused: bounced",
	an: "refused: answered",
	de: "refused: declined",
	df: "refused: deferred",
	rd: "refused: redirected",
	cl: "refused: closed",
	dc: "refused: do-not-contact",
	te: "refused: too-early",
};

function outcome(result: Result<ApproachState, ApproachRefusal>): string {
	return result.ok ? result.value.status : `refused: ${result.refusal.code}`;
}

describe("every event in every state", () => {
	const [head = "", ...lines] = TABLE.trim().split("\n");
	const columns = head.trim().split(/\s+/);
	const rows = lines.map((line) => ({
		event: line.slice(0, 18).trim(),
		cells: line.slice(18).trim().split(/\s+/),
	}));

	test("the table has every event, every sample state and every status", () => {
		expect(rows.map((row) => row.event)).toEqual(Object.keys(EVENTS));
		expect(columns).toEqual(Object.keys(STATES));
		expect(new Set(Object.values(STATES).map((state) => state.status))).toEqual(
			new Set(APPROACH_STATUSES),
		);
	});

	test.each(rows)("$event", ({ event, cells }) => {
		const expected = columns.map((name, at) => [name, CELLS[cells[at] ?? ""]]);
		const actual = columns.map((name) => {
			const state = STATES[name] ?? drafted;
			return [name, outcome((EVENTS[event] ?? send)(state, TODAY))];
		});
		expect(actual).toEqual(expected);
	});
});

test.each([
	["accepted", { kind: "accepted", on: TODAY }],
	["declined", { kind: "declined", on: TODAY, toneInvites: false }],
	["deferred", { kind: "deferred", on: TODAY, until: "2026-04-01" }],
	["redirected", { kind: "redirected", on: TODAY, to: "hr" }],
] as const)("answer: %s", (status, said) => {
	expect(outcome(answer(STATES.sr ?? drafted, said))).toBe(status);
});

describe("random histories", () => {
	const history = fc.array(
		fc.record({
			event: fc.constantFrom(...Object.keys(EVENTS)),
			daysLater: fc.constantFrom(0, 0, 1, 4, 12, 15),
		}),
		{ minLength: 1, maxLength: 40 },
	);

	type Step = {
		event: string;
		before: ApproachState;
		after: ApproachState;
		isDone: boolean;
	};

	function play(steps: { event: string; daysLater: number }[]): Step[] {
		let state: ApproachState = drafted;
		let on = "2026-01-05";
		return steps.map(({ event, daysLater }) => {
			on = addDays(on, daysLater);
			const before = state;
			const result = (EVENTS[event] ?? send)(before, on);
			if (result.ok) state = result.value;
			return { event, before, after: state, isDone: result.ok };
		});
	}

	const isReminder = (step: Step) =>
		step.isDone &&
		step.after.status === "reminded" &&
		step.before.status !== "reminded";

	function check(name: string, holds: (steps: Step[]) => void) {
		test(name, () =>
			fc.assert(
				fc.property(history, (steps) => holds(play(steps))),
				{ numRuns: 2000 },
			),
		);
	}

	check("one reminder, or one more for each date that they named", (steps) => {
		let left = 1;
		for (const step of steps) {
			// Their date is theirs; after an introduction it is another person who is silent.
			if (step.isDone && ["not now", "introduced"].includes(step.event))
				left = 1;
			if (isReminder(step)) left--;
			expect(left).toBeGreaterThanOrEqual(0);
		}
	});

	check("after a decline nothing but a thank-you", (steps) => {
		for (const step of steps)
			if (step.before.status === "declined" && step.isDone)
				expect(["thank for answer", "do not contact"]).toContain(step.event);
	});

	check("closed stays closed, but for a late answer to silence", (steps) => {
		const late = [
			...["accept", "decline", "not now", "to a person", "to HR"],
			"introduced",
		];
		for (const { before, after, event, isDone } of steps) {
			if (isOpen(before) || !isDone) continue;
			if (after.status === before.status) continue;
			if (before.status === "closed-silent" && late.includes(event)) continue;
			expect(after.status).toBe("closed-do-not-contact");
		}
	});

	check("to HR twice closes, and never a third time", (steps) => {
		const toHr = steps.filter((step) => step.isDone && step.event === "to HR");
		expect(toHr.length).toBeLessThanOrEqual(2);
		const second = toHr[1]?.after;
		if (second) expect(isOpen(second)).toBe(false);
	});

	check("states are plain JSON", (steps) => {
		for (const { after } of steps)
			expect(JSON.parse(JSON.stringify(after))).toEqual(after);
	});
});
