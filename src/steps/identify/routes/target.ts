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
	changeTarget,
	giveVerdict,
	listHypotheses,
	listTargets,
	readTarget,
	removeHypothesis,
} from "../actions.ts";
import { presentHypothesis, presentTarget } from "../present.ts";
import {
	addHypothesisInput,
	addTargetInput,
	changeTargetInput,
	giveVerdictInput,
	hypothesis,
	identifyRefusalKinds as kinds,
	target,
} from "../schema.ts";

const tags = ["identify"];

/** Targets, what one wonders about them, and verdicts. */
export const targetRoutes = operations()
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
