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
	changeDraft,
	draftApproach,
	listApproaches,
	readApproach,
} from "../actions/approach.ts";
import { sayWorkPlace } from "../actions/work-place.ts";
import { presentApproach, presentApproachPage } from "../present/approach.ts";
import {
	approach,
	approachPage,
	approachRefusalKinds,
	changeDraftInput,
	draftApproachInput,
	listApproachesQuery,
	workPlaceInput,
} from "../schema/approach.ts";

export const approachRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/approaches",
			operationId: "listApproaches",
			tags: ["arrange"],
			request: { query: listApproachesQuery },
			responses: answers(z.array(approach)),
		}),
		async (c) => {
			const found = await listApproaches(c.var.actor, c.req.valid("query"));
			return c.json(found.map(presentApproach), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/approaches/{id}",
			operationId: "readApproach",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(approachPage),
		}),
		async (c) => {
			const found = await readApproach(c.var.actor, c.req.valid("param").id);
			if (!found.ok) return refused(c, found.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(found.value.whole, found.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/approaches",
			operationId: "draftApproach",
			tags: ["arrange"],
			request: { body: takes(draftApproachInput) },
			responses: answers(
				approachPage,
				"The approach, with its message drafted",
			),
		}),
		async (c) => {
			const done = await draftApproach(c.var.actor, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/approaches/{id}",
			operationId: "changeDraft",
			tags: ["arrange"],
			request: { params: idParam, body: takes(changeDraftInput) },
			responses: answers(
				approachPage,
				"The approach, with its message changed",
			),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await changeDraft(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/approaches/{id}/work-place",
			operationId: "sayWorkPlace",
			tags: ["arrange"],
			request: { params: idParam, body: takes(workPlaceInput) },
			responses: answers(
				approachPage,
				"The approach, its dates counted with the weekends and holidays of that place",
			),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await sayWorkPlace(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, approachRefusalKinds);
			return c.json(presentApproachPage(done.value.whole, done.value), 200);
		},
	);
