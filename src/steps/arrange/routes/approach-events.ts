import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import {
	abandonApproach,
	answerApproach,
	introduceApproach,
	recordTouch,
	silenceApproach,
} from "../actions/approach-answers.ts";
import {
	bounceApproach,
	remindApproach,
	sendApproach,
	thankApproach,
} from "../actions/approach-sending.ts";
import { resolveApproachSending } from "../actions/outgoing-approach.ts";
import { presentApproachPage } from "../present/approach.ts";
import {
	answerInput,
	approachPage,
	approachRefusalKinds,
	bounceInput,
	introductionInput,
	resolveSendingInput,
	sendInput,
	thankInput,
	touchInput,
} from "../schema/approach.ts";
import { mailRefusalKinds } from "../schema/mail.ts";

const kinds = { ...approachRefusalKinds, ...mailRefusalKinds };

/** What happens to an approach, each as a noun in its address. */
export const approachEventRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/sending",
			operationId: "sendApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(sendInput) },
			responses: answers(approachPage, "The approach, sent"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await sendApproach(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/sending-outcome",
			operationId: "resolveSending",
			tags: ["arrange"],
			request: { params: idParam, body: takes(resolveSendingInput) },
			responses: answers(approachPage, "The approach, sent or still a draft"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await resolveApproachSending(
				c.var.actor,
				id,
				c.req.valid("json").was,
			);
			if (!done.ok) return refused(c, done.refusal, kinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/reminder",
			operationId: "remindApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(sendInput) },
			responses: answers(approachPage, "The approach, reminded"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await remindApproach(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/answer",
			operationId: "answerApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(answerInput) },
			responses: answers(approachPage, "The approach, answered"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await answerApproach(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/thanks",
			operationId: "thankApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(thankInput) },
			responses: answers(
				approachPage,
				"The approach, with thanks for the answer",
			),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await thankApproach(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/bounce",
			operationId: "bounceApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(bounceInput) },
			responses: answers(approachPage, "The approach, bounced"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await bounceApproach(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/touch",
			operationId: "recordTouch",
			tags: ["arrange"],
			request: { params: idParam, body: takes(touchInput) },
			responses: answers(approachPage, "The approach, with the touch recorded"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await recordTouch(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/abandonment",
			operationId: "abandonApproach",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(approachPage, "The approach, given up"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await abandonApproach(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/silence",
			operationId: "silenceApproach",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(approachPage, "The approach, closed after silence"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await silenceApproach(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/introduction",
			operationId: "introduceApproach",
			tags: ["arrange"],
			request: { params: idParam, body: takes(introductionInput) },
			responses: answers(approachPage, "The approach, with the answer drafted"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await introduceApproach(
				c.var.actor,
				id,
				c.req.valid("json"),
			);
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	);
