import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import {
	addMustNot,
	changePreferences,
	readPreferences,
	removeMustNot,
} from "../actions/preferences.ts";
import { presentMustNot, presentPreferences } from "../present/preferences.ts";
import {
	addMustNotInput,
	changePreferencesInput,
	preferenceRefusalKinds as kinds,
	mustNot,
	preferences,
} from "../schema/preferences.ts";

const tags = ["identify"];

/** Operations on limits, weights and must-nots. */
export const preferencesRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/profile/preferences",
			operationId: "readPreferences",
			tags,
			responses: answers(preferences),
		}),
		async (c) =>
			c.json(presentPreferences(await readPreferences(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/profile/preferences",
			operationId: "changePreferences",
			tags,
			request: { body: takes(changePreferencesInput) },
			responses: answers(preferences),
		}),
		async (c) => {
			const changed = await changePreferences(c.var.actor, c.req.valid("json"));
			return c.json(presentPreferences(changed), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/profile/must-nots",
			operationId: "addMustNot",
			tags,
			request: { body: takes(addMustNotInput) },
			responses: answers(mustNot, "The must-not, kept"),
		}),
		async (c) => {
			const added = await addMustNot(c.var.actor, c.req.valid("json"));
			if (!added.ok) return refused(c, added.refusal, kinds);
			return c.json(presentMustNot(added.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/profile/must-nots/{id}",
			operationId: "removeMustNot",
			tags,
			request: { params: idParam },
			responses: answers(z.object({ removed: z.literal(true) })),
		}),
		async (c) => {
			const removed = await removeMustNot(c.var.actor, c.req.valid("param").id);
			if (!removed.ok) return refused(c, removed.refusal, kinds);
			return c.json({ removed: true as const }, 200);
		},
	);
