import type { DueDay, DueThing } from "#core/due.ts";
import { dateIn } from "#core/instant.ts";
import type { CalendarEvent } from "#formats/write-ics.ts";
import { arrangeDue } from "#steps/arrange/due.ts";
import { meetingEvents } from "#steps/arrange/export.ts";
import { conductDue } from "#steps/conduct/due.ts";
import { followupDue } from "#steps/followup/due.ts";
import { selectSafetyNoted } from "#steps/followup/store/safety.ts";
import { identifyDue } from "#steps/identify/due.ts";
import { selectProfile } from "#steps/identify/store.ts";
import type { Step } from "#steps/order.ts";
import { peopleDue } from "#steps/people/due.ts";
import { prepareDue } from "#steps/prepare/due.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import {
	type NextStep,
	nextStep,
	orderDue,
	type StepDue,
	withoutNoted,
} from "./rules.ts";
import { selectProgress } from "./store.ts";

/** What each step asks for on a day. */
const lists: Record<Step, (tx: Tx, day: DueDay) => Promise<DueThing[]>> = {
	identify: identifyDue,
	prepare: prepareDue,
	people: peopleDue,
	arrange: arrangeDue,
	conduct: conductDue,
	followup: followupDue,
};

export interface Today {
	day: DueDay;
	due: StepDue[];
	next: NextStep | null;
	/** The target that a next step of preparing is about. */
	unprepared: { id: string; label: string } | null;
}

/** The things due on the seeker's own day, and the next useful thing. */
export function listToday(actor: Actor, at = actor.now): Promise<Today> {
	return actor.db.transaction(async (tx) => {
		const day = await dayOf(tx, actor, at);
		const things = await everything(tx, day);
		const progress = await selectProgress(tx);
		return {
			day,
			due: orderDue(things, day.today),
			next: nextStep(progress),
			unprepared: progress.unprepared,
		};
	});
}

/** Meetings, and what is due as events of a whole day. */
export function listCalendar(actor: Actor): Promise<CalendarEvent[]> {
	return actor.db.transaction(async (tx) => {
		const day = await dayOf(tx, actor, actor.now);
		const due = (await everything(tx, day)).map((thing) => ({
			uid: `${thing.id}@askaround`,
			sequence: 0,
			summary: thing.title,
			description: thing.sentence,
			allDay: thing.dueOn,
		}));
		return [...(await meetingEvents(tx)), ...due];
	});
}

async function dayOf(
	tx: Tx,
	{ daysOff }: Pick<Actor, "daysOff">,
	at: string,
): Promise<DueDay> {
	const zone = (await selectProfile(tx))?.zone ?? "UTC";
	return { now: at, zone, today: dateIn(at, zone), daysOff };
}

async function everything(tx: Tx, day: DueDay): Promise<StepDue[]> {
	const found = await Promise.all(
		Object.entries(lists).map(async ([step, list]) =>
			(await list(tx, day)).map((thing) => ({ ...thing, step: step as Step })),
		),
	);
	return withoutNoted(found.flat(), await selectSafetyNoted(tx));
}
