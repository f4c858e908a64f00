import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { AddContactInput } from "./schema.ts";

const app = await testApp();

const add = ({ client }: Seeker, json: AddContactInput) =>
	read(client.contacts.$post({ json }));

async function organizations({ client }: Seeker, query = {}) {
	const found = await read(client.organizations.$get({ query }));
	return found.map(({ name, people, were }) => [name, people, were]);
}

async function withPeople() {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const ana = await add(seeker, {
		name: "Ana Ruiz",
		title: "Nurse",
		organization: "Northlight Health",
	});
	const ben = await add(seeker, {
		name: "Ben Cole",
		title: "Nurse",
		organization: "Northlight Hospital",
	});
	const cy = await add(seeker, { name: "Cy Dorn", organization: "Acme" });
	const all = await read(client.organizations.$get({ query: {} }));
	const idOf = (name: string) => all.find((one) => one.name === name)?.id ?? "";
	return { seeker, client, ana, ben, cy, idOf };
}

test("organizations are found by a part of their name, with who is and was there", async () => {
	const { seeker, client, ana, idOf } = await withPeople();
	await read(
		client.contacts[":id"].positions[":positionId"].end.$post({
			param: { id: ana.id, positionId: ana.positions[0]?.id ?? "" },
			json: { endedOn: "2026-01-31" },
		}),
	);
	expect(await organizations(seeker, { query: "LIGHT" })).toEqual([
		["Northlight Hospital", 1, 0],
		["Northlight Health", 0, 1],
	]);
	expect(await organizations(seeker, { limit: "1", skip: "1" })).toEqual([
		["Northlight Hospital", 1, 0],
	]);
	const one = await read(
		client.organizations[":id"].$get({
			param: { id: idOf("Northlight Health") },
		}),
	);
	expect(one).toMatchObject({
		people: 0,
		were: 1,
		positions: [{ label: "Ana Ruiz", title: "Nurse", endedOn: "2026-01-31" }],
		alike: [{ name: "Northlight Hospital" }],
	});
});

test("two spellings become one and two again; who comes later by either name is found there", async () => {
	const { seeker, client, ben, idOf } = await withPeople();
	const id = idOf("Northlight Health");
	const otherId = idOf("Northlight Hospital");
	const merged = await read(
		client.organizations[":id"].merges.$post({
			param: { id },
			json: { otherId },
		}),
	);
	expect(merged.positions.map(({ label }) => label)).toEqual([
		"Ben Cole",
		"Ana Ruiz",
	]);
	expect(merged.spellings).toMatchObject([{ name: "Northlight Hospital" }]);
	await add(seeker, { name: "Di Ellis", organization: "Northlight Hospital" });
	expect(await organizations(seeker)).toEqual([
		["Northlight Health", 3, 0],
		["Acme", 1, 0],
	]);
	// The face of everybody there says the name that stays.
	const { items } = await read(
		client.contacts.$get({ query: { query: "cole" } }),
	);
	expect(items[0]?.organization).toBe("Northlight Health");
	// The old address leads to the one that stays.
	const same = await read(
		client.organizations[":id"].$get({ param: { id: otherId } }),
	);
	expect(same.id).toBe(id);

	const mergeId = merged.spellings[0]?.mergeId ?? "";
	await read(
		client.organizations[":id"].merges[":mergeId"].$delete({
			param: { id, mergeId },
		}),
	);
	expect(await organizations(seeker)).toEqual([
		["Northlight Health", 2, 0],
		["Acme", 1, 0],
		["Northlight Hospital", 1, 0],
	]);
	const again = await read(
		client.contacts[":id"].$get({ param: { id: ben.id } }),
	);
	expect(again.organization).toBe("Northlight Hospital");
	await expect(
		read(
			client.organizations[":id"].merges[":mergeId"].$delete({
				param: { id, mergeId },
			}),
		),
	).rejects.toMatchObject({ problem: { code: "merge-missing" } });
});

test("a new name is everybody's there at once, and the old one still leads there", async () => {
	const { seeker, client, ana, idOf } = await withPeople();
	const param = { id: idOf("Northlight Health") };
	const patch = client.organizations[":id"].$patch;
	const renamed = await read(
		patch({ param, json: { name: "Aurora Health", note: "Hires in May" } }),
	);
	expect(renamed).toMatchObject({
		name: "Aurora Health",
		note: "Hires in May",
		spellings: [{ name: "Northlight Health", mergeId: null }],
	});
	expect(
		await read(client.contacts[":id"].$get({ param: { id: ana.id } })),
	).toMatchObject({ organization: "Aurora Health" });
	const di = await add(seeker, {
		name: "Di Ellis",
		organization: "Northlight Health",
	});
	expect(di.organization).toBe("Aurora Health");
	await expect(
		read(patch({ param, json: { name: "ACME Ltd" } })),
	).rejects.toMatchObject({ problem: { code: "organization-exists" } });
	// Back again: its own former name is no clash.
	const back = await read(
		patch({ param, json: { name: "Northlight Health" } }),
	);
	expect(back.spellings).toMatchObject([{ name: "Aurora Health" }]);
});

test("the tree for a target holds the ways to whoever has to do with it", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const add = async (name: string, title?: string) =>
		(await read(client.contacts.$post({ json: { name, title } }))).id;
	const [ana, ben, cy, di] = [
		await add("Ana Ruiz"),
		await add("Ben Cole"),
		await add("Cy Dorn", "Registered Nurse"),
		await add("Di Ellis", "Land surveyor"),
	];
	for (const [referrerId, contactId] of [
		[ana, ben],
		[ben, cy],
		[cy, ben],
		[ana, di],
	] as const)
		await read(client.referrals.$post({ json: { referrerId, contactId } }));
	const target = async (occupationCode: string) =>
		(await read(client.targets.$post({ json: { occupationCode } }))).id;
	const [nurse, cook] = [
		await target("29-1141.00"),
		await target("35-1011.00"),
	];
	const ways = async (of?: string) => {
		const { edges, people } = await read(
			client["referral-tree"].$get({ query: { target: of } }),
		);
		expect(people.map(({ id }) => id).toSorted()).toEqual(
			[...new Set(edges.flatMap((e) => [e.referrerId, e.contactId]))].sort(),
		);
		return edges.map((e) => [e.referrerId, e.contactId]);
	};
	expect(await ways()).toHaveLength(4);
	expect(await ways(nurse)).toEqual([
		[ana, ben],
		[ben, cy],
		[cy, ben],
	]);
	expect(await ways(cook)).toEqual([]);
	await read(
		client.contacts[":id"].askings.$post({
			param: { id: di },
			json: { outcome: "asked", targetId: cook },
		}),
	);
	expect(await ways(cook)).toEqual([[ana, di]]);
});

test("a withdrawn permission shows at once on every edge of the tree and both pages", async () => {
	const { client, ana, ben, cy } = await withPeople();
	for (const [referrerId, contactId] of [
		[ana.id, ben.id],
		[ana.id, cy.id],
		[ben.id, cy.id],
	] as const)
		await read(
			client.referrals.$post({
				json: { referrerId, contactId, nameUse: { status: "granted" } },
			}),
		);
	const statuses = async () => {
		const { edges } = await read(client["referral-tree"].$get({ query: {} }));
		return edges.map(({ nameUse }) => nameUse.status);
	};
	expect(await statuses()).toEqual(["granted", "granted", "granted"]);
	app.clock.now = "2026-03-03T09:00:00.000Z";
	await read(
		client["name-use"].$post({
			json: { referrerId: ana.id, status: "withdrawn" },
		}),
	);
	expect(await statuses()).toEqual(["withdrawn", "withdrawn", "granted"]);
	const contact = (id: string) =>
		read(client.contacts[":id"].$get({ param: { id } }));
	const [hers, his] = [await contact(ana.id), await contact(ben.id)];
	expect(hers.suggested.map(({ nameUse }) => nameUse)).toMatchObject([
		{ status: "withdrawn", mayUse: false, saidAt: "2026-03-03T09:00:00.000Z" },
		{ status: "withdrawn", mayUse: false },
	]);
	expect(his.introducedBy[0]?.nameUse).toMatchObject({
		status: "withdrawn",
		mayUse: false,
	});
	const { people } = await read(client["referral-tree"].$get({ query: {} }));
	expect(people).toHaveLength(3);
});
