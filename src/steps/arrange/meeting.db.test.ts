import ICAL from "ical.js";
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { arrangeDue } from "./due.ts";

const app = await testApp("2026-03-02T12:00:00Z");

/** A seeker in Toronto and one person in Berlin. */
async function seekerAndPerson() {
	const seeker = await app.newSeeker();
	await read(
		seeker.client.profile.$patch({
			json: {
				name: "Sam Okafor",
				phone: "+1 416 555 0100",
				zone: "America/Toronto",
			},
		}),
	);
	const { id } = await read(
		seeker.client.contacts.$post({
			json: { name: "Priya Nair", zone: "Europe/Berlin" },
		}),
	);
	return { ...seeker, contactId: id };
}

function propose(
	{ client, contactId }: Seeker & { contactId: string },
	...times: [string, string][]
) {
	return read(
		client.meetings.$post({
			json: {
				contactId,
				times: times.map(([date, time]) => ({ date, time })),
				agreed: times.length === 1,
				medium: "video",
			},
		}),
	);
}

test("times are offered, one is agreed, and both zones are named", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const offered = await propose(
		seeker,
		["2026-03-05", "11:00"],
		["2026-03-04", "17:00"],
	);
	expect(offered).toMatchObject({
		status: "proposed",
		offered: [
			{ when: "Wed 4 March, 17:00 Toronto · 23:00 Berlin" },
			{ when: "Thu 5 March, 11:00 Toronto · 17:00 Berlin" },
		],
	});
	const agreed = await read(
		seeker.client.meetings[":id"].agreement.$post({
			param: { id: offered.id },
			json: { date: "2026-03-05", time: "17:00", zone: "Europe/Berlin" },
		}),
	);
	expect(agreed).toMatchObject({
		status: "agreed",
		startsAt: "2026-03-05T16:00:00Z",
		sequence: 0,
	});
});

test("whoever asks not to be contacted gets no more of it, whatever was agreed", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { client, contactId } = seeker;
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	await read(
		client.contacts[":id"]["do-not-contact"].$put({ param: { id: contactId } }),
	);
	const kinds = async (now: string) => {
		const day = { now, today: now.slice(0, 10), zone: "America/Toronto" };
		const things = await seeker
			.actor()
			.db.transaction((tx) => arrangeDue(tx, day));
		return things.map((thing) => thing.kind);
	};
	expect(await kinds("2026-03-04T18:00:00Z")).toEqual([]);
	const param = { id };
	const one = client.meetings[":id"];
	const times = [{ date: "2026-03-06", time: "10:00" }];
	for (const refused of [
		one.confirmation.$post({ param }),
		one.move.$post({ param, json: { by: "seeker", times, agreed: false } }),
		one.offer.$post({ param, json: { times } }),
	])
		await expect(read(refused)).rejects.toMatchObject({
			problem: { status: 422, code: "meeting-contact-do-not-contact" },
		});
	// How it ended can still be said, without a word to them.
	expect(await kinds("2026-03-06T18:00:00Z")).toEqual(["say-held"]);
	app.clock.now = "2026-03-05T17:00:00Z";
	await read(one.miss.$post({ param, json: { by: "contact" } }));
	expect(await kinds("2026-03-06T18:00:00Z")).toEqual([]);
});

test("held once the time has come, and once only", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	const hold = () =>
		read(
			seeker.client.meetings[":id"].holding.$post({
				param: { id },
				json: { cutShort: true },
			}),
		);
	await expect(hold()).rejects.toThrow("too early");
	app.clock.now = "2026-03-05T16:30:00Z";
	expect(await hold()).toMatchObject({ status: "held", cutShort: true });
	expect(await hold()).toMatchObject({ status: "held", cutShort: true });
});

test("a talk that already happened needs no approach", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const { client, contactId } = await seekerAndPerson();
	const json = {
		id: newId(),
		contactId,
		date: "2026-02-27",
		medium: "in-person" as const,
	};
	await read(client["past-talks"].$post({ json }));
	expect(await read(client["past-talks"].$post({ json }))).toMatchObject({
		status: "held",
		approachId: null,
		contact: { name: "Priya Nair" },
		startsAt: "2026-02-27T17:00:00Z",
	});
	expect(await read(client.meetings.$get({ query: {} }))).toHaveLength(1);
	await expect(
		read(
			client["past-talks"].$post({
				json: { contactId, date: "2026-03-04", medium: "phone" },
			}),
		),
	).rejects.toThrow("too early");
});

test("a moved talk keeps its identity, its history and its UID; after two moves another medium is offered", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	const one = seeker.client.meetings[":id"];
	const move = (date: string) =>
		read(
			one.move.$post({
				param: { id },
				json: { by: "contact", times: [{ date, time: "11:00" }] },
			}),
		);
	const file = async () =>
		(await seeker.request(`/meetings/${id}/calendar-file`)).text();
	const first = await readCalendar(await file());
	expect(await move("2026-03-12")).toMatchObject({
		moves: 1,
		sequence: 1,
		offerOtherMedium: false,
	});
	expect(await move("2026-03-19")).toMatchObject({
		status: "agreed",
		moves: 2,
		sequence: 2,
		offerOtherMedium: true,
	});
	const page = await read(one.$get({ param: { id } }));
	expect(page.history.map((move) => move.fromStartsAt)).toEqual([
		"2026-03-05T16:00:00Z",
		"2026-03-12T15:00:00Z",
	]);
	const second = await readCalendar(await file());
	expect(second.uid).toBe(first.uid);
	expect([first.sequence, second.sequence]).toEqual([0, 2]);
	expect(second.start).toBe("2026-03-19T15:00:00Z");
	await read(one.cancellation.$post({ param: { id }, json: { by: "seeker" } }));
	const cancelled = await readCalendar(await file());
	expect(cancelled).toMatchObject({
		uid: first.uid,
		method: "CANCEL",
		status: "CANCELLED",
		sequence: 3,
	});
});

test("the calendar file names both zones and says who calls", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	await read(
		seeker.client.meetings[":id"].$patch({
			param: { id },
			json: { medium: "phone", place: "+49 30 555 0199" },
		}),
	);
	const response = await seeker.request(`/meetings/${id}/calendar-file`);
	expect(response.headers.get("content-type")).toContain("text/calendar");
	const { summary, description } = readCalendar(await response.text());
	expect(summary).toBe("Conversation: Sam Okafor and Priya Nair");
	expect(description).toContain("America/Toronto");
	expect(description).toContain("Europe/Berlin");
	expect(description).toContain("Sam Okafor calls +49 30 555 0199");
});

test.each([
	[
		"the hour that never comes",
		"2026-03-08",
		"02:30",
		undefined,
		"meeting-time-skipped",
	],
	[
		"the hour that comes twice",
		"2026-11-01",
		"01:30",
		undefined,
		"meeting-time-twice",
	],
	[
		"the first of the two",
		"2026-11-01",
		"01:30",
		"earlier",
		"2026-11-01T05:30:00Z",
	],
	[
		"the second of the two",
		"2026-11-01",
		"01:30",
		"later",
		"2026-11-01T06:30:00Z",
	],
	[
		"a time that is over",
		"2026-03-01",
		"10:00",
		undefined,
		"meeting-time-past",
	],
] as const)("%s", async (_, date, time, which, expected) => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const { client, contactId } = await seekerAndPerson();
	const json = { contactId, agreed: true, times: [{ date, time, which }] };
	const answer = await read(client.meetings.$post({ json })).then(
		(meeting) => meeting.startsAt,
		(error) => error.problem.code,
	);
	expect(answer).toBe(expected);
});

test("they do not come: ten minutes of waiting, one retry", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	const one = seeker.client.meetings[":id"];
	const miss = () =>
		read(one.miss.$post({ param: { id }, json: { by: "contact" } }));
	const offer = (date: string) =>
		read(
			one.offer.$post({
				param: { id },
				json: { times: [{ date, time: "11:00" }] },
			}),
		);
	app.clock.now = "2026-03-05T16:09:00Z";
	await expect(miss()).rejects.toThrow("ten minutes");
	app.clock.now = "2026-03-05T16:10:00Z";
	expect((await miss()).status).toBe("missed-by-contact");
	await offer("2026-03-09");
	await read(
		one.agreement.$post({
			param: { id },
			json: { date: "2026-03-09", time: "11:00" },
		}),
	);
	app.clock.now = "2026-03-09T15:30:00Z";
	await miss();
	await expect(offer("2026-03-16")).rejects.toThrow("next move to them");
});

test("I do not come: an apology at once, and the next move is theirs", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	const one = seeker.client.meetings[":id"];
	app.clock.now = "2026-03-05T16:20:00Z";
	await read(one.miss.$post({ param: { id }, json: { by: "seeker" } }));
	await expect(
		read(
			one.offer.$post({
				param: { id },
				json: { times: [{ date: "2026-03-09", time: "11:00" }] },
			}),
		),
	).rejects.toThrow("next move is theirs");
	const sorry = await read(one.apology.$post({ param: { id } }));
	expect(sorry.apologizedAt).toBe("2026-03-05T16:20:00Z");
	const theirs = await read(
		one.agreement.$post({
			param: { id },
			json: { date: "2026-03-09", time: "11:00" },
		}),
	);
	expect(theirs.status).toBe("agreed");
});

test("the day before asks to confirm, the hour after asks whether it took place", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await seekerAndPerson();
	const { id } = await propose(seeker, ["2026-03-05", "11:00"]);
	const due = async () => {
		const day = {
			now: app.clock.now,
			today: app.clock.now.slice(0, 10),
			zone: "America/Toronto",
		};
		const things = await seeker
			.actor()
			.db.transaction((tx) => arrangeDue(tx, day));
		return things.map((thing) => `${thing.kind} ${thing.dueOn}`);
	};
	expect(await due()).toEqual([]);
	app.clock.now = "2026-03-04T15:00:00Z";
	expect(await due()).toEqual(["confirm 2026-03-04"]);
	const one = seeker.client.meetings[":id"];
	await read(one.confirmation.$post({ param: { id } }));
	expect(await due()).toEqual([]);
	app.clock.now = "2026-03-05T16:20:00Z";
	expect(await due()).toEqual(["say-held 2026-03-05"]);
});

test("a time that both have is a yes to the approach", async () => {
	app.clock.now = "2026-03-02T12:00:00Z";
	const { client, contactId } = await seekerAndPerson();
	const { id } = await read(client.approaches.$post({ json: { contactId } }));
	const meeting = await read(
		client.meetings.$post({
			json: {
				approachId: id,
				agreed: true,
				times: [{ date: "2026-03-05", time: "11:00" }],
			},
		}),
	);
	expect(meeting).toMatchObject({ status: "agreed", minutes: 20 });
	const page = await read(client.approaches[":id"].$get({ param: { id } }));
	expect(page).toMatchObject({
		status: "accepted",
		meeting: { id: meeting.id },
	});
});

/** What another program would read from the file. */
function readCalendar(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const component = calendar.getFirstSubcomponent("vevent");
	if (!component) throw new Error("no event");
	for (const zone of calendar.getAllSubcomponents("vtimezone"))
		ICAL.TimezoneService.register(zone);
	const event = new ICAL.Event(component);
	return {
		method: calendar.getFirstPropertyValue("method"),
		uid: event.uid,
		sequence: event.sequence,
		summary: event.summary,
		description: event.description,
		status: component.getFirstPropertyValue("status"),
		start: event.startDate.toJSDate().toISOString().replace(".000Z", "Z"),
	};
}

test("a calendar file never carries a name that may not be used", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const add = (name: string) => read(client.contacts.$post({ json: { name } }));
	const contact = await add("Priya Nair");
	const referrer = await add("Dana Cohen");
	await read(
		client.referrals.$post({
			json: { referrerId: referrer.id, contactId: contact.id },
		}),
	);
	const meeting = await read(
		client.meetings.$post({
			json: {
				contactId: contact.id,
				times: [{ date: "2026-12-03", time: "10:00" }],
				agreed: true,
				accessNotes: "Dana Cohen knows the door code",
			},
		}),
	);
	const file = () => seeker.request(`/meetings/${meeting.id}/calendar-file`);
	const refused = await file();
	expect(refused.status).toBe(422);
	expect(await refused.json()).toMatchObject({
		code: "meeting-name-without-permission",
	});
	await read(
		client["name-use"].$post({
			json: { referrerId: referrer.id, status: "granted" },
		}),
	);
	expect((await file()).status).toBe(200);
});
