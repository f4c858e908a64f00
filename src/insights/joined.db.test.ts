// Talks with two entries of one person stand under the one who stays.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-20T12:00:00.000Z");

test("talks held under either entry show the one who stays, and apart again show two", async () => {
	const { client } = await app.newSeeker();
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const add = async (name: string, title: string) =>
		(await read(client.contacts.$post({ json: { name, title } }))).id;
	const kept = await add("Ann Meadows", "Study nurse");
	const twin = await add("A. Meadows", "Nurse");
	for (const [contactId, date] of [
		[kept, "2026-03-03"],
		[twin, "2026-03-10"],
	] as const) {
		const id = newId();
		await read(
			client["past-talks"].$post({
				json: {
					id,
					contactId,
					targetId: target.id,
					date,
					time: "16:00",
					zone: "UTC",
				},
			}),
		);
		await read(
			client.meetings[":id"].debrief.$put({
				param: { id },
				json: { summary: "Kind", enjoyDay: 8, attribution: "named" },
			}),
		);
	}
	const whom = async () => {
		const { talks } = await read(
			client.insights[":id"].$get({ param: { id: target.id } }),
		);
		return talks.map(({ heldOn, person }) => [heldOn, person]);
	};
	const apart = await whom();
	expect(apart).toMatchObject([
		["2026-03-03", { name: "Ann Meadows" }],
		["2026-03-10", { name: "A. Meadows" }],
	]);
	const { id } = await read(
		client.contacts[":id"].merges.$post({
			param: { id: kept },
			json: { mergedId: twin },
		}),
	);
	expect(await whom()).toMatchObject([
		["2026-03-03", { name: "Ann Meadows" }],
		["2026-03-10", { name: "Ann Meadows" }],
	]);
	await read(client.merges[":id"].$delete({ param: { id } }));
	expect(await whom()).toEqual(apart);
});
