// METHOD's promises over 10,000 random histories of one contact, played with the rules alone; the same promises over the
// API are in histories.db.test.ts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { closeSilent } from "#core/approach/closing.ts";
import { approachDue } from "#core/approach/due.ts";
import { remind } from "#core/approach/sending.ts";
import { type Holidays, isBusinessDay } from "#core/business-days.ts";
import { expectPromisesKept, expectThanksDue } from "#test/asking-oracle.ts";
import { Play } from "#test/asking-play.ts";
import { thanksAskedFor } from "#test/talk-thanks.ts";
import { contactPage } from "./rules/contact-page.ts";

const CALENDARS: Holidays[] = [
	{ has: () => false },
	{ has: (date) => date.endsWith("-06") || date.endsWith("-13") },
	{ has: (date) => date.endsWith("-10"), weekend: [5, 6] },
];

const OPS =
	"begin send send send send remind remind remind remind remind bounce settle send_unsurely accept decline decline defer redirect out_of_office bounce thank thank thank close give_up name name do-not-contact offer agree agree move hold hold miss apologize cancel they_talk safety_note note_taken_back thank_for_talk thank_for_talk thank_for_talk thanks_returned thanks_returned thanks_returned"
		.split(" ")
		.map((op) => op.replaceAll("_", " "));

const history = fc.record({
	calendar: fc.constantFrom(...CALENDARS),
	steps: fc.array(
		fc.record({
			op: fc.constantFrom(...OPS),
			pick: fc.nat({ max: 11 }),
			days: fc.constantFrom(0, 0, 1, 3, 9, 11, 14),
		}),
		{ minLength: 8, maxLength: 36, size: "max" },
	),
});

test("10,000 random histories keep METHOD's promises", {
	timeout: 120_000,
}, () => {
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(history, ({ calendar, steps }) => {
			const play = new Play(calendar);
			play.step({ op: "begin", pick: 0, days: 0 });
			play.step({ op: "send", pick: 0, days: 0 });
			for (const step of steps) {
				play.step(step);
				expectDueAndDoable(play);
				expectPageInPeace(play);
				const thanks = thanksAskedFor(play.talks, play);
				expectThanksDue(
					play.facts,
					play.at,
					thanks.map(({ mayPutOff, ...due }) => due),
				);
				for (const { mayPutOff, lastDayInTime } of thanks)
					expect(mayPutOff).toBe(lastDayInTime === play.on ? "no" : "days");
			}
			expectPromisesKept({
				facts: play.facts,
				saidOfName: play.said,
				names: /Anna/,
				isWorked: (date) => isBusinessDay(date, calendar),
			});
			for (const { did } of play.facts) seen.set(did, (seen.get(did) ?? 0) + 1);
		}),
		{ numRuns: 10_000 },
	);
	// Histories in which nothing happens would prove nothing.
	for (const did of [
		...["request", "reminder", "thanks", "deferred", "offer"],
		...["held", "talk-thanks", "talk-thanks-returned", "safety-note"],
	])
		expect(seen.get(did) ?? 0).toBeGreaterThan(300);
});

/** What a contact can still be asked by their page: nothing after they asked for no more, nor beside a safety note; after a no, nothing of the request. */
function expectPageInPeace(play: Play): void {
	// A talk may have come about without the approach.
	for (const one of play.approaches)
		for (const state of [play.stateOf(one), null]) {
			const { stage, choices } = contactPage({
				approach: state,
				meeting: one.meeting && {
					state: one.meeting,
					minutes: 20,
					offered: [],
				},
				doNotContact: play.dncAt !== null,
				isSafetyNoted: play.isNoted,
				now: play.at,
				today: play.on,
			});
			const { take, stop, name, ...more } = choices;
			const asks = take.length > 0 || Object.values(more).some(Boolean);
			if (play.dncAt)
				expect([stage, asks, name, stop]).toEqual([
					"stopped",
					...[false, false, false],
				]);
			else if (play.isNoted)
				expect([stage, asks, name]).toEqual(["closed", false, false]);
			else expect(stop).toBe(true);
			if (state?.status === "declined") expect(asks).toBe(false);
		}
}

/** What is asked for can be done, and nothing is asked for after an end. */
function expectDueAndDoable(play: Play): void {
	for (const one of play.approaches) {
		const state = play.stateOf(one);
		const due = approachDue(state, play.on, play.calendar);
		if (due?.kind === "reminder" || due?.kind === "deferred-reminder")
			expect(remind(state, play.on, play.calendar).ok).toBe(true);
		if (due?.kind === "close")
			expect(closeSilent(state, play.on, play.calendar).ok).toBe(true);
		if (play.dncAt) expect(due).toBeNull();
		if (state.status === "declined" && due)
			expect(due.kind).toBe("thank-for-answer");
	}
}
