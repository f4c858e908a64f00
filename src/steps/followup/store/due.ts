import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";

export interface OpenPromiseRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	owedBy: "seeker" | "contact";
	what: string;
	dueOn: string | null;
	keptAt: null;
	/** The note it came from was put off the record since. */
	isOffTheRecord: boolean;
	createdAt: string;
}

/** Promises that nobody has kept yet, but for people who asked not to be contacted. */
export async function selectOpenPromises(tx: Tx): Promise<OpenPromiseRow[]> {
	const { rows } = await sql<OpenPromiseRow>`
		SELECT p.id, p.meeting_id, c.id AS contact_id, c.label AS contact_name, p.owed_by, p.what, p.due_on, p.kept_at,
			p.created_at, coalesce(n.off_the_record, false) AS is_off_the_record
		FROM promise p
		LEFT JOIN note n ON n.id = p.note_id
		JOIN contact said ON said.id = p.contact_id
		JOIN contact c ON c.id = coalesce(said.merged_into, said.id)
		WHERE p.kept_at IS NULL AND c.do_not_contact_at IS NULL
		ORDER BY p.created_at, p.id`.execute(tx);
	return rows;
}

export interface DatedLeadRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	what: string;
	isOffTheRecord: boolean;
	deadline: string;
}

export interface UnthankedLeadRow {
	id: string;
	meetingId: string;
	contactId: string;
	contactName: string;
	what: string;
	isOffTheRecord: boolean;
	createdAt: string;
}

/** Leads for which nobody was thanked yet, but from people who asked not to be contacted. */
export async function selectUnthankedLeads(
	tx: Tx,
): Promise<UnthankedLeadRow[]> {
	const { rows } = await sql<UnthankedLeadRow>`
		SELECT l.id, l.meeting_id, c.id AS contact_id, c.label AS contact_name, l.what, l.created_at,
			coalesce(n.off_the_record, false) AS is_off_the_record
		FROM lead l
		LEFT JOIN note n ON n.id = l.note_id
		JOIN contact said ON said.id = l.contact_id
		JOIN contact c ON c.id = coalesce(said.merged_into, said.id)
		WHERE l.thanked_at IS NULL AND c.do_not_contact_at IS NULL AND c.erased_at IS NULL
		ORDER BY l.created_at, l.id`.execute(tx);
	return rows;
}

/** Leads whose last day is still to come. */
export async function selectDatedLeads(
	tx: Tx,
	from: string,
): Promise<DatedLeadRow[]> {
	const { rows } = await sql<DatedLeadRow>`
		SELECT l.id, l.meeting_id, c.id AS contact_id, c.label AS contact_name, l.what, l.deadline,
			coalesce(n.off_the_record, false) AS is_off_the_record
		FROM lead l
		LEFT JOIN note n ON n.id = l.note_id
		JOIN contact said ON said.id = l.contact_id
		JOIN contact c ON c.id = coalesce(said.merged_into, said.id)
		WHERE l.deadline >= ${from}
		ORDER BY l.deadline, l.id`.execute(tx);
	return rows;
}

/** The first talk that is agreed, while none was held and no first answer on clarity and confidence is there. */
export async function selectFirstTalk(
	tx: Tx,
): Promise<{ id: string; startsAt: string } | undefined> {
	const { rows } = await sql<{ id: string; startsAt: string }>`
		SELECT m.id, m.starts_at FROM meeting m
		WHERE m.status = 'agreed'
			AND NOT EXISTS (SELECT FROM meeting h WHERE h.status = 'held')
			AND NOT EXISTS (SELECT FROM confidence WHERE rehearsal_id IS NULL)
		ORDER BY m.starts_at, m.id LIMIT 1`.execute(tx);
	return rows[0];
}
