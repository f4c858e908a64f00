import { createClient, read } from "#http/client.ts";
import type { JourneyServer } from "./server.ts";

/** Makes requests as a signed-in browser would. */
export async function signedInClient({ origin, signInLink }: JourneyServer) {
	const answer = await fetch(signInLink, { redirect: "manual" });
	const cookie = answer.headers
		.getSetCookie()
		.map((one) => one.split(";")[0])
		.join("; ");
	return createClient(origin, (input, init) => {
		const headers = new Headers(init?.headers);
		headers.set("cookie", cookie);
		headers.set("origin", origin);
		return fetch(input, { ...init, headers });
	});
}

/** A talk with Priya Nair, agreed for a moment, about a job with one thing that one wonders, and three questions. */
export async function agreeTalk(
	server: JourneyServer,
	{ date, time }: { date: string; time: string },
) {
	const client = await signedInClient(server);
	const target = await read(
		client.targets.$post({ json: { occupationCode: "11-9121.01" } }),
	);
	const param = { id: target.id };
	await read(
		client.targets[":id"].hypotheses.$post({
			param,
			json: { claim: "the hours are regular" },
		}),
	);
	await read(
		client.targets[":id"]["question-set"].draft.$post({ param, json: {} }),
	);
	const contact = await read(
		client.contacts.$post({
			json: { name: "Priya Nair", phone: "+49 30 555 0100" },
		}),
	);
	const meeting = await read(
		client.meetings.$post({
			json: {
				contactId: contact.id,
				targetId: target.id,
				times: [{ date, time }],
				zone: "Europe/Berlin",
				agreed: true,
				minutes: 20,
				medium: "phone",
			},
		}),
	);
	return { client, meetingId: meeting.id };
}
