import { describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import {
	answersOf,
	approachOf,
	due,
	look,
	MONDAY,
	meetingOf,
	pageCampaign,
	press,
} from "#test/contact-page.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-02T12:00:00Z");
const campaign = (given: Parameters<typeof pageCampaign>[1] = {}) =>
	pageCampaign(app, given);

test("not now, until a day that they name; a time can still be taken", async () => {
	const seeker = await campaign();
	expect(
		(await press(seeker, "later", { until: "2026-03-02" })).text,
	).toContain("Please name a day to come.");
	expect((await press(seeker, "later", { until: "soon" })).text).toContain(
		"Please name a day to come.",
	);
	expect(
		(await press(seeker, "later", { until: "2046-03-02" })).text,
	).toContain("more than two years");
	for (let time = 0; time < 10; time++)
		expect(
			await press(seeker, "later", {
				until: "2026-04-01",
				note: "After the audit.",
			}),
		).toMatchObject({ status: 303 });
	expect(await approachOf(seeker)).toMatchObject({
		status: "deferred",
		touches: [{}, { text: "After the audit." }],
	});
	expect(await due(seeker, app.clock.now)).toEqual([
		"answer-came: Priya Nair says: not now, but from 2026-04-01 on",
	]);
	expect((await look(seeker)).text).toContain(
		"come back to it on Wednesday 1 April 2026",
	);
	expect(await press(seeker, "time", { at: MONDAY })).toMatchObject({
		status: 303,
	});
	expect(await approachOf(seeker)).toMatchObject({ status: "accepted" });
});

test("no, thank you: nothing is asked again, and nothing more can be done by the link", async () => {
	const seeker = await campaign();
	for (let time = 0; time < 10; time++)
		expect(await press(seeker, "no", { note: "Sorry!" })).toMatchObject({
			status: 303,
		});
	expect(await approachOf(seeker)).toMatchObject({ status: "declined" });
	expect(await meetingOf(seeker)).toMatchObject({ status: "cancelled" });
	expect(await answersOf(seeker)).toMatchObject([
		{ kind: "declined", note: "Sorry!" },
	]);
	const page = await look(seeker);
	expect(page.text).toContain("You said no, and that is fine");
	expect(page.text).not.toContain("/time");
	for (const [part, fields] of [
		["time", { at: MONDAY }],
		["suggestion", { words: "x" }],
		["later", { until: "2026-04-01" }],
	] as const) {
		const done = await press(seeker, part, fields);
		expect([done.status, done.text.includes("not possible any more")]).toEqual([
			422,
			true,
		]);
	}
	expect(await approachOf(seeker)).toMatchObject({ status: "declined" });
});

test("somebody else to ask becomes a referral with what they said of their name", async () => {
	const seeker = await campaign();
	expect(
		(await press(seeker, "somebody", { name: "Omar Haddad" })).text,
	).toContain("whether your name may be used");
	expect(
		(
			await press(seeker, "somebody", {
				name: "Omar Haddad",
				nameUse: "limited",
			})
		).text,
	).toContain("should keep to");
	const named = {
		name: "Omar Haddad",
		reach: "omar@example.net",
		nameUse: "limited",
		limits: "by e-mail only",
	};
	for (let time = 0; time < 10; time++)
		expect(await press(seeker, "somebody", named)).toMatchObject({
			status: 303,
		});
	const { suggested, status } = await approachOf(seeker);
	expect(status).toBe("redirected");
	expect(suggested).toMatchObject([{ name: "Omar Haddad" }]);
	const page = await look(seeker);
	expect(page.text).toContain("You named somebody else");
	// Whoever else has the link does not learn whom.
	expect(page.text).not.toContain("Omar");
	const { rows } = await app.pools.owner.query(
		"SELECT status, limits FROM app.name_use WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toEqual([{ status: "limited", limits: "by e-mail only" }]);
	// They may still take a time themselves.
	expect(await press(seeker, "time", { at: MONDAY })).toMatchObject({
		status: 303,
	});
});

test("ten people to ask are many; whoever has the link can't fill the address book", async () => {
	const seeker = await campaign();
	const statuses: number[] = [];
	for (let at = 1; at <= 12; at++) {
		const fields = { name: `Person ${at}`, nameUse: "refused" };
		statuses.push((await press(seeker, "somebody", fields)).status);
	}
	expect(statuses).toEqual([...Array(10).fill(303), 422, 422]);
	const { items } = await read(seeker.client.contacts.$get({ query: {} }));
	expect(items).toHaveLength(11);
	// Nothing else is closed by it.
	expect(await press(seeker, "time", { at: MONDAY })).toMatchObject({
		status: 303,
	});
});

test("please don't write again is set on the person for good, and a talk that was agreed is off", async () => {
	const seeker = await campaign();
	await press(seeker, "time", { at: MONDAY });
	for (let time = 0; time < 10; time++)
		expect(await press(seeker, "stop")).toMatchObject({ status: 303 });
	expect(await meetingOf(seeker)).toMatchObject({ status: "cancelled" });
	expect(await approachOf(seeker)).toMatchObject({
		status: "closed-do-not-contact",
	});
	const page = await look(seeker);
	expect(page.text).toContain("Sam Okafor will not write to you again");
	expect(page.text).not.toContain("<form");
	expect((await answersOf(seeker)).map(({ kind }) => kind)).toEqual([
		"do-not-contact",
		"took",
	]);
});

test("what is held of them: who they are, in part; what there is, without a word of it", async () => {
	const seeker = await campaign();
	const page = await look(seeker, "/held");
	for (const words of [
		"Priya Nair",
		"p…@example.com",
		"… 147",
		"<dd>Berlin</dd>",
		"One message or call between you",
		"Notes on how you know each other",
		"sam@example.org",
	])
		expect(page.text).toContain(words);
	for (const words of ["Owes me", "priya.nair@", "5550147", "Harbour"])
		expect(page.text).not.toContain(words);
	for (let time = 0; time < 3; time++)
		expect(await press(seeker, "erasure")).toMatchObject({
			status: 303,
			to: `${seeker.path}/held`,
		});
	expect((await look(seeker, "/held")).text).toContain(
		"You asked Sam Okafor to erase it",
	);
	const isDue = "answer-came: Priya Nair asks to be erased";
	expect(await due(seeker, app.clock.now)).toEqual([isDue]);
	await read(
		seeker.client["contact-answers"].seen.$post({
			json: { approachId: seeker.approachId },
		}),
	);
	expect(await due(seeker, app.clock.now)).toEqual([isDue]);
	await read(
		seeker.client.contacts[":id"].$delete({ param: { id: seeker.contactId } }),
	);
	expect(await due(seeker, app.clock.now)).toEqual([]);
	expect((await look(seeker)).status).toBe(404);
});

test("every kind of thing that is held of them is named, a safety note never, and nobody else's", async () => {
	const seeker = await campaign();
	const { client, contactId, meetingId } = seeker;
	const held = async () => (await look(seeker, "/held")).text;
	const kinds = [
		"What you answered on this page",
		"Notes of what was said in a talk",
		"What one of you promised the other",
		"Openings that you spoke of",
		"Who suggested you",
		"Which file, list or address book",
		"Work elsewhere",
	];
	for (const words of kinds) expect(await held()).not.toContain(words);
	await press(seeker, "time", { at: MONDAY });
	app.clock.now = "2026-03-09T16:00:00Z";
	const param = { id: meetingId };
	const meeting = client.meetings[":id"];
	await read(meeting.holding.$post({ param, json: {} }));
	await read(meeting.insights.$post({ param, json: { claim: "Nights." } }));
	await read(
		meeting.promises.$post({
			param,
			json: { owedBy: "contact", what: "The list of wards" },
		}),
	);
	await read(meeting.leads.$post({ param, json: { what: "A night post" } }));
	const ann = await read(client.contacts.$post({ json: { name: "Ann Lee" } }));
	await read(
		client.referrals.$post({ json: { referrerId: ann.id, contactId } }),
	);
	await read(
		client.contacts[":id"].positions.$post({
			param: { id: contactId },
			json: {
				title: "Pilot",
				organization: "North Air",
				endedOn: "2020-01-01",
			},
		}),
	);
	await read(
		client.contacts[":id"]["safety-notes"].$post({
			param: { id: contactId },
			json: { body: "He would not let me leave" },
		}),
	);
	await app.pools.owner.query(
		`WITH batch AS (INSERT INTO app.import_batch 
			SELECT $1, gen_random_uuid(), 'all my people.vcf', 'vcard', 1, 1, 0, 0, 0, now() RETURNING id)
		UPDATE app.contact SET import_batch_id = (SELECT id FROM batch) WHERE id = $2`,
		[seeker.accountId, contactId],
	);
	const text = await held();
	for (const words of [...kinds, "Pilot, North Air"])
		expect(text).toContain(words);
	// The thing said is not there, nor who else is in it.
	for (const words of [
		...["Nights.", "The list of wards", "A night post", "Ann Lee"],
		...["all my people", "let me leave", "afety"],
	])
		expect(text).not.toContain(words);
});

test("of a talk of several each finds what is held of the talk", async () => {
	const seeker = await campaign({ offers: false });
	const { client, contactId, accountId } = seeker;
	const ann = await read(client.contacts.$post({ json: { name: "Ann Lee" } }));
	const id = "01a2157c-3c6d-76bb-bb0d-e59bd981f5c6";
	await read(
		client["past-talks"].$post({
			json: {
				...{ id, contactId: ann.id, date: "2026-03-01", time: "12:00" },
				zone: "UTC",
			},
		}),
	);
	expect((await look(seeker, "/held")).text).not.toContain("One talk:");
	await app.pools.owner.query(
		"INSERT INTO app.participant (account_id, meeting_id, contact_id, joined_at) VALUES ($1, $2, $3, now())",
		[accountId, id, contactId],
	);
	expect((await look(seeker, "/held")).text).toContain("One talk:");
});

describe("no name without permission", () => {
	const referred = async (status: "granted" | "refused" | "limited") => {
		const seeker = await campaign({
			connection: "Maria Silva suggested that I ask you.",
		});
		const { client, contactId, approachId } = seeker;
		const maria = await read(
			client.contacts.$post({ json: { name: "Maria Silva" } }),
		);
		await read(
			client.referrals.$post({
				json: {
					referrerId: maria.id,
					contactId,
					nameUse: {
						status,
						...(status === "limited" && { limits: "not by mail" }),
					},
				},
			}),
		);
		return { ...seeker, approachId };
	};
	test.each([
		["granted", true],
		["refused", false],
		["limited", false],
	] as const)("%s", async (status, isThere) => {
		const seeker = await referred(status);
		expect((await look(seeker)).text.includes("Maria")).toBe(isThere);
	});
});
