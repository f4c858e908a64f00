import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";

const app = await testApp("2026-03-02T12:00:00Z");

/** A seeker in Toronto and one person in Berlin. */
async function seekerAndPerson() {
	const seeker = await app.newSeeker();
	const contactId = newId();
	await seeker.actor().db.transaction(async (tx) => {
		const now = app.clock.now;
		await tx
			.insertInto("profile")
			.values({ zone: "America/Toronto", updatedAt: now })
			.execute();
		await tx
			.insertInto("contact")
			.values({
				id: contactId,
				name: "Priya Nair",
				sortKey: "nair priya",
				searchText: "priya nair",
				zone: "Europe/Berlin",
				createdAt: now,
				updatedAt: now,
			})
			.execute();
	});
	return { ...seeker, contactId };
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
