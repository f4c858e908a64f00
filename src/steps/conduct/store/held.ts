import { sql } from "kysely";
import type { Erasing, HeldPart, Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["note", ["body"]],
	["run_sheet", ["dress_note", "access_other", "closing_skipped_reason"]],
	["run_sheet_question", ["wording"]],
];

/** Which rows are about a person; what was said off the record is hidden. */
export function conductHeld({ contactIds, meetings }: Erasing): HeldPart[] {
	const theirs = sql`t.contact_id = any(${contactIds}::uuid[])`;
	const inTheirs = sql`t.meeting_id = any(${meetings.all}::uuid[])`;
	return [
		{ table: "run_sheet", where: inTheirs },
		{ table: "run_sheet_question", where: inTheirs },
		{
			table: "note",
			where: inTheirs,
			hides: { columns: ["body", "marks"], when: sql`t.off_the_record` },
		},
		{ table: "participant", where: theirs },
		{ table: "recording_answer", where: theirs },
	];
}
