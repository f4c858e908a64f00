import { problem, toProblem } from "#http/problem.ts";
import { createRoute, idParam, operations, z } from "#http/route.ts";
import { readMeetingForFile } from "../actions/calendar-file.ts";
import { meetingCalendar } from "../present/calendar-file.ts";
import { meetingRefusalKinds } from "../schema/meeting.ts";

/** The meeting as a file that every calendar program takes in. */
export const calendarFileRoutes = operations().openapi(
	createRoute({
		method: "get",
		path: "/meetings/{id}/calendar-file",
		operationId: "readCalendarFile",
		tags: ["arrange"],
		request: { params: idParam },
		responses: {
			200: {
				description: "An iCalendar file",
				content: { "text/calendar": { schema: z.string() } },
			},
		},
	}),
	async (c) => {
		const found = await readMeetingForFile(
			c.var.actor,
			c.req.valid("param").id,
		);
		const file = found.ok
			? meetingCalendar(found.value.whole, found.value.seeker, c.var.actor.now)
			: found;
		if (!file.ok) {
			const { refusal } = file;
			return problem(
				c,
				toProblem(refusal, meetingRefusalKinds[refusal.code]),
			) as never;
		}
		return c.body(file.value, 200, {
			"content-type": "text/calendar; charset=utf-8",
			"content-disposition": 'attachment; filename="talk.ics"',
		}) as never;
	},
);
