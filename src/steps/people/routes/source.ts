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
import {
	addSource,
	addSourceContact,
	changeSource,
	listSources,
	readSource,
	type Source,
	tickStep,
} from "../actions/source.ts";
import { presentSource } from "../present/source.ts";
import {
	addSourceContactInput,
	addSourceTaskInput,
	changeSourceTaskInput,
	type SourceRefusal,
	sourceRefusalKinds,
	sourceStepParam,
	sourceTask,
	sourceTasksQuery,
} from "../schema/source.ts";

function answer(c: Context<Env>, done: Result<Source, SourceRefusal>) {
	if (!done.ok) return refused(c, done.refusal, sourceRefusalKinds);
	return c.json(presentSource(done.value), 200);
}

const tags = ["people"];

/** Ways to somebody where nobody is known yet. */
export const sourceRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/source-tasks",
			operationId: "listSourceTasks",
			tags,
			request: { query: sourceTasksQuery },
			responses: answers(z.array(sourceTask)),
		}),
		async (c) => {
			const { target } = c.req.valid("query");
			const sources = await listSources(c.var.actor, target ?? null);
			return c.json(sources.map(presentSource), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/source-tasks/{id}",
			operationId: "readSourceTask",
			tags,
			request: { params: idParam },
			responses: answers(sourceTask),
		}),
		async (c) =>
			answer(c, await readSource(c.var.actor, c.req.valid("param").id)),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/source-tasks",
			operationId: "addSourceTask",
			tags,
			request: { body: takes(addSourceTaskInput) },
			responses: answers(sourceTask),
		}),
		async (c) => answer(c, await addSource(c.var.actor, c.req.valid("json"))),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/source-tasks/{id}",
			operationId: "changeSourceTask",
			tags,
			request: { params: idParam, body: takes(changeSourceTaskInput) },
			responses: answers(sourceTask),
		}),
		async (c) =>
			answer(
				c,
				await changeSource(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/source-tasks/{id}/steps/{step}",
			operationId: "tickSourceStep",
			tags,
			request: { params: sourceStepParam },
			responses: answers(sourceTask),
		}),
		async (c) =>
			answer(
				c,
				await tickStep(c.var.actor, { ...c.req.valid("param"), done: true }),
			),
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/source-tasks/{id}/steps/{step}",
			operationId: "untickSourceStep",
			tags,
			request: { params: sourceStepParam },
			responses: answers(sourceTask),
		}),
		async (c) =>
			answer(
				c,
				await tickStep(c.var.actor, { ...c.req.valid("param"), done: false }),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/source-tasks/{id}/contacts",
			operationId: "addSourceContact",
			tags,
			request: { params: idParam, body: takes(addSourceContactInput) },
			responses: answers(sourceTask),
		}),
		async (c) =>
			answer(
				c,
				await addSourceContact(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	);
