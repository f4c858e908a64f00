import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes, z } from "#http/route.ts";
import { addTarget, listTargets } from "./actions.ts";
import { presentTarget } from "./present.ts";
import { addTargetInput, target, targetRefusalKinds } from "./schema.ts";

export const identifyRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/targets",
			operationId: "listTargets",
			tags: ["identify"],
			responses: answers(z.array(target)),
		}),
		async (c) =>
			c.json((await listTargets(c.var.actor)).map(presentTarget), 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/targets",
			operationId: "addTarget",
			tags: ["identify"],
			request: { body: takes(addTargetInput) },
			responses: answers(target, "The target, kept"),
		}),
		async (c) => {
			const added = await addTarget(c.var.actor, c.req.valid("json"));
			if (!added.ok) return refused(c, added.refusal, targetRefusalKinds);
			return c.json(presentTarget(added.value), 200);
		},
	);
