import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Actor } from "#storage/actor.ts";
import { invalidInput } from "./problem.ts";

export { createRoute, z };

/** What every handler finds on its context. */
export type Env = { Variables: { actor: Actor } };

/** An empty set of routes; a step chains its operations on it. */
export function operations() {
	return new OpenAPIHono<Env>({
		defaultHook: (result, c) => {
			if (!result.success) return invalidInput(c, result.error);
		},
	});
}

const problemSchema = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.number(),
		detail: z.string(),
		code: z.string(),
		facts: z.record(z.string(), z.unknown()),
	})
	.openapi("Problem");

/** The responses of an operation: its success as JSON, and the problems that any operation may answer with. */
export function answers<S extends z.ZodType>(schema: S, description = "Done") {
	const problems = {
		default: {
			description: "Refused, with a code and a sentence",
			content: { "application/problem+json": { schema: problemSchema } },
		},
	};
	return {
		200: { description, content: { "application/json": { schema } } },
		// Written into the OpenAPI document, but not into the handler's type.
		...(problems as Record<never, never>),
	};
}

/** The body of an operation, as JSON that must be there; a field that it doesn't know is refused, so that no typo loses anything. */
export function takes<S extends z.ZodType>(schema: S) {
	const exact = schema instanceof z.ZodObject ? schema.strict() : schema;
	return {
		required: true,
		content: { "application/json": { schema: exact as unknown as S } },
	} as const;
}

/** An id in the path. */
export const idParam = z.object({ id: z.uuid() });
