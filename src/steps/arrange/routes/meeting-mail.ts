import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import { sendMeetingMail } from "../actions/meeting-mail.ts";
import { presentOutgoing } from "../present/mail.ts";
import {
	mailRefusalKinds,
	outgoingMessage,
	sendMeetingMailInput,
} from "../schema/mail.ts";
import { meetingRefusalKinds } from "../schema/meeting.ts";

const kinds = { ...meetingRefusalKinds, ...mailRefusalKinds };

/** Messages about a talk, from the person's own account. */
export const meetingMailRoutes = operations().openapi(
	createRoute({
		method: "post",
		path: "/meetings/{id}/mail",
		operationId: "sendMeetingMail",
		tags: ["arrange"],
		description:
			"Sends a message about a talk, with the invitation as it stands, from the person's own account.",
		request: { params: idParam, body: takes(sendMeetingMailInput) },
		responses: answers(outgoingMessage),
	}),
	async (c) => {
		const { id } = c.req.valid("param");
		const done = await sendMeetingMail(c.var.actor, id, c.req.valid("json"));
		if (!done.ok) return refused(c, done.refusal, kinds);
		return c.json(presentOutgoing(done.value), 200);
	},
);
