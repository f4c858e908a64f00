import { expect, test } from "vitest";
import { Refused, read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { arrangeDue } from "./due.ts";

const app = await testApp("2026-04-01T12:00:00Z");

async function sent(contact: { zone?: string; country?: string }) {
	app.clock.now = "2026-04-01T12:00:00Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await read(
		client.profile.$patch({
			json: { name: "Sam Okafor", zone: "Europe/Berlin" },
		}),
	);
	const { id: contactId } = await read(
		client.contacts.$post({
			json: { name: "Priya Nair", title: "Pilot", ...contact },
		}),
	);
	const { id } = await read(
		client.approaches.$post({
			json: { contactId, connection: "We met in June." },
		}),
	);
	const one = client.approaches[":id"];
	const param = { id };
	await read(one.sending.$post({ param, json: {} }));
	return {
		page: () => read(one.$get({ param })),
		remind: () => read(one.reminder.$post({ param, json: {} })),
		say: (country: string | null, region?: string) =>
			read(one["work-place"].$put({ param, json: { country, region } })),
		reminderOn: async () =>
			(await read(one.$get({ param }))).ahead.find(
				({ kind }) => kind === "reminder",
			)?.dueOn,
		due: (today: string) =>
			seeker.actor().db.transaction((tx) =>
				arrangeDue(tx, {
					today,
					now: `${today}T12:00:00Z`,
					zone: "Europe/Berlin",
					daysOff: seeker.actor().daysOff,
				}),
			),
	};
}

test("the reminder steps over the holidays of the contact's country, and the page says which", async () => {
	const one = await sent({ zone: "America/Toronto" });
	const { workPlace } = await one.page();
	expect(workPlace).toMatchObject({
		country: "CA",
		region: "ON",
		source: "zone",
		holidaysKnown: true,
		moved: [
			{ date: "2026-04-03", name: "Good Friday" },
			{ date: "2026-04-06", name: "Easter Monday" },
		],
	});
	expect(await one.reminderOn()).toBe("2026-04-14");
	app.clock.now = "2026-04-13T15:00:00Z";
	await expect(one.remind()).rejects.toThrow();
	const kinds = async (day: string) => (await one.due(day)).map((d) => d.kind);
	expect(await kinds("2026-04-13")).toEqual(["try-someone-else"]);
	expect(await kinds("2026-04-14")).toEqual(["reminder"]);
	app.clock.now = "2026-04-14T15:00:00Z";
	expect((await one.remind()).status).toBe("reminded");
});

test("what one says of the place counts, and can be taken back", async () => {
	const one = await sent({ zone: "America/Toronto" });
	expect((await one.say("CA", "QC")).workPlace).toMatchObject({
		region: "QC",
		source: "said",
	});
	expect(await one.reminderOn()).toBe("2026-04-13");
	await one.say("SA");
	// Sunday to Thursday, and neither Good Friday nor Easter.
	expect(await one.reminderOn()).toBe("2026-04-12");
	expect((await one.say(null)).workPlace.source).toBe("zone");
	const refused = await one.say("CA", "ZZ").catch((error) => error);
	expect(refused).toBeInstanceOf(Refused);
	expect(refused.problem.code).toBe("approach-region-unknown");
});

test("a zone of no country and no country anywhere: weekends alone, and it is said", async () => {
	const one = await sent({ zone: "UTC" });
	expect((await one.page()).workPlace).toMatchObject({
		country: null,
		source: null,
		holidaysKnown: false,
		moved: [],
	});
	expect(await one.reminderOn()).toBe("2026-04-10");
});
