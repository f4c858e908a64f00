import { createRoute, idParam, operations, takes } from "#http/route.ts";
import {
	addInsight,
	changeInsight,
	removeOwn,
	saveDebrief,
} from "../actions/debrief.ts";
import {
	addInsightInput,
	changeInsightInput,
	saveDebriefInput,
} from "../schema/follow-up.ts";
import { followUpAnswer, responses, tags } from "./follow-up.ts";

export const debriefRoutes = operations()
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/debrief",
			operationId: "saveDebrief",
			tags,
			request: { params: idParam, body: takes(saveDebriefInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await saveDebrief(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/insights",
			operationId: "addInsight",
			tags,
			request: { params: idParam, body: takes(addInsightInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await addInsight(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/insights/{id}",
			operationId: "changeInsight",
			tags,
			request: { params: idParam, body: takes(changeInsightInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await changeInsight(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/insights/{id}",
			operationId: "removeInsight",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return followUpAnswer(c, await removeOwn(c.var.actor, "insight", id));
		},
	);
