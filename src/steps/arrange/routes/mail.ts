import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes, z } from "#http/route.ts";
import {
	connectMail,
	disconnectMail,
	findSettings,
	type MailParts,
	readMailAccount,
	tryMail,
} from "../actions/mail-account.ts";
import { readMail } from "../actions/reading.ts";
import { presentMailAccount } from "../present/mail.ts";
import {
	connectMailInput,
	mailRefusalKinds as kinds,
	mailAccount,
	mailReading,
	mailSettings,
	mailSettingsQuery,
	mailState,
	mailTrial,
} from "../schema/mail.ts";

const tags = ["arrange"];
const done = z.object({ done: z.literal(true) });
const shown = ({ account, counts }: MailParts) =>
	presentMailAccount(account, counts);

/** The person's own mail: how it is sent and read. */
export const mailRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/mail-account",
			operationId: "readMailAccount",
			tags,
			responses: answers(mailState, "The account, or null"),
		}),
		async (c) => {
			const parts = await readMailAccount(c.var.actor);
			return c.json({ account: parts && shown(parts) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/mail-settings",
			operationId: "findMailSettings",
			tags,
			description:
				"Where the mail of an address is sent and read: known, announced by its domain, or guessed.",
			request: { query: mailSettingsQuery },
			responses: answers(mailSettings),
		}),
		async (c) => {
			const { address } = c.req.valid("query");
			const { smtp, imap, user, provider, needs, helpUrl } =
				await findSettings(address);
			return c.json({ smtp, imap, user, provider, needs, helpUrl }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/mail-account",
			operationId: "connectMail",
			tags,
			description:
				"Signs in to both servers first; keeps nothing that does not work.",
			request: { body: takes(connectMailInput) },
			responses: answers(mailAccount),
		}),
		async (c) => {
			const kept = await connectMail(c.var.actor, c.req.valid("json"));
			if (!kept.ok) return refused(c, kept.refusal, kinds);
			return c.json(shown(kept.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/mail-account",
			operationId: "disconnectMail",
			tags,
			responses: answers(done),
		}),
		async (c) => {
			await disconnectMail(c.var.actor);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/mail-account/trial",
			operationId: "tryMail",
			tags,
			description: "Sends a mail to oneself, and signs in for reading.",
			responses: answers(mailTrial),
		}),
		async (c) => {
			const tried = await tryMail(c.var.actor);
			if (!tried.ok) return refused(c, tried.refusal, kinds);
			return c.json(tried.value, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/mail-account/readings",
			operationId: "readMail",
			tags,
			description: "Looks for answers now.",
			responses: answers(mailReading),
		}),
		async (c) => {
			const read = await readMail(c.var.actor);
			if (!read.ok) return refused(c, read.refusal, kinds);
			const { counts, parts } = read.value;
			return c.json({ ...counts, account: shown(parts) }, 200);
		},
	);
