import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { type ArrangeMeetingRefusal, meetingRefusalKinds } from "./meeting.ts";

export const answerKinds = [
	"accepted",
	"declined",
	"tentative",
	"counter",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const answerOutcomes = [
	"agreed",
	"time-refused",
	"cancelled",
	"suggested",
] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Why nothing came of a file. */
export const whyNothing = [
	/** It is no calendar file, or has no event. */
	"no-calendar",
	/** A request or the like, or an answer that says neither yes nor no. */
	"no-answer",
	"unknown-meeting",
	"not-from-contact",
	/** It speaks of a time that has moved since. */
	"older",
	/** The talk took place, was called off, or its time has passed. */
	"over",
	/** It was read before. */
	"again",
] as const;
export type WhyNothing = (typeof whyNothing)[number];

/** A reply file: its text, as saved from mail. */
export const readAnswerInput = z.object({
	text: z.string().min(1).max(1_000_000),
});

export const calendarAnswer = z
	.object({
		id: z.uuid(),
		kind: z.enum(answerKinds),
		saidBy: z.string().nullable(),
		comment: z.string().nullable(),
		/** The time that is proposed instead, in both zones. */
		proposed: z.string().nullable(),
		outcome: z.enum(answerOutcomes).nullable(),
		readAt: z.string(),
	})
	.openapi("CalendarAnswer");
export type CalendarAnswer = z.infer<typeof calendarAnswer>;

/** What a file said and what came of it. */
export const readAnswer = z
	.object({
		meetingId: z.uuid().nullable(),
		kind: z.enum(answerKinds).nullable(),
		outcome: z.enum(answerOutcomes).nullable(),
		why: z.enum(whyNothing).nullable(),
		saidBy: z.string().nullable(),
		comment: z.string().nullable(),
	})
	.openapi("ReadCalendarAnswer");
export type ReadAnswer = z.infer<typeof readAnswer>;

export type CalendarAnswerRefusal =
	| ArrangeMeetingRefusal
	| "answer-other-meeting"
	| "answer-no-calendar";

export const calendarAnswerKinds: Record<CalendarAnswerRefusal, RefusalKind> = {
	...meetingRefusalKinds,
	"answer-other-meeting": "clash",
	"answer-no-calendar": "invalid",
};
