import { read } from "#http/client.ts";
import { readMail } from "#steps/arrange/actions/reading.ts";
import { findDueMessages, sendOne } from "#steps/arrange/actions/sending.ts";
import type { Seeker, TestApp } from "#test/db.ts";
import type { MailServer } from "./mail-server.ts";

/** A request as a person would write it: nothing keeps it from being sent. */
export const REQUEST =
	"Dear Ben,\n\nyour talk about rivers stayed with me. Could I ask you for 20 minutes about your work?\n\nAnn";

/** How a user of the test server connects their mail. */
export function mailOf(
	server: MailServer,
	address: string,
	plainPort?: number,
) {
	const { host, ports, password } = server;
	return {
		...{ address, password },
		smtp: {
			...{ host, port: plainPort ?? ports.smtp },
			security: plainPort ? ("none" as const) : ("starttls" as const),
		},
		imap: { host, port: ports.imap, security: "starttls" as const },
	};
}

/** A new seeker whose mail is connected, and a contact of theirs with an approach in hand. */
export async function mailPerson(
	app: TestApp,
	server: MailServer,
	{ to, plainPort }: { to?: string; plainPort?: number } = {},
) {
	const seeker: Seeker = await app.newSeeker();
	const { client } = seeker;
	const address = server.newUser();
	const contactAddress = to ?? server.newUser();
	await read(client.profile.$patch({ json: { name: "Ann Ruiz" } }));
	await read(
		client["mail-account"].$put({ json: mailOf(server, address, plainPort) }),
	);
	const { id: contactId } = await read(
		client.contacts.$post({
			json: { name: "Ben Ost", email: contactAddress, title: "Hydrologist" },
		}),
	);
	const approach = await read(
		client.approaches.$post({ json: { contactId, channel: "email" } }),
	);
	const param = { id: approach.id };
	const one = client.approaches[":id"];
	return {
		...{ seeker, client, address, contactAddress, contactId, param, one },
		page: () => read(one.$get({ param })),
		/** Puts the request into the queue. */
		queue: (json: { id?: string } = {}, text = REQUEST) =>
			read(
				one.mail.$post({
					param,
					json: {
						...json,
						...{ kind: "request", text, subject: "Rivers" },
					},
				}),
			),
		/** Works the queue once: what is due now. */
		async work() {
			for (const { id, at } of await findDueMessages(
				seeker.actor(),
				app.clock.now,
			))
				if (at <= app.clock.now) await sendOne(seeker.actor(), { id });
		},
		async outgoing() {
			return read(client["outgoing-messages"].$get({ query: {} }));
		},
		/** Looks for answers. */
		look: () => readMail(seeker.actor()),
	};
}

/** A mail as text, its lines as they go over the wire. */
export const mail = (
	headers: Record<string, string>,
	...body: string[]
): string =>
	[
		...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
		...["", ...body, ""],
	].join("\r\n");
