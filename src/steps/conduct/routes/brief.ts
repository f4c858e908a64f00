import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations } from "#http/route.ts";
import { readMeetingBrief } from "../actions/brief.ts";
import { presentMeetingBrief } from "../present/brief.ts";
import { meetingBrief } from "../schema/brief.ts";
import { conductRefusalKinds } from "../schema/refusals.ts";

export const briefRoutes = operations().openapi(
	createRoute({
		method: "get",
		path: "/meetings/{id}/brief",
		operationId: "readMeetingBrief",
		tags: ["conduct"],
		request: { params: idParam },
		responses: answers(
			meetingBrief,
			"The person, where they work, who introduced them, and earlier talks",
		),
	}),
	async (c) => {
		const { id } = c.req.valid("param");
		const found = await readMeetingBrief(c.var.actor, id);
		if (!found.ok) return refused(c, found.refusal, conductRefusalKinds);
		return c.json(presentMeetingBrief(found.value), 200);
	},
);
