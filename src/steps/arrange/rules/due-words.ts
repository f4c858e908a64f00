import type { ApproachDueKind } from "#core/approach/due.ts";
import type { DueThing } from "#core/due.ts";
import m from "#messages/arrange";

/** What it costs to be late with each, 1 being the dearest. */
export const weights: Record<ApproachDueKind, DueThing["weight"]> = {
	"say-whether-sent": 1,
	"thank-for-answer": 1,
	reminder: 2,
	"deferred-reminder": 2,
	"other-channel": 2,
	restate: 2,
	"try-someone-else": 3,
	close: 3,
};

/** What is due of an approach, as a heading and a sentence that says why now. */
export function dueWords(
	kind: ApproachDueKind,
	name: string,
): { title: string; sentence: string } {
	const facts = { name };
	switch (kind) {
		case "try-someone-else":
			return {
				title: m.dueElsewhere(facts),
				sentence: m.dueElsewhereWhy(facts),
			};
		case "reminder":
			return { title: m.dueReminder(facts), sentence: m.dueReminderWhy() };
		case "close":
			return { title: m.dueClose(facts), sentence: m.dueCloseWhy() };
		case "deferred-reminder":
			return { title: m.dueDeferred(facts), sentence: m.dueDeferredWhy(facts) };
		case "say-whether-sent":
			return { title: m.dueUnsure(facts), sentence: m.dueUnsureWhy() };
		case "other-channel":
			return { title: m.dueBounced(facts), sentence: m.dueBouncedWhy() };
		case "restate":
			return { title: m.dueRestate(facts), sentence: m.dueRestateWhy() };
		case "thank-for-answer":
			return { title: m.dueThank(facts), sentence: m.dueThankWhy(facts) };
	}
}

export function actionLabel(kind: ApproachDueKind): string {
	switch (kind) {
		case "try-someone-else":
			return m.dueElsewhereDo();
		case "reminder":
		case "deferred-reminder":
			return m.dueReminderDo();
		case "close":
			return m.dueCloseDo();
		case "say-whether-sent":
			return m.dueUnsureDo();
		case "other-channel":
			return m.dueBouncedDo();
		case "restate":
			return m.dueRestateDo();
		case "thank-for-answer":
			return m.dueThankDo();
	}
}
