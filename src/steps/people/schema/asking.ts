import { z } from "@hono/zod-openapi";
import { callRoutes } from "../rules/source.ts";
import { dateField, idField } from "../schema.ts";

const note = z.string().trim().min(1).max(2000);

export const callOutcomes = [
	"name-given",
	"passed-on",
	"call-back",
	"no-answer",
	"refused",
] as const;

export type CallOutcome = (typeof callOutcomes)[number];

/** One call to a switchboard: whom one asked for the name of whoever holds the job, and what came of it. */
export const logCallInput = z.object({
	newId: idField.optional(),
	askedWhom: z.string().trim().min(1).max(200),
	outcome: z.enum(callOutcomes),
	/** The door that one knocked at. */
	route: z.enum(callRoutes).optional(),
	/** The name, when it was given: it becomes the contact's. */
	givenName: z.string().trim().min(1).max(200).optional(),
	callBackOn: dateField.optional(),
	note: note.optional(),
	calledAt: z.iso.datetime().optional(),
});
export type LogCallInput = z.infer<typeof logCallInput>;

export const call = z
	.object({
		id: idField,
		askedWhom: z.string(),
		outcome: z.enum(callOutcomes),
		route: z.enum(callRoutes).nullable(),
		callBackOn: z.string().nullable(),
		note: z.string().nullable(),
		calledAt: z.string(),
	})
	.openapi("Call");
export type Call = z.infer<typeof call>;

export const askingOutcomes = [
	"does-it",
	"knows-someone",
	"knows-nobody",
	"asked",
] as const;

export type AskingOutcome = (typeof askingOutcomes)[number];

/** "Do you do this? Who do you know who does?" (METHOD step 3); `asked` when the answer is still to come. */
export const recordAskingInput = z.object({
	newId: idField.optional(),
	targetId: idField.optional(),
	outcome: z.enum(askingOutcomes).default("asked"),
	note: note.optional(),
	askedAt: z.iso.datetime().optional(),
});
export type RecordAskingInput = z.infer<typeof recordAskingInput>;

export const asking = z
	.object({
		id: idField,
		targetId: z.string().nullable(),
		targetLabel: z.string().nullable(),
		outcome: z.enum(askingOutcomes),
		note: z.string().nullable(),
		askedAt: z.string(),
	})
	.openapi("Asking");
export type Asking = z.infer<typeof asking>;
