import { newId } from "#core/ids.ts";
import { noteRepeatedIn } from "#core/off-the-record.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { giveVerdict } from "#steps/identify/actions.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type {
	AddInsightInput,
	AddLeadInput,
	AddPromiseInput,
	ChangeInsightInput,
	SaveDebriefInput,
} from "../schema/follow-up.ts";
import type { FollowupRefusal } from "../schema/refusals.ts";
import {
	deleteOwn,
	insertInsight,
	insertLead,
	insertPromise,
	updateAttribution,
	updateInsight,
	updatePromiseKept,
	upsertConfidence,
	upsertDebrief,
} from "../store/debrief.ts";
import {
	type HeldTalkRow,
	hypothesisExists,
	selectSheetQuestions,
	selectTalkNotes,
	selectVerdict,
} from "../store/talk.ts";
import {
	changeFollowUp,
	changeOwn,
	type FollowUpOutcome,
	onTheRecord,
	personOf,
} from "./follow-up.ts";

/** Finishes the debrief (METHOD step 6). Goal clarity and confidence come together or not at all. */
export function saveDebrief(
	actor: Actor,
	id: string,
	input: SaveDebriefInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk, nested) => {
		const { goalClarity, interviewConfidence } = input;
		if ((goalClarity === undefined) !== (interviewConfidence === undefined))
			return refuse("confidence-needs-both");
		const { summary, fitNote, verdict } = input;
		const clean = await onTheRecord(tx, id, summary, fitNote, verdict?.reasons);
		if (!clean.ok) return clean;
		for (const { contactId, attribution } of input.others ?? []) {
			const other = personOf(talk, contactId);
			if (!other.ok) return other;
			const at = { meetingId: id, contactId: other.value.id };
			await updateAttribution(tx, at, attribution);
		}
		await upsertDebrief(tx, {
			meetingId: id,
			summary: summary || null,
			enjoyDay: input.enjoyDay ?? null,
			fit: input.fit ?? null,
			fitNote: fitNote || null,
			attribution: input.attribution ?? "named",
			debriefedAt: actor.now,
		});
		if (goalClarity !== undefined && interviewConfidence !== undefined)
			await upsertConfidence(tx, {
				id: newId(),
				meetingId: id,
				goalClarity,
				interviewConfidence,
				askedAt: actor.now,
			});
		return verdict
			? decideOnTarget(within(actor, nested), tx, talk, verdict)
			: ok(undefined);
	});
}

/** The verdict is identify's; given from here it stands for the talk's target. */
async function decideOnTarget(
	actor: Actor,
	tx: Tx,
	{ targetId }: HeldTalkRow,
	{ decision, reasons }: NonNullable<SaveDebriefInput["verdict"]>,
): Promise<Result<unknown, FollowupRefusal>> {
	if (!targetId) return refuse("verdict-needs-target");
	const latest = await selectVerdict(tx, targetId);
	const isSame =
		latest?.decision === decision && (latest.reasons ?? "") === (reasons ?? "");
	if (isSame) return ok(undefined);
	const given = await giveVerdict(actor, { id: targetId, decision, reasons });
	return given.ok ? given : refuse("verdict-needs-target");
}

/** One claim of the talk, for or against a hypothesis. What was off the record does not become one. */
export function addInsight(
	actor: Actor,
	id: string,
	{ newId: insightId, questionId, noteId, ...input }: AddInsightInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx) => {
		const checked = await checkInsight(tx, id, input);
		if (!checked.ok) return checked;
		const from = await noteOf(tx, id, noteId, input.claim);
		if (!from.ok) return from;
		const asked = await checkQuestion(tx, id, questionId);
		if (!asked.ok) return asked;
		await insertInsight(tx, {
			...checked.value,
			id: insightId ?? newId(),
			meetingId: id,
			noteId: from.value?.id ?? null,
			runSheetQuestionId:
				questionId === undefined
					? (from.value?.questionId ?? null)
					: questionId,
			createdAt: actor.now,
		});
		return ok(undefined);
	});
}

export function changeInsight(
	actor: Actor,
	id: string,
	input: ChangeInsightInput,
): Promise<FollowUpOutcome> {
	return changeOwn(actor, "insight", id, async (tx, talk) => {
		const checked = await checkInsight(tx, talk.id, input);
		if (!checked.ok) return checked;
		const { questionId } = input;
		const asked = await checkQuestion(tx, talk.id, questionId);
		if (!asked.ok) return asked;
		await updateInsight(tx, id, {
			...checked.value,
			...(questionId !== undefined && { runSheetQuestionId: questionId }),
		});
		return ok(undefined);
	});
}

async function checkInsight(
	tx: Tx,
	meetingId: string,
	{
		claim,
		kind = "fact",
		hypothesisId = null,
		stance = null,
	}: ChangeInsightInput,
) {
	const clean = await onTheRecord(tx, meetingId, claim);
	if (!clean.ok) return clean;
	if (stance && !hypothesisId) return refuse("stance-needs-hypothesis");
	if (hypothesisId && !(await hypothesisExists(tx, hypothesisId)))
		return refuse("hypothesis-unknown", { id: hypothesisId });
	return ok({ claim, kind, hypothesisId, stance });
}

/** A question is one of this talk's sheet. */
async function checkQuestion(
	tx: Tx,
	meetingId: string,
	id: string | null | undefined,
): Promise<Result<undefined, FollowupRefusal>> {
	if (!id) return ok(undefined);
	const questions = await selectSheetQuestions(tx, meetingId);
	return questions.some((question) => question.id === id)
		? ok(undefined)
		: refuse("question-not-asked-here", { id });
}

/** The note that something comes from: of this talk and on the record, else the one whose words it has. A note that is gone is no reason to refuse. */
async function noteOf(
	tx: Tx,
	meetingId: string,
	noteId: string | undefined,
	words: string,
): Promise<
	Result<{ id: string; questionId: string | null } | undefined, FollowupRefusal>
> {
	const notes = await selectTalkNotes(tx, meetingId);
	const note = noteId
		? notes.find((one) => one.id === noteId)
		: noteRepeatedIn(words, notes);
	return note?.offTheRecord ? refuse("off-the-record") : ok(note);
}

/** Takes an insight, a promise or a lead away. */
export function removeOwn(
	actor: Actor,
	table: "insight" | "promise" | "lead",
	id: string,
): Promise<FollowUpOutcome> {
	return changeOwn(actor, table, id, async (tx) =>
		ok(await deleteOwn(tx, table, id)),
	);
}

/** Something that one side said they would do. */
export function addPromise(
	actor: Actor,
	id: string,
	input: AddPromiseInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk) => {
		const person = personOf(talk, input.contactId);
		if (!person.ok) return person;
		const clean = await onTheRecord(tx, id, input.what);
		if (!clean.ok) return clean;
		const from = await noteOf(tx, id, input.noteId, input.what);
		if (!from.ok) return from;
		await insertPromise(tx, {
			id: input.newId ?? newId(),
			meetingId: id,
			contactId: person.value.id,
			owedBy: input.owedBy ?? "seeker",
			what: input.what,
			dueOn: input.dueOn ?? null,
			noteId: from.value?.id ?? null,
			createdAt: actor.now,
		});
		return ok(undefined);
	});
}

/** A promise was kept, or was not after all. */
export function keepPromise(
	actor: Actor,
	id: string,
	kept: boolean,
): Promise<FollowUpOutcome> {
	return changeOwn(actor, "promise", id, async (tx) =>
		ok(await updatePromiseKept(tx, id, kept ? actor.now : null)),
	);
}

/** A possible opening that they brought up themselves (METHOD §3): what, until when, and whether they may be named. */
export function addLead(
	actor: Actor,
	id: string,
	input: AddLeadInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk) => {
		const person = personOf(talk, input.contactId);
		if (!person.ok) return person;
		const clean = await onTheRecord(tx, id, input.what);
		if (!clean.ok) return clean;
		const from = await noteOf(tx, id, input.noteId, input.what);
		if (!from.ok) return from;
		await insertLead(tx, {
			id: input.newId ?? newId(),
			meetingId: id,
			contactId: person.value.id,
			what: input.what,
			deadline: input.deadline ?? null,
			mayNameSource: input.mayNameSource ?? false,
			noteId: from.value?.id ?? null,
			createdAt: actor.now,
		});
		return ok(undefined);
	});
}
