import type { ApproachState } from "#core/approach/state.ts";
import { newId } from "#core/ids.ts";
import {
	compareInstants,
	dateIn,
	type Instant,
	instantFromMillis,
	type PlainDate,
} from "#core/instant.ts";
import { type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { draftKindOf } from "../rules/approach.ts";
import type { ArrangeApproachRefusal } from "../schema/approach.ts";
import {
	deleteDraft,
	insertTouch,
	lockApproach,
	selectDrafts,
	type TouchRow,
	updateApproach,
} from "../store/approach.ts";
import { type ApproachOutcome, approachPage } from "./approach.ts";
import { completeApproaches, type WholeApproach } from "./approach-reading.ts";

export type Touch = Pick<TouchRow, "kind" | "channel" | "subject" | "body">;
export type Happened = { state: ApproachState; touch?: Touch };
export type Refused = ArrangeApproachRefusal;

export interface Moment {
	at: Instant;
	/** The date then where the contact is, as it is their business days that count. */
	on: PlainDate;
	tx: Tx;
	nested: AccountDb;
}

/** Loads, decides, saves: what everything that happens to an approach has in common. */
export function happen(
	actor: Actor,
	id: string,
	at: string | undefined,
	decide: (
		whole: WholeApproach,
		moment: Moment,
	) => Result<Happened, Refused> | Promise<Result<Happened, Refused>>,
): Promise<ApproachOutcome> {
	return actor.db.transaction(async (tx, nested) => {
		const row = await lockApproach(tx, id);
		const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
		if (!whole) return refuse("approach-unknown", { id });
		const when = at ? instantFromMillis(Date.parse(at)) : actor.now;
		if (compareInstants(when, actor.now) > 0)
			return refuse("approach-in-future", { at: when });
		const on = dateIn(when, whole.row.contactZone);
		const decided = await decide(whole, { at: when, on, tx, nested });
		if (!decided.ok) return decided;
		const { state, touch } = decided.value;
		const wasUnsure = whole.state.status === "unsure";
		if (wasUnsure && state.status !== whole.state.status)
			await settleUnsure(tx, whole, state);
		else if (state.status !== "unsure")
			await dropStaleDraft(tx, state, whole, on);
		if (touch)
			await insertTouch(tx, {
				...touch,
				id: newId(),
				approachId: id,
				happenedAt: when,
				createdAt: actor.now,
			});
		await updateApproach(tx, id, { updatedAt: actor.now }, state);
		return approachPage(tx, actor, id);
	});
}

/** A message that broke off counts as sent once the person says so, or an answer proves it. */
async function settleUnsure(
	tx: Tx,
	{ row }: WholeApproach,
	state: ApproachState,
): Promise<void> {
	const [draft] = await selectDrafts(tx, [row.id]);
	const notSent =
		row.state && "of" in row.state && sameStatus(row.state.of, state);
	if (!draft || notSent) return;
	await deleteDraft(tx, row.id);
	// Given up without ever knowing: then it is not told as sent.
	if (state.status === "abandoned") return;
	await insertTouch(tx, { ...draft, happenedAt: draft.createdAt });
}

function sameStatus(of: unknown, state: ApproachState): boolean {
	return (of as ApproachState).status === state.status;
}

/** A draft for what can't be written any more would only confuse. */
async function dropStaleDraft(
	tx: Tx,
	state: ApproachState,
	{ row: { id }, calendar }: WholeApproach,
	on: PlainDate,
): Promise<void> {
	const [draft] = await selectDrafts(tx, [id]);
	if (draft && draftKindOf(state, on, calendar) !== draft.kind)
		await deleteDraft(tx, id);
}
