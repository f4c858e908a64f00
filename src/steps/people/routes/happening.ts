import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations } from "#http/route.ts";
import { readErasure } from "../actions/erasure.ts";
import { readTimeline } from "../actions/timeline.ts";
import { presentHappening } from "../present/timeline.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import { erasure } from "../schema/erasure.ts";
import { timelinePage, timelineQuery } from "../schema/timeline.ts";

/** What happened with somebody; and before they are erased, what would go and stay. */
export const happeningRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}/timeline",
			operationId: "readTimeline",
			tags: ["people"],
			request: { params: idParam, query: timelineQuery },
			responses: answers(timelinePage),
		}),
		async (c) => {
			const read = await readTimeline(c.var.actor, {
				...c.req.valid("query"),
				...c.req.valid("param"),
			});
			if (!read.ok) return refused(c, read.refusal, peopleRefusalKinds);
			const { rows, next } = read.value;
			return c.json({ items: rows.map(presentHappening), next }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}/erasure",
			operationId: "readErasure",
			tags: ["people"],
			request: { params: idParam },
			responses: answers(erasure),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const read = await readErasure(c.var.actor, id);
			if (!read.ok) return refused(c, read.refusal, peopleRefusalKinds);
			const { label, goes, stays, sameName } = read.value;
			return c.json({ label, goes, stays, sameName }, 200);
		},
	);
