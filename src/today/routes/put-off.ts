import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import { putOff, takeUp } from "../actions/put-off.ts";
import { presentToday } from "../present.ts";
import {
	putOffInput,
	takeUpInput,
	todayAnswer,
	todayRefusalKinds,
} from "../schema.ts";

const tags = ["today"];

/** What waits, and what comes back. */
export const putOffRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/put-offs",
			operationId: "putOff",
			tags,
			request: { body: takes(putOffInput) },
			responses: answers(todayAnswer),
		}),
		async (c) => {
			const done = await putOff(c.var.actor, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, todayRefusalKinds);
			return c.json(presentToday(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/put-offs",
			operationId: "takeUp",
			tags,
			request: { query: takeUpInput },
			responses: answers(todayAnswer),
		}),
		async (c) => {
			const { id } = c.req.valid("query");
			return c.json(presentToday(await takeUp(c.var.actor, id)), 200);
		},
	);
