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
