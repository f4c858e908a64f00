import { type CalendarEvent, writeCalendar } from "#formats/write-ics.ts";
import m from "#messages/today";
import type { Today } from "./actions.ts";
import { mayPutOff } from "./rules/put-off.ts";
import type { NextStep, StepDue } from "./rules.ts";
import type { TodayAnswer, TodayThing } from "./schema.ts";

type Next = NonNullable<TodayAnswer["next"]>;

const nextSteps: Record<Exclude<NextStep, "questions" | "draft">, Next> = {
	interests: {
		title: m.nextInterestsTitle(),
		sentence: m.nextInterestsSentence(),
		action: { label: m.nextInterestsDo(), path: "/identify" },
	},
	targets: {
		title: m.nextTargetsTitle(),
		sentence: m.nextTargetsSentence(),
		action: { label: m.nextTargetsDo(), path: "/identify" },
	},
	"second-target": {
		title: m.nextSecondTitle(),
		sentence: m.nextSecondSentence(),
		action: { label: m.nextSecondDo(), path: "/identify" },
	},
	people: {
		title: m.nextPeopleTitle(),
		sentence: m.nextPeopleSentence(),
		action: { label: m.nextPeopleDo(), path: "/people" },
	},
	ask: {
		title: m.nextAskTitle(),
		sentence: m.nextAskSentence(),
		action: { label: m.nextAskDo(), path: "/people/help" },
	},
	insights: {
		title: m.nextInsightsTitle(),
		sentence: m.nextInsightsSentence(),
		action: { label: m.nextInsightsDo(), path: "/insights" },
	},
};

export function presentThing(
	thing: StepDue,
	today: string,
	waitsFor: string | null = null,
): TodayThing {
	return {
		id: thing.id,
		due: thing.dueOn,
		overdue: (thing.limitOn ?? thing.dueOn) < today,
		step: thing.step,
		kind: thing.kind,
		contact: thing.contact && {
			id: thing.contact.id,
			name: thing.contact.name,
		},
		target: thing.target && {
			id: thing.target.id,
			label: thing.target.label,
		},
		title: thing.title,
		sentence: thing.sentence,
		action: { label: thing.action.label, path: thing.action.path },
		waitsFor,
		mayPutOff: mayPutOff(thing, today),
	};
}

function presentNext({ next, unprepared, draft }: Today): Next | null {
	if (next === "draft")
		return {
			title: m.nextDraftTitle({ name: draft?.label ?? "" }),
			sentence: m.nextDraftSentence(),
			action: {
				label: m.nextDraftDo(),
				path: `/arrange/approaches/${draft?.id}`,
			},
		};
	if (next !== "questions") return next && nextSteps[next];
	const { id = "", label = "" } = unprepared ?? {};
	return {
		title: m.nextQuestionsTitle({ label }),
		sentence: m.nextQuestionsSentence(),
		action: { label: m.nextQuestionsDo(), path: `/prepare/${id}` },
	};
}

export function presentToday(today: Today): TodayAnswer {
	const { day, due, waits, putOff } = today;
	return {
		date: day.today,
		zone: day.zone,
		due: due.map((thing) =>
			presentThing(thing, day.today, waits.get(thing.id) ?? null),
		),
		putOff: putOff.map(({ thing, until }) => ({
			id: thing.id,
			title: thing.title,
			until,
		})),
		next: presentNext(today),
	};
}

/** Meetings and due things as iCalendar text. */
export function presentCalendar(events: CalendarEvent[], now: string): string {
	return writeCalendar({ name: m.calendarName(), now, events });
}

/** The same for a feed: what nothing changed keeps its bytes, as programs ask every hour. */
export function presentFeed(events: CalendarEvent[], now: string): string {
	const stamped = events.map((event) => ({
		...event,
		changedAt:
			event.changedAt ?? `${event.allDay ?? now.slice(0, 10)}T00:00:00Z`,
	}));
	return writeCalendar({ name: m.calendarName(), now, events: stamped });
}
