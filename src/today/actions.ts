import type { DueDay, DueThing } from "#core/due.ts";
import { dateIn } from "#core/instant.ts";
import { arrangeDue } from "#steps/arrange/due.ts";
import { conductDue } from "#steps/conduct/due.ts";
import { followupDue } from "#steps/followup/due.ts";
import { identifyDue } from "#steps/identify/due.ts";
import type { Step } from "#steps/order.ts";
import { selectProfile } from "#steps/identify/store.ts";
import { peopleDue } from "#steps/people/due.ts";
import { prepareDue } from "#steps/prepare/due.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type NextStep, nextStep, orderDue, type StepDue } from "./rules.ts";
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
}

/** The things due on the seeker's own day, and the next useful thing. */
export function listToday(actor: Actor, at = actor.now): Promise<Today> {
	return actor.db.transaction(async (tx) => {
		const zone = (await selectProfile(tx))?.zone ?? "UTC";
		const day = { now: at, zone, today: dateIn(at, zone) };
		const things = await Promise.all(
			Object.entries(lists).map(async ([step, list]) =>
				(await list(tx, day)).map((thing) => ({
					...thing,
					step: step as Step,
				})),
			),
		);
		return {
			day,
			due: orderDue(things.flat(), day.today),
			next: nextStep(await selectProgress(tx)),
		};
	});
}
