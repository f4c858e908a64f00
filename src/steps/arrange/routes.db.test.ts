import { expect, test } from "vitest";
import { Refused, read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { arrangeDue } from "./due.ts";

const MONDAY = "2026-03-02T12:00:00Z";
const app = await testApp(MONDAY);

/** A seeker in Toronto, with one person in Berlin and a message to her that passes the checks. */
async function begin() {
	app.clock.now = MONDAY;
	const { client, actor } = await app.newSeeker();
	await read(
		client.profile.$patch({
			json: { name: "Sam Okafor", zone: "America/Toronto" },
		}),
	);
	const contact = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				ring: "acquaintance",
				title: "Head of Tide Services",
				organization: "Harbour Office",
				zone: "Europe/Berlin",
			},
		}),
	);
	const target = await read(
		client.targets.$post({ json: { occupationCode: "19-2042.00" } }),
	);
	const draft = () =>
		read(
			client.approaches.$post({
				json: {
					contactId: contact.id,
					targetId: target.id,
					connection: "We met at the harbour festival in June.",
				},
			}),
		);
	const one = client.approaches[":id"];
	const on = (id: string) => ({
		read: () => read(one.$get({ param: { id } })),
		send: (
			json: { text?: string; channel?: "message"; unsure?: boolean } = {},
		) => read(one.sending.$post({ param: { id }, json })),
		remind: () => read(one.reminder.$post({ param: { id }, json: {} })),
		answer: (json: Parameters<typeof one.answer.$post>[0]["json"]) =>
			read(one.answer.$post({ param: { id }, json })),
		close: () => read(one.silence.$post({ param: { id } })),
		thank: (text: string) =>
			read(one.thanks.$post({ param: { id }, json: { text } })),
	});
	const due = async () => {
		const day = {
			now: app.clock.now,
			today: app.clock.now.slice(0, 10),
			zone: "America/Toronto",
		};
		const things = await actor().db.transaction((tx) => arrangeDue(tx, day));
		return things.map((thing) => `${thing.kind} ${thing.dueOn}`);
	};
	return { client, actor, contact, target, draft, on, due };
}

const code = (refused: Promise<unknown>) =>
	refused.then(
		() => "done",
		(error) => (error instanceof Refused ? error.problem.code : error),
	);

test("a draft is filled from what is known, and passes its checks", async () => {
	const { draft } = await begin();
	const page = await draft();
	expect(page).toMatchObject({
		status: "drafted",
		minutes: 20,
		contactZone: "Europe/Berlin",
		checks: [],
		draft: { kind: "request", channel: "email", untouched: true },
	});
	expect(page.draft?.text).toContain("We met at the harbour festival in June.");
});

test("silence: reminded once on business day 7, closed 7 later, and a late answer opens it again", async () => {
	const { draft, on, due } = await begin();
	const { id } = await draft();
	const approach = on(id);
	await approach.send();
	expect(await due()).toEqual([]);
	app.clock.now = "2026-03-05T12:00:00Z";
	expect(await due()).toEqual(["try-someone-else 2026-03-05"]);
	app.clock.now = "2026-03-10T12:00:00Z";
	expect(await code(approach.remind())).toBe("approach-too-early");
	// In Berlin it is Wednesday already, and her business days count.
	app.clock.now = "2026-03-10T23:30:00Z";
	expect(await due()).toEqual(["reminder 2026-03-11"]);
	expect((await approach.read()).draft?.kind).toBe("reminder");
	await approach.remind();
	expect(await code(approach.remind())).toBe("approach-already-reminded");
	app.clock.now = "2026-03-19T12:00:00Z";
	expect(await due()).toEqual([]);
	expect(await code(approach.close())).toBe("approach-too-early");
	app.clock.now = "2026-03-20T12:00:00Z";
	expect(await due()).toEqual(["close 2026-03-20"]);
	expect((await approach.close()).status).toBe("closed-silent");
	expect(await due()).toEqual([]);
	app.clock.now = "2026-05-04T12:00:00Z";
	const late = await approach.answer({ kind: "accepted", note: "Gladly!" });
	expect(late.status).toBe("accepted");
	expect(late.touches.map((touch) => touch.kind)).toEqual([
		"request",
		"reminder",
		"answer",
	]);
	expect(await due()).toEqual(["agree-time 2026-05-04"]);
});

test("after a decline nothing is asked or reminded, ever; thanks are welcome", async () => {
	const { draft, on, due, client, contact } = await begin();
	const { id } = await draft();
	const approach = on(id);
	await approach.send();
	await approach.answer({ kind: "declined" });
	expect(await due()).toEqual(["thank-for-answer 2026-03-03"]);
	expect(await code(approach.thank("Thank you. Who else could help?"))).toBe(
		"approach-blocked",
	);
	await approach.thank("Dear Priya, thank you for answering.");
	app.clock.now = "2027-03-02T12:00:00Z";
	expect(await due()).toEqual([]);
	expect(await code(approach.remind())).toBe("approach-declined");
	expect(await code(approach.send())).toBe("approach-declined");
	expect(await code(draft())).toBe("approach-declined");
	// Neither as part of that approach nor beside it; a time that both have is no question.
	const offer = (approachId?: string, agreed = false) =>
		client.meetings.$post({
			json: {
				approachId,
				contactId: contact.id,
				agreed,
				times: [{ date: "2027-03-09", time: "10:00" }],
			},
		});
	expect(await code(read(offer(id)))).toBe("meeting-approach-closed");
	expect(await code(read(offer()))).toBe("meeting-approach-closed");
	expect((await read(offer(undefined, true))).status).toBe("agreed");
});

test("the tone may invite one question for somebody else", async () => {
	const { draft, on } = await begin();
	const { id } = await draft();
	await on(id).send();
	await on(id).answer({ kind: "declined", toneInvites: true });
	const page = await on(id).thank("Thank you. Whom else would you ask?");
	expect(page.touches.at(-1)?.kind).toBe("thanks");
});

test("do not contact closes it at once, and drops what was drafted", async () => {
	const { draft, on, client, contact, due } = await begin();
	const { id } = await draft();
	await read(
		client.contacts[":id"]["do-not-contact"].$put({
			param: { id: contact.id },
		}),
	);
	expect(await on(id).read()).toMatchObject({
		status: "closed-do-not-contact",
		draft: null,
		open: false,
	});
	expect(await code(on(id).send())).toBe("approach-do-not-contact");
	expect(await due()).toEqual([]);
});

test("a name that is withdrawn flags the unsent draft at once, and keeps it from leaving", async () => {
	const { on, client, contact } = await begin();
	const referrer = await read(
		client.contacts.$post({ json: { name: "Anna Müller" } }),
	);
	const { referral } = await read(
		client.referrals.$post({
			json: {
				referrerId: referrer.id,
				contactId: contact.id,
				nameUse: { status: "granted" },
			},
		}),
	);
	const { id, ...page } = await read(
		client.approaches.$post({ json: { contactId: contact.id } }),
	);
	expect(page.draft?.text).toContain(
		"Anna Müller suggested that I write to you.",
	);
	// A gap keeps it from leaving; filled in by hand, it may go.
	expect(page.blocked).toContain("Still to fill in");
	// What is written by hand stays as it is; the permission does not.
	const text = page.draft?.text.replace(/\[\[.*?\]\]/g, "tides") ?? "";
	const filled = await read(
		client.approaches[":id"].$patch({ param: { id }, json: { text } }),
	);
	expect(filled.blocked).toBeNull();
	app.clock.now = "2026-03-03T12:00:00Z";
	await read(
		client["name-use"].$post({
			json: { referrerId: referrer.id, status: "withdrawn" },
		}),
	);
	const [listed] = await read(client.approaches.$get({ query: {} }));
	expect(listed?.blocked).toContain("took back the permission");
	expect(await code(on(id).send())).toBe("approach-blocked");
	const { due: things } = await read(client.today.$get({ query: {} }));
	const [thing] = things.filter(({ kind }) => kind === "name-withdrawn");
	expect(thing).toMatchObject({
		id: `name-withdrawn:${id}`,
		due: "2026-03-03",
		title: expect.stringContaining("Take Anna Müller out of your message"),
		action: { path: `/arrange/approaches/${id}` },
	});
	const without = text.replace(
		"Anna Müller suggested that I write to you.",
		"You were suggested to me.",
	);
	await read(
		client.approaches[":id"].$patch({
			param: { id },
			json: { text: without },
		}),
	);
	const after = await read(client.today.$get({ query: {} }));
	expect(JSON.stringify(after)).not.toContain("name-withdrawn");
	expect((await on(id).send({ text: without })).status).toBe("sent");
	expect(referral.referrer.label).toBe("Anna Müller");
});

test("a referrer who was merged into another is protected by both names", async () => {
	const { on, client, contact, draft } = await begin();
	const add = (name: string) => read(client.contacts.$post({ json: { name } }));
	const [double, kept] = [await add("Ann Mueller"), await add("Anna Keller")];
	await read(
		client.referrals.$post({
			json: {
				referrerId: double.id,
				contactId: contact.id,
				nameUse: { status: "refused" },
			},
		}),
	);
	await app.pools.owner.query(
		"UPDATE app.contact SET merged_into = $1 WHERE id = $2",
		[kept.id, double.id],
	);
	const { id } = await draft();
	const ask = "says that you know tides. May I ask you for 20 minutes?";
	for (const name of ["Anna Keller", "Ann Mueller"])
		expect(await code(on(id).send({ text: `${name} ${ask}` }))).toBe(
			"approach-blocked",
		);
	const subject = "Anna Keller sends me";
	const named = client.approaches[":id"].sending.$post({
		param: { id },
		json: { text: `Somebody ${ask}`, subject },
	});
	expect(await code(read(named))).toBe("approach-blocked");
});

test("limits are shown, and have to be kept by one's own word", async () => {
	const { on, client, contact } = await begin();
	const referrer = await read(
		client.contacts.$post({ json: { name: "Anna Müller" } }),
	);
	await read(
		client.referrals.$post({
			json: {
				referrerId: referrer.id,
				contactId: contact.id,
				nameUse: { status: "limited", limits: "e-mail only" },
			},
		}),
	);
	const { id, draft } = await read(
		client.approaches.$post({ json: { contactId: contact.id } }),
	);
	expect(draft?.text).not.toContain("Anna");
	const patch = (json: { limitsKept?: boolean; text?: string }) =>
		read(client.approaches[":id"].$patch({ param: { id }, json }));
	const text =
		"Dear Priya,\n\nAnna Müller thinks that you know tides. May I ask you for 20 minutes?";
	expect((await patch({ text })).checks[0]).toMatchObject({
		code: "name-without-permission",
		sentence: expect.stringContaining("e-mail only"),
	});
	expect((await patch({ limitsKept: true })).checks.map((c) => c.code)).toEqual(
		["name-limits"],
	);
	expect((await on(id).send()).status).toBe("sent");
});

test("a bounce wants another way, and gives a new day 0 but no new reminder", async () => {
	const { draft, on, client, due } = await begin();
	const { id } = await draft();
	await on(id).send();
	const bounced = await read(
		client.approaches[":id"].bounce.$post({ param: { id }, json: {} }),
	);
	expect(bounced).toMatchObject({
		status: "bounced",
		draft: { channel: "message" },
	});
	expect(await due()).toEqual(["other-channel 2026-03-02"]);
	const again = client.approaches[":id"].sending.$post({
		param: { id },
		json: { channel: "email" },
	});
	expect(await code(read(again))).toBe("approach-same-channel");
	expect((await on(id).send({ channel: "message" })).status).toBe("sent");
});

test("not now: their date, then one reminder", async () => {
	const { draft, on, due } = await begin();
	const { id } = await draft();
	await on(id).send();
	await on(id).answer({ kind: "deferred", until: "2026-04-13" });
	app.clock.now = "2026-04-10T12:00:00Z";
	expect(await due()).toEqual([]);
	app.clock.now = "2026-04-13T12:00:00Z";
	expect(await due()).toEqual(["deferred-reminder 2026-04-13"]);
	expect((await on(id).remind()).status).toBe("reminded");
});

test("out of office moves day 0 to the return", async () => {
	const { draft, on, due } = await begin();
	const { id } = await draft();
	await on(id).send();
	await on(id).answer({ kind: "out-of-office", until: "2026-03-16" });
	app.clock.now = "2026-03-18T12:00:00Z";
	expect(await due()).toEqual([]);
	app.clock.now = "2026-03-25T12:00:00Z";
	expect(await due()).toEqual(["reminder 2026-03-25"]);
});

test("to HR once is restated, twice is closed; to a person is a referral", async () => {
	const { draft, on, due, client } = await begin();
	const { id } = await draft();
	await on(id).send();
	await on(id).answer({ kind: "redirected-to-hr" });
	expect(await due()).toEqual(["restate 2026-03-02"]);
	await on(id).send();
	const twice = await on(id).answer({ kind: "redirected-to-hr" });
	expect(twice).toMatchObject({ status: "redirected", open: false });

	const other = await begin();
	const { id: second } = await other.draft();
	await other.on(second).send();
	const named = await other.on(second).answer({
		kind: "redirected-to-person",
		suggested: { name: "Ruth Adeyemi", organization: "Harbour Office" },
	});
	expect(named).toMatchObject({
		status: "redirected",
		suggested: [{ name: "Ruth Adeyemi" }],
	});
	expect(await read(client.approaches.$get({ query: {} }))).toHaveLength(1);
});

test("a sending that broke off waits for the person's word", async () => {
	const { draft, on, due, client } = await begin();
	const { id } = await draft();
	expect(await on(id).send({ unsure: true })).toMatchObject({
		status: "unsure",
		touches: [],
	});
	expect(await due()).toEqual(["say-whether-sent 2026-03-02"]);
	expect(await code(on(id).send())).toBe("approach-sending-unsure");
	app.clock.now = "2026-03-04T12:00:00Z";
	const say = (was: "sent" | "not-sent") =>
		read(
			client.approaches[":id"]["sending-outcome"].$post({
				param: { id },
				json: { was },
			}),
		);
	expect(await say("sent")).toMatchObject({
		status: "sent",
		touches: [{ kind: "request", at: MONDAY }],
	});
});

test("two at once: only one reminder goes out", async () => {
	const { draft, on } = await begin();
	const { id } = await draft();
	await on(id).send();
	app.clock.now = "2026-03-11T12:00:00Z";
	const codes = await Promise.all([
		code(on(id).remind()),
		code(on(id).remind()),
	]);
	expect(codes.toSorted()).toEqual(["approach-already-reminded", "done"]);
});

test("nobody is asked twice at once, and another account sees nothing", async () => {
	const { draft, on } = await begin();
	const { id } = await draft();
	expect(await code(draft())).toBe("approach-already-under-way");
	const stranger = await app.newSeeker();
	expect(await read(stranger.client.approaches.$get({ query: {} }))).toEqual(
		[],
	);
	const other = stranger.client.approaches[":id"].$get({ param: { id } });
	expect(await code(read(other))).toBe("approach-unknown");
	expect((await on(id).read()).status).toBe("drafted");
});
