import { sql } from "kysely";
import type { Erasing, HeldPart, Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["finding", ["body", "source_name", "source_url"]],
	["question", ["wording"]],
	["question_set_item", ["wording"]],
	["answer_reading", ["question"]],
];

/** Which rows are about a person: the questions of talks with them. */
export function prepareHeld({ meetings }: Erasing): HeldPart[] {
	const all = sql`any(${meetings.all}::uuid[])`;
	return [
		{ table: "question_set", where: sql`t.meeting_id = ${all}` },
		{
			table: "question_set_item",
			where: sql`t.question_set_id in (select id from question_set where meeting_id = ${all})`,
		},
	];
}
