import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { listAnswers, readAnswerFile } from "../actions/calendar-reply.ts";
import {
	presentAnswer,
	presentReadAnswer,
} from "../present/calendar-answer.ts";
import {
	calendarAnswer,
	calendarAnswerKinds as kinds,
	readAnswer,
	readAnswerInput,
} from "../schema/calendar-answer.ts";

/** What contacts' calendars answer to our invitations. */
export const calendarAnswerRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings/{id}/calendar-answers",
			operationId: "listCalendarAnswers",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(z.array(calendarAnswer)),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { row, answers } = await listAnswers(c.var.actor, id);
			if (!row)
				return refused(c, { code: "meeting-unknown", facts: { id } }, kinds);
			return c.json(
				answers.map((one) => presentAnswer(one, row)),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/calendar-answers",
			operationId: "readCalendarAnswer",
			tags: ["arrange"],
			description:
				"Reads a reply file (.ics) to this meeting's invitation, and does what it says.",
			request: { params: idParam, body: takes(readAnswerInput) },
			responses: answers(readAnswer),
		}),
		async (c) => {
			const said = await readAnswerFile(c.var.actor, {
				...c.req.valid("param"),
				...c.req.valid("json"),
			});
			if (!said.ok) return refused(c, said.refusal, kinds);
			return c.json(presentReadAnswer(said.value), 200);
		},
	);
