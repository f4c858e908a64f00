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
	type FollowUpOutcome,
	listFollowUps,
	readFollowUp,
} from "../actions/follow-up.ts";
import {
	markThankYouSent,
	returnThankYou,
	saveThankYou,
} from "../actions/thank-you.ts";
import { mailThankYou } from "../actions/thank-you-mail.ts";
import { presentFollowUp, presentSummary } from "../present/follow-up.ts";
import { followUp, followUpSummary } from "../schema/follow-up.ts";
import { followupRefusalKinds } from "../schema/refusals.ts";
import {
	mailThankYouInput,
	markThankYouSentInput,
	returnThankYouInput,
	saveThankYouInput,
} from "../schema/thank-you.ts";

export const tags = ["followup"];
export const responses = answers(followUp, "The whole follow-up as it is now");

/** Answers with the whole follow-up, or with why not. */
export function followUpAnswer(
	c: Parameters<typeof refused>[0],
	outcome: FollowUpOutcome,
) {
	if (!outcome.ok) return refused(c, outcome.refusal, followupRefusalKinds);
	return c.json(presentFollowUp(outcome.value, c.var.actor.now), 200);
}

export const followUpRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/follow-ups",
			operationId: "listFollowUps",
			tags,
			responses: answers(z.array(followUpSummary), "Held talks, latest first"),
		}),
		async (c) => {
			const { actor } = c.var;
			const talks = await listFollowUps(actor);
			return c.json(
				talks.map((talk) => presentSummary(talk, actor.now)),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings/{id}/follow-up",
			operationId: "readFollowUp",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return followUpAnswer(c, await readFollowUp(c.var.actor, id));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/thank-you",
			operationId: "saveThankYou",
			tags,
			request: { params: idParam, body: takes(saveThankYouInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await saveThankYou(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/thank-you/sending",
			operationId: "markThankYouSent",
			tags,
			request: { params: idParam, body: takes(markThankYouSentInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await markThankYouSent(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/thank-you/mail",
			operationId: "mailThankYou",
			tags,
			description:
				"Puts the thanks into the queue; they are sent from the person's own account, once.",
			request: { params: idParam, body: takes(mailThankYouInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await mailThankYou(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/thank-you/return",
			operationId: "returnThankYou",
			tags,
			request: { params: idParam, body: takes(returnThankYouInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { contactId } = c.req.valid("json");
			return followUpAnswer(
				c,
				await returnThankYou(c.var.actor, id, contactId),
			);
		},
	);
