import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import {
	agreeMeeting,
	apologizeForMeeting,
	cancelMeeting,
	confirmMeeting,
	holdMeeting,
	missMeeting,
	moveMeeting,
	offerTimes,
} from "../actions/meeting.ts";
import { presentMeeting } from "../present/meeting.ts";
import {
	agreeMeetingInput,
	byInput,
	holdMeetingInput,
	meeting,
	meetingRefusalKinds,
	moveMeetingInput,
	offerTimesInput,
} from "../schema/meeting.ts";

/** What happens to a meeting, each as a noun in its address. */
export const meetingEventRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/offer",
			operationId: "offerTimes",
			tags: ["arrange"],
			request: { params: idParam, body: takes(offerTimesInput) },
			responses: answers(meeting, "The meeting, with the times offered"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await offerTimes(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/agreement",
			operationId: "agreeMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(agreeMeetingInput) },
			responses: answers(meeting, "The meeting, agreed"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await agreeMeeting(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/move",
			operationId: "moveMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(moveMeetingInput) },
			responses: answers(meeting, "The meeting, moved"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await moveMeeting(c.var.actor, id, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/cancellation",
			operationId: "cancelMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(byInput) },
			responses: answers(meeting, "The meeting, cancelled"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await cancelMeeting(c.var.actor, id, c.req.valid("json").by);
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/confirmation",
			operationId: "confirmMeeting",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(meeting, "The meeting, confirmed"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await confirmMeeting(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/miss",
			operationId: "missMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(byInput) },
			responses: answers(meeting, "The meeting, missed"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await missMeeting(c.var.actor, {
				id,
				...c.req.valid("json"),
			});
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/apology",
			operationId: "apologizeForMeeting",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(meeting, "The meeting, with the apology sent"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await apologizeForMeeting(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/holding",
			operationId: "holdMeeting",
			tags: ["arrange"],
			request: { params: idParam, body: takes(holdMeetingInput) },
			responses: answers(meeting, "The meeting, held"),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await holdMeeting(c.var.actor, {
				id,
				...c.req.valid("json"),
			});
			if (!done.ok) return refused(c, done.refusal, meetingRefusalKinds);
			return c.json(presentMeeting(done.value), 200);
		},
	);
