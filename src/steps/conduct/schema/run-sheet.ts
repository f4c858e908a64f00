import { z } from "@hono/zod-openapi";
import { MEDIA } from "#core/medium.ts";
import { MEETING_STATUSES } from "#core/meeting-state.ts";
import { ACCESS_NEEDS } from "../rules/access.ts";
import { CHECKLIST_KEYS } from "../rules/checklist.ts";
import { closing } from "./closing.ts";
import { note } from "./note.ts";
import { recording } from "./recording.ts";

export const QUESTION_STATUSES = ["open", "asked", "skipped"] as const;

export const person = z.object({
	id: z.uuid(),
	name: z.string(),
	title: z.string().nullable(),
	organization: z.string().nullable(),
});

const targetSummary = z.object({ id: z.uuid(), label: z.string() });

export const checklistItem = z.object({
	key: z.enum(CHECKLIST_KEYS),
	when: z.enum(["day-before", "day-of", "at-the-start"]),
	/** The latest moment for it, where there is one. */
	at: z.string().nullable(),
	sentence: z.string(),
	done: z.boolean(),
});
export type ChecklistLine = z.infer<typeof checklistItem>;

export const sheetQuestion = z
	.object({
		id: z.uuid(),
		wording: z.string(),
		mustAsk: z.boolean(),
		minutes: z.number(),
		hypothesis: z.object({ id: z.uuid(), claim: z.string() }).nullable(),
		status: z.enum(QUESTION_STATUSES),
	})
	.openapi("SheetQuestion");
export type SheetQuestion = z.infer<typeof sheetQuestion>;

/** Everything that one talks from, in one answer, so that a later offline copy is one record. */
export const runSheet = z
	.object({
		meetingId: z.uuid(),
		status: z.enum(MEETING_STATUSES),
		contact: person,
		participants: z.array(person),
		target: targetSummary.nullable(),
		medium: z.enum(MEDIA),
		startsAt: z.string(),
		minutes: z.number(),
		seekerZone: z.string(),
		contactZone: z.string(),
		place: z.string().nullable(),
		backupNumber: z.string().nullable(),
		contactPhone: z.string().nullable(),
		whoDials: z.enum(["seeker", "contact"]),
		startedAt: z.string().nullable(),
		endedAt: z.string().nullable(),
		/** With what the contact offered on top. */
		endsAt: z.string(),
		offeredMinutes: z.number(),
		/** The person's own sentence on what to wear, null while it is the program's. */
		dressNote: z.string().nullable(),
		travelMinutes: z.number().nullable(),
		/** How to get in. */
		accessNotes: z.string().nullable(),
		/** Whether the way in has no steps; null: nobody has said. */
		stepFree: z.boolean().nullable(),
		seekerPhone: z.string().nullable(),
		/** What this talk needs so that the seeker can take part; never why. */
		access: z.object({
			needs: z.array(z.enum(ACCESS_NEEDS)),
			other: z.string().nullable(),
		}),
		checklist: z.array(checklistItem),
		questions: z.array(sheetQuestion),
		notes: z.array(note),
		closing,
		recording,
	})
	.openapi("RunSheet");
export type RunSheet = z.infer<typeof runSheet>;

/** One line of the list of talks. */
export const talkSummary = z
	.object({
		meetingId: z.uuid(),
		contact: person,
		target: targetSummary.nullable(),
		medium: z.enum(MEDIA),
		startsAt: z.string(),
		minutes: z.number(),
		seekerZone: z.string(),
		contactZone: z.string(),
		questions: z.number(),
		startedAt: z.string().nullable(),
		/** Its time is over, and nobody has said how it ended. */
		past: z.boolean(),
	})
	.openapi("TalkSummary");
export type TalkSummary = z.infer<typeof talkSummary>;

/** When it was in fact, where the request had to wait for a network; a moment that lies ahead is taken for now. */
export const happenedAt = z.object({
	at: z.iso.datetime({ offset: true }).optional(),
});

export const questionParams = z.object({ id: z.uuid(), questionId: z.uuid() });
export const markQuestionInput = z.object({
	status: z.enum(QUESTION_STATUSES),
});

export const checklistParams = z.object({
	id: z.uuid(),
	key: z.enum(CHECKLIST_KEYS),
});
export const checkItemInput = z.object({ done: z.boolean() });

/** An empty sentence brings the program's own back. */
export const dressNoteInput = z.object({ dress: z.string().trim().max(500) });

/** Everything that is asked for, in whole; an empty list takes it all back. */
export const accessInput = z.object({
	needs: z.array(z.enum(ACCESS_NEEDS)).max(ACCESS_NEEDS.length).default([]),
	other: z.string().trim().max(300).default(""),
});
export type AccessInput = z.infer<typeof accessInput>;

/** What the contact offered on top of the agreed time, all in all. */
export const addedTimeInput = z.object({ minutes: z.int().min(0).max(240) });
