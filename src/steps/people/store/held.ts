import { sql } from "kysely";
import type { Erasing, HeldPart, Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["contact", ["note", "how_met"]],
	["contact_note", ["body"]],
	["call_log", ["asked_whom", "note"]],
	["asking", ["note"]],
	["referral", ["note"]],
	["name_use", ["limits"]],
	["source_task", ["note"]],
	["organization", ["note"]],
	["import_batch", ["file_name"]],
	["shared_file", ["file_name"]],
	["source_task", ["note"]],
];

/** Tags are names too, but erasing looks at them by itself. */
export const textsAndTags: Texts = [...texts, ["contact_tag", ["tag"]]];

/** Which rows are about a person. */
export function peopleHeld({ contactIds, identity }: Erasing): HeldPart[] {
	const any = sql`any(${contactIds}::uuid[])`;
	const theirs = [
		...["contact_point", "contact_tag", "position", "position_occupation"],
		...["position_gone", "call_log", "asking", "import_merge", "import_ended"],
		...["remembered", "source_contact", "address_card"],
	];
	const at = sql`(select organization_id from position where contact_id = ${any})`;
	const traces = [
		...identity.names.map(({ full }) => full),
		...identity.traces,
	];
	return [
		...theirs.map((table) => ({ table, where: sql`t.contact_id = ${any}` })),
		{
			table: "contact",
			where: sql`t.id = ${any}`,
			hides: { columns: ["note"], when: sql`t.note_sensitive` },
		},
		{
			table: "contact_note",
			where: sql`t.contact_id = ${any}`,
			hides: { columns: ["body"], when: sql`t.sensitive` },
		},
		{
			table: "organization",
			where: sql`(t.id in ${at} or t.merged_into in ${at})`,
		},
		{
			table: "organization_merge",
			where: sql`(t.from_id in ${at} or t.into_id in ${at})`,
		},
		{
			table: "import_batch",
			where: sql`t.id in (
				select import_batch_id from contact where id = ${any}
				union select import_batch_id from contact_point where contact_id = ${any}
				union select import_batch_id from contact_tag where contact_id = ${any}
				union select import_batch_id from position where contact_id = ${any}
				union select batch_id from import_merge where contact_id = ${any}
				union select batch_id from import_ended where contact_id = ${any})`,
		},
		{
			table: "shared_file",
			where: sql`exists (select from unnest(${traces}::text[]) as s(trace)
				where position(convert_to(s.trace, 'UTF8') in t.content) > 0)`,
			without: ["content"],
		},
		{
			table: "referral",
			where: sql`(t.referrer_id = ${any} or t.contact_id = ${any})`,
		},
		{
			table: "name_use",
			where: sql`(t.referrer_id = ${any}
				or t.referral_id in (select id from referral where contact_id = ${any}))`,
		},
		{
			table: "double_offer",
			where: sql`(t.one_id = ${any} or t.other_id = ${any})`,
		},
		{
			table: "contact_merge",
			where: sql`(t.kept_id = ${any} or t.merged_id = ${any})`,
		},
		{
			table: "card_question",
			where: sql`t.address_card_id in (select id from address_card where contact_id = ${any})`,
		},
		{
			table: "source_task",
			where: sql`(t.contact_id = ${any}
				or t.id in (select source_task_id from source_contact where contact_id = ${any}))`,
		},
		{
			table: "search_word",
			where: sql`t.word in (
				select unnest(string_to_array(search_text, ' ')) from contact where id = ${any})`,
		},
	];
}
