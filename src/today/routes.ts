import { answers, createRoute, operations } from "#http/route.ts";
import { listToday } from "./actions.ts";
import { presentToday } from "./present.ts";
import { todayAnswer, todayQuery } from "./schema.ts";

export const todayRoutes = operations().openapi(
	createRoute({
		method: "get",
		path: "/today",
		operationId: "readToday",
		tags: ["today"],
		request: { query: todayQuery },
		responses: answers(todayAnswer),
	}),
	async (c) => {
		const { at } = c.req.valid("query");
		return c.json(presentToday(await listToday(c.var.actor, at)), 200);
	},
);
