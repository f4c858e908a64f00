import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations, z } from "#http/route.ts";
import {
	listNextTalks,
	readComparison,
	readNeighbours,
} from "../actions/choice.ts";
import {
	presentComparison,
	presentNeighbours,
	presentNextTalk,
} from "../present/choice.ts";
import {
	comparison,
	comparisonQuery,
	choiceRefusalKinds as kinds,
	neighbours,
	nextTalk,
} from "../schema/choice.ts";

const tags = ["identify"];

/** Operations on neighbours, comparison, and which talk would teach most. */
export const choiceRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/next-talks",
			operationId: "rankNextTalks",
			tags,
			responses: answers(z.array(nextTalk), "What would teach most first"),
		}),
		async (c) =>
			c.json((await listNextTalks(c.var.actor)).map(presentNextTalk), 200),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/comparison",
			operationId: "compareTargets",
			tags,
			request: { query: comparisonQuery },
			responses: answers(comparison),
		}),
		async (c) => {
			const ids = c.req.valid("query").ids.split(",").filter(Boolean);
			const read = await readComparison(c.var.actor, ids);
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json(presentComparison(read.value, c.var.actor.catalogue), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}/neighbours",
			operationId: "readNeighbours",
			tags,
			request: { params: idParam },
			responses: answers(neighbours),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const read = await readNeighbours(c.var.actor, id);
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json(presentNeighbours(read.value, c.var.actor.catalogue), 200);
		},
	);
