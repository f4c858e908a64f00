import { type Insertable, type Selectable, sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import type { CardQuestion as CardQuestionTable } from "#storage/tables.ts";

export type QuestionRow = Selectable<CardQuestionTable>;
export type QuestionKind = QuestionRow["kind"];

/** A question with what a person needs to answer it. */
export type AskedRow = QuestionRow & {
	addressBookId: string;
	addressBookName: string;
	contactId: string | null;
	contactLabel: string | null;
};

/** Asks once; when it is asked already, what both sides are now takes the place of what they were, and it is no news. */
export async function ask(
	tx: Tx,
	question: {
		addressCardId: string;
		kind: QuestionKind;
		field?: QuestionRow["field"];
		ours?: unknown;
		theirs?: unknown;
		askedAt: string;
	},
): Promise<boolean> {
	const { ours, theirs, field = "", ...rest } = question;
	const json = (value: unknown) =>
		value === undefined ? null : JSON.stringify(value);
	const sides = { ours: json(ours), theirs: json(theirs) };
	const id = newId();
	const { id: kept } = await tx
		.insertInto("cardQuestion")
		.values({ id, field, ...rest, ...sides } as Insertable<CardQuestionTable>)
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "addressCardId", "kind", "field"])
				.doUpdateSet(sides as Partial<Insertable<CardQuestionTable>>),
		)
		.returning("id")
		.executeTakeFirstOrThrow();
	return kept === id;
}

export async function withdrawQuestions(
	tx: Tx,
	addressCardId: string,
	{ kind, field }: { kind?: QuestionKind; field?: QuestionRow["field"] } = {},
): Promise<void> {
	await sql`delete from card_question where address_card_id = ${addressCardId}
		and (${kind ?? null}::text is null or kind = ${kind ?? null})
		and (${field ?? null}::text is null or field = ${field ?? null})`.execute(
		tx,
	);
}

/** Open questions, the oldest first; with an id that one alone. */
export async function selectQuestions(
	tx: Tx,
	id: string | null = null,
): Promise<AskedRow[]> {
	const { rows } = await sql<AskedRow>`
		select q.*, b.id as address_book_id, b.name as address_book_name, kept.id as contact_id, kept.label as contact_label
		from card_question q
		join address_card c on c.id = q.address_card_id
		join address_book b on b.id = c.address_book_id
		left join contact named on named.id = c.contact_id
		left join contact kept on kept.id = coalesce(named.merged_into, named.id) and kept.erased_at is null
		where ${id}::uuid is null or q.id = ${id}::uuid
		order by q.asked_at, q.id limit 500`.execute(tx);
	return rows;
}
