// A position that was never so is corrected or taken away: all that hangs on it follows, and no file brings it back.
import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { Contact } from "./schema/contact.ts";
import type { AddContactInput, ChangePositionInput } from "./schema.ts";

const app = await testApp();

const add = ({ client }: Seeker, json: AddContactInput) =>
	read(client.contacts.$post({ json }));
const show = ({ client }: Seeker, id: string) =>
	read(client.contacts[":id"].$get({ param: { id } }));
const found = async ({ client }: Seeker, query: string) =>
	(await read(client.contacts.$get({ query: { query } }))).items.map(
		({ label }) => label,
	);
const paramOf = ({ id, positions }: Contact) => ({
	id,
	positionId: positions[0]?.id ?? "",
});
const change = (
	{ client }: Seeker,
	contact: Contact,
	json: ChangePositionInput,
) =>
	read(
		client.contacts[":id"].positions[":positionId"].$patch({
			param: paramOf(contact),
			json,
		}),
	);
const remove = ({ client }: Seeker, contact: Contact) =>
	read(
		client.contacts[":id"].positions[":positionId"].$delete({
			param: paramOf(contact),
		}),
	);

async function bringIn(seeker: Seeker, title: string) {
	const body = `BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@example.org\nTITLE:${title}\nORG:St. Puals\nEND:VCARD\n`;
	const answer = await seeker.request("/imports?name=ana.vcf", {
		method: "POST",
		body,
	});
	const [{ created, merged, unchanged, importId }] = (await answer.json())
		.files;
	return { counts: [created, merged, unchanged], importId };
}

async function imported(seeker: Seeker) {
	await bringIn(seeker, "Registered Nurse");
	const { items } = await read(seeker.client.contacts.$get({ query: {} }));
	return show(seeker, items[0]?.id ?? "");
}

test("a correction changes the face, the occupation and what search finds", async () => {
	const seeker = await app.newSeeker();
	const ana = await add(seeker, {
		name: "Ana Ruiz",
		title: "Registered Nurse",
		organization: "St. Puals",
	});
	expect(ana.positions[0]?.occupations[0]?.code).toBe("29-1141.00");
	const after = await change(seeker, ana, {
		title: "Land surveyor",
		organization: "St. Paul's",
		startedOn: "2020-01-01",
	});
	expect(after).toMatchObject({
		title: "Land surveyor",
		organization: "St. Paul's",
		positions: [
			{ id: ana.positions[0]?.id, startedOn: "2020-01-01", endedOn: null },
		],
	});
	expect(after.positions[0]?.occupations[0]?.code).toBe("17-1022.00");
	expect(await found(seeker, "surveyor")).toEqual(["Ana Ruiz"]);
	expect(await found(seeker, "registered")).toEqual([]);
	// The slip is no word of anybody any more: typed again, it is read as what it was meant to be.
	const { rows } = await app.pools.owner.query(
		"SELECT word FROM app.search_word WHERE account_id = $1 AND word IN ('puals', 'pauls')",
		[seeker.accountId],
	);
	expect(rows).toEqual([{ word: "pauls" }]);
	expect(await found(seeker, "puals")).toEqual(["Ana Ruiz"]);
	const { items } = await read(
		seeker.client.contacts.$get({ query: { target: "29-1141.00" } }),
	);
	expect(items.map(({ nearness }) => nearness)).not.toContain("does-it");
	// The misspelt organization was never one.
	const organizations = await read(
		seeker.client.organizations.$get({ query: {} }),
	);
	expect(organizations.map(({ name }) => name)).toEqual(["St. Paul's"]);
	// What is not said stays; null empties.
	const ended = await change(seeker, after, {
		startedOn: null,
		endedOn: "2026-01-31",
	});
	expect(ended.title).toBeNull();
	expect(ended.positions).toEqual([
		{
			...after.positions[0],
			startedOn: null,
			endedOn: "2026-01-31",
		},
	]);
});

test("what is deleted is found no more, by its occupation neither", async () => {
	const seeker = await app.newSeeker();
	const ana = await add(seeker, {
		name: "Ana Ruiz",
		title: "Registered Nurse",
		organization: "St. Paul's",
	});
	expect(await remove(seeker, ana)).toMatchObject({
		title: null,
		organization: null,
		positions: [],
	});
	expect(await found(seeker, "nurse")).toEqual([]);
	for (const table of ["position", "position_occupation", "organization"]) {
		const { rows } = await app.pools.owner.query(
			`SELECT FROM app.${table} WHERE account_id = $1`,
			[seeker.accountId],
		);
		expect([table, rows.length]).toEqual([table, 0]);
	}
	await expect(remove(seeker, ana)).rejects.toMatchObject({
		problem: { code: "position-missing" },
	});
});

test("somebody without a name keeps what stands for them; a job says something, in its order", async () => {
	const seeker = await app.newSeeker();
	const nobody = await add(seeker, { title: "Midwife" });
	await expect(remove(seeker, nobody)).rejects.toMatchObject({
		problem: { code: "contact-needs-something" },
	});
	await expect(change(seeker, nobody, { title: null })).rejects.toMatchObject({
		problem: { code: "position-needs-something" },
	});
	await expect(
		change(seeker, nobody, { startedOn: "2026-02-01", endedOn: "2026-01-01" }),
	).rejects.toMatchObject({ problem: { code: "dates-reversed" } });
	const stranger = await app.newSeeker();
	await expect(remove(stranger, nobody)).rejects.toMatchObject({
		problem: { code: "contact-missing" },
	});
});

test("no file brings back what was corrected or deleted, but a new job comes in", async () => {
	const seeker = await app.newSeeker();
	const ana = await imported(seeker);
	app.clock.now = "2026-03-02T12:10:00.000Z";
	await change(seeker, ana, { title: "Nurse educator" });
	expect((await bringIn(seeker, "Registered Nurse")).counts).toEqual([0, 0, 1]);
	await remove(seeker, await show(seeker, ana.id));
	expect((await bringIn(seeker, "Registered Nurse")).counts).toEqual([0, 0, 1]);
	expect((await show(seeker, ana.id)).positions).toEqual([]);
	expect((await bringIn(seeker, "Head Nurse")).counts).toEqual([0, 1, 0]);
	expect(await show(seeker, ana.id)).toMatchObject({ title: "Head Nurse" });
});

test("what was corrected stays when its import is undone", async () => {
	const seeker = await app.newSeeker();
	const ana = await imported(seeker);
	app.clock.now = "2026-03-02T12:20:00.000Z";
	await change(seeker, ana, { title: "Nurse educator" });
	const { items } = await read(seeker.client.imports.$get());
	await read(
		seeker.client.imports[":id"].undoing.$post({
			param: { id: items[0]?.id ?? "" },
		}),
	);
	expect(await show(seeker, ana.id)).toMatchObject({ title: "Nurse educator" });
});

test("a position of whoever was joined in is corrected and deleted as well", async () => {
	const seeker = await app.newSeeker();
	const kept = await add(seeker, { name: "Ana Ruiz" });
	const merged = await add(seeker, { name: "Ana R.", title: "Nurse" });
	await read(
		seeker.client.contacts[":id"].merges.$post({
			param: { id: kept.id },
			json: { mergedId: merged.id },
		}),
	);
	const one = await show(seeker, kept.id);
	expect(await change(seeker, one, { title: "Midwife" })).toMatchObject({
		title: "Midwife",
	});
	expect(await remove(seeker, one)).toMatchObject({ positions: [] });
});
