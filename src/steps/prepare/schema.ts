import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import {
	type IdentifyRefusal,
	identifyRefusalKinds,
} from "#steps/identify/schema.ts";
import { audiences, stages, themes, tiaraWords } from "./rules/question.ts";
import { setReasonCodes } from "./rules/set-reason.ts";

const minutesOfQuestion = z.number().int().min(1).max(30);
const minutesOfTalk = z.number().int().min(5).max(120);
const date = z.iso.date();

export const finding = z
	.object({
		id: z.uuid(),
		targetId: z.uuid(),
		body: z.string(),
		sourceName: z.string(),
		sourceUrl: z.string().nullable(),
		foundOn: date,
		createdAt: z.string(),
	})
	.openapi("Finding");
export type Finding = z.infer<typeof finding>;

/** Something read, with its source and date. Without `foundOn` it was today. */
export const addFindingInput = z.object({
	newId: z.uuid().optional(),
	body: z.string().trim().min(1).max(2000),
	sourceName: z.string().trim().min(1).max(200),
	sourceUrl: z
		.url({ protocol: /^https?$/, message: "not a web address" })
		.max(2000)
		.optional(),
	foundOn: date.optional(),
});
export type AddFindingInput = z.infer<typeof addFindingInput>;

export const question = z
	.object({
		bankKey: z.string().nullable(),
		questionId: z.uuid().nullable(),
		wording: z.string(),
		/** In plainer words; null for one's own. */
		plain: z.string().nullable(),
		theme: z.enum(themes),
		stage: z.enum(stages),
		audience: z.enum(audiences),
		tiara: z.enum(tiaraWords).nullable(),
		minutes: minutesOfQuestion,
	})
	.openapi("Question");

export const questionFilter = z.object({
	theme: z.enum(themes).optional(),
	stage: z.enum(stages).optional(),
	audience: z.enum(audiences).optional(),
	tiara: z.enum(tiaraWords).optional(),
	words: z.string().max(200).optional(),
});

/** A question of one's own, in one's own words, for the bank. */
export const addQuestionInput = z.object({
	id: z.uuid().optional(),
	wording: z.string().trim().min(3).max(500),
	theme: z.enum(themes).default("advice"),
	stage: z.enum(stages).default("core"),
	audience: z.enum(audiences).default("anyone"),
	minutes: minutesOfQuestion.default(2),
});
export type AddQuestionInput = z.infer<typeof addQuestionInput>;

const setReason = z
	.object({
		code: z.enum(setReasonCodes),
		people: z.number().int().optional(),
		audience: z.enum(audiences).optional(),
		hasData: z.boolean().optional(),
		mattersMost: z.boolean().optional(),
	})
	.openapi("SetReason");

export const setItem = z.object({
	id: z.uuid(),
	wording: z.string().trim().min(1).max(1000),
	mustAsk: z.boolean().default(false),
	minutes: minutesOfQuestion.default(2),
	bankKey: z.string().max(100).nullable().default(null),
	questionId: z.uuid().nullable().default(null),
	hypothesisId: z.uuid().nullable().default(null),
	/** Why the composer chose it; null where the person did. */
	reason: setReason.nullable().default(null),
});

export const questionSet = z
	.object({
		id: z.uuid(),
		targetId: z.uuid(),
		minutes: minutesOfTalk,
		/** Minutes of the questions and of the closing pair, and what is left of the time. */
		planned: z.number().int(),
		left: z.number().int(),
		items: z.array(
			setItem.extend({
				theme: z.enum(themes).nullable(),
				stage: z.enum(stages).nullable(),
				tiara: z.enum(tiaraWords).nullable(),
			}),
		),
		updatedAt: z.string(),
	})
	.openapi("QuestionSet");
export type QuestionSet = z.infer<typeof questionSet>;

/** The whole set, in the order in which it is to be asked. What is not in it any more is gone. */
export const saveQuestionSetInput = z.object({
	minutes: minutesOfTalk.default(20),
	items: z.array(setItem).max(40),
});
export type SaveQuestionSetInput = z.infer<typeof saveQuestionSetInput>;

export const draftQuestionSetInput = z.object({
	/** Without it the time of the present set, or 20 minutes. */
	minutes: minutesOfTalk.optional(),
	/** The work needs a licence. */
	licensed: z.boolean().default(false),
});
export type DraftQuestionSetInput = z.infer<typeof draftQuestionSetInput>;

export const preparation = z
	.object({
		targetId: z.uuid(),
		label: z.string(),
		hypotheses: z.number().int(),
		findings: z.number().int(),
		questions: z.number().int(),
		minutes: minutesOfTalk.nullable(),
		/** The start of the next agreed talk about it. */
		nextTalkAt: z.string().nullable(),
		nextStep: z.enum(["wonder", "read", "draft", "find-people"]),
	})
	.openapi("Preparation");
export type Preparation = z.infer<typeof preparation>;

export const removed = z.object({ removed: z.boolean() });

export type PrepareRefusal =
	| IdentifyRefusal
	| "found-in-future"
	| "question-exists"
	| "unknown-question"
	| "doubt-of-another-target"
	| "question-twice"
	| "question-of-another-set"
	| "unknown-goal"
	| "too-few-answers"
	| "unknown-talk"
	| "talk-without-target"
	| "talk-is-over";

export const prepareRefusalKinds: Record<PrepareRefusal, RefusalKind> = {
	...identifyRefusalKinds,
	"found-in-future": "invalid",
	"question-exists": "clash",
	"unknown-question": "invalid",
	"doubt-of-another-target": "invalid",
	"question-twice": "invalid",
	"question-of-another-set": "clash",
	"unknown-goal": "missing",
	"too-few-answers": "invalid",
	"unknown-talk": "missing",
	"talk-without-target": "invalid",
	"talk-is-over": "clash",
};
