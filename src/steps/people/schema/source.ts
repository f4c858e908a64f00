import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import {
	SOURCE_KINDS,
	SOURCE_STEPS,
	sourceStandings,
} from "../rules/source.ts";
import { addContactInput, dateField, idField } from "../schema.ts";

export const sourceStates = ["open", "done", "set-aside"] as const;
const note = z.string().trim().min(1).max(2000);
const name = z.string().trim().min(1).max(200);

/** A way to begin. The switchboard needs a job and an organization: they stand for the person until there is a name. */
export const addSourceTaskInput = z.object({
	id: idField.optional(),
	kind: z.enum(SOURCE_KINDS),
	targetId: idField.optional(),
	organization: name.optional(),
	title: name.optional(),
	phone: z.string().trim().min(1).max(60).optional(),
	note: note.optional(),
});
export type AddSourceTaskInput = z.infer<typeof addSourceTaskInput>;

/** Null empties a field; one that is not there stays. */
export const changeSourceTaskInput = z
	.object({
		organization: name.nullable(),
		dueOn: dateField.nullable(),
		note: note.nullable(),
		state: z.enum(sourceStates),
	})
	.partial();
export type ChangeSourceTaskInput = z.infer<typeof changeSourceTaskInput>;

export const sourceStepParam = z.object({
	id: idField,
	step: z.enum(SOURCE_STEPS),
});
export const sourceTasksQuery = z.object({ target: idField.optional() });

/** Somebody met through it. Ring, relation and how one met are those of the source. */
export const addSourceContactInput = addContactInput
	.pick({
		name: true,
		title: true,
		organization: true,
		email: true,
		phone: true,
		profile: true,
		note: true,
	})
	.extend({ newId: idField.optional() });
export type AddSourceContactInput = z.infer<typeof addSourceContactInput>;

const someone = z.object({ id: idField, label: z.string() });

export const sourceTask = z
	.object({
		id: idField,
		kind: z.enum(SOURCE_KINDS),
		state: z.enum(sourceStates),
		standing: z.enum(sourceStandings),
		target: someone.nullable(),
		/** The association, school or agency; for the switchboard where one calls. */
		organization: z.string().nullable(),
		/** The switchboard's: whose name is asked for. */
		contact: someone.extend({ name: z.string().nullable() }).nullable(),
		steps: z.array(
			z.object({ step: z.enum(SOURCE_STEPS), doneAt: z.string().nullable() }),
		),
		dueOn: z.string().nullable(),
		note: z.string().nullable(),
		people: z.array(someone),
		createdAt: z.string(),
	})
	.openapi("SourceTask");
export type SourceTask = z.infer<typeof sourceTask>;

export type SourceRefusal =
	| "source-missing"
	| "source-needs-job"
	| "source-step-missing"
	| "target-missing"
	| "contact-needs-something"
	| "not-an-email";

export const sourceRefusalKinds: Record<SourceRefusal, RefusalKind> = {
	"source-missing": "missing",
	"source-needs-job": "invalid",
	"source-step-missing": "invalid",
	"target-missing": "missing",
	"contact-needs-something": "invalid",
	"not-an-email": "invalid",
};
