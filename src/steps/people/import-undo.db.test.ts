import { describe, expect, test } from "vitest";
import { Refused, read } from "#http/client.ts";
import { owners } from "#storage/owners.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { ImportReport } from "./schema/import.ts";

const app = await testApp();

const header =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const ana = (title = "Nurse", company = "St. Brigid") =>
	`Ana,Ruiz,https://www.linkedin.com/in/ana-made-up,ana@example.org,${company},${title},05 Mar 2024`;
const tom =
	"Tom,Baker,https://www.linkedin.com/in/tom-made-up,,Northlight,Plumber,01 Jan 2020";
const file = (...rows: string[]) => [header, ...rows].join("\n");

/** A later moment, as in life: two things never happen in the same millisecond. */
function later(minutes = 1): void {
	app.clock.now = new Date(
		Date.parse(app.clock.now) + minutes * 60_000,
	).toISOString();
}

/** Brings a file in, and gives the id of the import. */
async function bringIn(seeker: Seeker, text: string, name = "a.csv") {
	later();
	const answer = await seeker.request(`/imports?name=${name}`, {
		method: "POST",
		body: text,
	});
	const body = await answer.json();
	if (!answer.ok) throw new Refused(body);
	expect((body as ImportReport).files[0]?.read).toBeGreaterThan(0);
	later();
	return (await imports(seeker))[0]?.id ?? "";
}

const imports = async ({ client }: Seeker) =>
	(await read(client.imports.$get())).items;
const undo = ({ client }: Seeker, id: string) =>
	read(client.imports[":id"].undoing.$post({ param: { id } }));
const preview = ({ client }: Seeker, id: string) =>
	read(client.imports[":id"].undoing.$get({ param: { id } }));
const list = async ({ client }: Seeker, query = {}) =>
	(await read(client.contacts.$get({ query }))).items;
const show = ({ client }: Seeker, id: string) =>
	read(client.contacts[":id"].$get({ param: { id } }));

async function typed({ client }: Seeker, input: Record<string, string>) {
	later();
	const contact = await read(client.contacts.$post({ json: input }));
	later();
	return contact;
}

/** Every row of an account in the tables of people, but the log of imports itself. */
async function rowsOf({ accountId }: Seeker): Promise<string[]> {
	const rows: string[] = [];
	for (const table of owners.people.filter((name) => name !== "import_batch")) {
		const found = await app.pools.owner.query<{ row: string }>(
			`SELECT to_jsonb(t)::text AS row FROM app.${table} t WHERE account_id = $1 ORDER BY 1`,
			[accountId],
		);
		rows.push(...found.rows.map(({ row }) => `${table} ${row}`));
	}
	return rows;
}

test("whom an import made goes, with all that came with them", async () => {
	const seeker = await app.newSeeker();
	await typed(seeker, { name: "Lena Hoffmann" });
	const before = await rowsOf(seeker);
	const id = await bringIn(seeker, file(ana(), tom));
	expect(await preview(seeker, id)).toMatchObject({
		removed: 2,
		restored: 0,
		keptCount: 0,
	});
	expect(await list(seeker)).toHaveLength(3);
	expect(await undo(seeker, id)).toMatchObject({
		id,
		file: "a.csv",
		removed: 2,
		restored: 0,
		kept: [],
	});
	expect(await rowsOf(seeker)).toEqual(before);
	expect(await list(seeker, { query: "ruiz" })).toEqual([]);
});

test("what it added to others goes back: fields, ways to reach, positions, and ends of positions", async () => {
	const seeker = await app.newSeeker();
	await typed(seeker, { title: "Nurse", email: "ana@example.org" });
	const card = [
		"BEGIN:VCARD",
		"VERSION:3.0",
		"FN:Tom Baker",
		"N:Baker;Tom;;;",
		"URL:https://www.linkedin.com/in/tom-made-up",
		"ORG:Brook",
		"TITLE:Fitter",
		"CATEGORIES:Choir",
		"END:VCARD",
	].join("\r\n");
	await bringIn(seeker, card, "a.vcf");
	const before = await rowsOf(seeker);
	const id = await bringIn(seeker, file(ana("Midwife"), tom));
	const [ruiz] = await list(seeker, { query: "ruiz" });
	expect(ruiz?.name).toBe("Ana Ruiz");
	expect(await list(seeker, { query: "northlight" })).toHaveLength(1);
	expect(await undo(seeker, id)).toMatchObject({ removed: 0, restored: 2 });
	expect(await rowsOf(seeker)).toEqual(before);
	expect(await list(seeker, { query: "ruiz" })).toEqual([]);
	expect(await list(seeker, { query: "northlight" })).toEqual([]);
	expect(await list(seeker, { query: "brook" })).toHaveLength(1);
});

test("what the seeker wrote over a filled field stays", async () => {
	const seeker = await app.newSeeker();
	const { id } = await typed(seeker, {
		title: "Nurse",
		email: "ana@example.org",
	});
	const batch = await bringIn(seeker, file(ana()));
	await seeker.client.contacts[":id"].$patch({
		param: { id },
		json: { name: "Ana María Ruiz" },
	});
	await undo(seeker, batch);
	expect(await show(seeker, id)).toMatchObject({
		name: "Ana María Ruiz",
		connectedOn: null,
	});
});

describe("whoever was used since stays whole, and the answer says why", () => {
	type Use = (seeker: Seeker, id: string) => Promise<unknown>;
	const patch =
		(json: Record<string, string>): Use =>
		({ client }, id) =>
			read(client.contacts[":id"].$patch({ param: { id }, json }));
	const uses: [string, string, Use][] = [
		[
			"asked",
			"asking",
			({ client }, id) =>
				read(
					client.contacts[":id"].askings.$post({
						param: { id },
						json: { outcome: "knows-nobody" },
					}),
				),
		],
		[
			"asked for a talk",
			"approach",
			({ client }, contactId) =>
				read(client.approaches.$post({ json: { contactId } })),
		],
		[
			"suggested somebody",
			"referral",
			({ client }, id) =>
				read(
					client.referrals.$post({
						json: { referrerId: id, suggested: { name: "Priya Nair" } },
					}),
				),
		],
		["given a note", "changed", patch({ note: "From the choir" })],
		["given a ring", "changed", patch({ ring: "known-well" })],
		["given a number", "changed", patch({ phone: "+1 416 555 0100" })],
		[
			"given a position",
			"changed",
			({ client }, id) =>
				read(
					client.contacts[":id"].positions.$post({
						param: { id },
						json: { title: "Midwife" },
					}),
				),
		],
		[
			"said to have left",
			"changed",
			async (seeker, id) => {
				const { positions } = await show(seeker, id);
				return read(
					seeker.client.contacts[":id"].positions[":positionId"].end.$post({
						param: { id, positionId: positions[0]?.id ?? "" },
						json: {},
					}),
				);
			},
		],
	];
	test.each(uses)("%s", async (_, reason, use) => {
		const seeker = await app.newSeeker();
		const batch = await bringIn(seeker, file(ana(), tom));
		const [contact] = await list(seeker, { query: "ana" });
		const id = contact?.id ?? "";
		await use(seeker, id);
		const used = await show(seeker, id);
		const { removed, kept } = await undo(seeker, batch);
		expect(removed).toBe(1);
		expect(kept).toEqual([
			{
				id,
				label: "Ana Ruiz",
				reasons: [reason],
				why: [expect.stringMatching(/\w+ \w+/)],
			},
		]);
		expect(await show(seeker, id)).toEqual(used);
		expect(await list(seeker, { query: "tom" })).toEqual([]);
	});
});

test("one to whom a file only added, and whose position the seeker ended, keeps what was added", async () => {
	const seeker = await app.newSeeker();
	const { id } = await typed(seeker, {
		name: "Ana Ruiz",
		email: "ana@example.org",
	});
	const batch = await bringIn(seeker, file(ana()));
	const { positions } = await show(seeker, id);
	await seeker.client.contacts[":id"].positions[":positionId"].end.$post({
		param: { id, positionId: positions[0]?.id ?? "" },
		json: {},
	});
	const ended = await show(seeker, id);
	expect(await undo(seeker, batch)).toMatchObject({
		restored: 0,
		kept: [{ id, reasons: ["changed"] }],
	});
	expect(await show(seeker, id)).toEqual(ended);
});

test("two who were merged stay both", async () => {
	const seeker = await app.newSeeker();
	const batch = await bringIn(seeker, file(ana(), tom));
	const ids = (await list(seeker)).map(({ id }) => id);
	await app.pools.owner.query(
		"UPDATE app.contact SET merged_into = $2 WHERE id = $1",
		ids,
	);
	const { removed, kept } = await undo(seeker, batch);
	expect(removed).toBe(0);
	expect(kept.map(({ id }) => id).sort()).toEqual(ids.sort());
	expect(kept.map(({ reasons }) => reasons)).toEqual([["merged"], ["merged"]]);
});

test("of a person merged with another, what a file added goes from the face that both have", async () => {
	const seeker = await app.newSeeker();
	const stays = await typed(seeker, { name: "Ana R." });
	const away = await typed(seeker, {
		name: "Ana Ruiz",
		email: "ana@example.org",
	});
	await app.pools.owner.query(
		"UPDATE app.contact SET merged_into = $1 WHERE id = $2",
		[stays.id, away.id],
	);
	const batch = await bringIn(seeker, file(ana()));
	expect(await list(seeker)).toMatchObject([{ title: "Nurse" }]);
	expect(await undo(seeker, batch)).toMatchObject({ restored: 1, kept: [] });
	expect(await list(seeker)).toMatchObject([{ id: stays.id, title: null }]);
});

test("an import is undone once, and one that is not there can't be", async () => {
	const seeker = await app.newSeeker();
	const id = await bringIn(seeker, file(ana(), tom));
	await undo(seeker, id);
	for (const again of [undo, preview])
		await expect(again(seeker, id)).rejects.toMatchObject({
			problem: { code: "import-undone", status: 409 },
		});
	const other = await app.newSeeker();
	await expect(undo(other, id)).rejects.toMatchObject({
		problem: { code: "import-missing", status: 404 },
	});
	expect(await imports(seeker)).toMatchObject([
		{
			id,
			created: 2,
			undoneAt: app.clock.now,
			undone: { removed: 2, restored: 0, kept: 0 },
		},
	]);
});

test("after an undo the same file comes in as if for the first time", async () => {
	const seeker = await app.newSeeker();
	await undo(seeker, await bringIn(seeker, file(ana(), tom)));
	await bringIn(seeker, file(ana(), tom));
	expect(await imports(seeker)).toMatchObject([
		{ created: 2, undoneAt: null },
		{ created: 2 },
	]);
	expect(await list(seeker)).toHaveLength(2);
});

describe("with a later import of the same people", () => {
	test("they pass to the later one, and go with it", async () => {
		const seeker = await app.newSeeker();
		const before = await rowsOf(seeker);
		const first = await bringIn(seeker, file(ana(), tom));
		const second = await bringIn(seeker, file(ana("Midwife"), tom));
		const [ruiz] = await list(seeker, { query: "ruiz" });
		const both = await show(seeker, ruiz?.id ?? "");
		expect(await undo(seeker, first)).toMatchObject({
			removed: 1,
			kept: [{ label: "Ana Ruiz", reasons: ["later-file"] }],
		});
		expect(await show(seeker, ruiz?.id ?? "")).toEqual(both);
		expect(await undo(seeker, second)).toMatchObject({
			removed: 1,
			restored: 0,
		});
		expect(await rowsOf(seeker)).toEqual(before);
	});

	test("the later one first leaves what the first brought", async () => {
		const seeker = await app.newSeeker();
		const start = await rowsOf(seeker);
		const first = await bringIn(seeker, file(ana(), tom));
		const before = await rowsOf(seeker);
		const second = await bringIn(seeker, file(ana("Midwife"), tom));
		expect(await undo(seeker, second)).toMatchObject({ restored: 1 });
		expect(await rowsOf(seeker)).toEqual(before);
		expect(await undo(seeker, first)).toMatchObject({ removed: 2, kept: [] });
		expect(await rowsOf(seeker)).toEqual(start);
	});

	test("of three, the middle one leaves the history that the other two make", async () => {
		const [straight, detour] = [await app.newSeeker(), await app.newSeeker()];
		const history = async (seeker: Seeker) => {
			const [ruiz] = await list(seeker, { query: "ruiz" });
			const { positions } = await show(seeker, ruiz?.id ?? "");
			return positions.map(({ title, endedOn }) => [title, endedOn]);
		};
		const day = 24 * 60;
		const start = app.clock.now;
		await bringIn(straight, file(ana("Nurse")));
		later(4 * day);
		await bringIn(straight, file(ana("Head Nurse")));
		app.clock.now = start;
		await bringIn(detour, file(ana("Nurse")));
		later(2 * day - 2);
		const middle = await bringIn(detour, file(ana("Midwife")));
		later(2 * day);
		const last = await bringIn(detour, file(ana("Head Nurse")));
		await undo(detour, middle);
		expect(await history(detour)).toEqual(await history(straight));
		expect(await undo(detour, last)).toMatchObject({ restored: 1 });
		expect(await history(detour)).toEqual([["Nurse", null]]);
		const [first] = (await imports(detour)).slice(-1);
		expect(await undo(detour, first?.id ?? "")).toMatchObject({ removed: 1 });
		expect(await rowsOf(detour)).toEqual([]);
	});
});

test("the undo knows every table that holds contacts", async () => {
	const { rows } = await app.pools.owner.query<{ name: string }>(
		`SELECT DISTINCT t.relname AS name FROM pg_constraint c
		 JOIN pg_class t ON t.oid = c.conrelid
		 WHERE c.contype = 'f' AND c.confrelid = 'app.contact'::regclass ORDER BY 1`,
	);
	// Parts of a contact, which go with it; then what the seeker did with them, for which they stay (selectUses).
	expect(rows.map(({ name }) => name)).toEqual(
		[
			...["contact_merge", "contact_point", "contact_tag", "double_offer"],
			...["import_ended", "import_merge", "position"],
			...["position_gone"],
			...["address_card", "contact_note", "remembered"],
			...["source_contact", "source_task"],
			...["approach", "asking", "call_log", "contact", "lead", "meeting"],
			...["name_use", "participant", "promise", "recording_answer"],
			...["referral", "thank_you"],
			...["greeting", "keep_in_touch", "safety_note"],
			...["incoming_message", "outgoing_message"],
		].sort(),
	);
});
