import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";

const app = await testApp();
const nurse = "29-1141.00";

async function addNurse({ client }: Seeker, name: string) {
	const person = await read(
		client.contacts.$post({
			json: { name, title: "Registered Nurse", ring: "acquaintance" },
		}),
	);
	return { id: person.id, positionId: person.positions[0]?.id ?? "" };
}

/** Each with the group in which they stand. */
async function listed({ client }: Seeker): Promise<Record<string, string>> {
	const found = await read(
		client.help.$get({ query: { target: nurse, limit: "50" } }),
	);
	const page = await read(client.contacts.$get({ query: { target: nurse } }));
	const labels = found.helpers.map(({ label }) => label);
	expect(page.items.map(({ label }) => label)).toEqual(labels);
	return Object.fromEntries(
		found.helpers.map(({ label, group }) => [label, group]),
	);
}

test("what was kept is not told once anything was written", async () => {
	const seeker = await app.newSeeker();
	const ada = await addNurse(seeker, "Ada One");
	expect(await listed(seeker)).toEqual({ "Ada One": "does" });
	expect(await listed(seeker)).toEqual({ "Ada One": "does" });
	await addNurse(seeker, "Bea Two");
	expect(Object.keys(await listed(seeker)).sort()).toEqual([
		"Ada One",
		"Bea Two",
	]);
	await app.pools.owner.query(
		"UPDATE app.contact SET do_not_contact_at = now() WHERE id = $1",
		[ada.id],
	);
	expect(await listed(seeker)).toEqual({ "Bea Two": "does" });
});

test("nor on another day", async () => {
	const seeker = await app.newSeeker();
	const { id, positionId } = await addNurse(seeker, "Cleo Leaves");
	await app.pools.owner.query(
		"UPDATE app.position SET ended_on = '2026-03-04' WHERE id = $1 AND contact_id = $2",
		[positionId, id],
	);
	expect(await listed(seeker)).toEqual({ "Cleo Leaves": "does" });
	app.clock.now = "2026-03-04T12:00:00.000Z";
	expect(await listed(seeker)).toEqual({ "Cleo Leaves": "did" });
});

test("nor to another account", async () => {
	const [one, other] = [await app.newSeeker(), await app.newSeeker()];
	await addNurse(one, "Dot Mine");
	expect(await listed(one)).toEqual({ "Dot Mine": "does" });
	expect(await listed(other)).toEqual({});
	expect(await listed(one)).toEqual({ "Dot Mine": "does" });
});

test("a target that is not there is still refused", async () => {
	const { client } = await app.newSeeker();
	const answer = await client.help.$get({
		query: { target: newId(), limit: "5" },
	});
	expect(answer.status).toBe(404);
});
