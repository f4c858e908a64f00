import type { DueDay, DueThing } from "#core/due.ts";
import { dateIn, laterDate } from "#core/instant.ts";
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
import { waiting } from "./rules/one-each.ts";
import { staysAway } from "./rules/put-off.ts";
import {
	type NextStep,
	nextStep,
	orderDue,
	type StepDue,
	withoutNoted,
} from "./rules.ts";
import { selectProgress, selectPutOffs } from "./store.ts";

/**
 * What each step asks for on a day. Followup goes ahead: it writes down what became of mails before it reads, and what the
 * others read is on its way meanwhile.
 */
const lists: Record<Step, (tx: Tx, day: DueDay) => Promise<DueThing[]>> = {
	followup: followupDue,
	identify: identifyDue,
	prepare: prepareDue,
	people: peopleDue,
	arrange: arrangeDue,
	conduct: conductDue,
};

export interface Today {
	day: DueDay;
	due: StepDue[];
	/** By thing: the one that it waits for, so that two don't nag at once. */
	waits: Map<string, string>;
	/** What was put off and would be due: until when. */
	putOff: { thing: StepDue; until: string | null }[];
	next: NextStep | null;
	/** The target that a next step of preparing is about. */
	unprepared: { id: string; label: string } | null;
	/** The request that waits to be finished, by the name of whom it goes to. */
	draft: { id: string; label: string } | null;
}

/** The things due on the seeker's own day, and the next useful thing. */
export function listToday(actor: Actor, at = actor.now): Promise<Today> {
	return actor.db.transaction((tx) => readToday(tx, actor, at));
}

export async function readToday(
	tx: Tx,
	actor: Actor,
	at: string,
): Promise<Today> {
	// What waits for nothing is sent at once: the connection is pipelined.
	const [{ day, found }, offs, progress] = await Promise.all([
		dayOf(tx, actor, at).then(async (day) => ({
			day,
			found: await everything(tx, day),
		})),
		putOffsOf(tx),
		selectProgress(tx),
	]);
	const things = orderDue(found, day.today);
	const isAway = ({ id }: StepDue) => {
		const until = offs.get(id);
		return until !== undefined && staysAway(until, day.today);
	};
	const due = things.filter((thing) => !isAway(thing));
	return {
		day,
		due,
		waits: waiting(due),
		putOff: things
			.filter(isAway)
			.map((thing) => ({ thing, until: offs.get(thing.id) ?? null })),
		next: nextStep(progress),
		unprepared: progress.unprepared,
		draft: progress.draft,
	};
}

async function putOffsOf(tx: Tx): Promise<Map<string, string | null>> {
	const rows = await selectPutOffs(tx);
	return new Map(rows.map(({ thingId, until }) => [thingId, until]));
}

/** Meetings, and what is due as events of a whole day. */
export function listCalendar(actor: Actor): Promise<CalendarEvent[]> {
	return actor.db.transaction(async (tx) => {
		const day = await dayOf(tx, actor, actor.now);
		const offs = await putOffsOf(tx);
		const due = (await everything(tx, day))
			.filter(({ id }) => offs.get(id) !== null)
			.map((thing) => ({
				uid: `${thing.id}@askaround`,
				sequence: 0,
				summary: thing.title,
				description: thing.sentence,
				allDay: laterDate(thing.dueOn, offs.get(thing.id) ?? thing.dueOn),
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
	const [noted, ...found] = await Promise.all([
		selectSafetyNoted(tx),
		...Object.entries(lists).map(async ([step, list]) =>
			(await list(tx, day)).map((thing) => ({ ...thing, step: step as Step })),
		),
	]);
	return withoutNoted(found.flat(), noted);
}
