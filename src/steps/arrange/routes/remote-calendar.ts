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
	answerCalendarQuestion,
	listCalendarQuestions,
} from "../actions/calendar-question.ts";
import { readFreeTimes } from "../actions/free-times.ts";
import {
	changeCalendar,
	connectCalendars,
	disconnectCalendar,
	listCalendars,
	searchCalendars,
} from "../actions/remote-calendar.ts";
import { syncCalendar } from "../actions/sync-calendar.ts";
import {
	presentCalendar,
	presentCalendarQuestion,
} from "../present/remote-calendar.ts";
import {
	calendarQuestion,
	calendarQuestionInput,
	changeCalendarInput,
	connectCalendarsInput,
	findCalendarsInput,
	foundCalendar,
	freeTimes,
	freeTimesQuery,
	remoteCalendarKinds as kinds,
	remoteCalendar,
} from "../schema/remote-calendar.ts";

const tags = ["arrange"];
const done = z.object({ done: z.literal(true) });

/** The person's own calendars on a server (CalDAV). */
export const remoteCalendarRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/calendars",
			operationId: "listCalendars",
			tags,
			responses: answers(z.array(remoteCalendar)),
		}),
		async (c) =>
			c.json((await listCalendars(c.var.actor)).map(presentCalendar), 200),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/calendar-searches",
			operationId: "findCalendars",
			tags,
			description: "Signs in and lists the calendars there; keeps nothing.",
			request: { body: takes(findCalendarsInput) },
			responses: answers(z.array(foundCalendar)),
		}),
		async (c) => {
			const found = await searchCalendars(c.req.valid("json"));
			if (!found.ok) return refused(c, found.refusal, kinds);
			const shown = found.value.map(({ url, name, mayWrite }) => ({
				...{ url: url.href, name, mayWrite },
			}));
			return c.json(shown, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/calendars",
			operationId: "connectCalendars",
			tags,
			request: { body: takes(connectCalendarsInput) },
			responses: answers(z.array(remoteCalendar)),
		}),
		async (c) => {
			const kept = await connectCalendars(c.var.actor, c.req.valid("json"));
			if (!kept.ok) return refused(c, kept.refusal, kinds);
			return c.json(kept.value.map(presentCalendar), 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/calendars/{id}",
			operationId: "changeCalendar",
			tags,
			request: { params: idParam, body: takes(changeCalendarInput) },
			responses: answers(remoteCalendar),
		}),
		async (c) => {
			const changed = await changeCalendar(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!changed.ok) return refused(c, changed.refusal, kinds);
			return c.json(presentCalendar(changed.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/calendars/{id}",
			operationId: "disconnectCalendar",
			tags,
			description: "What was written into it stays there.",
			request: { params: idParam },
			responses: answers(done),
		}),
		async (c) => {
			const gone = await disconnectCalendar(c.var.actor, c.req.valid("param"));
			if (!gone.ok) return refused(c, gone.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/calendars/{id}/syncs",
			operationId: "syncCalendar",
			tags,
			description:
				"Reads when the person is busy, and writes what is new of the talks.",
			request: { params: idParam },
			responses: answers(done),
		}),
		async (c) => {
			const read = await syncCalendar(c.var.actor, c.req.valid("param"));
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/calendar-questions",
			operationId: "listCalendarQuestions",
			tags,
			responses: answers(z.array(calendarQuestion)),
		}),
		async (c) => {
			const asked = await listCalendarQuestions(c.var.actor);
			return c.json(asked.map(presentCalendarQuestion), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/calendar-questions/{id}/answer",
			operationId: "answerCalendarQuestion",
			tags,
			description: "The id is that of the meeting.",
			request: { params: idParam, body: takes(calendarQuestionInput) },
			responses: answers(done),
		}),
		async (c) => {
			const answered = await answerCalendarQuestion(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!answered.ok) return refused(c, answered.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/free-times",
			operationId: "readFreeTimes",
			tags,
			request: { query: freeTimesQuery },
			responses: answers(freeTimes),
		}),
		async (c) =>
			c.json(await readFreeTimes(c.var.actor, c.req.valid("query")), 200),
	);
