import { type CalendarEvent, writeCalendar } from "#formats/write-ics.ts";
import m from "#messages/today";
import type { Today } from "./actions.ts";
import type { NextStep, StepDue } from "./rules.ts";
import type { TodayAnswer, TodayThing } from "./schema.ts";

const nextSteps: Record<NextStep, NonNullable<TodayAnswer["next"]>> = {
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
	questions: {
		title: m.nextQuestionsTitle(),
		sentence: m.nextQuestionsSentence(),
		action: { label: m.nextQuestionsDo(), path: "/prepare" },
	},
	ask: {
		title: m.nextAskTitle(),
		sentence: m.nextAskSentence(),
		action: { label: m.nextAskDo(), path: "/people" },
	},
	insights: {
		title: m.nextInsightsTitle(),
		sentence: m.nextInsightsSentence(),
		action: { label: m.nextInsightsDo(), path: "/insights" },
	},
};

export function presentThing(thing: StepDue, today: string): TodayThing {
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
	};
}

export function presentToday({ day, due, next }: Today): TodayAnswer {
	return {
		date: day.today,
		zone: day.zone,
		due: due.map((thing) => presentThing(thing, day.today)),
		next: next && nextSteps[next],
	};
}

/** Meetings and due things as iCalendar text. */
export function presentCalendar(events: CalendarEvent[], now: string): string {
	return writeCalendar({ name: m.calendarName(), now, events });
}
