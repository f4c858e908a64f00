import type { Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["finding", ["body", "source_name", "source_url"]],
	["question", ["wording"]],
	["question_set_item", ["wording"]],
];
