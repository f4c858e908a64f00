import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import { readAnswers, readGoals, weighGoal } from "../actions/goal.ts";
import { presentGoals } from "../present/goal.ts";
import {
	goalsAnswer,
	readAnswersInput,
	weighGoalInput,
} from "../schema/goal.ts";
import { prepareRefusalKinds as kinds } from "../schema.ts";

const tags = ["prepare"];

export const goalRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}/goals",
			operationId: "listGoals",
			tags,
			request: { params: idParam },
			responses: answers(goalsAnswer, "What one wants to know, and how sure"),
		}),
		async (c) => {
			const read = await readGoals(c.var.actor, c.req.valid("param").id);
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json(presentGoals(read.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/targets/{id}/goal-weight",
			operationId: "weighGoal",
			tags,
			request: { params: idParam, body: takes(weighGoalInput) },
			responses: answers(goalsAnswer, "All goals, as kept"),
		}),
		async (c) => {
			const weighed = await weighGoal(c.var.actor, {
				...c.req.valid("json"),
				targetId: c.req.valid("param").id,
			});
			if (!weighed.ok) return refused(c, weighed.refusal, kinds);
			return c.json(presentGoals(weighed.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/targets/{id}/answer-reading",
			operationId: "readAnswers",
			tags,
			request: { params: idParam, body: takes(readAnswersInput) },
			responses: answers(goalsAnswer, "All goals, as kept"),
		}),
		async (c) => {
			const read = await readAnswers(c.var.actor, {
				...c.req.valid("json"),
				targetId: c.req.valid("param").id,
			});
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json(presentGoals(read.value), 200);
		},
	);
