import { beforeAll, describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { searchTerms } from "./rules.ts";

const app = await testApp();

async function found(seeker: Seeker, query: string): Promise<string[]> {
	const page = await read(
		seeker.client.contacts.$get({ query: { query, limit: "20" } }),
	);
	return page.items.map(({ label }) => label);
}

const add = (seeker: Seeker, json: Record<string, string>) =>
	read(seeker.client.contacts.$post({ json }));

describe("what is typed", () => {
	let seeker: Seeker;
	beforeAll(async () => {
		seeker = await app.newSeeker();
		await add(seeker, {
			name: "José Núñez",
			title: "Architect",
			organization: "Casa Verde",
		});
		await add(seeker, { name: "Ann Johnson", title: "Charge nurse" });
		await add(seeker, { name: "Johanna Berg", organization: "Northlight" });
		await add(seeker, { name: "王小明", title: "研究員" });
		const ewa = await add(seeker, {
			name: "Ewa Wójcik",
			note: "From the choir",
			howMet: "At Ola's wedding",
			title: "Baker",
		});
		await read(
			seeker.client.contacts[":id"].positions.$post({
				param: { id: ewa.id },
				json: { title: "Stonemason", endedOn: "2020-01-01" },
			}),
		);
	});

	test.each([
		["the beginning of a word", "john", ["Ann Johnson"]],
		["the inside of a name", "nson", ["Ann Johnson"]],
		["the inside of an organization", "light", ["Johanna Berg"]],
		["the inside of a title", "chitec", ["José Núñez"]],
		["a word of a note", "choir", ["Ewa Wójcik"]],
		["how one met", "wedding", ["Ewa Wójcik"]],
		["what somebody did before", "stonem", ["Ewa Wójcik"]],
		["no accents", "wojcik", ["Ewa Wójcik"]],
		["a sign of a script without spaces", "小", ["王小明"]],
		["a family name of one sign", "王", ["王小明"]],
		["a typo", "jonhson", ["Ann Johnson"]],
		["a letter too few", "johson", ["Ann Johnson"]],
		["a letter too many", "wojjcik", ["Ewa Wójcik"]],
		["another letter", "arkhitect", ["José Núñez"]],
		["typos in two words", "jonson chrage", ["Ann Johnson"]],
		["a typo while typing", "northlgi", ["Johanna Berg"]],
		["a typo beside a part that is right", "berg nortlight", ["Johanna Berg"]],
		["what nobody is called", "xyzzy", []],
	])("%s", async (_, query, expected) =>
		expect(await found(seeker, query)).toEqual(expected));

	test("whose name begins so comes first, then words, then the inside of words", async () => {
		await add(seeker, { name: "Ida Bergmann" });
		await add(seeker, { name: "Otto Frank", organization: "Berghain" });
		await add(seeker, { name: "Tom Isenberg" });
		expect(await found(seeker, "berg")).toEqual([
			"Johanna Berg",
			"Ida Bergmann",
			"Otto Frank",
			"Tom Isenberg",
		]);
	});
});

test("a word goes when nobody has it any more, so that no erased name is left", async () => {
	const seeker = await app.newSeeker();
	const { id } = await add(seeker, { name: "Zofia Quirkfamily" });
	const words = () =>
		seeker.actor().db.transaction(async (tx) => {
			const rows = await tx
				.selectFrom("searchWord")
				.select("word")
				.orderBy("word")
				.execute();
			return rows.map(({ word }) => word);
		});
	expect(await words()).toEqual(["quirkfamily", "zofia"]);
	await read(
		seeker.client.contacts[":id"].$patch({
			param: { id },
			json: { name: "Ann Lee" },
		}),
	);
	expect(await words()).toEqual(["ann", "lee"]);
	// Whatever may be left over goes when the search is settled.
	await app.pools.owner.query(
		"INSERT INTO app.search_word VALUES ($1, 'quirkfamily')",
		[seeker.accountId],
	);
	const client = await app.pools.requests.connect();
	await client.query(
		`BEGIN; SET LOCAL app.account_id = '${seeker.accountId}'; SELECT settle_search(); COMMIT`,
	);
	client.release();
	expect(await words()).toEqual(["ann", "lee"]);
});

test("words of a note that is hidden, changed or deleted are known no more, unless somebody else has them", async () => {
	const seeker = await app.newSeeker();
	const { client, accountId } = seeker;
	const { id } = await add(seeker, { name: "Ann Lee" });
	await add(seeker, { name: "Bo Lund", organization: "Plumtree 100%_sure" });
	const param = { id };
	const one = client.contacts[":id"];
	const write = async (body: string) =>
		(await read(one.notes.$post({ param, json: { body, sensitive: false } })))
			.notes[0]?.id ?? "";
	const known = async (...of: string[]) => {
		const { rows } = await app.pools.owner.query<{ word: string }>(
			"SELECT word FROM app.search_word WHERE account_id = $1 AND word = ANY($2) ORDER BY 1",
			[accountId, of],
		);
		return rows.map(({ word }) => word);
	};
	const hidden = await write("Zwetschgen plumtree");
	const deleted = await write("Quirk plumtrees");
	expect(await known("zwetschgen", "quirk", "plumtree")).toHaveLength(3);
	await read(
		one.notes[":noteId"].$patch({
			param: { id, noteId: hidden },
			json: { sensitive: true },
		}),
	);
	expect(await known("zwetschgen", "quirk", "plumtree")).toEqual([
		"plumtree",
		"quirk",
	]);
	await read(one.notes[":noteId"].$delete({ param: { id, noteId: deleted } }));
	// "Plumtrees" begins like a word that is still there, and is another.
	expect(await known("quirk", "plumtree", "plumtrees")).toEqual(["plumtree"]);
	expect(await found(seeker, "zwetschgne")).toEqual([]);
	await read(one.$patch({ param, json: { note: "Xylophone" } }));
	expect(await known("xylophone")).toEqual(["xylophone"]);
	await read(one.$patch({ param, json: { noteSensitive: true } }));
	expect(await known("xylophone", "lee")).toEqual(["lee"]);
});

describe("among thousands, under row-level security", () => {
	let seeker: Seeker;
	beforeAll(async () => {
		seeker = await app.newSeeker();
		await app.pools.owner.query(
			`INSERT INTO app.contact (account_id, id, name, label, sort_key, search_text, created_at, updated_at)
			 SELECT $1, gen_random_uuid(), n, n, n, ' ' || n || ' nurse', now(), now()
			 FROM (SELECT left(md5(i::text), 8) || ' ' || left(md5((i * 7)::text), 8) AS n FROM generate_series(1, 2000) i)`,
			[seeker.accountId],
		);
		await add(seeker, { name: "Priya Nair", organization: "Northlight" });
		await app.pools.owner.query("ANALYZE app.contact, app.search_word");
	});

	test.each([
		["a word", "northlight", "contact_search"],
		["the inside of a word", "rthligh", "contact_search"],
		["a typo", "northilght", "contact_search"],
		["a typo among words", "nortlight", "search_word_alike"],
		["two letters", "na", "contact_prefix"],
		["a family name", "nai", "contact_sort"],
	])("%s is looked up in its index", async (_, query, index) => {
		const terms = searchTerms(query);
		const client = await app.pools.requests.connect();
		await client.query(
			`BEGIN; SET LOCAL app.account_id = '${seeker.accountId}'`,
		);
		const { rows } = await client.query(
			"SELECT id FROM search_contacts($1, $2, $3, $4, 50, NULL, NULL, NULL)",
			[terms?.words, terms?.beginning, terms?.patterns, terms?.swapped],
		);
		const scans = await client.query(
			"SELECT pg_stat_get_xact_numscans($1::regclass)::int AS count",
			[`app.${index}`],
		);
		await client.query("ROLLBACK");
		client.release();
		expect(rows).toHaveLength(1);
		expect(scans.rows[0].count).toBeGreaterThan(0);
	});

	test.each([
		"nurse",
		"a nurse",
		"urs",
		"ab",
		"c0",
		"nair",
		"priya na",
		"nruse",
	])("a large account finds the same, page after page: %s", async (query) => {
		const pages = async () => {
			const seen: string[] = [];
			let after: string | undefined;
			for (let page = 0; page < 4; page++) {
				const { items, next } = await read(
					seeker.client.contacts.$get({
						query: { query, limit: "100", ...(after && { after }) },
					}),
				);
				seen.push(...items.map(({ id }) => id));
				if (!next) break;
				after = next;
			}
			return seen;
		};
		const few = await pages();
		await app.pools.owner.query("INSERT INTO app.large_search VALUES ($1)", [
			seeker.accountId,
		]);
		const many = await pages();
		await app.pools.owner.query("DELETE FROM app.large_search");
		expect(few.length).toBeGreaterThan(0);
		expect(new Set(few).size).toBe(few.length);
		expect(many).toEqual(few);
	});

	test("the list is read in the order of its index", async () => {
		const client = await app.pools.requests.connect();
		await client.query(
			`BEGIN; SET LOCAL app.account_id = '${seeker.accountId}'`,
		);
		const { rows } = await client.query(
			`EXPLAIN SELECT c.id, c.label FROM contact c
			 WHERE c.merged_into IS NULL AND c.erased_at IS NULL ORDER BY c.sort_key, c.id LIMIT 51`,
		);
		await client.query("ROLLBACK");
		client.release();
		const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
		expect(plan).toMatch(/Index Scan using contact_sort/);
		expect(plan).not.toMatch(/Sort|Seq Scan/);
	});
});
