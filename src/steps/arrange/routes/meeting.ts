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
	changeMeeting,
	listMeetings,
	readMeetingPage,
} from "../actions/meeting.ts";
import { proposeMeeting } from "../actions/meeting-proposal.ts";
import { recordPastTalk } from "../actions/past-talk.ts";
import { presentMeeting, presentMeetingPage } from "../present/meeting.ts";
import {
	changeMeetingInput,
	listMeetingsQuery,
	meeting,
	meetingPage,
	meetingRefusalKinds,
	proposeMeetingInput,
	recordPastTalkInput,
} from "../schema/meeting.ts";

export const meetingRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings",
			operationId: "listMeetings",
			tags: ["arrange"],
			request: { query: listMeetingsQuery },
			responses: answers(z.array(meeting)),
		}),
		async (c) => {
			const found = await listMeetings(c.var.actor, c.req.valid("query"));
			return c.json(found.map(presentMeeting), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings/{id}",
			operationId: "readMeeting",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(meetingPage),
		}),
		async (c) => {
			const found = await readMeetingPage(c.var.actor, c.req.valid("param").id);
			if (!found.ok) return refused(c, found.refusal, meetingRefusalKinds);
			const { whole, ...around } = found.value;
			return c.json(presentMeetingPage(whole, around), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings",
			operationId: "proposeMeeting",
			tags: ["arrange"],
			request: { body: takes(proposeMeetingInput) },
			responses: answers(meeting, "The meeting, proposed or agreed"),
		}),
		async (c) => {
			const done = await proposeMeeting(c.var.actor, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/meetings/{id}",
			operationId: "changeMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(changeMeetingInput) },
			responses: answers(meeting),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await changeMeeting(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/past-talks",
			operationId: "recordPastTalk",
			tags: ["arrange"],
			request: { body: takes(recordPastTalkInput) },
			responses: answers(meeting, "The talk, as a held meeting"),
		}),
		async (c) => {
			const done = await recordPastTalk(c.var.actor, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	);
