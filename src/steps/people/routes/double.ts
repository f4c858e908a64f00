import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { countDoubles, decideDouble, listDoubles } from "../actions/double.ts";
import { listMerges, mergeContacts, unmerge } from "../actions/merge.ts";
import { presentDouble, presentMerge } from "../present/double.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import {
	doubleCount,
	doubleDecided,
	doubleList,
	doubleVerdictInput,
	listDoublesQuery,
	merge,
	mergeContactInput,
} from "../schema/double.ts";
import { idField } from "../schema.ts";

const tags = ["people"];

/** Contacts that may be one person: offered, decided, merged, taken apart. */
export const doubleRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/doubles",
			operationId: "listDoubles",
			tags,
			request: { query: listDoublesQuery },
			responses: answers(doubleList),
		}),
		async (c) => {
			const { doubles, ...found } = await listDoubles(
				c.var.actor,
				c.req.valid("query").limit,
			);
			return c.json({ ...found, items: doubles.map(presentDouble) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/doubles/count",
			operationId: "countDoubles",
			tags,
			responses: answers(doubleCount),
		}),
		async (c) => c.json({ open: await countDoubles(c.var.actor) }, 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/doubles/{id}/verdict",
			operationId: "decideDouble",
			tags,
			request: { params: idParam, body: takes(doubleVerdictInput) },
			responses: answers(doubleDecided),
		}),
		async (c) => {
			const done = await decideDouble(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!done.ok) return refused(c, done.refusal, peopleRefusalKinds);
			const { merge } = done.value;
			return c.json({ merge: merge && presentMerge(merge) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/merges",
			operationId: "mergeContacts",
			tags,
			request: { params: idParam, body: takes(mergeContactInput) },
			responses: answers(merge),
		}),
		async (c) => {
			const done = await mergeContacts(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!done.ok) return refused(c, done.refusal, peopleRefusalKinds);
			return c.json(presentMerge(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/merges",
			operationId: "listMerges",
			tags,
			request: {
				query: z.object({
					contactId: idField.optional(),
					limit: z.coerce.number().int().min(1).max(200).default(50),
				}),
			},
			responses: answers(z.object({ items: z.array(merge) })),
		}),
		async (c) => {
			const merges = await listMerges(c.var.actor, c.req.valid("query"));
			return c.json({ items: merges.map(presentMerge) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/merges/{id}",
			operationId: "unmerge",
			tags,
			request: { params: idParam },
			responses: answers(merge),
		}),
		async (c) => {
			const done = await unmerge(c.var.actor, c.req.valid("param").id);
			if (!done.ok) return refused(c, done.refusal, peopleRefusalKinds);
			return c.json(presentMerge(done.value), 200);
		},
	);
