import { ok, type Result, refuse } from "#core/result.ts";
import type { Tx } from "#storage/db.ts";
import {
	type MeetingMoveRow,
	type MeetingRow,
	selectMeeting,
	selectMoves,
} from "../store/meeting.ts";
import {
	type PersonRow,
	type SeekerRow,
	selectPeople,
	selectSeeker,
	selectTargetsById,
} from "../store/people.ts";

/** A meeting with the people and the target that it is about. */
export interface WholeMeeting {
	row: MeetingRow;
	person: PersonRow | undefined;
	targetLabel: string | null;
}

/** One meeting by its id, or the refusal that there is none. */
export async function wholeMeeting(
	tx: Tx,
	id: string,
): Promise<Result<WholeMeeting, "meeting-unknown">> {
	const row = await selectMeeting(tx, id);
	const [found] = row ? await completeMeeting(tx, [row]) : [];
	return found ? ok(found) : refuse("meeting-unknown", { id });
}

export async function completeMeeting(
	tx: Tx,
	rows: MeetingRow[],
): Promise<WholeMeeting[]> {
	const people = await selectPeople(
		tx,
		rows.map((row) => row.contactId),
	);
	const labels = await selectTargetsById(
		tx,
		rows.map((row) => row.targetId),
	);
	return rows.map((row) => ({
		row,
		person: people.get(row.contactId),
		targetLabel: labels.get(row.targetId ?? "")?.label ?? null,
	}));
}

/** What the meeting's own page shows beside it. */
export interface MeetingSurroundings {
	history: MeetingMoveRow[];
	seeker: SeekerRow;
}

export async function readSurroundings(
	tx: Tx,
	meetingId: string,
): Promise<MeetingSurroundings> {
	return {
		history: await selectMoves(tx, meetingId),
		seeker: await selectSeeker(tx),
	};
}
