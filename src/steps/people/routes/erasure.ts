import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations } from "#http/route.ts";
import { readErasure } from "../actions/erasure.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import { erasure } from "../schema/erasure.ts";

/** Before somebody is erased: what would go, and what would stay. */
export const erasureRoutes = operations().openapi(
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
