import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import { offerInMessage } from "../actions/offer.ts";
import { presentApproachPage } from "../present/approach.ts";
import { approachPage } from "../schema/approach.ts";
import { offerInMessageInput, offerRefusalKinds } from "../schema/offer.ts";

export const offerRoutes = operations().openapi(
	createRoute({
		method: "post",
		path: "/approaches/{id}/offer",
		operationId: "offerInMessage",
		tags: ["arrange"],
		description:
			"Times go into the message being written, as lines with both clocks; a meeting is proposed with them. Done again, they are replaced.",
		request: { params: idParam, body: takes(offerInMessageInput) },
		responses: answers(approachPage),
	}),
	async (c) => {
		const { id } = c.req.valid("param");
		const done = await offerInMessage(c.var.actor, id, c.req.valid("json"));
		if (!done.ok) return refused(c, done.refusal, offerRefusalKinds);
		const { whole, ...around } = done.value;
		return c.json(presentApproachPage(whole, around), 200);
	},
);
