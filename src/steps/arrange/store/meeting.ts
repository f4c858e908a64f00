import type { Insertable, Selectable, Updateable } from "kysely";
import type { MeetingState } from "#core/meeting-state.ts";
import type { Tx } from "#storage/db.ts";
import type {
	Meeting as MeetingTable,
	MeetingMove as MoveTable,
} from "#storage/tables.ts";
import type { ListMeetingsQuery } from "../schema/meeting.ts";
import { selectSameIds } from "./people.ts";

export type MeetingRow = Selectable<MeetingTable>;
export type MeetingMoveRow = Selectable<MoveTable>;
type NewMeeting = Omit<Insertable<MeetingTable>, "state" | "status">;

/** Meetings by their time, the latest first. */
export async function selectMeetings(
	tx: Tx,
	{ status, contactId }: ListMeetingsQuery = {},
): Promise<MeetingRow[]> {
	let query = tx.selectFrom("meeting").selectAll();
	if (status) query = query.where("status", "=", status);
	if (contactId)
		query = query.where("contactId", "in", await selectSameIds(tx, contactId));
	return query.orderBy("startsAt", "desc").orderBy("id").execute();
}

/** Meetings agreed with a person under any of these ids. */
export function selectMeetingsWith(
	tx: Tx,
	contactIds: readonly string[],
): Promise<MeetingRow[]> {
	return tx
		.selectFrom("meeting")
		.selectAll()
		.where("contactId", "in", contactIds)
		.execute();
}

export function selectMeeting(
	tx: Tx,
	id: string,
): Promise<MeetingRow | undefined> {
	return tx
		.selectFrom("meeting")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/** The meeting, held until the transaction ends, so that two changes can't both start from the same state. */
export function lockMeeting(
	tx: Tx,
	id: string,
): Promise<MeetingRow | undefined> {
	return tx
		.selectFrom("meeting")
		.selectAll()
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
}

export function meetingState(row: Pick<MeetingRow, "state">): MeetingState {
	return row.state as MeetingState;
}

/** Adds a meeting once: false when this id is there already. */
export async function insertMeeting(
	tx: Tx,
	meeting: NewMeeting,
	state: MeetingState,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto("meeting")
		.values({
			...meeting,
			...offeredIn(state),
			status: state.status,
			state: JSON.stringify(state),
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** What is on offer stays known once a time is agreed: the contact may take another of them instead. */
const offeredIn = (state: MeetingState) =>
	state.status === "proposed" ? { offered: JSON.stringify(state.times) } : {};

/** Saves a new state and what changes with it. */
export async function updateMeetingState(
	tx: Tx,
	id: string,
	state: MeetingState,
	rest: Updateable<MeetingTable> & { updatedAt: string },
): Promise<void> {
	await tx
		.updateTable("meeting")
		.set({
			...rest,
			...offeredIn(state),
			status: state.status,
			state: JSON.stringify(state),
			moves: state.moves,
		})
		.where("id", "=", id)
		.execute();
}

export async function updateMeeting(
	tx: Tx,
	id: string,
	change: Updateable<MeetingTable>,
): Promise<void> {
	await tx.updateTable("meeting").set(change).where("id", "=", id).execute();
}

export async function insertMove(
	tx: Tx,
	move: Insertable<MoveTable>,
): Promise<void> {
	await tx.insertInto("meetingMove").values(move).execute();
}

export function selectMoves(
	tx: Tx,
	meetingId: string,
): Promise<MeetingMoveRow[]> {
	return tx
		.selectFrom("meetingMove")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.orderBy("movedAt")
		.orderBy("id")
		.execute();
}

/** The meetings that approaches led to, so that a later one of an approach comes last. */
export function selectMeetingsOf(
	tx: Tx,
	approachIds: readonly string[],
): Promise<MeetingRow[]> {
	if (approachIds.length === 0) return Promise.resolve([]);
	return tx
		.selectFrom("meeting")
		.selectAll()
		.where("approachId", "in", approachIds)
		.orderBy("createdAt")
		.execute();
}
