import { addMinutes, compareInstants } from "#core/instant.ts";
import { standingOf } from "#steps/people/rules/name-use.ts";
import type { AccessNeed } from "../rules/access.ts";
import { closingStillOpen, groupPair } from "../rules/closing.ts";
import type { NoteMark, NoteVersion } from "../rules/note.ts";
import {
	lastAnswers,
	mayRecord,
	type RecordingAnswer,
} from "../rules/recording.ts";
import { talkEndsAt } from "../rules/timer.ts";
import type { Suggestion } from "../schema/closing.ts";
import type { Note } from "../schema/note.ts";
import type {
	RunSheet,
	SheetQuestion,
	TalkSummary,
} from "../schema/run-sheet.ts";
import type { ParticipantRow, SaidNameUse } from "../store/closing.ts";
import type { NoteRow } from "../store/note.ts";
import type { RunSheetRow, SheetQuestionRow } from "../store/run-sheet.ts";
import type { TalkRow } from "../store/talk.ts";
import { presentChecklist } from "./checklist.ts";

interface Whole {
	talk: TalkRow;
	seekerPhone: string | null;
	sheet: RunSheetRow;
	questions: SheetQuestionRow[];
	notes: NoteRow[];
	participants: ParticipantRow[];
	suggestions: Omit<Suggestion, "nameUse">[];
	nameUses: SaidNameUse[];
	recordingAnswers: RecordingAnswer[];
}

/** The seeker's own view: everything, off the record too, as only they talk from it. */
export function presentRunSheet(whole: Whole, now: string): RunSheet {
	const { talk, sheet } = whole;
	const times = { ...talk, ...sheet };
	const access = {
		needs: sheet.accessNeeds as AccessNeed[],
		other: sheet.accessOther,
	};
	return {
		meetingId: talk.id,
		status: talk.status,
		contact: presentContact(talk),
		participants: whole.participants.map(presentPerson),
		target: presentTarget(talk),
		medium: talk.medium,
		startsAt: talk.startsAt,
		minutes: talk.minutes,
		seekerZone: talk.seekerZone,
		contactZone: talk.contactZone,
		place: talk.place,
		backupNumber: talk.backupNumber,
		contactPhone: talk.contactPhone,
		whoDials: talk.whoDials,
		startedAt: sheet.startedAt,
		endedAt: sheet.endedAt,
		endsAt: talkEndsAt(times),
		offeredMinutes: sheet.offeredMinutes,
		dressNote: sheet.dressNote,
		travelMinutes: talk.travelMinutes,
		accessNotes: talk.accessNotes,
		stepFree: talk.stepFree,
		seekerPhone: whole.seekerPhone,
		access,
		checklist: presentChecklist(talk, {
			dressNote: sheet.dressNote,
			seekerPhone: whole.seekerPhone,
			access,
		}),
		questions: whole.questions.map(presentQuestion),
		notes: whole.notes.map(presentNote),
		closing: presentClosing(whole, now),
		recording: presentRecording(whole),
	};
}

function presentRecording({ talk, participants, recordingAnswers }: Whole) {
	const people = [talk.contactId, ...participants.map(({ id }) => id)];
	return {
		mayRecord: mayRecord(people, recordingAnswers),
		answers: lastAnswers(recordingAnswers).map(
			({ contactId, answer, saidAt }) => ({ contactId, answer, saidAt }),
		),
	};
}

function presentClosing(whole: Whole, now: string): RunSheet["closing"] {
	const { talk, sheet, nameUses } = whole;
	const said = (by: string, referralId: string | null) => {
		const rows = nameUses.filter((row) => row.referrerId === by);
		const standing = standingOf(rows, referralId, now, talk.contactZone);
		const { status, limits, notBefore } = standing;
		return { status, limits, notBefore };
	};
	const suggestedBy = (id: string) =>
		whole.suggestions.find((one) => one.suggestedBy === id)?.id ?? null;
	return {
		namesAsked: sheet.namesAsked,
		nameUseAsked: sheet.nameUseAsked,
		nameUse: said(talk.contactId, suggestedBy(talk.contactId)),
		thanked: sheet.thanked,
		skippedReason: sheet.closingSkippedReason,
		others: whole.participants.map((one) => ({
			contactId: one.id,
			namesAsked: one.namesAsked,
			nameUseAsked: one.nameUseAsked,
			nameUse: said(one.id, suggestedBy(one.id)),
			open: closingStillOpen(one),
		})),
		open: closingStillOpen(groupPair([sheet, ...whole.participants])),
		suggestions: whole.suggestions.map((one) => ({
			id: one.id,
			suggestedBy: one.suggestedBy,
			contactId: one.contactId,
			name: one.name,
			title: one.title,
			organization: one.organization,
			note: one.note,
			nameUse: said(one.suggestedBy, one.id),
		})),
	};
}

function presentQuestion(row: SheetQuestionRow): SheetQuestion {
	const { id, wording, mustAsk, minutes, status, hypothesisId, claim } = row;
	const hypothesis = hypothesisId && claim ? { id: hypothesisId, claim } : null;
	return { id, wording, mustAsk, minutes, hypothesis, status };
}

export function presentNote(row: NoteRow): Note {
	return {
		id: row.id,
		questionId: row.runSheetQuestionId,
		body: row.body,
		marks: row.marks as NoteMark[],
		offTheRecord: row.offTheRecord,
		revision: row.revision,
		writer: row.writer,
		history: row.history as NoteVersion[],
		copyOf: row.copyOf,
		writtenAt: row.writtenAt,
		updatedAt: row.updatedAt,
		deleted: row.deletedAt !== null,
	};
}

export function presentTalk(talk: TalkRow, now: string): TalkSummary {
	const end = addMinutes(talk.startsAt, talk.minutes);
	return {
		meetingId: talk.id,
		contact: presentContact(talk),
		target: presentTarget(talk),
		medium: talk.medium,
		startsAt: talk.startsAt,
		minutes: talk.minutes,
		seekerZone: talk.seekerZone,
		contactZone: talk.contactZone,
		questions: talk.questions,
		startedAt: talk.startedAt,
		past: compareInstants(end, now) < 0,
	};
}

function presentContact(talk: TalkRow) {
	return {
		id: talk.contactId,
		name: talk.contactName,
		title: talk.contactTitle,
		organization: talk.contactOrganization,
	};
}

function presentPerson({ id, name, title, organization }: ParticipantRow) {
	return { id, name, title, organization };
}

function presentTarget({ targetId, targetLabel }: TalkRow) {
	return targetId && targetLabel ? { id: targetId, label: targetLabel } : null;
}
