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
	addHypothesis,
	addTarget,
	changeProfile,
	changeTarget,
	giveVerdict,
	listHypotheses,
	listTargets,
	readProfile,
	readTarget,
	removeHypothesis,
	setInterests,
} from "./actions.ts";
import { presentHypothesis, presentProfile, presentTarget } from "./present.ts";
import { catalogueRoutes } from "./routes/catalogue.ts";
import { choiceRoutes } from "./routes/choice.ts";
import { inventoryRoutes } from "./routes/inventory.ts";
import { occupationRoutes } from "./routes/occupation.ts";
import { preferencesRoutes } from "./routes/preferences.ts";
import { rankingRoutes } from "./routes/ranking.ts";
import { ratingsRoutes } from "./routes/ratings.ts";
import {
	addHypothesisInput,
	addTargetInput,
	changeProfileInput,
	changeTargetInput,
	giveVerdictInput,
	hypothesis,
	identifyRefusalKinds as kinds,
	profile,
	setInterestsInput,
	target,
} from "./schema.ts";

const tags = ["identify"];

export const identifyRoutes = operations()
	.route("/", catalogueRoutes)
	.route("/", rankingRoutes)
	.route("/", occupationRoutes)
	.route("/", inventoryRoutes)
	.route("/", ratingsRoutes)
	.route("/", preferencesRoutes)
	.route("/", choiceRoutes)
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
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets",
			operationId: "listTargets",
			tags,
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
			tags,
			request: { body: takes(addTargetInput) },
			responses: answers(target, "The target, kept"),
		}),
		async (c) => {
			const added = await addTarget(c.var.actor, c.req.valid("json"));
			if (!added.ok) return refused(c, added.refusal, kinds);
			return c.json(presentTarget(added.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}",
			operationId: "readTarget",
			tags,
			request: { params: idParam },
			responses: answers(target),
		}),
		async (c) => {
			const found = await readTarget(c.var.actor, c.req.valid("param").id);
			if (!found.ok) return refused(c, found.refusal, kinds);
			return c.json(presentTarget(found.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/targets/{id}",
			operationId: "changeTarget",
			tags,
			request: { params: idParam, body: takes(changeTargetInput) },
			responses: answers(target),
		}),
		async (c) => {
			const changed = await changeTarget(c.var.actor, {
				...c.req.valid("param"),
				...c.req.valid("json"),
			});
			if (!changed.ok) return refused(c, changed.refusal, kinds);
			return c.json(presentTarget(changed.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/targets/{id}/verdicts",
			operationId: "giveVerdict",
			tags,
			request: { params: idParam, body: takes(giveVerdictInput) },
			responses: answers(target),
		}),
		async (c) => {
			const given = await giveVerdict(c.var.actor, {
				...c.req.valid("param"),
				...c.req.valid("json"),
			});
			if (!given.ok) return refused(c, given.refusal, kinds);
			return c.json(presentTarget(given.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}/hypotheses",
			operationId: "listHypotheses",
			tags,
			request: { params: idParam },
			responses: answers(z.array(hypothesis)),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const found = await listHypotheses(c.var.actor, id);
			return c.json(found.map(presentHypothesis), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/targets/{id}/hypotheses",
			operationId: "addHypothesis",
			tags,
			request: { params: idParam, body: takes(addHypothesisInput) },
			responses: answers(hypothesis),
		}),
		async (c) => {
			const { newId, claim } = c.req.valid("json");
			const added = await addHypothesis(c.var.actor, {
				id: newId,
				targetId: c.req.valid("param").id,
				claim,
			});
			if (!added.ok) return refused(c, added.refusal, kinds);
			return c.json(presentHypothesis(added.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/hypotheses/{id}",
			operationId: "removeHypothesis",
			tags,
			request: { params: idParam },
			responses: answers(z.object({ removed: z.literal(true) })),
		}),
		async (c) => {
			const removed = await removeHypothesis(
				c.var.actor,
				c.req.valid("param").id,
			);
			if (!removed.ok) return refused(c, removed.refusal, kinds);
			return c.json({ removed: true as const }, 200);
		},
	);
