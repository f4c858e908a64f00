import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { AddContactInput } from "./schema.ts";

const app = await testApp();

function add({ client }: Seeker, json: AddContactInput) {
	return read(client.contacts.$post({ json }));
}
const contactOf = ({ client }: Seeker, id: string) =>
	read(client.contacts[":id"].$get({ param: { id } }));
const merge = (
	{ client }: Seeker,
	id: string,
	mergedId: string,
	nameFrom?: string,
) =>
	read(
		client.contacts[":id"].merges.$post({
			param: { id },
			json: { mergedId, nameFrom },
		}),
	);
const unmerge = ({ client }: Seeker, id: string) =>
	read(client.merges[":id"].$delete({ param: { id } }));
const listed = async ({ client }: Seeker, query: Record<string, string> = {}) =>
	(await read(client.contacts.$get({ query }))).items.map(({ label }) => label);
const doubles = ({ client }: Seeker) =>
	read(client.doubles.$get({ query: {} }));

/** Every row of this account in the tables that merging could touch, but for its own two. */
async function allRows({ accountId }: Seeker): Promise<string> {
	const tables = [
		"contact",
		"contact_point",
		"position",
		"position_occupation",
		"name_use",
		"referral",
		"asking",
		"call_log",
		"contact_tag",
		"contact_note",
	];
	const parts: string[] = [];
	for (const table of tables) {
		const { rows } = await app.pools.owner.query(
			`SELECT (to_jsonb(t) - 'updated_at')::text AS row FROM app.${table} t WHERE account_id = $1 ORDER BY 1`,
			[accountId],
		);
		parts.push(`${table}\n${rows.map(({ row }) => row).join("\n")}`);
	}
	return parts.join("\n\n");
}

async function anaTwice(seeker: Seeker) {
	const kept = await add(seeker, {
		name: "Ana Ruiz",
		title: "Nurse",
		organization: "St. Paul's",
		ring: "acquaintance",
	});
	app.clock.now = "2026-03-02T12:00:01.000Z";
	const merged = await add(seeker, {
		name: "Ana Ruiz Ortega",
		organization: "St Pauls",
		email: "ana@example.org",
		note: "Likes tea",
		ring: "known-well",
		howMet: "At school",
	});
	return { kept: kept.id, merged: merged.id };
}

test("two entries of a person are offered with reasons, and become one", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	await add(seeker, {
		name: "Bo Lund",
		title: "Nurse",
		organization: "St. Paul's",
	});
	const { open, items } = await doubles(seeker);
	expect(open).toBe(1);
	expect(await read(seeker.client.doubles.count.$get())).toEqual({ open: 1 });
	expect(items[0]).toMatchObject({
		one: { id: kept, label: "Ana Ruiz" },
		other: { id: merged },
	});
	expect(items[0]?.reasons.map(({ code }) => code)).toContain("name-part");
	// What helps nobody to tell two people apart stays away.
	expect(JSON.stringify(items)).not.toContain("Likes tea");

	const { merge: done } = await read(
		seeker.client.doubles[":id"].verdict.$post({
			param: { id: items[0]?.id ?? "" },
			json: { verdict: "same", nameFrom: merged },
		}),
	);
	expect(done).toMatchObject({
		kept: { id: kept, label: "Ana Ruiz Ortega" },
		merged: { id: merged },
	});
	expect(await listed(seeker)).toEqual(["Bo Lund", "Ana Ruiz Ortega"]);
	expect(await contactOf(seeker, merged)).toMatchObject({
		id: kept,
		ring: "known-well",
		note: "Likes tea",
		howMet: "At school",
		title: "Nurse",
		points: [{ value: "ana@example.org" }],
	});
	expect((await doubles(seeker)).open).toBe(0);
});

test("two people are not offered again, whoever is merged into them later", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	const [pair] = (await doubles(seeker)).items;
	await read(
		seeker.client.doubles[":id"].verdict.$post({
			param: { id: pair?.id ?? "" },
			json: { verdict: "two" },
		}),
	);
	expect((await doubles(seeker)).open).toBe(0);
	app.clock.now = "2026-03-02T13:00:00.000Z";
	const third = await add(seeker, {
		name: "Ana M. Ruiz",
		title: "Nurse",
		organization: "St. Paul's",
	});
	await merge(seeker, third.id, kept);
	await read(
		seeker.client.contacts[":id"].$patch({
			param: { id: third.id },
			json: { note: "Back in May" },
		}),
	);
	await read(
		seeker.client.contacts[":id"].$patch({
			param: { id: merged },
			json: { note: "Likes coffee" },
		}),
	);
	expect((await doubles(seeker)).items).toEqual([]);
});

test("undoing gives back exactly what was, in whatever order", async () => {
	const seeker = await app.newSeeker();
	const made = [
		{ name: "Ana Ruiz", ring: "friend-of", note: "One" },
		{
			name: "A. Ruiz",
			email: "ana@one.example",
			knownSince: "2019-05-01",
			sensitivity: "current-boss",
		},
		{
			name: "Ana Ruiz",
			phone: "+1 416 555 0134",
			note: "Two",
			sensitivity: "minor",
			relation: "friend",
		},
		{
			name: "Ana R.",
			title: "Nurse",
			organization: "St. Paul's",
			howMet: "At school",
			zone: "Europe/Berlin",
		},
		{
			title: "Head nurse",
			organization: "St. Paul's",
			ring: "known-well",
			country: "CA",
		},
	] as const;
	let draw = 7;
	const random = (below: number) => {
		draw = (draw * 1103515245 + 12345) & 0x7fffffff;
		return (draw >>> 16) % below;
	};
	const ids: string[] = [];
	for (const one of made) ids.push((await add(seeker, one)).id);
	const [first = "", second = ""] = ids;
	await read(
		seeker.client["name-use"].$post({
			json: { referrerId: first, status: "granted" },
		}),
	);
	await read(
		seeker.client["name-use"].$post({
			json: { referrerId: second, status: "refused" },
		}),
	);
	await read(
		seeker.client.contacts[":id"]["do-not-contact"].$put({
			param: { id: ids[3] ?? "" },
		}),
	);
	const before = await allRows(seeker);
	for (let round = 0; round < 8; round++) {
		const merges: string[] = [];
		for (let step = 0; step < 4; step++) {
			const [one = "", other = ""] = [ids[random(5)], ids[random(5)]];
			const answer = await seeker.client.contacts[":id"].merges.$post({
				param: { id: one },
				json: { mergedId: other, nameFrom: [one, other][random(2)] },
			});
			if (answer.ok) merges.push((await read(Promise.resolve(answer))).id);
		}
		// In any order that holds: a merge inside another is refused until that one is undone.
		const left = [...merges];
		while (left.length > 0) {
			const at = random(left.length);
			const answer = await seeker.client.merges[":id"].$delete({
				param: { id: left[at] ?? "" },
			});
			if (answer.ok) left.splice(at, 1);
			else
				expect(await answer.json()).toMatchObject({
					code: "merge-inside-another",
				});
		}
		expect(await allRows(seeker)).toBe(before);
	}
});

test("what was typed after a merge stays when it is undone", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	const { id } = await merge(seeker, kept, merged);
	await read(
		seeker.client.contacts[":id"].$patch({
			param: { id: kept },
			json: { note: "Moved to Lyon" },
		}),
	);
	await unmerge(seeker, id);
	expect(await contactOf(seeker, kept)).toMatchObject({
		note: "Moved to Lyon",
		ring: "acquaintance",
		points: [],
	});
	expect(await contactOf(seeker, merged)).toMatchObject({
		note: "Likes tea",
		ring: "known-well",
	});
	expect((await doubles(seeker)).open).toBe(0);
});

test("the stricter holds for both: do not contact, a warning, a name refused", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	const { client } = seeker;
	await read(
		client.contacts[":id"]["do-not-contact"].$put({ param: { id: merged } }),
	);
	await read(
		client.contacts[":id"].$patch({
			param: { id: merged },
			json: { sensitivity: "ex-partner" },
		}),
	);
	await read(
		client["name-use"].$post({
			json: { referrerId: merged, status: "withdrawn" },
		}),
	);
	app.clock.now = "2026-03-03T12:00:00.000Z";
	await read(
		client["name-use"].$post({ json: { referrerId: kept, status: "granted" } }),
	);
	app.clock.now = "2026-03-04T12:00:00.000Z";
	await merge(seeker, kept, merged);
	const one = await contactOf(seeker, kept);
	expect(one.doNotContactAt).not.toBeNull();
	expect(one).toMatchObject({
		sensitivity: "ex-partner",
		ownNameUse: { status: "withdrawn", mayUse: false },
	});
	const asked = await client.contacts[":id"].askings.$post({
		param: { id: merged },
		json: { outcome: "asked" },
	});
	expect(asked.status).toBe(422);
	const written = await client.approaches.$post({
		json: { contactId: kept, channel: "email" } as never,
	});
	expect(written.status).toBe(422);
});

test("do not contact, said of the joined one, holds for both after they are taken apart", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	app.clock.now = "2026-03-05T12:00:00.000Z";
	const { id } = await merge(seeker, kept, merged);
	app.clock.now = "2026-03-06T12:00:00.000Z";
	await read(
		seeker.client.contacts[":id"]["do-not-contact"].$put({
			param: { id: kept },
		}),
	);
	await unmerge(seeker, id);
	expect((await contactOf(seeker, merged)).doNotContactAt).not.toBeNull();
	expect((await contactOf(seeker, kept)).doNotContactAt).not.toBeNull();
});

test("every list counts the rows of the merged one to the one that stays", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const { kept, merged } = await anaTwice(seeker);
	const bo = await add(seeker, { name: "Bo Lund", ring: "known-well" });
	await read(
		client.contacts[":id"].positions.$post({
			param: { id: merged },
			json: { title: "Registered Nurse", organization: "Lakeside" },
		}),
	);
	await read(
		client.contacts[":id"].askings.$post({
			param: { id: merged },
			json: { outcome: "does-it" },
		}),
	);
	await read(
		client.referrals.$post({ json: { referrerId: bo.id, contactId: merged } }),
	);
	await read(
		client.referrals.$post({ json: { referrerId: kept, contactId: merged } }),
	);
	const approach = await read(
		client.approaches.$post({
			json: { contactId: merged, channel: "email" } as never,
		}),
	);
	app.clock.now = "2026-03-07T12:00:00.000Z";
	await merge(seeker, kept, merged);

	expect(await contactOf(seeker, kept)).toMatchObject({
		askings: [{ outcome: "does-it" }],
		// Nobody suggested themself.
		introducedBy: [{ referrer: { id: bo.id }, contact: { id: kept } }],
		suggested: [],
	});
	expect(await listed(seeker, { unasked: "true" })).toEqual(["Bo Lund"]);
	const helpers = await listed(seeker, { target: "29-1141.00" });
	expect(helpers.filter((label) => label === "Ana Ruiz")).toHaveLength(1);
	const approaches = await read(
		client.approaches.$get({ query: { contactId: kept } }),
	);
	expect(JSON.stringify(approaches)).toContain((approach as { id: string }).id);
	const again = await client.approaches.$post({
		json: { contactId: kept, channel: "email" } as never,
	});
	expect(await again.json()).toMatchObject({
		code: "approach-already-under-way",
	});
	const counts = await seeker.request("/contact-counts");
	expect(await counts.json()).toMatchObject({ all: 2 });
});

test("a position that is said to have ended ends, and is open again when the merge is undone", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	const [position] = (await contactOf(seeker, kept)).positions;
	const { id } = await read(
		seeker.client.contacts[":id"].merges.$post({
			param: { id: kept },
			json: { mergedId: merged, ended: [position?.id ?? ""] },
		}),
	);
	expect(await contactOf(seeker, kept)).toMatchObject({
		organization: "St. Paul's",
		title: null,
	});
	await unmerge(seeker, id);
	expect(await contactOf(seeker, kept)).toMatchObject({ title: "Nurse" });
});

async function bringIn(seeker: Seeker, ...cards: string[]) {
	const body = cards
		.map((card) => `BEGIN:VCARD\nVERSION:3.0\n${card}\nEND:VCARD\n`)
		.join("");
	const answer = await seeker.request("/imports?name=cards.vcf", {
		method: "POST",
		body,
	});
	const { files } = await answer.json();
	const { created, merged, unchanged } = files[0];
	return { created, merged, unchanged };
}

test("a family's address makes nobody another; the same file again changes nothing", async () => {
	const seeker = await app.newSeeker();
	const cards = [
		"FN:Ana Ruiz\nEMAIL:casa@example.org",
		"FN:Carlos Gómez\nEMAIL:casa@example.org",
		"FN:Anita Ruiz\nEMAIL:casa@example.org",
	];
	expect(await bringIn(seeker, ...cards)).toEqual({
		created: 2,
		merged: 0,
		unchanged: 1,
	});
	expect(await bringIn(seeker, ...cards)).toEqual({
		created: 0,
		merged: 0,
		unchanged: 3,
	});
	expect(
		(await doubles(seeker)).items[0]?.reasons.map(({ code }) => code),
	).toEqual(["same-email", "different-given", "different-family"]);
});

test("a file knows somebody again by the address of whoever was merged into them", async () => {
	const seeker = await app.newSeeker();
	const { kept, merged } = await anaTwice(seeker);
	await merge(seeker, kept, merged);
	expect(
		await bringIn(
			seeker,
			"FN:Ana Ruiz\nEMAIL:ana@example.org\nTEL:+14165550134",
		),
	).toEqual({ created: 0, merged: 1, unchanged: 0 });
	expect(
		(await contactOf(seeker, kept)).points.map(({ value }) => value),
	).toEqual(["ana@example.org", "+14165550134"]);
});

test("nobody joins a contact with itself, or one of another account", async () => {
	const [seeker, stranger] = [await app.newSeeker(), await app.newSeeker()];
	const { kept, merged } = await anaTwice(seeker);
	await expect(merge(seeker, kept, kept)).rejects.toMatchObject({
		problem: { code: "merge-with-self" },
	});
	const other = await add(stranger, { name: "Ana Ruiz" });
	await expect(merge(seeker, kept, other.id)).rejects.toMatchObject({
		problem: { code: "contact-missing" },
	});
	const { id } = await merge(seeker, kept, merged);
	await expect(unmerge(stranger, id)).rejects.toMatchObject({
		problem: { code: "joining-missing" },
	});
	expect(await listed(stranger)).toEqual(["Ana Ruiz"]);
});
