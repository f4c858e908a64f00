import { answers, createRoute, operations } from "#http/route.ts";
import { listCalendar, listToday } from "../actions.ts";
import { presentCalendar, presentToday } from "../present.ts";
import { todayAnswer, todayQuery } from "../schema.ts";

export const readRoutes = operations()
	.openapi(
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
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/calendar",
			operationId: "readCalendar",
			tags: ["today"],
			responses: {
				200: {
					description: "Meetings and due things",
					content: { "text/calendar": { schema: { type: "string" } } },
				},
			},
		}),
		async (c) =>
			c.body(
				presentCalendar(await listCalendar(c.var.actor), c.var.actor.now),
				200,
				{ "content-type": "text/calendar; charset=utf-8" },
			),
	);
