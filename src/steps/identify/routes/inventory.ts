import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import {
	answerActivity,
	clearInventory,
	finishInventory,
	readInventory,
} from "../actions/inventory.ts";
import { presentInventory } from "../present/inventory.ts";
import { presentProfile } from "../present.ts";
import {
	activityParam,
	answerActivityInput,
	inventory,
	inventoryRefusalKinds,
	scoreInventoryInput,
} from "../schema/inventory.ts";
import { identifyRefusalKinds, profile } from "../schema.ts";

const tags = ["identify"];
const kinds = { ...identifyRefusalKinds, ...inventoryRefusalKinds };

/** Operations on the interest inventory. */
export const inventoryRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/profile/inventory",
			operationId: "readInventory",
			tags,
			responses: answers(inventory),
		}),
		async (c) =>
			c.json(presentInventory(await readInventory(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/profile/inventory/{activity}",
			operationId: "answerActivity",
			tags,
			request: { params: activityParam, body: takes(answerActivityInput) },
			responses: answers(inventory),
		}),
		async (c) => {
			const answered = await answerActivity(c.var.actor, {
				...c.req.valid("param"),
				...c.req.valid("json"),
			});
			if (!answered.ok) return refused(c, answered.refusal, kinds);
			return c.json(presentInventory(answered.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/profile/inventory",
			operationId: "clearInventory",
			tags,
			responses: answers(inventory),
		}),
		async (c) =>
			c.json(presentInventory(await clearInventory(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/profile/inventory/score",
			operationId: "finishInventory",
			tags,
			request: { body: takes(scoreInventoryInput) },
			responses: answers(profile),
		}),
		async (c) => {
			const finished = await finishInventory(
				c.var.actor,
				c.req.valid("json").form,
			);
			if (!finished.ok) return refused(c, finished.refusal, kinds);
			return c.json(presentProfile(finished.value), 200);
		},
	);
