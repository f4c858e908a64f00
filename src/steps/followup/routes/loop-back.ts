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
	type ConfidenceAnswers,
	listConfidence,
	listLoopBacks,
	type OwedLoopBacks,
	recordConfidence,
	recordLoopBack,
} from "../actions/loop-back.ts";
import { presentConfidence, presentLoopBack } from "../present/loop-back.ts";
import {
	confidencePage,
	owedLoopBack,
	recordConfidenceInput,
	recordLoopBackInput,
} from "../schema/loop-back.ts";
import { followupRefusalKinds } from "../schema/refusals.ts";
import { tags } from "./follow-up.ts";

const owedList = answers(z.array(owedLoopBack), "What referrers should hear");
const answerList = answers(confidencePage, "The answers so far");

const listed = ({ owed, seekerName }: OwedLoopBacks) =>
	owed.map((row) => presentLoopBack(row, seekerName));

const asked = ({ answers: rows, baselineWanted }: ConfidenceAnswers) => ({
	answers: rows.map(presentConfidence),
	baselineWanted,
});

export const loopBackRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/loop-backs",
			operationId: "listLoopBacks",
			tags,
			responses: owedList,
		}),
		async (c) => c.json(listed(await listLoopBacks(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/referrals/{id}/loop-back",
			operationId: "recordLoopBack",
			tags,
			request: { params: idParam, body: takes(recordLoopBackInput) },
			responses: owedList,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			const told = await recordLoopBack(c.var.actor, id, input);
			if (!told.ok) return refused(c, told.refusal, followupRefusalKinds);
			return c.json(listed(told.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/confidence",
			operationId: "listConfidence",
			tags,
			responses: answerList,
		}),
		async (c) => c.json(asked(await listConfidence(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/confidence",
			operationId: "recordConfidence",
			tags,
			request: { body: takes(recordConfidenceInput) },
			responses: answerList,
		}),
		async (c) => {
			const input = c.req.valid("json");
			const kept = await recordConfidence(c.var.actor, input);
			if (!kept.ok) return refused(c, kept.refusal, followupRefusalKinds);
			return c.json(asked(kept.value), 200);
		},
	);
