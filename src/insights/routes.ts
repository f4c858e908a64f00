import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations } from "#http/route.ts";
import { readInsights, readTargetInsights } from "./actions.ts";
import { presentInsights, presentTargetInsights } from "./present.ts";
import { insightsAnswer, targetInsights } from "./schema.ts";

const tags = ["insights"];

export const insightsRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/insights",
			operationId: "readInsights",
			tags,
			responses: answers(insightsAnswer),
		}),
		async (c) => c.json(presentInsights(await readInsights(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/insights/{id}",
			operationId: "readTargetInsights",
			tags,
			request: { params: idParam },
			responses: answers(targetInsights),
		}),
		async (c) => {
			const found = await readTargetInsights(
				c.var.actor,
				c.req.valid("param").id,
			);
			if (!found.ok)
				return refused(c, found.refusal, { "unknown-target": "missing" });
			return c.json(presentTargetInsights(found.value), 200);
		},
	);
