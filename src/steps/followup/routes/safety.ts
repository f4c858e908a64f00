import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import {
	changeSafetyNote,
	listSafetyNotes,
	takeBackSafetyNote,
	writeSafetyNote,
} from "../actions/safety.ts";
import { presentSafety } from "../present/safety.ts";
import { followupRefusalKinds } from "../schema/refusals.ts";
import {
	changeSafetyNoteInput,
	safetyPage,
	writeSafetyNoteInput,
} from "../schema/safety.ts";
import { tags } from "./follow-up.ts";

const responses = answers(safetyPage, "The notes about this person");

type Noted = Awaited<
	ReturnType<
		typeof listSafetyNotes | typeof writeSafetyNote | typeof changeSafetyNote
	>
>;

function answer(c: Parameters<typeof refused>[0], outcome: Noted) {
	if (!outcome.ok) return refused(c, outcome.refusal, followupRefusalKinds);
	return c.json(presentSafety(outcome.value), 200);
}

export const safetyRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}/safety-notes",
			operationId: "listSafetyNotes",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return answer(c, await listSafetyNotes(c.var.actor, id));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/safety-notes",
			operationId: "writeSafetyNote",
			tags,
			request: { params: idParam, body: takes(writeSafetyNoteInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return answer(c, await writeSafetyNote(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/safety-notes/{id}",
			operationId: "changeSafetyNote",
			tags,
			request: { params: idParam, body: takes(changeSafetyNoteInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { body } = c.req.valid("json");
			return answer(c, await changeSafetyNote(c.var.actor, id, body));
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/safety-notes/{id}",
			operationId: "takeBackSafetyNote",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return answer(c, await takeBackSafetyNote(c.var.actor, id));
		},
	);
