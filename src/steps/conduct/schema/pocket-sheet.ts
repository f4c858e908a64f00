import { z } from "@hono/zod-openapi";
import { MOST_NOTE_LETTERS, NOTE_MARKS } from "../rules/note.ts";
import { nameUseAnswer, suggestedPerson } from "./closing.ts";
import { QUESTION_STATUSES } from "./run-sheet.ts";

/** A note as the file has it. `base` is the revision that it had when the file was made; 0: written in the file. */
const pocketNote = z.object({
	id: z.uuid(),
	questionId: z.uuid().nullable(),
	body: z.string().max(MOST_NOTE_LETTERS),
	marks: z.array(z.enum(NOTE_MARKS)).max(NOTE_MARKS.length),
	offTheRecord: z.boolean(),
	base: z.int().min(0),
	/** In the file, since it was made. */
	isChanged: z.boolean(),
	writtenAt: z.iso.datetime({ offset: true }),
});
export type PocketNote = z.infer<typeof pocketNote>;

/** What was done in the file; comes back as a whole, and may come more than once. */
export const pocketState = z.object({
	kind: z.literal("askaround-pocket-sheet"),
	version: z.literal(1),
	meetingId: z.uuid(),
	/** When anything was changed last; null: nothing was. */
	savedAt: z.iso.datetime({ offset: true }).nullable(),
	startedAt: z.iso.datetime({ offset: true }).nullable(),
	endedAt: z.iso.datetime({ offset: true }).nullable(),
	cutShort: z.boolean(),
	/** Why one of the closing pair was not asked. */
	reason: z.string().trim().max(500),
	questions: z
		.array(z.object({ id: z.uuid(), status: z.enum(QUESTION_STATUSES) }))
		.max(200),
	notes: z.array(pocketNote).max(2000),
	closing: z.object({
		namesAsked: z.boolean(),
		people: z.array(suggestedPerson).max(20),
		nameUse: nameUseAnswer.nullable(),
		/** When that was said in the file; null: the file was made with it. */
		nameUseAt: z.iso.datetime({ offset: true }).nullable(),
		thanked: z.boolean(),
	}),
});
export type PocketState = z.infer<typeof pocketState>;

/** The file that came back, or the text that was copied from it. */
export const takePocketSheetInput = z.object({
	text: z.string().min(1).max(8_000_000),
});

/** What came of it. */
export const pocketReport = z
	.object({
		meetingId: z.uuid(),
		contactName: z.string(),
		/** Notes that are new here, or that go on from what was here. */
		taken: z.number(),
		unchanged: z.number(),
		/** Notes that were changed here meanwhile: both versions are kept. */
		copies: z.number(),
		people: z.number(),
		/** The talk was ended by it, or had been; if not, why. */
		ended: z.boolean(),
		stillOpen: z.string().nullable(),
	})
	.openapi("PocketReport");
export type PocketReport = z.infer<typeof pocketReport>;

/** The words of the file, and what it shows; everything else is its state. */
export interface PocketSheet {
	title: string;
	fileName: string;
	name: string;
	lines: string[];
	/** The instant at which the talk is to end, and how many minutes it has. */
	endsAt: string;
	questions: {
		id: string;
		wording: string;
		facts: string;
		mustAsk: boolean;
	}[];
	words: Record<PocketWord, string>;
}

export type PocketWord =
	| "start"
	| "end"
	| "ended"
	| "asked"
	| "skip"
	| "note"
	| "unplanned"
	| "addNote"
	| "offTheRecord"
	| "pair"
	| "names"
	| "nobody"
	| "name"
	| "job"
	| "organization"
	| "reach"
	| "another"
	| "may"
	| "granted"
	| "limited"
	| "refused"
	| "notAsked"
	| "limits"
	| "thanked"
	| "reason"
	| "cutShort"
	| "short"
	| "minutesLeft"
	| "fiveMinutes"
	| "over"
	| "kept"
	| "notKept"
	| "keepFile"
	| "copy"
	| "copied"
	| "back"
	| `mark-${(typeof NOTE_MARKS)[number]}`;
