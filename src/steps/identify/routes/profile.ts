import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import { changeProfile, readProfile, setInterests } from "../actions.ts";
import { presentProfile } from "../present.ts";
import {
	changeProfileInput,
	identifyRefusalKinds as kinds,
	profile,
	setInterestsInput,
} from "../schema.ts";

const tags = ["identify"];

/** Who the seeker is: country, zone, interests. */
export const profileRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/profile",
			operationId: "readProfile",
			tags,
			responses: answers(profile),
		}),
		async (c) => c.json(presentProfile(await readProfile(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/profile",
			operationId: "changeProfile",
			tags,
			request: { body: takes(changeProfileInput) },
			responses: answers(profile),
		}),
		async (c) => {
			const changed = await changeProfile(c.var.actor, c.req.valid("json"));
			if (!changed.ok) return refused(c, changed.refusal, kinds);
			return c.json(presentProfile(changed.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/profile/interests",
			operationId: "setInterests",
			tags,
			request: { body: takes(setInterestsInput) },
			responses: answers(profile),
		}),
		async (c) => {
			const set = await setInterests(c.var.actor, c.req.valid("json"));
			if (!set.ok) return refused(c, set.refusal, kinds);
			return c.json(presentProfile(set.value), 200);
		},
	);
