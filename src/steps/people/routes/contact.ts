import type { Context } from "hono";
import type { Result } from "#core/result.ts";
import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	type Env,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { logCall, nameContact, recordAsking } from "../actions/asking.ts";
import { changePosition, removePosition } from "../actions/position.ts";
import { readContact } from "../actions/read.ts";
import {
	addContact,
	addPosition,
	changeContact,
	endPosition,
	setDoNotContact,
} from "../actions.ts";
import { presentContact } from "../present.ts";
import { logCallInput, recordAskingInput } from "../schema/asking.ts";
import {
	contact,
	type PeopleRefusal,
	peopleRefusalKinds,
} from "../schema/contact.ts";
import {
	addContactInput,
	addPositionInput,
	changeContactInput,
	changePositionInput,
	endPositionInput,
	idField,
	nameContactInput,
} from "../schema.ts";

/** The whole contact as it is after a change, or why it was not changed. */
export async function answer<C extends PeopleRefusal>(
	c: Context<Env>,
	done: Result<{ id: string }, C>,
) {
	const read = done.ok ? await readContact(c.var.actor, done.value.id) : done;
	if (!read.ok)
		return refused<PeopleRefusal>(c, read.refusal, peopleRefusalKinds);
	return c.json(presentContact(read.value, c.var.actor.catalogue), 200);
}

const tags = ["people"];
const positionParam = z.object({ id: idField, positionId: idField });

/** One person: read, added, changed. */
export const contactRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}",
			operationId: "readContact",
			tags,
			request: { params: idParam },
			responses: answers(contact),
		}),
		async (c) => answer(c, { ok: true, value: c.req.valid("param") }),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts",
			operationId: "addContact",
			tags,
			request: { body: takes(addContactInput) },
			responses: answers(contact, "The contact, added"),
		}),
		async (c) => answer(c, await addContact(c.var.actor, c.req.valid("json"))),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/contacts/{id}",
			operationId: "changeContact",
			tags,
			request: { params: idParam, body: takes(changeContactInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await changeContact(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/name",
			operationId: "nameContact",
			tags,
			request: { params: idParam, body: takes(nameContactInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await nameContact(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/positions",
			operationId: "addPosition",
			tags,
			request: { params: idParam, body: takes(addPositionInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await addPosition(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/contacts/{id}/positions/{positionId}",
			operationId: "changePosition",
			tags,
			request: { params: positionParam, body: takes(changePositionInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await changePosition(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/contacts/{id}/positions/{positionId}",
			operationId: "removePosition",
			tags,
			request: { params: positionParam },
			responses: answers(contact),
		}),
		async (c) =>
			answer(c, await removePosition(c.var.actor, c.req.valid("param"))),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/positions/{positionId}/end",
			operationId: "endPosition",
			tags,
			request: { params: positionParam, body: takes(endPositionInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await endPosition(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/calls",
			operationId: "logCall",
			tags,
			request: { params: idParam, body: takes(logCallInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await logCall(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/askings",
			operationId: "recordAsking",
			tags,
			request: { params: idParam, body: takes(recordAskingInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await recordAsking(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/contacts/{id}/do-not-contact",
			operationId: "setDoNotContact",
			tags,
			request: { params: idParam },
			responses: answers(contact),
		}),
		async (c) =>
			answer(c, await setDoNotContact(c.var.actor, c.req.valid("param"))),
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/contacts/{id}/do-not-contact",
			operationId: "liftDoNotContact",
			tags,
			request: { params: idParam },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await setDoNotContact(c.var.actor, {
					...c.req.valid("param"),
					on: false,
				}),
			),
	);
