import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import { readMorningMail, setMorningMail } from "../actions/morning.ts";
import { presentMorning } from "../present/morning.ts";
import {
	morningMail,
	setMorningMailInput,
	todayRefusalKinds,
} from "../schema.ts";

const tags = ["today"];

export const morningRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/morning-mail",
			operationId: "readMorningMail",
			tags,
			responses: answers(morningMail),
		}),
		async (c) =>
			c.json(presentMorning(await readMorningMail(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/morning-mail",
			operationId: "setMorningMail",
			tags,
			request: { body: takes(setMorningMailInput) },
			responses: answers(morningMail),
		}),
		async (c) => {
			const set = await setMorningMail(c.var.actor, c.req.valid("json"));
			if (!set.ok) return refused(c, set.refusal, todayRefusalKinds);
			return c.json(presentMorning(set.value), 200);
		},
	);
