// METHOD's promises over random histories through the API: what is refused is refused by the program itself, and what
// falls due is read where a person reads it. The 10,000 are in histories.test.ts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { holidaysOf } from "#calendars/holidays.ts";
import { isBusinessDay } from "#core/business-days.ts";
import { addDays, addMinutes } from "#core/instant.ts";
import { Refused, read } from "#http/client.ts";
import {
	expectPromisesKept,
	type Fact,
	type NameSaid,
} from "#test/asking-oracle.ts";
import { testApp } from "#test/db.ts";

const START = "2026-03-09T12:00:00Z";
const app = await testApp(START);
const TEXTS = [
	"Dear Priya,\n\nWe met in June. Would you have 20 minutes for a call?\n\nSam",
	"Dear Priya,\n\nAnna Müller suggested that I write to you. Would you have 20 minutes?\n\nSam",
	"Dear Priya,\n\nThank you for answering.\n\nSam",
	"Dear Priya,\n\nThank you. Whom else would you ask?\n\nSam",
];

type Step = { op: string; pick: number; days: number };
const OPS =
	"begin send send send remind remind unsure settle accept decline decline defer hr out-of-office bounce thank close give-up name name do-not-contact talk talk hold safety".split(
		" ",
	);

async function play(steps: Step[]) {
	app.clock.now = START;
	const { client } = await app.newSeeker();
	await read(
		client.profile.$patch({ json: { name: "Sam Okafor", zone: "UTC" } }),
	);
	const add = (name: string, country?: string) =>
		read(client.contacts.$post({ json: { name, country, title: "Pilot" } }));
	// Easter lies in the middle, and the zone is UTC as the oracle's dates are.
	const [contact, referrer] = [
		await add("Priya Nair", "DE"),
		await add("Anna Müller"),
	];
	const referral = { referrerId: referrer.id, contactId: contact.id };
	await read(client.referrals.$post({ json: referral }));
	const facts: Fact[] = [];
	const saidOfName: NameSaid[] = [];
	const ids: string[] = [];
	const talks: string[] = [];
	const held: string[] = [];
	const gone = { dnc: false, safety: false };
	let unsure: (Fact & { did: "request" | "reminder" }) | null = null;
	const one = client.approaches[":id"];
	/** Whether the program did it; a bug throws. */
	const does = async (asked: Promise<unknown>) => {
		try {
			await asked;
			return true;
		} catch (error) {
			if (error instanceof Refused) return false;
			throw error;
		}
	};
	for (const { op, pick, days } of steps) {
		const now = addMinutes(app.clock.now, days * 24 * 60 + 1);
		app.clock.now = now;
		const approach = ids.at(-1 - (pick % 2)) ?? ids.at(-1) ?? "";
		const param = { id: approach };
		const base = { at: now, approach };
		const text = TEXTS[pick % TEXTS.length] ?? "";
		const json = { text };
		const tell = (fact: Fact) => {
			// An answer proves that what broke off went out.
			if (unsure?.approach === approach) facts.push(unsure);
			if (unsure?.approach === approach) unsure = null;
			facts.push(fact);
		};
		const answer = async (
			json: Parameters<typeof one.answer.$post>[0]["json"],
			fact: Fact,
		) => {
			if (await does(read(one.answer.$post({ param, json })))) tell(fact);
		};
		const until = addDays(now.slice(0, 10), 1 + pick);
		switch (op) {
			case "begin": {
				const json = { contactId: contact.id };
				const made = read(client.approaches.$post({ json }));
				if (await does(made)) ids.push((await made).id);
				break;
			}
			case "send":
				if (await does(read(one.sending.$post({ param, json }))))
					facts.push({ ...base, did: "request", text });
				break;
			case "remind":
				if (await does(read(one.reminder.$post({ param, json }))))
					facts.push({ ...base, did: "reminder", text });
				break;
			case "unsure": {
				const json = { text, unsure: true };
				const did = pick % 2 ? "request" : "reminder";
				const tried =
					did === "request"
						? read(one.sending.$post({ param, json }))
						: read(one.reminder.$post({ param, json }));
				if (await does(tried)) unsure = { ...base, did, text };
				break;
			}
			case "settle": {
				const was = pick % 2 ? ("sent" as const) : ("not-sent" as const);
				const said = read(
					one["sending-outcome"].$post({ param, json: { was } }),
				);
				if (!(await does(said))) break;
				if (was === "sent" && unsure) facts.push(unsure);
				unsure = null;
				break;
			}
			case "accept":
				await answer({ kind: "accepted" }, { ...base, did: "accepted" });
				break;
			case "decline": {
				const toneInvites = pick % 2 === 1;
				await answer(
					{ kind: "declined", toneInvites },
					{ ...base, did: "declined", toneInvites },
				);
				break;
			}
			case "defer":
				await answer(
					{ kind: "deferred", until },
					{ ...base, did: "deferred", until },
				);
				break;
			case "hr":
				await answer(
					{ kind: "redirected-to-hr" },
					{ ...base, did: "redirected" },
				);
				break;
			case "out-of-office":
				await answer(
					{ kind: "out-of-office", until },
					{ ...base, did: "out-of-office", until },
				);
				break;
			case "bounce":
				if (await does(read(one.bounce.$post({ param, json: {} }))))
					facts.push({ ...base, did: "bounced" });
				break;
			case "thank":
				if (await does(read(one.thanks.$post({ param, json }))))
					facts.push({ ...base, did: "thanks", text });
				break;
			case "close":
				if (await does(read(one.silence.$post({ param }))))
					facts.push({ ...base, did: "closed" });
				break;
			case "give-up":
				if (!(await does(read(one.abandonment.$post({ param }))))) break;
				unsure = null;
				facts.push({ ...base, did: "closed" });
				break;
			case "name": {
				const status = (["granted", "refused", "withdrawn"] as const)[pick % 3];
				if (!status) break;
				const json = { referrerId: referrer.id, status };
				await read(client["name-use"].$post({ json }));
				saidOfName.push({ at: now, status, notBefore: null });
				break;
			}
			case "do-not-contact": {
				const param = { id: contact.id };
				const { "do-not-contact": ask } = client.contacts[":id"];
				if (gone.dnc) break;
				await read(ask.$put({ param }));
				gone.dnc = true;
				facts.push({ did: "do-not-contact", at: now });
				break;
			}
			case "talk": {
				const times = [{ date: addDays(now.slice(0, 10), 1), time: "09:00" }];
				const agreed = pick % 3 > 0;
				const json = {
					...{ contactId: contact.id, times, agreed },
					...(approach && { approachId: approach }),
				};
				const made = read(client.meetings.$post({ json }));
				if (!(await does(made))) break;
				talks.push((await made).id);
				if (!agreed) facts.push({ did: "offer", at: now });
				else if (approach) await settleYes(approach, tell, base);
				break;
			}
			case "hold": {
				const id = talks.pop() ?? "";
				if (
					await does(
						read(
							client.meetings[":id"].holding.$post({ param: { id }, json: {} }),
						),
					)
				)
					held.push(id);
				break;
			}
			case "safety": {
				if (pick > 1 || gone.safety) break;
				const notes = client.contacts[":id"]["safety-notes"];
				const json = { body: "He would not let me leave" };
				await read(notes.$post({ param: { id: contact.id }, json }));
				gone.safety = true;
				break;
			}
		}
	}
	/** A time that both have is a yes, where one was still to come. */
	async function settleYes(
		id: string,
		tell: (fact: Fact) => void,
		base: { at: string; approach: string },
	) {
		const { status } = await read(one.$get({ param: { id } }));
		const known = facts.findLast(
			(fact) => "approach" in fact && fact.approach === id,
		);
		if (status === "accepted" && known?.did !== "accepted")
			tell({ ...base, did: "accepted" });
	}
	return { client, facts, saidOfName, held, gone, contact, ids };
}

test("30 random histories through the API keep METHOD's promises", {
	timeout: 180_000,
}, async () => {
	const histories = fc.sample(
		fc.array(
			fc.record({
				op: fc.constantFrom(...OPS),
				pick: fc.nat({ max: 11 }),
				days: fc.constantFrom(0, 0, 1, 9, 11, 14),
			}),
			{ minLength: 14, maxLength: 20, size: "max" },
		),
		{ seed: 20260302, numRuns: 30 },
	);
	const seen = new Map<string, number>();
	for (const steps of histories) {
		const { client, facts, saidOfName, held, gone, contact, ids } = await play([
			{ op: "begin", pick: 0, days: 0 },
			{ op: "send", pick: 0, days: 0 },
			...steps,
		]);
		const calendar = holidaysOf({ country: "DE", region: null });
		expectPromisesKept({
			facts,
			saidOfName,
			names: /Anna/,
			isWorked: (date) => isBusinessDay(date, calendar),
		});
		for (const { did } of facts) seen.set(did, (seen.get(did) ?? 0) + 1);
		// What the program kept of it is what was told.
		for (const id of ids) {
			const page = await read(client.approaches[":id"].$get({ param: { id } }));
			const kept = page.touches.map(({ kind }) => kind);
			const out = ["request", "reminder", "thanks"];
			expect(kept.filter((kind) => out.includes(kind))).toEqual(
				facts
					.filter((fact) => "approach" in fact && fact.approach === id)
					.map(({ did }) => did)
					.filter((did) => out.includes(did)),
			);
		}
		const at = addMinutes(app.clock.now, 24 * 60);
		const { due } = await read(client.today.$get({ query: { at } }));
		const thanks = due.filter(({ kind }) => kind === "thank-you");
		const wanted = gone.dnc || gone.safety ? [] : held;
		expect(thanks.map(({ id }) => id).sort()).toEqual(
			wanted.map((id) => `thank-you:${id}:${contact.id}`).sort(),
		);
		seen.set("held", (seen.get("held") ?? 0) + held.length);
		if (gone.safety)
			expect(due.filter((one) => one.contact?.id === contact.id)).toEqual([]);
	}
	for (const did of ["request", "reminder", "declined", "offer", "held"])
		expect(seen.get(did) ?? 0, did).toBeGreaterThan(0);
});
