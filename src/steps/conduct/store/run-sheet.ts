import type { Selectable, Updateable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type {
	RunSheetQuestion as QuestionTable,
	RunSheet as RunSheetTable,
} from "#storage/tables.ts";

export type RunSheetRow = Selectable<RunSheetTable>;
export type SheetQuestionRow = Selectable<QuestionTable> & {
	claim: string | null;
};

/** The sheet of a meeting, made when it is not there yet; held until the transaction ends. */
export async function ensureRunSheet(
	tx: Tx,
	meetingId: string,
	now: string,
): Promise<RunSheetRow> {
	await tx
		.insertInto("runSheet")
		.values({ meetingId, createdAt: now, updatedAt: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return tx
		.selectFrom("runSheet")
		.selectAll()
		.where("meetingId", "=", meetingId)
		.forUpdate()
		.executeTakeFirstOrThrow();
}

export async function updateRunSheet(
	tx: Tx,
	meetingId: string,
	change: Updateable<RunSheetTable> & { updatedAt: string },
): Promise<void> {
	await tx
		.updateTable("runSheet")
		.set(change)
		.where("meetingId", "=", meetingId)
		.execute();
}

export function selectSheetQuestions(
	tx: Tx,
	meetingId: string,
): Promise<SheetQuestionRow[]> {
	return tx
		.selectFrom("runSheetQuestion")
		.leftJoin("hypothesis", "hypothesis.id", "runSheetQuestion.hypothesisId")
		.selectAll("runSheetQuestion")
		.select("hypothesis.claim")
		.where("meetingId", "=", meetingId)
		.orderBy("position")
		.orderBy("runSheetQuestion.id")
		.execute();
}

export interface NewSheetQuestion {
	id: string;
	meetingId: string;
	questionSetItemId: string;
	position: number;
	wording: string;
	mustAsk: boolean;
	minutes: number;
	hypothesisId: string | null;
	bankKey: string | null;
	questionId: string | null;
}

/** Brings the sheet in step with its question set; what was ticked or noted on stays. */
export async function replaceSheetQuestions(
	tx: Tx,
	meetingId: string,
	questions: readonly NewSheetQuestion[],
): Promise<void> {
	await tx
		.deleteFrom("runSheetQuestion")
		.where("meetingId", "=", meetingId)
		.where("status", "=", "open")
		.where("questionSetItemId", "is not", null)
		.$if(questions.length > 0, (query) =>
			query.where(
				"questionSetItemId",
				"not in",
				questions.map((question) => question.questionSetItemId),
			),
		)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("note")
						.select("note.id")
						.whereRef("note.runSheetQuestionId", "=", "runSheetQuestion.id"),
				),
			),
		)
		.execute();
	if (questions.length === 0) return;
	await tx
		.insertInto("runSheetQuestion")
		.values([...questions])
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "meetingId", "questionSetItemId"])
				.doUpdateSet(({ ref }) => ({
					position: ref("excluded.position"),
					wording: ref("excluded.wording"),
					mustAsk: ref("excluded.mustAsk"),
					minutes: ref("excluded.minutes"),
					hypothesisId: ref("excluded.hypothesisId"),
					bankKey: ref("excluded.bankKey"),
					questionId: ref("excluded.questionId"),
				})),
		)
		.execute();
}

/** Ticks, skips or opens a question; false when the sheet has no such question. */
export async function updateQuestionStatus(
	tx: Tx,
	meetingId: string,
	id: string,
	status: SheetQuestionRow["status"],
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable("runSheetQuestion")
		.set({ status })
		.where("meetingId", "=", meetingId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
