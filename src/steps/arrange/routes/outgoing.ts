import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { listLooseAnswers, settleAnswer } from "../actions/incoming.ts";
import { cancelOutgoing, listOutgoing } from "../actions/outgoing.ts";
import { sendApproachByMail } from "../actions/outgoing-approach.ts";
import { resolveOutgoing } from "../actions/outgoing-outcome.ts";
import { presentApproachPage } from "../present/approach.ts";
import { presentLoose, presentOutgoing } from "../present/mail.ts";
import { approachPage, approachRefusalKinds } from "../schema/approach.ts";
import {
	listIncomingQuery,
	listOutgoingQuery,
	looseMessage,
	mailRefusalKinds,
	outgoingMessage,
	outgoingOutcomeInput,
	sendByMailInput,
} from "../schema/mail.ts";

const tags = ["arrange"];
const kinds = { ...approachRefusalKinds, ...mailRefusalKinds };

/** Messages that the program sends, and mails that came back to them. */
export const outgoingRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches/{id}/mail",
			operationId: "sendApproachByMail",
			tags,
			description:
				"Puts the message in hand into the queue; it is sent from the person's own account.",
			request: { params: idParam, body: takes(sendByMailInput) },
			responses: answers(approachPage),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { actor } = c.var;
			const done = await sendApproachByMail(actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, kinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/outgoing-messages",
			operationId: "listOutgoingMessages",
			tags,
			request: { query: listOutgoingQuery },
			responses: answers(z.array(outgoingMessage)),
		}),
		async (c) => {
			const rows = await listOutgoing(c.var.actor, c.req.valid("query"));
			return c.json(rows.map(presentOutgoing), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/outgoing-messages/{id}",
			operationId: "cancelOutgoingMessage",
			tags,
			description: "Takes back a message that has not left yet.",
			request: { params: idParam },
			responses: answers(outgoingMessage),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await cancelOutgoing(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, mailRefusalKinds);
			return c.json(presentOutgoing(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/outgoing-messages/{id}/outcome",
			operationId: "resolveOutgoingMessage",
			tags,
			description:
				"The person says whether a message that broke off went out; it is not sent again by itself.",
			request: { params: idParam, body: takes(outgoingOutcomeInput) },
			responses: answers(outgoingMessage),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { was } = c.req.valid("json");
			const done = await resolveOutgoing(c.var.actor, id, was);
			if (!done.ok) return refused(c, done.refusal, kinds);
			return c.json(presentOutgoing(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/incoming-messages",
			operationId: "listIncomingMessages",
			tags,
			description: "Mails that came without an approach, and wait to be read.",
			request: { query: listIncomingQuery },
			responses: answers(z.array(looseMessage)),
		}),
		async (c) => {
			const rows = await listLooseAnswers(c.var.actor, c.req.valid("query"));
			return c.json(rows.map(presentLoose), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/incoming-messages/{id}/settling",
			operationId: "settleIncomingMessage",
			tags,
			description: "The person read a mail, and it changes nothing yet.",
			request: { params: idParam },
			responses: answers(z.object({ done: z.literal(true) })),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await settleAnswer(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, mailRefusalKinds);
			return c.json({ done: true as const }, 200);
		},
	);
