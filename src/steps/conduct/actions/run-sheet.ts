import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import type { ChecklistKey } from "../rules/checklist.ts";
import { notLater } from "../rules/clock.ts";
import { questionsForSheet } from "../rules/questions.ts";
import type { RecordingAnswer } from "../rules/recording.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import type { AccessInput } from "../schema/run-sheet.ts";
import {
	type ParticipantRow,
	type SaidNameUse,
	type SuggestionRow,
	selectNameUses,
	selectParticipants,
	selectSuggestions,
} from "../store/closing.ts";
import { type NoteRow, selectNotes } from "../store/note.ts";
import { selectSetItems } from "../store/question-set.ts";
import { selectRecordingAnswers } from "../store/recording.ts";
import {
	ensureRunSheet,
	type RunSheetRow,
	replaceSheetQuestions,
	type SheetQuestionRow,
	selectSheetQuestions,
	updateQuestionStatus,
	updateRunSheet,
} from "../store/run-sheet.ts";
import {
	selectAgreedTalks,
	selectSeekerPhone,
	selectTalk,
	type TalkRow,
} from "../store/talk.ts";

export interface WholeSheet {
	talk: TalkRow;
	seekerPhone: string | null;
	sheet: RunSheetRow;
	questions: SheetQuestionRow[];
	notes: NoteRow[];
	participants: ParticipantRow[];
	suggestions: SuggestionRow[];
	nameUses: SaidNameUse[];
	recordingAnswers: RecordingAnswer[];
}

export type SheetOutcome = Result<WholeSheet, ConductRefusal>;

/** Talks that are agreed and not yet held. */
export function listRunSheets(actor: Actor): Promise<TalkRow[]> {
	return actor.db.transaction((tx) => selectAgreedTalks(tx));
}

/**
 * The sheet of a meeting. The first reading makes it from the target's question set, and until the talk begins each
 * reading brings it in step with the set; from then on it stays as it was talked from.
 */
export function readRunSheet(actor: Actor, id: string): Promise<SheetOutcome> {
	return changeSheet(actor, id, async () => ok(undefined));
}

/** Opens the sheet, does one thing to it, and gives all of it: what every operation on a sheet has in common. */
export function changeSheet(
	actor: Actor,
	id: string,
	change: (
		tx: Tx,
		talk: TalkRow,
		sheet: RunSheetRow,
		nested: AccountDb,
	) => Promise<Result<unknown, ConductRefusal>>,
): Promise<SheetOutcome> {
	return actor.db.transaction(async (tx, nested) => {
		const opened = await openSheet(tx, id, actor.now);
		if (!opened.ok) return opened;
		const { talk, sheet } = opened.value;
		const changed = await change(tx, talk, sheet, nested);
		if (!changed.ok) return changed;
		return ok(await wholeSheet(tx, id, actor.now));
	});
}

/** Makes or refreshes the sheet of a meeting that is there. */
export async function openSheet(
	tx: Tx,
	id: string,
	now: string,
): Promise<Result<{ talk: TalkRow; sheet: RunSheetRow }, "talk-unknown">> {
	const talk = await selectTalk(tx, id);
	if (!talk) return refuse("talk-unknown", { id });
	const sheet = await ensureRunSheet(tx, id, now);
	if (sheet.startedAt === null && sheet.endedAt === null && talk.targetId) {
		const set = await selectSetItems(tx, { id, targetId: talk.targetId });
		const questions = questionsForSheet(set, talk.medium);
		await replaceSheetQuestions(
			tx,
			id,
			questions.map(({ id: itemId, ...question }, position) => ({
				...question,
				id: newId(),
				meetingId: id,
				questionSetItemId: itemId,
				position,
			})),
		);
	}
	return ok({ talk, sheet });
}

async function wholeSheet(
	tx: Tx,
	id: string,
	now: string,
): Promise<WholeSheet> {
	const talk = await selectTalk(tx, id);
	if (!talk) throw new Error("a meeting went away within its own transaction");
	const sheet = await ensureRunSheet(tx, id, now);
	const suggestions = await selectSuggestions(tx, id);
	const participants = await selectParticipants(tx, id);
	const referrers = [
		talk.contactId,
		...suggestions.map((one) => one.suggestedBy),
		...participants.map((one) => one.id),
	];
	return {
		talk,
		sheet,
		suggestions,
		seekerPhone: await selectSeekerPhone(tx),
		questions: await selectSheetQuestions(tx, id),
		notes: await selectNotes(tx, id),
		participants,
		nameUses: await selectNameUses(tx, referrers),
		recordingAnswers: await selectRecordingAnswers(tx, id),
	};
}

/** The talk begins now, or began `at`, where the word of it had to wait for a network. Saying it twice keeps the first moment. */
export function startTalk(
	actor: Actor,
	id: string,
	at?: string,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk, sheet) => {
		if (talk.status !== "agreed")
			return refuse("talk-not-agreed", { status: talk.status });
		if (sheet.startedAt === null)
			await updateRunSheet(tx, id, {
				startedAt: notLater(at, actor.now),
				updatedAt: actor.now,
			});
		return ok(undefined);
	});
}

/** The contact offered more time: minutes on top of what was agreed, all in all (METHOD step 5). */
export function recordAddedTime(
	actor: Actor,
	id: string,
	minutes: number,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx) =>
		ok(
			await updateRunSheet(tx, id, {
				offeredMinutes: minutes,
				updatedAt: actor.now,
			}),
		),
	);
}

export function markQuestion(
	actor: Actor,
	id: string,
	questionId: string,
	status: SheetQuestionRow["status"],
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx) =>
		(await updateQuestionStatus(tx, id, questionId, status))
			? ok(undefined)
			: refuse("sheet-question-unknown", { id: questionId }),
	);
}

export function checkItem(
	actor: Actor,
	id: string,
	key: ChecklistKey,
	done: boolean,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, _, sheet) => {
		const others = (sheet.checked as string[]).filter((one) => one !== key);
		const checked = done ? [...others, key] : others;
		return ok(
			await updateRunSheet(tx, id, {
				checked: JSON.stringify(checked),
				updatedAt: actor.now,
			}),
		);
	});
}

/** The person's own sentence on what to wear; an empty one brings the program's back. */
export function saveDressNote(
	actor: Actor,
	id: string,
	dress: string,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx) =>
		ok(
			await updateRunSheet(tx, id, {
				dressNote: dress || null,
				updatedAt: actor.now,
			}),
		),
	);
}

/** What this talk needs, all of it anew. */
export function saveAccess(
	actor: Actor,
	id: string,
	{ needs, other }: AccessInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx) =>
		ok(
			await updateRunSheet(tx, id, {
				accessNeeds: JSON.stringify([...new Set(needs)]),
				accessOther: other || null,
				updatedAt: actor.now,
			}),
		),
	);
}
