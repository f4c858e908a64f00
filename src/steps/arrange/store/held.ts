import { sql } from "kysely";
import type { Erasing, HeldPart, Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["approach", ["connection"]],
	["touch", ["subject", "body"]],
	["meeting", ["place", "access_notes", "backup_number"]],
	["time_suggestion", ["note"]],
	["calendar_answer", ["comment", "said_by"]],
	["contact_answer", ["note"]],
	["outgoing_message", ["subject", "body"]],
	["incoming_message", ["subject", "body"]],
	["message_template", ["subject", "body"]],
];

/** Which rows are about a person. */
export function arrangeHeld({ contactIds, meetings }: Erasing): HeldPart[] {
	const any = sql`any(${contactIds}::uuid[])`;
	const all = sql`any(${meetings.all}::uuid[])`;
	const theirs = sql`t.meeting_id = ${all} or t.approach_id in (select id from approach where contact_id = ${any})`;
	return [
		{
			table: "approach",
			where: sql`t.contact_id = ${any} or t.introducer_id = ${any}`,
		},
		{
			table: "touch",
			where: sql`t.approach_id in (select id from approach where contact_id = ${any})`,
		},
		{ table: "meeting", where: sql`t.id = ${all}` },
		{ table: "meeting_move", where: sql`t.meeting_id = ${all}` },
		{ table: "public_link", where: theirs, without: ["token_hash"] },
		{ table: "time_suggestion", where: theirs },
		{ table: "calendar_answer", where: sql`t.meeting_id = ${all}` },
		{ table: "calendar_entry", where: sql`t.meeting_id = ${all}` },
		{ table: "contact_answer", where: theirs },
		{ table: "answer_token", where: theirs },
		{ table: "outgoing_message", where: sql`t.contact_id = ${any}` },
		{ table: "incoming_message", where: sql`t.contact_id = ${any}` },
	];
}
