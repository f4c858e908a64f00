import { sql } from "kysely";
import type { Erasing, HeldPart, Texts } from "#storage/erase.ts";

/** Where a person may be named, for what is held of them. */
export const heldTexts: Texts = [
	["debrief", ["summary", "fit_note"]],
	["insight", ["claim"]],
	["promise", ["what"]],
	["lead", ["what"]],
	["thank_you", ["body"]],
];

/** And all such places. */
export const texts: Texts = [...heldTexts, ["safety_note", ["body"]]];

/** Which rows are about a person; what came from something off the record is hidden. */
export function followupHeld({ contactIds, meetings }: Erasing): HeldPart[] {
	const any = sql`any(${contactIds}::uuid[])`;
	const inTheirs = sql`t.meeting_id = any(${meetings.all}::uuid[])`;
	const fromHidden = sql`exists (select from note n where n.id = t.note_id and n.off_the_record)`;
	return [
		{ table: "debrief", where: inTheirs },
		{
			table: "insight",
			where: inTheirs,
			hides: {
				columns: ["claim"],
				when: sql`(t.off_the_record or ${fromHidden})`,
			},
		},
		{
			table: "promise",
			where: sql`t.contact_id = ${any}`,
			hides: { columns: ["what"], when: fromHidden },
		},
		{
			table: "lead",
			where: sql`t.contact_id = ${any}`,
			hides: { columns: ["what"], when: fromHidden },
		},
		{ table: "thank_you", where: sql`t.contact_id = ${any}` },
		{
			table: "loop_back",
			where: sql`t.referral_id in (
				select id from referral where referrer_id = ${any} or contact_id = ${any})`,
		},
		{ table: "confidence", where: inTheirs },
		// What is held is handed to the person it is about; a safety note protects the seeker from them (METHOD §3).
		{ table: "safety_note", where: sql`false` },
		{ table: "keep_in_touch", where: sql`t.contact_id = ${any}` },
		{ table: "greeting", where: sql`t.contact_id = ${any}` },
	];
}
