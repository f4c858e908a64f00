import { createRoute, idParam, operations, takes } from "#http/route.ts";
import {
	addLead,
	addPromise,
	keepPromise,
	removeOwn,
} from "../actions/debrief.ts";
import { changeLead } from "../actions/lead.ts";
import {
	addLeadInput,
	addPromiseInput,
	changeLeadInput,
	keepPromiseInput,
} from "../schema/follow-up.ts";
import { followUpAnswer, responses, tags } from "./follow-up.ts";

/** Promises of either side, and leads. */
export const owedRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/promises",
			operationId: "addPromise",
			tags,
			request: { params: idParam, body: takes(addPromiseInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await addPromise(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/promises/{id}/keeping",
			operationId: "keepPromise",
			tags,
			request: { params: idParam, body: takes(keepPromiseInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { kept } = c.req.valid("json");
			return followUpAnswer(c, await keepPromise(c.var.actor, id, kept));
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/promises/{id}",
			operationId: "removePromise",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return followUpAnswer(c, await removeOwn(c.var.actor, "promise", id));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/leads",
			operationId: "addLead",
			tags,
			request: { params: idParam, body: takes(addLeadInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await addLead(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/leads/{id}",
			operationId: "changeLead",
			tags,
			request: { params: idParam, body: takes(changeLeadInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return followUpAnswer(c, await changeLead(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/leads/{id}",
			operationId: "removeLead",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return followUpAnswer(c, await removeOwn(c.var.actor, "lead", id));
		},
	);
