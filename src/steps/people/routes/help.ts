import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import {
	changeHelpWeights,
	findHelp,
	resetHelpWeights,
} from "../actions/help.ts";
import { presentHelp } from "../present/help.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import { findHelpQuery, help, helpWeights } from "../schema/help.ts";

const tags = ["people"];

/** Who can help with a target, and what counts for their order. */
export const helpRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/help",
			operationId: "findHelp",
			tags,
			request: { query: findHelpQuery },
			responses: answers(help),
		}),
		async (c) => {
			const { target, limit } = c.req.valid("query");
			const found = await findHelp(c.var.actor, target);
			if (!found.ok) return refused(c, found.refusal, peopleRefusalKinds);
			return c.json(
				presentHelp(found.value, c.var.actor.catalogue, limit),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/help-weights",
			operationId: "changeHelpWeights",
			tags,
			request: { body: takes(helpWeights) },
			responses: answers(helpWeights),
		}),
		async (c) => {
			const weights = c.req.valid("json");
			return c.json(await changeHelpWeights(c.var.actor, weights), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/help-weights",
			operationId: "resetHelpWeights",
			tags,
			responses: answers(helpWeights, "The usual ones"),
		}),
		async (c) => c.json(await resetHelpWeights(c.var.actor), 200),
	);
