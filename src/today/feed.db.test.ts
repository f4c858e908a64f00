import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-02T12:00:00.000Z");

/** A seeker with an agreed talk, and the app's own door for whoever has a link. */
async function fed() {
	app.clock.now = "2026-03-02T12:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const contact = await read(
		client.contacts.$post({ json: { name: "Priya Nair" } }),
	);
	const meeting = await read(
		client.meetings.$post({
			json: {
				...{ contactId: contact.id, agreed: true },
				times: [{ date: "2026-03-05", time: "11:00" }],
			},
		}),
	);
	const make = async () => (await read(client["calendar-feed"].$post())).path;
	const ask = (path: string, headers: Record<string, string> = {}) =>
		seeker.visit(path, { headers });
	return { ...{ client, seeker, contact, meeting }, make, ask };
}

test("whoever has the link reads talks and due things; the same things give the same bytes", async () => {
	const { make, ask, client, meeting } = await fed();
	const path = await make();
	const first = await ask(path);
	expect(first.status).toBe(200);
	expect(first.headers.get("content-type")).toContain("text/calendar");
	const text = await first.text();
	expect(text).toContain(`UID:${meeting.id}@askaround`);
	expect(text).toContain("Priya Nair");
	expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
	const etag = first.headers.get("etag") ?? "";
	app.clock.now = "2026-03-02T13:00:00.000Z";
	const again = await ask(path, { "if-none-match": etag });
	expect([again.status, await again.text()]).toEqual([304, ""]);
	await read(
		client.meetings[":id"].cancellation.$post({
			...{ param: { id: meeting.id }, json: { by: "seeker" } },
		}),
	);
	const changed = await ask(path, { "if-none-match": etag });
	expect(changed.status).toBe(200);
	expect(await changed.text()).toContain("STATUS:CANCELLED");
});

test("a new link takes the place of the old one, and a withdrawn one opens nothing", async () => {
	const { make, ask, client } = await fed();
	expect(await read(client["calendar-feed"].$get())).toEqual({ madeAt: null });
	const old = await make();
	const path = await make();
	expect(path).not.toBe(old);
	expect((await ask(old)).status).toBe(410);
	expect((await ask(path)).status).toBe(200);
	const { madeAt } = await read(client["calendar-feed"].$get());
	expect(madeAt).not.toBeNull();
	await read(client["calendar-feed"].$delete());
	expect((await ask(path)).status).toBe(410);
	expect((await ask(`/feed/${"A".repeat(48)}.ics`)).status).toBe(404);
});

test("one account's link shows nothing of another", async () => {
	const one = await fed();
	const other = await fed();
	const text = await (await other.ask(await other.make())).text();
	expect(text).not.toContain(one.meeting.id);
});
