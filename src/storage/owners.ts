/**
 * Who writes which table. Any store may read any table; only its owner here writes it (STYLE §4.3).
 * `check-imports` holds every store to it, and the isolation test finds a table that nobody owns.
 */
export const owners = {
	identify: [
		"profile",
		"inventory_answer",
		"rating",
		"preference",
		"must_not",
		"target",
		"hypothesis",
		"verdict",
	],
	prepare: ["finding", "question", "question_set", "question_set_item"],
	people: [
		"contact",
		"contact_point",
		"contact_tag",
		"contact_note",
		"organization",
		"organization_merge",
		"position",
		"position_occupation",
		"call_log",
		"asking",
		"import_batch",
		"import_merge",
		"import_ended",
		"shared_file",
		"referral",
		"name_use",
		"erasure_secret",
		"erased_key",
		"double_offer",
		"contact_merge",
		"search_word",
		"address_book",
		"address_card",
		"card_question",
	],
	arrange: ["approach", "touch", "meeting", "meeting_move"],
	conduct: ["run_sheet", "run_sheet_question", "note", "participant"],
	followup: [
		"debrief",
		"insight",
		"promise",
		"lead",
		"thank_you",
		"loop_back",
		"confidence",
	],
} as const satisfies Record<string, readonly string[]>;

export type Owner = keyof typeof owners;
