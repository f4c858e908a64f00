// The person's calendar on a real server. Where there is none, these tests are skipped, and `npm test` says so.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { Between } from "./between.ts";
import { signIn } from "./book.ts";
import { Radicale } from "./radicale.ts";

const busyEvent = (uid: string, ...lines: string[]) =>
	[
		...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//EN"],
		...["BEGIN:VTIMEZONE", "TZID:America/Toronto", "BEGIN:DAYLIGHT"],
		...["DTSTART:20070311T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"],
		...["TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT"],
		...["BEGIN:STANDARD", "DTSTART:20071104T020000"],
		...["RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "TZOFFSETFROM:-0400"],
		...["TZOFFSETTO:-0500", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT"],
		...[`UID:${uid}`, "DTSTAMP:20260101T000000Z", "SUMMARY:Secret", ...lines],
		...["END:VEVENT", "END:VCALENDAR", ""],
	].join("\r\n");

describe.skipIf(!lookForRadicale(process.env))("with a real server", () => {
	let server: Radicale;
	let app: Awaited<ReturnType<typeof testApp>>;
	let serial = 0;
	const open: Between[] = [];
	beforeAll(async () => {
		server = await Radicale.start();
		app = await testApp();
	});
	afterEach(() => {
		for (const one of open.splice(0)) one.stop();
		app.clock.now = "2026-03-02T12:00:00.000Z";
	});
	afterAll(() => server.stop());

	/** A seeker in Toronto, a person in Berlin, and a calendar that takes the talks. */
	async function connected(through = server.origin) {
		const name = `cal${serial++}`;
		const calendar = await server.makeCalendar(name);
		const seeker = await app.newSeeker();
		const { client } = seeker;
		const zone = "America/Toronto";
		await read(client.profile.$patch({ json: { name: "Sam", zone } }));
		const contact = await read(
			client.contacts.$post({
				json: { name: "Priya Nair", zone: "Europe/Berlin" },
			}),
		);
		const url = through + new URL(calendar).pathname;
		const kept = await read(
			client.calendars.$post({
				json: {
					...signIn(server, through),
					calendars: [{ url, takesMeetings: true }],
				},
			}),
		);
		const param = { id: kept[0]?.id ?? "" };
		const syncing = () => client.calendars[":id"].syncs.$post({ param });
		const sync = () => read(syncing());
		const meet = (date: string, time: string) =>
			read(
				client.meetings.$post({
					json: {
						...{ contactId: contact.id, agreed: true, medium: "video" },
						times: [{ date, time }],
					},
				}),
			);
		const text = async (id: string) =>
			(await server.get(`${calendar}${id}.ics`))?.replaceAll("\r\n ", "") ??
			null;
		const shown = async () => (await read(client.calendars.$get()))[0];
		const questions = () => read(client["calendar-questions"].$get());
		const answer = (id: string, said: "ours" | "theirs" | "leave") =>
			read(
				client["calendar-questions"][":id"].answer.$post({
					...{ param: { id }, json: { answer: said } },
				}),
			);
		const free = () => read(client["free-times"].$get({ query: {} }));
		const all = async () => (await server.all(calendar)).match(/^UID:/gm) ?? [];
		return {
			...{ seeker, client, calendar, contact, param, sync, syncing },
			...{ meet, text, shown, questions, answer, free, all },
		};
	}

	test("lists the calendars from the address of the server alone, and keeps no password that can be read", async () => {
		const { client, calendar, seeker } = await connected();
		const found = await read(
			client["calendar-searches"].$post({
				json: signIn(server, server.origin),
			}),
		);
		expect(found).toContainEqual({
			...{ url: calendar, mayWrite: true },
			name: new URL(calendar).pathname.split("/").at(-2),
		});
		const { rows } = await app.pools.owner.query(
			"SELECT to_jsonb(t)::text AS row FROM app.remote_calendar t WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(rows[0].row).not.toContain(server.password);
	});

	test("sees when one is busy, across the change of clocks, and nothing of why", async () => {
		const { calendar, sync, free, seeker } = await connected();
		await server.put(
			`${calendar}weekly.ics`,
			busyEvent(
				"weekly",
				"DTSTART;TZID=America/Toronto:20260302T100000",
				"DTEND;TZID=America/Toronto:20260302T110000",
				"RRULE:FREQ=WEEKLY;COUNT=4",
				"EXDATE;TZID=America/Toronto:20260316T100000",
			),
		);
		await server.put(
			`${calendar}free.ics`,
			busyEvent("free", "DTSTART;VALUE=DATE:20260304", "TRANSP:TRANSPARENT"),
		);
		await sync();
		const { busy, isKnown } = await free();
		expect(isKnown).toBe(true);
		expect(busy.map(({ start }) => start)).toEqual([
			"2026-03-02T15:00:00Z",
			"2026-03-09T14:00:00Z",
			"2026-03-23T14:00:00Z",
		]);
		const { rows } = await app.pools.owner.query(
			"SELECT to_jsonb(t)::text AS row FROM app.busy_time t WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(JSON.stringify(rows)).not.toContain("Secret");
	});

	test("writes a talk, moves it under the same UID, and deletes it", async () => {
		const { client, meet, sync, text, all, questions } = await connected();
		const { id } = await meet("2026-03-05", "11:00");
		await sync();
		const first = await text(id);
		expect(first).toContain(`UID:${id}@askaround`);
		expect(first).toContain("DTSTART;TZID=Europe/Berlin:20260305T170000");
		// Nobody is invited by the person's own server.
		expect(first).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
		await sync();
		expect(await text(id)).toBe(first);
		await read(
			client.meetings[":id"].move.$post({
				param: { id },
				json: {
					by: "contact",
					times: [{ date: "2026-03-30", time: "11:00" }],
				},
			}),
		);
		await sync();
		expect(await text(id)).toContain(
			"DTSTART;TZID=Europe/Berlin:20260330T170000",
		);
		expect(await text(id)).toContain("SEQUENCE:1");
		expect(await all()).toHaveLength(1);
		await read(
			client.meetings[":id"].cancellation.$post({
				...{ param: { id }, json: { by: "contact" } },
			}),
		);
		await sync();
		expect(await text(id)).toBeNull();
		expect(await questions()).toEqual([]);
	});

	test("a talk that was moved there by hand is asked about, not written over", async () => {
		const { client, calendar, meet, sync, text, questions, answer } =
			await connected();
		const { id } = await meet("2026-03-05", "11:00");
		await sync();
		const moved = (await text(id))?.replaceAll("20260305T17", "20260306T17");
		await server.put(`${calendar}${id}.ics`, moved ?? "");
		await read(
			client.meetings[":id"].$patch({
				...{ param: { id }, json: { place: "https://meet.example/1" } },
			}),
		);
		await sync();
		expect(await text(id)).toBe(moved);
		expect(await questions()).toMatchObject([
			{
				...{ meetingId: id, mayTake: true, contact: "Priya Nair" },
				theirs: "Fri 6 March, 11:00 Toronto · 17:00 Berlin",
			},
		]);
		const { due } = await read(client.today.$get({ query: {} }));
		expect(due.map(({ kind }) => kind)).toContain("calendar-question");
		await answer(id, "theirs");
		const now = await read(client.meetings[":id"].$get({ param: { id } }));
		expect(now).toMatchObject({ startsAt: "2026-03-06T16:00:00Z", moves: 1 });
		await sync();
		expect(await text(id)).toContain("LOCATION:https://meet.example/1");
		expect(await questions()).toEqual([]);
	});

	test("one deleted there by hand is asked about, and written again only by one's word", async () => {
		const { calendar, meet, sync, text, questions, answer } = await connected();
		const { id } = await meet("2026-03-05", "11:00");
		await sync();
		await server.remove(`${calendar}${id}.ics`);
		await sync();
		expect(await text(id)).toBeNull();
		expect(await questions()).toMatchObject([{ theirs: null, mayTake: false }]);
		await answer(id, "ours");
		await sync();
		expect(await text(id)).toContain("UID:");
	});

	test("changed between our look and our word, it is read again and asked about (412)", async () => {
		const between = await Between.start(server.port);
		open.push(between);
		const { client, calendar, meet, sync, text, questions, answer } =
			await connected(between.origin);
		const { id } = await meet("2026-03-05", "11:00");
		await sync();
		const theirs = (await text(id))?.replace(/SUMMARY:.*/, "SUMMARY:Mine");
		await read(
			client.meetings[":id"].$patch({
				...{ param: { id }, json: { place: "https://meet.example/2" } },
			}),
		);
		between.before.PUT = () => server.put(`${calendar}${id}.ics`, theirs ?? "");
		await sync();
		expect(await text(id)).toContain("SUMMARY:Mine");
		expect(await questions()).toMatchObject([{ theirTitle: "Mine" }]);
		await answer(id, "ours");
		await sync();
		expect(await text(id)).not.toContain("SUMMARY:Mine");
	});

	test("cut off between writing and hearing of it, a talk is there once", async () => {
		const between = await Between.start(server.port);
		open.push(between);
		const { client, meet, sync, syncing, text, all, questions, shown } =
			await connected(between.origin);
		const { id } = await meet("2026-03-05", "11:00");
		between.insteadOfAnswer.PUT = async () => {};
		expect((await syncing()).ok).toBe(false);
		expect(await shown()).toMatchObject({ fault: { code: "dav-no-answer" } });
		expect(await all()).toHaveLength(1);
		await sync();
		expect(await all()).toHaveLength(1);
		// The same for a talk that moves, and for one that is called off.
		await read(
			client.meetings[":id"].move.$post({
				param: { id },
				json: { by: "contact", times: [{ date: "2026-03-06", time: "11:00" }] },
			}),
		);
		between.insteadOfAnswer.PUT = async () => {};
		expect((await syncing()).ok).toBe(false);
		await sync();
		expect(await questions()).toEqual([]);
		expect(await text(id)).toContain("20260306T170000");
		await read(
			client.meetings[":id"].cancellation.$post({
				...{ param: { id }, json: { by: "seeker" } },
			}),
		);
		between.insteadOfAnswer.DELETE = async () => {};
		expect((await syncing()).ok).toBe(false);
		await sync();
		expect(await all()).toHaveLength(0);
		expect(await questions()).toEqual([]);
	});

	test("a server that is gone is said with the next try, and what was known stays", async () => {
		const { calendar, meet, sync, syncing, shown, free, text } =
			await connected();
		await server.put(
			`${calendar}one.ics`,
			busyEvent("one", "DTSTART:20260303T150000Z", "DURATION:PT1H"),
		);
		await sync();
		const { id } = await meet("2026-03-05", "11:00");
		await server.kill();
		try {
			expect((await syncing()).ok).toBe(false);
			expect(await shown()).toMatchObject({
				...{ fault: { code: "dav-no-answer" }, needsPassword: false },
				nextTryAt: "2026-03-02T12:05:00Z",
			});
			expect((await free()).busy).toHaveLength(2);
		} finally {
			await server.up();
		}
		await sync();
		expect(await text(id)).toContain("UID:");
	});

	test("a wrong password is said, tried no more by itself, and put right by a new one", async () => {
		const { client, param, syncing, shown } = await connected();
		const change = (password: string) =>
			read(client.calendars[":id"].$patch({ param, json: { password } }));
		await change("wrong");
		expect((await syncing()).ok).toBe(false);
		expect(await shown()).toMatchObject({
			...{ needsPassword: true, nextTryAt: null },
			fault: { code: "dav-wrong-password" },
		});
		await change(server.password);
		expect((await syncing()).ok).toBe(true);
		expect(await shown()).toMatchObject({ needsPassword: false, fault: null });
	});

	test("who is erased here goes out of the calendar too", async () => {
		const { client, contact, meet, sync, text } = await connected();
		const { id } = await meet("2026-03-05", "11:00");
		await sync();
		expect(await text(id)).toContain("Priya");
		await read(client.contacts[":id"].$delete({ param: { id: contact.id } }));
		await sync();
		expect(await text(id)).toBeNull();
	});
});
