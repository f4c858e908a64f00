import { read } from "#http/client.ts";
import { arrangeDue } from "#steps/arrange/due.ts";
import { ORIGIN, type Seeker, type TestApp } from "./db.ts";

export const MONDAY = "2026-03-09T15:00:00Z";
export const TUESDAY = "2026-03-10T15:00:00Z";

/** A seeker in Toronto who wrote to somebody in Berlin, with two times on offer. */
export async function pageCampaign(
	app: TestApp,
	{ offers = true, connection = "We both sing in the Harbour Choir." } = {},
) {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(
		client.profile.$patch({
			json: {
				name: "Sam Okafor",
				email: "sam@example.org",
				zone: "America/Toronto",
			},
		}),
	);
	const contact = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				zone: "Europe/Berlin",
				email: "priya.nair@example.com",
				phone: "+49 30 5550147",
				note: "Owes me a favour",
			},
		}),
	);
	const approach = await read(
		client.approaches.$post({ json: { contactId: contact.id, connection } }),
	);
	const param = { id: approach.id };
	await read(
		client.approaches[":id"].sending.$post({
			param,
			json: {
				subject: "Twenty minutes?",
				text: "We both sing in the Harbour Choir. Could we talk for 20 minutes?",
			},
		}),
	);
	const meeting = offers
		? await read(
				client.meetings.$post({
					json: {
						approachId: approach.id,
						times: [
							{ date: "2026-03-09", time: "11:00" },
							{ date: "2026-03-10", time: "11:00" },
						],
					},
				}),
			)
		: null;
	const { url } = await read(
		client["contact-links"].$post({ json: { approachId: approach.id } }),
	);
	return {
		...seeker,
		path: url.slice(ORIGIN.length),
		contactId: contact.id,
		approachId: approach.id,
		meetingId: meeting?.id ?? "",
	};
}
export type PageCampaign = Awaited<ReturnType<typeof pageCampaign>>;

export const look = async ({ visit, path }: PageCampaign, part = "") => {
	const answer = await visit(`${path}${part}`);
	return { status: answer.status, text: await answer.text() };
};
export const press = async (
	{ visit, path }: PageCampaign,
	part: string,
	fields: Record<string, string> = {},
) => {
	const body = new URLSearchParams(fields).toString();
	const headers = {
		"content-type": "application/x-www-form-urlencoded",
		origin: "null",
		"sec-fetch-site": "same-origin",
	};
	const answer = await visit(`${path}/${part}`, {
		method: "POST",
		body,
		headers,
	});
	return {
		status: answer.status,
		to: answer.headers.get("location"),
		text: await answer.text(),
	};
};
export const approachOf = ({ client, approachId }: PageCampaign) =>
	read(client.approaches[":id"].$get({ param: { id: approachId } }));
export const meetingOf = ({ client, meetingId }: PageCampaign) =>
	read(client.meetings[":id"].$get({ param: { id: meetingId } }));
export const answersOf = ({ client, approachId }: PageCampaign) =>
	read(client["contact-answers"].$get({ query: { approachId } }));
/** What Today would say of arranging at a moment. */
export const due = async (seeker: Seeker, now: string) => {
	const day = {
		now,
		today: now.slice(0, 10),
		zone: "America/Toronto",
	};
	const things = await seeker
		.actor()
		.db.transaction((tx) => arrangeDue(tx, day));
	return things.map(({ kind, title }) => `${kind}: ${title}`);
};
