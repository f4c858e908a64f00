import { z } from "@hono/zod-openapi";
import { MEDIA } from "#core/medium.ts";
import { RINGS } from "#core/ring.ts";
import { audiences } from "../rules/question.ts";
import { setOrders } from "../rules/set-order.ts";
import { questionSet, setItem } from "../schema.ts";
import { dataFact } from "./goal.ts";

export const leftOutReasons = [
	"answered",
	"said-the-same",
	"set-aside",
	"no-time",
	"too-many",
] as const;

/** The questions of one talk: whom they are for, what that person said before, the set, and what it does without. */
export const talkSet = z
	.object({
		meetingId: z.uuid(),
		targetId: z.uuid(),
		targetLabel: z.string(),
		contact: z.object({
			id: z.uuid(),
			name: z.string(),
			title: z.string().nullable(),
			organization: z.string().nullable(),
			ring: z.enum(RINGS),
		}),
		startsAt: z.string(),
		seekerZone: z.string(),
		medium: z.enum(MEDIA),
		minutes: z.number().int(),
		/** It can still be changed: the talk has not begun. */
		isOpen: z.boolean(),
		/** As their positions say; null where these don't tell. */
		roleByPositions: z.enum(audiences).nullable(),
		/** What this person was asked before, with what they said. */
		earlier: z.array(
			z.object({
				wording: z.string(),
				startsAt: z.string(),
				said: z.array(z.string()),
			}),
		),
		facts: z.array(dataFact),
		/** Null: none composed yet; the talk then asks what the target's set asks. */
		set: questionSet
			.extend({
				audience: z.enum(audiences).nullable(),
				order: z.enum(setOrders),
				isPlain: z.boolean(),
			})
			.nullable(),
		leftOut: z.array(
			z.object({
				wording: z.string(),
				hypothesisId: z.uuid().nullable(),
				reason: z.enum(leftOutReasons),
			}),
		),
	})
	.openapi("TalkSet");
export type TalkSet = z.infer<typeof talkSet>;

/** What is left out stays as it was; a role of null is read from their positions again. */
export const composeTalkSetInput = z.object({
	audience: z.enum(audiences).nullable().optional(),
	order: z.enum(setOrders).optional(),
	isPlain: z.boolean().optional(),
});
export type ComposeTalkSetInput = z.infer<typeof composeTalkSetInput>;

/** The whole set, in the order in which it is to be asked. */
export const saveTalkSetInput = z.object({ items: z.array(setItem).max(40) });
export type SaveTalkSetInput = z.infer<typeof saveTalkSetInput>;
