// Every request of this step in every state, also with values that make no sense: an answer or a refusal, never a fault.
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const START = "2026-03-09T12:00:00Z";
const DAY = 86_400_000;
const app = await testApp(START);
const REQUEST =
	"Dear Priya,\n\nWe met in June. Would you have 20 minutes for a call?\n\nSam";
const NOBODY = "0199a3b0-0000-7000-8000-000000000001";

const some = <T>(...values: T[]) => fc.constantFrom(...values);
/** Mostly left out. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
	fc.option(value, { nil: undefined, freq: 5 });
const words = some<string>("Yes", "", " ", "a\u0000b", "\ud800", "[[x]]", "💥");
const text = some<string>(
	...[REQUEST, REQUEST, REQUEST, REQUEST, REQUEST],
	"Thank you.\n\nSam",
	"[[x]]",
	"\u0000",
);
const day = some<string>(
	...["2026-04-12", "2026-03-29", "2026-06-01", "2026-07-01", "2026-10-25"],
	...["2026-02-30", "0001-01-01", "9999-12-31"],
);
const at = maybe(
	some<string>(
		...["2026-03-09T11:00:00Z", "2026-03-09T12:00:00+05:30"],
		...["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "x"],
	),
);
const zone = some<string>(
	...["Europe/Berlin", "Europe/Berlin", "America/Toronto", "Nowhere", ""],
);
const local = fc.record({
	date: day,
	time: some<string>("10:00", "10:00", "10:00", "02:30", "24:00"),
	which: maybe(some<string>("earlier", "later")),
});
const times = fc.array(local, { minLength: 0, maxLength: 3 });
const channel = some<string>(
	...["email", "email", "email", "phone", "message", "in-person", "x"],
);
const by = some<string>("seeker", "contact");

const approachEvents: Record<string, fc.Arbitrary<object>> = {
	sending: fc.record({
		channel: maybe(channel),
		text,
		at,
		unsure: fc.boolean(),
	}),
	"sending-outcome": fc.record({ was: some<string>("sent", "not-sent", "x") }),
	reminder: fc.record({ channel: maybe(channel), text: maybe(text), at }),
	answer: fc.record({
		kind: some<string>(
			...["accepted", "declined", "deferred", "redirected-to-person"],
			...["redirected-to-hr", "out-of-office"],
		),
		...{ at, until: maybe(day), toneInvites: fc.boolean(), note: maybe(words) },
		suggested: maybe(fc.record({ name: words })),
		suggestedContactId: maybe(some<string>(NOBODY)),
		nameUse: maybe(
			fc.record({
				status: some<string>("granted", "limited"),
				limits: maybe(words),
			}),
		),
	}),
	thanks: fc.record({ text: maybe(text), at }),
	bounce: fc.record({ note: maybe(words), at }),
	touch: fc.record({ note: words, at, channel }),
	silence: fc.record({}),
	introduction: fc.record({ introducerId: maybe(some<string>(NOBODY)), at }),
	offer: fc.record({ times, zone, withPage: fc.boolean() }),
	mail: fc.record({ kind: some<string>("request", "reminder", "thanks") }),
};
const meetingEvents: Record<string, fc.Arbitrary<object>> = {
	offer: fc.record({ times, zone }),
	agreement: fc.record({
		...{ date: day, time: some<string>("10:00", "02:30"), zone },
	}),
	move: fc.record({ by, times, zone, agreed: fc.boolean() }),
	cancellation: fc.record({ by }),
	confirmation: fc.record({}),
	miss: fc.record({ by }),
	apology: fc.record({}),
	holding: fc.record({ cutShort: fc.boolean() }),
	mail: fc.record({ kind: some<string>("invitation", "x") }),
	"calendar-answers": fc.record({
		text: some<string>("x", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@askaround"),
	}),
};

type Step =
	| { on: "wait"; days: number; minutes: number }
	| { on: "approach" | "meeting"; event: string; body: object }
	| { on: "draft" | "propose" | "place"; body: object };

const eventsOf = (
	on: "approach" | "meeting",
	events: Record<string, fc.Arbitrary<object>>,
) =>
	fc.oneof(
		...Object.entries(events).map(([event, body]) =>
			body.map((body): Step => ({ on, event, body })),
		),
	);
const post = (event: string, body: object = {}): Step => ({
	...{ on: "approach", event, body },
});
/** What people do, so that every state is come to. */
const usual = some<Step>(
	...[
		post("sending", { text: REQUEST, subject: "Tides" }),
		post("sending", { text: REQUEST, subject: "Tides" }),
	],
	...[
		post("reminder", { text: REQUEST, subject: "Tides" }),
		post("bounce"),
		post("silence"),
	],
	...[
		{ kind: "accepted" },
		{ kind: "declined" },
		{ kind: "deferred", until: "2027-01-05" },
		{ kind: "redirected-to-hr" },
	].map((said) => post("answer", said)),
	post("sending", { text: REQUEST, subject: "Tides", unsure: true }),
	post("sending-outcome", { was: "sent" }),
	{ on: "meeting", event: "miss", body: { by: "seeker" } },
	{ on: "meeting", event: "miss", body: { by: "contact" } },
	{ on: "meeting", event: "holding", body: {} },
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 8, arbitrary: usual },
	{ weight: 6, arbitrary: eventsOf("approach", approachEvents) },
	{ weight: 4, arbitrary: eventsOf("meeting", meetingEvents) },
	{
		weight: 3,
		arbitrary: fc.record({
			on: fc.constant("wait" as const),
			days: fc.nat(12),
			minutes: fc.nat(1439),
		}),
	},
	fc.record({
		on: fc.constant("draft" as const),
		body: fc.record({
			...{ text: maybe(text), channel: maybe(channel), refill: fc.boolean() },
			...{ connection: maybe(words), contactZone: maybe(zone) },
		}),
	}),
	{
		weight: 1,
		arbitrary: fc.record({
			on: fc.constant("propose" as const),
			body: fc.record({
				...{
					times,
					zone,
					agreed: fc.boolean(),
					medium: some("phone", "video"),
				},
				...{ backupNumber: maybe(words), contactZone: maybe(zone) },
			}),
		}),
	},
	fc.record({
		on: fc.constant("place" as const),
		body: fc.record({
			country: some<string | null>("CA", "XX", "", null),
			region: some<string | null>("ON", "ZZ", null),
		}),
	}),
);

async function play(steps: Step[]) {
	app.clock.now = START;
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(
		client.profile.$patch({ json: { name: "Sam", zone: "America/Toronto" } }),
	);
	const contact = await read(
		client.contacts.$post({ json: { name: "Priya Nair", country: "DE" } }),
	);
	const approach = await read(
		client.approaches.$post({ json: { contactId: contact.id } }),
	);
	const talks: string[] = [];
	const ask = async (method: string, path: string, body?: object) => {
		const answer = await seeker.request(path, {
			method,
			headers: { "content-type": "application/json" },
			...(body && { body: JSON.stringify(body) }),
		});
		const said = await answer.text();
		expect(
			answer.status,
			`${method} ${path} ${JSON.stringify(body)} ${said}`,
		).toBeLessThan(500);
		return said;
	};
	const path = `/approaches/${approach.id}`;
	// Most begin as people do; some out of order.
	if (steps.length % 4 > 0)
		await ask("POST", `${path}/sending`, { text: REQUEST, subject: "Tides" });
	for (const one of steps) {
		const talk = talks.at(-1) ?? NOBODY;
		switch (one.on) {
			case "wait":
				app.clock.now = new Date(
					Date.parse(app.clock.now) + one.days * DAY + one.minutes * 60_000,
				).toISOString();
				break;
			case "approach":
				await ask("POST", `${path}/${one.event}`, one.body);
				break;
			case "meeting":
				await ask("POST", `/meetings/${talk}/${one.event}`, one.body);
				break;
			case "draft":
				await ask("PATCH", path, one.body);
				break;
			case "place":
				await ask("PUT", `${path}/work-place`, one.body);
				break;
			case "propose": {
				const said = await ask("POST", "/meetings", {
					...{ approachId: approach.id, ...one.body },
				});
				const { id, code } = JSON.parse(said);
				if (id && !code) talks.push(id);
			}
		}
	}
	for (const screen of [path, "/approaches", "/meetings", "/today"])
		await ask("GET", screen);
	for (const talk of talks) await ask("GET", `/meetings/${talk}`);
}

test("nothing that is asked in any state is a fault", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), play),
		{ numRuns: 20, seed: 6, endOnFailure: true },
	);
}, 300_000);
