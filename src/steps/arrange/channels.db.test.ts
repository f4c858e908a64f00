// Each way of asking, as the page of an approach gives it; through an introduction up to the answer to both.
import { expect, test } from "vitest";
import { Refused, read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const MONDAY = "2026-03-02T12:00:00Z";
const app = await testApp(MONDAY);

async function begin() {
	app.clock.now = MONDAY;
	const { client } = await app.newSeeker();
	await read(
		client.profile.$patch({
			json: {
				name: "Sam Okafor",
				zone: "America/Toronto",
				phone: "+1 416 555 0100",
				email: "sam@example.org",
				background: "a geographer from Lagos",
			},
		}),
	);
	const add = (name: string, more: object = {}) =>
		read(client.contacts.$post({ json: { name, ...more } }));
	const priya = await add("Priya Nair", {
		ring: "stranger",
		title: "Head of Tide Services",
		organization: "Harbour Office",
		zone: "Europe/Berlin",
	});
	const ana = await add("Ana Ruiz", {
		ring: "known-well",
		email: "ana@example.org",
	});
	const one = client.approaches[":id"];
	const on = (id: string) => {
		const param = { id };
		return {
			page: () => read(one.$get({ param })),
			change: (json: Parameters<typeof one.$patch>[0]["json"]) =>
				read(one.$patch({ param, json })),
			send: (json: object = {}) => read(one.sending.$post({ param, json })),
			introduced: (json: { introducerId?: string; note?: string } = {}) =>
				read(one.introduction.$post({ param, json })),
			answer: (json: Parameters<typeof one.answer.$post>[0]["json"]) =>
				read(one.answer.$post({ param, json })),
		};
	};
	const draft = (json: object = {}) =>
		read(
			client.approaches.$post({
				json: {
					contactId: priya.id,
					connection: "I read your article on tides in Coastal Review.",
					...json,
				},
			}),
		);
	return { client, priya, ana, on, draft, add };
}

const code = (refused: Promise<unknown>) =>
	refused.then(
		() => "done",
		(error) => (error instanceof Refused ? error.problem.code : error),
	);

test.each([
	["email", 0],
	["message", 0],
	["phone", 4],
	["in-person", 3],
] as const)("%s: drafted, checked and ready, with what one has beside it", async (channel, beside) => {
	const { draft, on } = await begin();
	const page = await draft({ channel });
	expect(page.checks).toEqual([]);
	expect(page.draft).toMatchObject({
		channel,
		tone: "formal",
		tie: "stranger",
	});
	expect(page.draft?.asides).toHaveLength(beside);
	expect((await on(page.id).send()).touches.at(-1)).toMatchObject({
		kind: "request",
		channel,
	});
});

test("a network's limit counts, tone and address change the words, and other words are there for the asking", async () => {
	const { draft, on } = await begin();
	const { id, ...page } = await draft({
		channel: "message",
		network: "linkedin-note",
	});
	expect(page.draft).toMatchObject({ network: "linkedin-note" });
	expect(page.draft?.text.length).toBeLessThanOrEqual(200);
	expect(page.checks).toEqual([]);
	const long = "You know tides. ".repeat(20);
	const over = await on(id).change({ text: `${page.draft?.text} ${long}` });
	expect(over.checks.map((one) => one.code)).toContain("over-limit");
	const mail = await on(id).change({
		channel: "email",
		network: null,
		refill: true,
	});
	expect(mail.draft?.text).toMatch(/^Dear Priya Nair,/);
	const warm = await on(id).change({ tone: "warm", address: "first-name" });
	expect(warm).toMatchObject({ tone: "warm", address: "first-name" });
	expect(warm.draft?.text).toMatch(/^Hi Priya,/);
	const seen = new Set([warm.draft?.text]);
	for (let n = 0; n < 3; n++)
		seen.add((await on(id).change({ reword: true })).draft?.text);
	expect(seen.size).toBeGreaterThan(2);
	expect((await on(id).change({ tone: null })).draft?.tone).toBe("formal");
});

test("through an introduction: asked, made, and answered with the introducer in Bcc", async () => {
	const { draft, on, ana, client } = await begin();
	const { id, ...first } = await draft({ channel: "introduction" });
	expect(first.draft?.text).toContain("[[who introduces you]]");
	const approach = on(id);
	expect(
		await code(
			approach.send({ text: "Would you introduce me for 20 minutes?" }),
		),
	).toBe("approach-needs-introducer");
	const page = await approach.change({ introducerId: ana.id });
	expect(page).toMatchObject({
		introducer: { name: "Ana Ruiz" },
		draft: { to: { name: "Ana Ruiz", email: "ana@example.org" } },
		checks: [],
	});
	const sent = await approach.send();
	expect(sent).toMatchObject({ status: "sent" });
	expect(sent.touches.at(-1)).toMatchObject({
		kind: "request",
		channel: "introduction",
	});
	app.clock.now = "2026-03-11T12:00:00Z";
	const due = await approach.page();
	expect(due.draft).toMatchObject({
		kind: "reminder",
		channel: "introduction",
		to: { name: "Ana Ruiz" },
	});
	app.clock.now = "2026-03-12T12:00:00Z";
	const met = await approach.introduced({ note: "Priya, meet Sam." });
	expect(met).toMatchObject({
		status: "drafted",
		introducedAt: "2026-03-12T12:00:00Z",
		checks: [],
	});
	expect(met.draft).toMatchObject({ channel: "email", to: null });
	expect(met.draft?.text).toContain(
		"Thank you, Ana, for bringing us together; I am moving you to Bcc",
	);
	expect(met.draft?.asides[0]?.isSteps).toBe(true);
	const { due: things } = await read(client.today.$get({ query: {} }));
	expect(things.map((one) => one.kind)).toContain("answer-introduction");
	await approach.send();
	const after = await read(client.today.$get({ query: {} }));
	expect(JSON.stringify(after)).not.toContain("answer-introduction");
	expect(await code(approach.introduced())).toBe("done");
});

test("an introducer's name stays out of what goes to the contact until they introduced the two", async () => {
	const { draft, on, ana, client, priya } = await begin();
	await read(
		client.referrals.$post({
			json: { referrerId: ana.id, contactId: priya.id },
		}),
	);
	// Whoever suggested them is the first to ask for an introduction, and may read their own name.
	const page = await draft({ channel: "introduction" });
	expect(page.introducer?.name).toBe("Ana Ruiz");
	expect(page.checks.filter((one) => one.severity === "block")).toEqual([]);
	const text =
		"Dear Priya,\n\nAna Ruiz suggested you. Would you have 20 minutes?\n\nSam";
	const mail = await on(page.id).change({ channel: "email", text });
	expect(mail.checks[0]).toMatchObject({ code: "name-without-permission" });
	expect(mail.checks[0]?.fix?.text).not.toContain("Ana");
	expect(await code(on(page.id).send())).toBe("approach-blocked");
	expect((await on(page.id).introduced()).checks).toEqual([]);
});

test("only somebody else, whom one may write to, can introduce", async () => {
	const { draft, on, client, priya, add } = await begin();
	const { id } = await draft();
	expect(await code(on(id).introduced())).toBe("approach-needs-introducer");
	const tom = await add("Tom Baker");
	await read(
		client.contacts[":id"]["do-not-contact"].$put({ param: { id: tom.id } }),
	);
	for (const introducerId of [priya.id, tom.id])
		expect(await code(on(id).change({ introducerId }))).toBe(
			"approach-introducer-unknown",
		);
	await on(id).send();
	await on(id).answer({ kind: "declined" });
	const ana = await add("Ana Lopez");
	expect(await code(on(id).introduced({ introducerId: ana.id }))).toBe(
		"approach-declined",
	);
});

test("a message like one to somebody else is pointed out; nothing of the other is in the answer", async () => {
	const { draft, on, add, client } = await begin();
	const text =
		"Dear Priya,\n\nI read your article on tides in Coastal Review. What you do by hand is what I would like to understand. Would you have 20 minutes?\n\nSam";
	const first = await draft();
	await on(first.id).send({ text });
	const tom = await add("Tom Baker", { ring: "stranger", title: "Pilot" });
	const second = await read(
		client.approaches.$post({ json: { contactId: tom.id } }),
	);
	const alike = await on(second.id).change({
		text: text.replace("Priya", "Tom"),
	});
	expect(alike.checks).toMatchObject([
		{
			code: "reads-like-another",
			sentence: "This reads like your message to Priya Nair.",
		},
	]);
	const other = await on(second.id).change({
		text: "Dear Tom,\n\nWe met. Would you have 20 minutes?",
	});
	expect(JSON.stringify(other.checking?.before)).not.toMatch(/tides|Coastal/);
});

test("a template of one's own is kept, used, exported, and given up for ours", async () => {
	const { client, draft, on } = await begin();
	const key = { channel: "email", tie: "stranger", tone: "formal" } as const;
	const template = client["message-template"];
	const ours = await read(template.$get({ query: key }));
	expect(ours).toMatchObject({ isOwn: false });
	expect(ours.fields.find((one) => one.name === "minutes")?.kind).toBe(
		"number",
	);
	const json = {
		...key,
		subject: "Tides, for {minutes} minutes",
		body: "{greeting}\n\n{connection} You know what I look for: {work}.\n\n{ask}\n\n{closing}\n{seeker}",
	};
	expect(
		await code(read(template.$put({ json: { ...json, body: "{nobody}" } }))),
	).toBe("template-field-unknown");
	expect(await read(template.$put({ json }))).toMatchObject({ isOwn: true });
	await read(template.$put({ json: { ...json, subject: "Tides" } }));
	const page = await draft();
	expect(page.draft?.subject).toBe("Tides");
	expect(page.draft?.text).toContain(
		"You know what I look for: what work as Head of Tide Services is like.",
	);
	const warm = await on(page.id).change({ tone: "warm" });
	expect(warm.draft?.text).not.toContain("You know what I look for");
	expect(await read(template.$delete({ query: key }))).toEqual(ours);
});
