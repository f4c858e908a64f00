import { type Insertable, type Selectable, sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { TimeSuggestion as SuggestionTable } from "#storage/tables.ts";
import type { ListSuggestionsQuery } from "../schema/time-suggestion.ts";

type Row = Selectable<SuggestionTable>;
export type SuggestionRow = Omit<Row, "times"> & { times: string[] };
type Outcome = NonNullable<Row["outcome"]>;

export async function insertSuggestion(
	tx: Tx,
	row: Omit<Insertable<SuggestionTable>, "times"> & { times: string[] },
): Promise<void> {
	await tx
		.insertInto("timeSuggestion")
		.values({ ...row, times: JSON.stringify(row.times) })
		.execute();
}

/** What was suggested for an approach, its meetings, or one meeting; the latest first. */
export async function selectSuggestions(
	tx: Tx,
	{ approachId, meetingId }: ListSuggestionsQuery,
): Promise<SuggestionRow[]> {
	const rows = await tx
		.selectFrom("timeSuggestion")
		.selectAll()
		.where(({ eb, or, selectFrom }) =>
			or([
				...(meetingId ? [eb("meetingId", "=", meetingId)] : []),
				...(approachId
					? [
							eb("approachId", "=", approachId),
							eb(
								"meetingId",
								"in",
								selectFrom("meeting")
									.select("meeting.id")
									.where("meeting.approachId", "=", approachId),
							),
						]
					: []),
			]),
		)
		.orderBy("suggestedAt", "desc")
		.orderBy("id", "desc")
		.limit(50)
		.execute();
	return rows as SuggestionRow[];
}

export type OpenSuggestionRow = SuggestionRow & {
	contactId: string;
	name: string;
};

/** All that wait for an answer, each with the person who made it. */
export async function selectOpenSuggestions(
	tx: Tx,
): Promise<OpenSuggestionRow[]> {
	const { rows } = await sql<OpenSuggestionRow>`
		SELECT s.*, c.id AS contact_id, c.label AS name
		FROM time_suggestion s
		LEFT JOIN meeting m ON m.id = s.meeting_id
		LEFT JOIN approach a ON a.id = s.approach_id
		JOIN contact asked ON asked.id = coalesce(m.contact_id, a.contact_id)
		JOIN contact c ON c.id = coalesce(asked.merged_into, asked.id)
		WHERE s.outcome IS NULL AND c.erased_at IS NULL
		ORDER BY s.suggested_at, s.id`.execute(tx);
	return rows;
}

/** One of them, held until the transaction ends. */
export async function lockSuggestion(
	tx: Tx,
	id: string,
): Promise<SuggestionRow | undefined> {
	const row = await tx
		.selectFrom("timeSuggestion")
		.selectAll()
		.where("id", "=", id)
		.forUpdate()
		.executeTakeFirst();
	return row as SuggestionRow | undefined;
}

export async function settleSuggestion(
	tx: Tx,
	id: string,
	change: { outcome: Outcome; settledAt: string; meetingId?: string },
): Promise<void> {
	await tx
		.updateTable("timeSuggestion")
		.set(change)
		.where("id", "=", id)
		.execute();
}
