import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { suggestTimes } from "./actions/time-suggestion.ts";
import { arrangeDue } from "./due.ts";

const app = await testApp("2026-03-02T12:00:00Z");
const wed = "2026-03-04T16:00:00Z";
const thu = "2026-03-05T16:00:00Z";

async function campaign() {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(
		client.profile.$patch({
			json: { name: "Sam Okafor", zone: "America/Toronto" },
		}),
	);
	const contact = await read(
		client.contacts.$post({
			json: { name: "Priya Nair", zone: "Europe/Berlin" },
		}),
	);
	const approach = await read(
		client.approaches.$post({
			json: {
				contactId: contact.id,
				connection: "We both sing in the Harbour Choir.",
			},
		}),
	);
	return { ...seeker, contactId: contact.id, approachId: approach.id };
}

async function sent() {
	const seeker = await campaign();
	await read(
		seeker.client.approaches[":id"].sending.$post({
			param: { id: seeker.approachId },
			json: {
				subject: "Twenty minutes about nursing?",
				text: "We both sing in the Harbour Choir. Could we talk for 20 minutes?",
			},
		}),
	);
	return seeker;
}

async function offered() {
	const seeker = await sent();
	const meeting = await read(
		seeker.client.meetings.$post({
			json: {
				approachId: seeker.approachId,
				times: [
					{ date: "2026-03-09", time: "11:00" },
					{ date: "2026-03-10", time: "11:00" },
				],
			},
		}),
	);
	return { ...seeker, meetingId: meeting.id };
}

const page = ({ client }: Seeker, id: string) =>
	read(client.approaches[":id"].$get({ param: { id } }));
const talk = ({ client }: Seeker, id: string) =>
	read(client.meetings[":id"].$get({ param: { id } }));
const list = (
	{ client }: Seeker,
	query: { approachId?: string; meetingId?: string },
) => read(client["time-suggestions"].$get({ query }));
const take = ({ client }: Seeker, id: string, startsAt?: string) =>
	read(
		client["time-suggestions"][":id"].agreement.$post({
			param: { id },
			json: { startsAt },
		}),
	);
const due = async (seeker: Seeker) => {
	const day = {
		now: app.clock.now,
		today: app.clock.now.slice(0, 10),
		zone: "America/Toronto",
	};
	const things = await seeker
		.actor()
		.db.transaction((tx) => arrangeDue(tx, day));
	return things.map(({ kind, title, action }) => ({
		kind,
		title,
		path: action.path,
	}));
};

test("who suggests a time has said yes; the seeker takes it, and a meeting is agreed", async () => {
	const seeker = await sent();
	const { approachId } = seeker;
	const said = await suggestTimes(seeker.actor(), {
		approachId,
		source: "page",
		times: [thu, wed],
		zone: "Europe/Berlin",
		note: "Both are fine.",
	});
	expect(said.ok).toBe(true);
	expect(await page(seeker, approachId)).toMatchObject({ status: "accepted" });
	expect(await due(seeker)).toEqual([
		{
			kind: "answer-suggestion",
			title: "Priya Nair suggests other times",
			path: `/arrange/approaches/${approachId}`,
		},
	]);
	const [one] = await list(seeker, { approachId });
	expect(one).toMatchObject({
		source: "page",
		outcome: null,
		note: "Both are fine.",
		times: [
			{ when: "Wed 4 March, 11:00 Toronto · 17:00 Berlin" },
			{ startsAt: thu },
		],
	});
	await expect(take(seeker, one?.id ?? "")).rejects.toMatchObject({
		problem: { code: "suggestion-time-unknown" },
	});
	const taken = await take(seeker, one?.id ?? "", thu);
	expect(taken).toMatchObject({ outcome: "taken" });
	expect(await talk(seeker, taken.meetingId ?? "")).toMatchObject({
		status: "agreed",
		startsAt: thu,
	});
	expect(await take(seeker, taken.id, thu)).toEqual(taken);
	expect(await due(seeker)).toEqual([]);
});

test("the same said again is one suggestion, another one takes its place", async () => {
	const seeker = await offered();
	const { meetingId } = seeker;
	for (let time = 0; time < 10; time++)
		await suggestTimes(seeker.actor(), {
			meetingId,
			source: "calendar",
			times: [wed],
		});
	expect(await list(seeker, { meetingId })).toHaveLength(1);
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "mail",
		times: [],
		note: "Any Thursday after four",
	});
	expect(
		(await list(seeker, { meetingId })).map(({ outcome, source }) => [
			source,
			outcome,
		]),
	).toEqual([
		["mail", null],
		["calendar", "replaced"],
	]);
	expect(await due(seeker)).toEqual([
		{
			kind: "answer-suggestion",
			title: "Priya Nair suggests another time",
			path: `/arrange/meetings/${meetingId}`,
		},
	]);
});

test("an agreed talk is moved by the contact, with its history", async () => {
	const seeker = await offered();
	const { client, meetingId } = seeker;
	await read(
		client.meetings[":id"].agreement.$post({
			param: { id: meetingId },
			json: { date: "2026-03-09", time: "11:00" },
		}),
	);
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "calendar",
		times: [thu],
	});
	const [one] = await list(seeker, { meetingId });
	await take(seeker, one?.id ?? "");
	expect(await talk(seeker, meetingId)).toMatchObject({
		status: "agreed",
		startsAt: thu,
		moves: 1,
		sequence: 1,
		history: [{ movedBy: "contact", fromStartsAt: "2026-03-09T15:00:00Z" }],
	});
});

test("what is agreed or offered otherwise answers a suggestion, and it asks no more", async () => {
	const seeker = await offered();
	const { client, meetingId } = seeker;
	const param = { id: meetingId };
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "page",
		times: [wed],
	});
	await read(
		client.meetings[":id"].offer.$post({
			param,
			json: { times: [{ date: "2026-03-06", time: "10:00" }] },
		}),
	);
	expect(await list(seeker, { meetingId })).toMatchObject([
		{ outcome: "declined" },
	]);
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "page",
		times: [thu],
	});
	await read(
		client.meetings[":id"].agreement.$post({
			param,
			json: { date: "2026-03-05", time: "11:00" },
		}),
	);
	expect(await list(seeker, { meetingId })).toMatchObject([
		{ outcome: "taken" },
		{ outcome: "declined" },
	]);
	expect(await due(seeker)).not.toContainEqual(
		expect.objectContaining({ kind: "answer-suggestion" }),
	);
});

test("what is closed takes no suggestion, and a decline by the seeker is kept once", async () => {
	const seeker = await offered();
	const { client, meetingId, approachId } = seeker;
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "page",
		times: [wed],
	});
	const [one] = await list(seeker, { approachId });
	const param = { id: one?.id ?? "" };
	const decline = () =>
		read(client["time-suggestions"][":id"].decline.$post({ param }));
	expect(await decline()).toMatchObject({ outcome: "declined" });
	expect(await decline()).toMatchObject({ outcome: "declined" });
	await expect(take(seeker, param.id)).rejects.toMatchObject({
		problem: { status: 409, code: "suggestion-settled" },
	});
	await read(
		client.meetings[":id"].cancellation.$post({
			param: { id: meetingId },
			json: { by: "contact" },
		}),
	);
	const late = await suggestTimes(seeker.actor(), {
		meetingId,
		source: "page",
		times: [wed],
	});
	expect(late).toMatchObject({
		ok: false,
		refusal: { code: "suggestion-over" },
	});
	expect(await list(seeker, { meetingId })).toHaveLength(1);
});

test("a declined approach stays declined, whatever comes by a calendar", async () => {
	const seeker = await sent();
	const { client, approachId } = seeker;
	await read(
		client.approaches[":id"].answer.$post({
			param: { id: approachId },
			json: { kind: "declined" },
		}),
	);
	const late = await suggestTimes(seeker.actor(), {
		approachId,
		source: "calendar",
		times: [wed],
	});
	expect(late).toMatchObject({
		ok: false,
		refusal: { code: "suggestion-over" },
	});
	expect(await list(seeker, { approachId })).toEqual([]);
	expect(await page(seeker, approachId)).toMatchObject({ status: "declined" });
});

test("erasing the person takes their words, and another account sees nothing", async () => {
	const seeker = await offered();
	const { client, meetingId, contactId } = seeker;
	await suggestTimes(seeker.actor(), {
		meetingId,
		source: "page",
		times: [wed],
		note: "Call me at 030 12345",
	});
	const stranger = await app.newSeeker();
	expect(await list(stranger, { meetingId })).toEqual([]);
	const held = await read(
		client.contacts[":id"].held.$get({ param: { id: contactId }, query: {} }),
	);
	expect(JSON.stringify(held)).toContain("030 12345");
	await read(client.contacts[":id"].$delete({ param: { id: contactId } }));
	const { rows } = await app.pools.owner.query(
		"SELECT note FROM app.time_suggestion WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toEqual([{ note: null }]);
});
