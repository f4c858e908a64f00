import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { RELATIONS, RINGS } from "#core/ring.ts";
import { MEMORY_PROMPTS, promptStates } from "../rules/memory-prompt.ts";
import { addContactInput, idField, sensitivities } from "../schema.ts";

/** What a typed line may say of a person. */
const personFields = addContactInput.pick({
	name: true,
	title: true,
	organization: true,
	ring: true,
	relation: true,
	howMet: true,
	note: true,
	email: true,
	phone: true,
	profile: true,
	sensitivity: true,
});
export type PersonFields = z.infer<typeof personFields>;

/** Lines as typed or pasted, one person each; nothing is written. */
export const readLinesInput = z.object({
	text: z.string().max(50_000),
	prompt: z.enum(MEMORY_PROMPTS).optional(),
});
export type ReadLinesInput = z.infer<typeof readLinesInput>;

/** One line to keep. `id` is made by the client and becomes the contact's, so that a line sent twice adds one person. */
const rememberLine = z
	.object({
		id: idField.optional(),
		text: z.string().max(2000).optional(),
		/** Instead of the text, or in place of how it was read. */
		said: personFields.optional(),
		/**
		 * `two`: two people ("Tom & Sara Baker"), the second under `secondId`; `one`: a single person after all. `same`: it is
		 * the person who is there, and gets what is new; `another`: somebody else of that name. Left out: asked back.
		 */
		as: z.enum(["one", "two", "same", "another"]).optional(),
		secondId: idField.optional(),
	})
	.strict();
export type RememberLine = z.infer<typeof rememberLine>;

export const rememberPeopleInput = z.object({
	lines: z.array(rememberLine).min(1).max(200),
	prompt: z.enum(MEMORY_PROMPTS).optional(),
	targetId: idField.optional(),
});
export type RememberPeopleInput = z.infer<typeof rememberPeopleInput>;

/** Null empties a field; one that is not there stays. Title and organization replace the position that the line made. */
export const correctRememberedInput = z
	.object({
		name: personFields.shape.name.unwrap().nullable(),
		title: personFields.shape.title.unwrap().nullable(),
		organization: personFields.shape.organization.unwrap().nullable(),
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		howMet: personFields.shape.howMet.unwrap().nullable(),
		note: personFields.shape.note.unwrap().nullable(),
		sensitivity: z.enum(sensitivities).nullable(),
	})
	.partial();
export type CorrectRememberedInput = z.infer<typeof correctRememberedInput>;

export const standAtPromptInput = z.object({
	state: z.enum(promptStates),
	targetId: idField.optional(),
});
export const promptParam = z.object({ prompt: z.enum(MEMORY_PROMPTS) });
export const memoryPromptsQuery = z.object({ target: idField.optional() });
export const rememberedQuery = z.object({
	limit: z.coerce.number().int().min(1).max(200).default(20),
});

const meaning = z.object({ code: z.string(), title: z.string() });

/** A person as a line made them, for the list of those just added. */
export const rememberedPerson = z
	.object({
		id: idField,
		name: z.string().nullable(),
		label: z.string(),
		title: z.string().nullable(),
		organization: z.string().nullable(),
		ring: z.enum(RINGS),
		relation: z.enum(RELATIONS).nullable(),
		howMet: z.string().nullable(),
		note: z.string().nullable(),
		sensitivity: z.enum(sensitivities).nullable(),
		/** The occupation that the title most likely means; null when it can't be told. */
		occupation: meaning.nullable(),
		prompt: z.enum(MEMORY_PROMPTS).nullable(),
		rememberedAt: z.string().nullable(),
	})
	.openapi("RememberedPerson");
export type RememberedPerson = z.infer<typeof rememberedPerson>;

export const lineReading = personFields
	.extend({
		/** The name may be two people's. */
		two: z.tuple([z.string(), z.string()]).optional(),
		occupation: meaning.nullable(),
	})
	.openapi("LineReading");

const someone = z.object({ id: idField, label: z.string() });

export const lineReadings = z
	.array(
		z.object({
			line: z.string(),
			/** Null when the line says nothing of a person. */
			reading: lineReading.nullable(),
			/** Who it may be among those who are there. */
			same: someone.nullable(),
		}),
	)
	.openapi("LineReadings");
export type LineReadings = z.infer<typeof lineReadings>;

export const lineOutcomes = [
	"added",
	/** It is the person who was there, and got what was new. */
	"joined",
	/** Not kept yet: somebody there may be the same. */
	"known",
	/** Not kept yet: it may be two people. */
	"two",
	/** Nothing in it says somebody. */
	"nothing",
] as const;

export const rememberedLines = z
	.object({
		lines: z.array(
			z.object({
				id: z.string().nullable(),
				outcome: z.enum(lineOutcomes),
				people: z.array(rememberedPerson),
				same: someone.nullable(),
				two: z.tuple([z.string(), z.string()]).nullable(),
			}),
		),
	})
	.openapi("RememberedLines");
export type RememberedLines = z.infer<typeof rememberedLines>;
export type RememberedLine = RememberedLines["lines"][number];

export const memoryPrompts = z
	.object({
		/** Where to go on; null when every prompt rests. */
		current: z.enum(MEMORY_PROMPTS).nullable(),
		prompts: z.array(
			z.object({
				prompt: z.enum(MEMORY_PROMPTS),
				state: z.enum(promptStates).nullable(),
				restsUntil: z.string().nullable(),
				ring: z.enum(RINGS),
				relation: z.enum(RELATIONS).nullable(),
				/** People who came to mind at it. */
				people: z.number(),
			}),
		),
		/** All who were added by lines. */
		people: z.number(),
	})
	.openapi("MemoryPrompts");
export type MemoryPrompts = z.infer<typeof memoryPrompts>;

export type RememberRefusal =
	| "remembered-missing"
	| "remembered-in-use"
	| "contact-needs-something"
	| "target-missing";

export const rememberRefusalKinds: Record<RememberRefusal, RefusalKind> = {
	"remembered-missing": "missing",
	"remembered-in-use": "clash",
	"contact-needs-something": "invalid",
	"target-missing": "missing",
};
