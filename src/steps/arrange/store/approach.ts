import type { Insertable, Selectable, Updateable } from "kysely";
import type { ApproachState } from "#core/approach/state.ts";
import type { Tx } from "#storage/db.ts";
import type {
	Approach as ApproachTable,
	Touch as TouchTable,
} from "#storage/tables.ts";
import type { ListApproachesQuery } from "../schema/approach.ts";
import { selectSameIds } from "./people.ts";

export type ApproachRow = Selectable<ApproachTable>;
export type TouchRow = Selectable<TouchTable>;
type NewApproach = Omit<Insertable<ApproachTable>, "state" | "status">;

export function approachState(row: Pick<ApproachRow, "state">): ApproachState {
	return row.state as ApproachState;
}

/** Approaches, the newest first. */
export async function selectApproaches(
	tx: Tx,
	{ status, contactId }: ListApproachesQuery = {},
): Promise<ApproachRow[]> {
	let query = tx.selectFrom("approach").selectAll();
	if (status) query = query.where("status", "=", status);
	if (contactId)
		query = query.where("contactId", "in", await selectSameIds(tx, contactId));
	return query.orderBy("createdAt", "desc").orderBy("id", "desc").execute();
}

/** Approaches to a person under any of the ids that were merged into theirs. */
export function selectApproachesTo(
	tx: Tx,
	contactIds: readonly string[],
): Promise<ApproachRow[]> {
	return tx
		.selectFrom("approach")
		.selectAll()
		.where("contactId", "in", contactIds)
		.execute();
}

export function selectApproach(
	tx: Tx,
	id: string,
): Promise<ApproachRow | undefined> {
	return tx
		.selectFrom("approach")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/** The approach, held until the transaction ends, so that two reminders can't both be the first. */
export function lockApproach(
	tx: Tx,
	id: string,
): Promise<ApproachRow | undefined> {
	return tx
		.selectFrom("approach")
		.selectAll()
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
}

export async function insertApproach(
	tx: Tx,
	approach: NewApproach,
	state: ApproachState,
): Promise<void> {
	await tx
		.insertInto("approach")
		.values({
			...approach,
			status: state.status,
			state: JSON.stringify(state),
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function updateApproach(
	tx: Tx,
	id: string,
	change: Omit<Updateable<ApproachTable>, "state" | "status">,
	state?: ApproachState,
): Promise<void> {
	await tx
		.updateTable("approach")
		.set({
			...change,
			...(state && { status: state.status, state: JSON.stringify(state) }),
		})
		.where("id", "=", id)
		.execute();
}

/** What was sent, came or happened, in order; the draft is not among them. */
export function selectTouches(
	tx: Tx,
	approachIds: readonly string[],
): Promise<TouchRow[]> {
	if (approachIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("touch")
		.selectAll()
		.where("approachId", "in", approachIds)
		.where("happenedAt", "is not", null)
		.orderBy("happenedAt")
		.orderBy("id")
		.execute();
}

/** The last requests that went to anybody but these, in writing. */
export async function selectRequestsToOthers(
	tx: Tx,
	contactIds: readonly string[],
	most = 12,
): Promise<{ contactId: string; body: string }[]> {
	const rows = await tx
		.selectFrom("touch as t")
		.innerJoin("approach as a", "a.id", "t.approachId")
		.select(["a.contactId", "t.body"])
		.where("t.kind", "=", "request")
		.where("t.channel", "in", ["email", "message"])
		.where("t.happenedAt", "is not", null)
		.where("a.contactId", "not in", [...contactIds])
		.orderBy("t.happenedAt", "desc")
		.limit(most)
		.execute();
	return rows.flatMap(({ contactId, body }) =>
		body ? [{ contactId, body }] : [],
	);
}

/** The messages being written, one for each approach at most. */
export function selectDrafts(
	tx: Tx,
	approachIds: readonly string[],
): Promise<TouchRow[]> {
	if (approachIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("touch")
		.selectAll()
		.where("approachId", "in", approachIds)
		.where("happenedAt", "is", null)
		.execute();
}

export async function insertTouch(
	tx: Tx,
	touch: Insertable<TouchTable>,
): Promise<void> {
	await tx
		.insertInto("touch")
		.values(touch)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Keeps the message being written, in place of the one before. */
export async function saveDraft(
	tx: Tx,
	draft: Insertable<TouchTable>,
): Promise<void> {
	await deleteDraft(tx, draft.approachId);
	await tx.insertInto("touch").values(draft).execute();
}

export async function deleteDraft(tx: Tx, approachId: string): Promise<void> {
	await tx
		.deleteFrom("touch")
		.where("approachId", "=", approachId)
		.where("happenedAt", "is", null)
		.execute();
}
