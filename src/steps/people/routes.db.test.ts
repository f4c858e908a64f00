import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { peopleDue } from "./due.ts";
import type { AddReferralInput } from "./schema/referral.ts";
import type { AddContactInput } from "./schema.ts";

const app = await testApp();

test("a person typed in by hand has a position, coded to an occupation", async () => {
	const { client } = await app.newSeeker();
	const added = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				title: "Registered Nurse",
				organization: "Northlight Health, Inc.",
				ring: "known-well",
				relation: "neighbour",
				email: "priya@example.org",
			},
		}),
	);
	expect(added).toMatchObject({
		label: "Priya Nair",
		givenName: "Priya",
		title: "Registered Nurse",
		organization: "Northlight Health, Inc.",
		points: [{ kind: "email", value: "priya@example.org" }],
		positions: [
			{
				title: "Registered Nurse",
			},
		],
		ownNameUse: { status: "not-asked", mayUse: false },
	});
	expect(added.positions[0]?.occupations[0]).toMatchObject({
		code: "29-1141.00",
		title: "Registered Nurses",
	});
});

const idOf = async (answer: Promise<{ id: string }>) => (await answer).id;

function add({ client }: Seeker, json: AddContactInput) {
	return read(client.contacts.$post({ json }));
}

async function names({ client }: Seeker, query: Record<string, string>) {
	const { items } = await read(client.contacts.$get({ query }));
	return items.map(({ label }) => label);
}

test("the same id twice adds one, and an address that is somebody's is a clash", async () => {
	const seeker = await app.newSeeker();
	const input = { id: newId(), name: "Ann Lee", email: "ann@example.org" };
	await add(seeker, input);
	await add(seeker, input);
	expect(await names(seeker, {})).toEqual(["Ann Lee"]);
	await expect(
		add(seeker, { name: "Anna", email: "ANN@example.org" }),
	).rejects.toMatchObject({
		problem: { status: 409, code: "contact-exists", facts: { id: input.id } },
	});
});

test("search finds by the beginning of a word, without accents, and with a typo", async () => {
	const seeker = await app.newSeeker();
	await add(seeker, { name: "José Núñez", organization: "Casa Verde" });
	await add(seeker, { name: "Priya Nair", title: "Nurse" });
	await add(seeker, { name: "Pat_ O'Neil", note: "100% kind" });
	for (const [query, found] of [
		["nunez", ["José Núñez"]],
		["verde josé", ["José Núñez"]],
		["casa v", ["José Núñez"]],
		["pryia", ["Priya Nair"]],
		["nunes", ["José Núñez"]],
		["pr", ["Priya Nair"]],
		["na", ["Priya Nair"]],
		["100", ["Pat_ O'Neil"]],
		["oneil", ["Pat_ O'Neil"]],
		["%%%", []],
		["_", []],
		["zzz", []],
	] as const)
		expect([query, await names(seeker, { query })]).toEqual([query, found]);
});

test("a search sees one account's people alone, and so does its function", async () => {
	const [one, other] = [await app.newSeeker(), await app.newSeeker()];
	await add(one, { name: "Priya Nair" });
	for (const query of ["priya", "pryia", "pr"])
		expect(await names(other, { query })).toEqual([]);
	const { rows } = await app.pools.requests.query(
		"SELECT * FROM app.search_contacts(ARRAY['priya'], 'priya', ARRAY['% priya%'], ARRAY['rpiya'], 10, NULL, NULL, NULL)",
	);
	expect(rows).toEqual([]);
});

test("only requests may run the search, and it looks up names in no schema of others", async () => {
	const { rows } = await app.pools.owner.query(
		`SELECT prosecdef, proconfig, proacl::text, has_function_privilege('public', oid, 'EXECUTE') AS anybody
		 FROM pg_proc WHERE proname = 'search_contacts'`,
	);
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({ prosecdef: true, anybody: false });
	expect(rows[0].proconfig).toContain("search_path=pg_catalog, pg_temp");
	expect(rows[0].proacl).toContain("askaround_app=X");
});

test("lists and searches go on where the page before ended", async () => {
	const seeker = await app.newSeeker();
	for (const name of ["Cy Same", "Al Same", "Bo Same", "Al Same", "Di Other"])
		await add(seeker, { name, title: "Nurse" });
	const lists: Record<string, string>[] = [
		{},
		{ query: "nurse" },
		{ query: "sam" },
		{ query: "s" },
		{ query: "nruse" },
		{ target: "29-1141.00" },
		{ unasked: "true" },
	];
	for (const query of lists) {
		const whole = await names(seeker, query);
		const paged: string[] = [];
		let after: string | undefined;
		do {
			const page = await read(
				seeker.client.contacts.$get({
					query: { ...query, limit: "2", ...(after ? { after } : {}) },
				}),
			);
			paged.push(...page.items.map(({ label }) => label));
			after = page.next ?? undefined;
		} while (after);
		expect(paged).toEqual(whole);
		expect(paged.length).toBeGreaterThan(3);
	}
	await expect(names(seeker, { after: "nonsense" })).rejects.toMatchObject({
		problem: { code: "page-unknown" },
	});
});

test("known people come first, and are counted until they were asked", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const known = await add(seeker, { name: "Ann Lee", ring: "known-well" });
	await add(seeker, { name: "Imported One" });
	await add(seeker, { name: "Far Away", ring: "stranger" });
	await add(seeker, { title: "Nurse", organization: "Acme", ring: "unset" });
	const closed = await add(seeker, { name: "No Thanks", ring: "known-well" });
	await read(client.contacts[":id"]["do-not-contact"].$put({ param: closed }));
	const target = await read(
		client.targets.$post({ json: { kind: "free-text", label: "Violins" } }),
	);
	const counts = (query: { target?: string }) =>
		read(client["contact-counts"].$get({ query }));
	expect(await counts({})).toEqual({
		all: 5,
		known: 3,
		unasked: 2,
		withoutName: 1,
		unset: 2,
	});
	expect(await names(seeker, { unasked: "true", target: target.id })).toEqual([
		"Ann Lee",
		"Imported One",
	]);
	await read(
		client.contacts[":id"].askings.$post({
			param: known,
			json: { targetId: target.id, outcome: "knows-someone" },
		}),
	);
	expect(await counts({ target: target.id })).toMatchObject({ unasked: 1 });
	await expect(
		read(client.contacts[":id"].askings.$post({ param: closed, json: {} })),
	).rejects.toMatchObject({ problem: { status: 422, code: "do-not-contact" } });
});

test("a person without a name is asked for, and keeps the history when the name is known", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const { id } = await add(seeker, {
		title: "Nurse",
		organization: "Acme",
		ring: "stranger",
	});
	const param = { id };
	const call = {
		newId: newId(),
		askedWhom: "Reception",
		outcome: "call-back",
		callBackOn: "2026-03-04",
	} as const;
	await read(client.contacts[":id"].calls.$post({ param, json: call }));
	await read(client.contacts[":id"].calls.$post({ param, json: call }));
	const due = (now: string) =>
		seeker
			.actor()
			.db.transaction((tx) =>
				peopleDue(tx, { today: now.slice(0, 10), now, zone: "UTC" }),
			);
	expect(await due("2026-03-03T12:00:00Z")).toEqual([]);
	expect(await due("2026-03-04T12:00:00Z")).toMatchObject([
		{
			kind: "call-back",
			dueOn: "2026-03-04",
			title: "Call Acme again",
			action: { path: `/people/${id}` },
		},
	]);
	app.clock.now = "2026-03-04T12:00:00.000Z";
	const named = await read(
		client.contacts[":id"].calls.$post({
			param,
			json: {
				askedWhom: "Ms Keller",
				outcome: "name-given",
				givenName: "Lena Hoffmann",
			},
		}),
	);
	expect(named).toMatchObject({
		name: "Lena Hoffmann",
		label: "Lena Hoffmann",
		title: "Nurse",
		calls: [
			{ askedWhom: "Ms Keller" },
			{ askedWhom: "Reception", callBackOn: "2026-03-04" },
		],
	});
	expect(await names(seeker, { query: "hoffmann" })).toEqual(["Lena Hoffmann"]);
	expect(await due("2026-03-05T12:00:00Z")).toEqual([]);
});

test("one known person who does a target and was not asked is due, and not once asked", async () => {
	const seeker = await app.newSeeker();
	await seeker.client.targets.$post({ json: { occupationCode: "29-1141.00" } });
	await add(seeker, {
		name: "Far Away",
		title: "Registered Nurse",
		ring: "stranger",
	});
	const ann = await add(seeker, {
		name: "Ann Lee",
		title: "Registered Nurse",
		ring: "known-well",
	});
	const due = () =>
		seeker.actor().db.transaction((tx) =>
			peopleDue(tx, {
				today: "2026-03-02",
				now: "2026-03-02T12:00:00Z",
				zone: "UTC",
			}),
		);
	expect(await due()).toMatchObject([
		{
			kind: "ask",
			weight: 3,
			contact: { name: "Ann Lee" },
			target: { label: "Registered Nurses" },
		},
	]);
	await read(
		seeker.client.contacts[":id"].askings.$post({ param: ann, json: {} }),
	);
	expect(await due()).toEqual([]);
});

describe("referrals", () => {
	async function referral(nameUse?: object) {
		const seeker = await app.newSeeker();
		const referrerId = await idOf(add(seeker, { name: "Priya Nair" }));
		const { referral } = await read(
			seeker.client.referrals.$post({
				json: {
					referrerId,
					suggested: { name: "Lena Hoffmann", howToReach: "lena@example.org" },
					nameUse,
				} as AddReferralInput,
			}),
		);
		const suggested = () =>
			read(
				seeker.client.contacts[":id"].$get({
					param: { id: referral.contact.id },
				}),
			);
		return { seeker, referrerId, referral, suggested };
	}

	test("who was suggested becomes a contact, introduced by the referrer, whose name may not be used unasked", async () => {
		const { suggested } = await referral();
		expect(await suggested()).toMatchObject({
			name: "Lena Hoffmann",
			ring: "friend-of",
			points: [{ kind: "email" }],
			introducedBy: [
				{
					referrer: { label: "Priya Nair" },
					nameUse: { status: "not-asked", mayUse: false },
				},
			],
		});
	});

	test("a permission withdrawn applies at once, and its limits are gone from what is told", async () => {
		const { seeker, referrerId, suggested } = await referral({
			status: "limited",
			limits: "by e-mail only",
		});
		expect((await suggested()).introducedBy[0]?.nameUse).toMatchObject({
			status: "limited",
			limits: "by e-mail only",
			mayUse: true,
		});
		app.clock.now = "2026-03-06T12:00:00.000Z";
		await read(
			seeker.client["name-use"].$post({
				json: { referrerId, status: "withdrawn" },
			}),
		);
		const after = await suggested();
		expect(after.introducedBy[0]?.nameUse).toMatchObject({
			status: "withdrawn",
			mayUse: false,
		});
		expect(JSON.stringify(after)).not.toContain("by e-mail only");
	});

	test("somebody who is a contact already is not added again", async () => {
		const { seeker, referral: first } = await referral();
		const otherId = await idOf(add(seeker, { name: "Tom Baker" }));
		const { referral: second } = await read(
			seeker.client.referrals.$post({
				json: {
					referrerId: otherId,
					suggested: { name: "L. Hoffmann", howToReach: "LENA@example.org" },
				},
			}),
		);
		expect(second.contact).toEqual(first.contact);
	});

	test.each([
		["nobody", {}, "referral-needs-somebody"],
		[
			"limits without words",
			{ suggested: { name: "X" }, nameUse: { status: "limited" } },
			"limits-needed",
		],
	])("with %s it is refused, and nothing is left", async (_, part, code) => {
		const seeker = await app.newSeeker();
		const referrerId = await idOf(add(seeker, { name: "Priya Nair" }));
		await expect(
			read(
				seeker.client.referrals.$post({
					json: { referrerId, ...part } as AddReferralInput,
				}),
			),
		).rejects.toMatchObject({ problem: { code } });
		expect(await names(seeker, {})).toEqual(["Priya Nair"]);
	});
});
