import type { ReadFile, SkippedRow } from "#formats/record.ts";
import m from "#messages/people";
import person from "#messages/people-person";
import type { Taken } from "../rules/taken.ts";
import type { ImportedFile } from "../schema/import.ts";

interface Imported {
	file: string;
	kind: ImportedFile["kind"];
	read: number;
	created: number;
	merged: number;
	unchanged: number;
	skipped: readonly SkippedRow[];
	sample: readonly {
		row: number;
		outcome: "created" | "merged";
		contact: Taken;
	}[];
	table: ReadFile["table"];
	importId: string | null;
}

export function presentImported(imported: Imported): ImportedFile {
	return {
		file: imported.file,
		kind: imported.kind,
		read: imported.read,
		created: imported.created,
		merged: imported.merged,
		unchanged: imported.unchanged,
		skipped: imported.skipped.map((one) => ({
			row: one.row,
			code: one.code,
			sentence: skipSentence(one),
			text: one.text ?? null,
		})),
		sample: imported.sample.map(({ row, outcome, contact }) => ({
			row,
			outcome,
			id: outcome === "merged" ? contact.id : null,
			label: contact.face.label,
			title: contact.face.title,
			organization: contact.face.organization,
		})),
		table: imported.table
			? {
					columns: imported.table.header,
					rows: imported.table.rows,
					mapping: imported.table.mapping,
				}
			: null,
		importId: imported.importId,
	};
}

/** Why a record was left out, and what to do about it. */
function skipSentence({ code, facts }: SkippedRow): string {
	switch (code) {
		case "empty-row":
			return m.skipEmptyRow();
		case "no-identity":
			return m.skipNoIdentity();
		case "row-too-large":
			return m.skipRowTooLarge({ limit: Number(facts?.limit ?? 0) });
		case "unreadable-card":
			return m.skipUnreadableCard();
		case "erased-person":
			return person.skipErasedPerson();
		case "not-a-person":
			return m.skipNotAPerson();
	}
}
