// Address books against a real server. Where there is none, these tests are skipped, and `npm test` says so.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { card, connectBook, email, signIn } from "./book.ts";
import { Radicale } from "./radicale.ts";

describe.skipIf(!lookForRadicale(process.env))("with a real server", () => {
	let server: Radicale;
	let app: Awaited<ReturnType<typeof testApp>>;
	beforeAll(async () => {
		server = await Radicale.start();
		app = await testApp();
	});
	const connected = (...cards: [string, string][]) =>
		connectBook(app, server, cards);
	afterAll(() => server.stop());

	test("lists the address books of whoever signs in, from the address of the server alone", async () => {
		const { seeker, book } = await connected();
		const found = await read(
			seeker.client["address-book-searches"].$post({
				json: signIn(server, server.origin),
			}),
		);
		const name = new URL(book).pathname.split("/").at(-2);
		expect(found).toContainEqual({
			...{ url: book, name: `${name} people`, mayWrite: true },
		});
	});

	test("takes people in like a file, and a second sync changes nothing on either side", async () => {
		const { sync, people, book, contact } = await connected(
			[
				"a",
				card(
					"aaaa",
					"Ann Ruiz",
					email("ann@x.example"),
					"TITLE:Nurse",
					"ORG:St. Paul's",
				),
			],
			["b", card("bbbb", "Ben Ost", "TEL;TYPE=CELL:+1 416 555 0123")],
		);
		expect(await sync()).toMatchObject({ added: 2, merged: 0, asked: 0 });
		const before = await server.all(book);
		expect(await sync()).toMatchObject({
			added: 0,
			changedHere: 0,
			changedThere: 0,
		});
		expect(await server.all(book)).toBe(before);
		expect((await people()).map(({ label }) => label)).toEqual([
			"Ben Ost",
			"Ann Ruiz",
		]);
		expect(await contact("Ann Ruiz")).toMatchObject({
			title: "Nurse",
			organization: "St. Paul's",
		});
	});

	test("a card with a strong key of somebody here belongs to them; what other sources said of them stays off the card", async () => {
		const { seeker, sync, people, book } = await connected([
			"a",
			card("aaaa", "Ann Ruiz", email("ann@x.example")),
		]);
		await read(
			seeker.client.contacts.$post({
				json: {
					name: "Ann R.",
					email: "ANN@x.example",
					title: "Nurse",
					phone: "+14165550199",
				},
			}),
		);
		expect(await sync()).toMatchObject({ added: 0, merged: 1 });
		await sync();
		expect(await people()).toHaveLength(1);
		expect(await server.all(book)).not.toMatch(/Nurse|0199/);
	});

	test("changes go both ways, also of different fields of one person at once", async () => {
		const { sync, change, contact, book } = await connected([
			"a",
			card("aaaa", "Ann Ruiz", email("ann@x.example")),
		]);
		await sync();
		await change("Ann Ruiz", { email: "second@x.example" });
		await server.put(
			`${book}a.vcf`,
			card("aaaa", "Ann Lee", email("ann@x.example")),
		);
		expect(await sync()).toMatchObject({
			changedHere: 1,
			changedThere: 1,
			asked: 0,
		});
		const there = await server.get(`${book}a.vcf`);
		expect(there).toMatch(/FN:Ann Lee\r\n/);
		expect(there).toContain("second@x.example");
		const here = await contact("Ann Lee");
		expect(here.points.map(({ value }) => value)).toEqual([
			"ann@x.example",
			"second@x.example",
		]);
		expect(await sync()).toMatchObject({ changedHere: 0, changedThere: 0 });
	});

	test("another job on the card is a further position; the one before has ended", async () => {
		const { sync, contact, book } = await connected([
			"a",
			card("aaaa", "Ann Ruiz", "TITLE:Nurse"),
		]);
		await sync();
		await server.put(
			`${book}a.vcf`,
			card("aaaa", "Ann Ruiz", "TITLE:Head nurse"),
		);
		await sync();
		const { positions, title } = await contact("Ann Ruiz");
		expect(title).toBe("Head nurse");
		expect(positions.map((one) => [one.title, one.endedOn])).toEqual([
			["Head nurse", null],
			["Nurse", "2026-03-02"],
		]);
	});

	test.each([
		["ours", "Ann Here", "Ann Here"],
		["theirs", "Ann There", "Ann There"],
		["both", "Ann Here", "Ann There"],
	])("the same field changed on both sides: both versions are kept and asked about; %s", async (answer, here, there) => {
		const {
			sync,
			change,
			questions,
			book,
			people,
			answer: say,
		} = await connected(["a", card("aaaa", "Ann Ruiz")]);
		await sync();
		await change("Ann Ruiz", { name: "Ann Here" });
		await server.put(`${book}a.vcf`, card("aaaa", "Ann There"));
		expect(await sync()).toMatchObject({
			asked: 1,
			changedHere: 0,
			changedThere: 0,
		});
		expect(await sync()).toMatchObject({
			asked: 0,
			changedHere: 0,
			changedThere: 0,
		});
		expect(await server.get(`${book}a.vcf`)).toContain("FN:Ann There");
		expect(await questions()).toMatchObject([
			{
				kind: "differs",
				field: "name",
				ours: "Ann Here",
				theirs: "Ann There",
				contact: { label: "Ann Here" },
			},
		]);
		expect((await say(answer)).status).toBe(200);
		await sync();
		expect(await questions()).toEqual([]);
		expect((await people()).map(({ label }) => label)).toEqual([here]);
		expect(await server.get(`${book}a.vcf`)).toContain(`FN:${there}`);
	});

	test.each([
		["keep-here"],
		["put-back"],
	])("deleted on the server: nothing is assumed; %s", async (answer) => {
		const {
			sync,
			people,
			questions,
			book,
			answer: say,
		} = await connected(["a", card("aaaa", "Ann Ruiz", "X-MINE:1")]);
		await sync();
		await server.remove(`${book}a.vcf`);
		expect(await sync()).toMatchObject({ asked: 1 });
		expect(await people()).toHaveLength(1);
		expect(await questions()).toMatchObject([
			{ kind: "gone-there", contact: { label: "Ann Ruiz" } },
		]);
		expect((await say(answer)).status).toBe(200);
		await sync();
		expect(await questions()).toEqual([]);
		expect(await people()).toHaveLength(1);
		const there = await server.get(`${book}a.vcf`);
		if (answer === "put-back") expect(there).toContain("X-MINE:1");
		else expect(there).toBeNull();
	});

	test("a card that comes back answers the question itself", async () => {
		const { sync, questions, book, people } = await connected([
			"a",
			card("aaaa", "Ann Ruiz"),
		]);
		await sync();
		await server.remove(`${book}a.vcf`);
		await sync();
		await server.put(`${book}a.vcf`, card("aaaa", "Ann Ruiz"));
		await sync();
		expect(await questions()).toEqual([]);
		expect(await people()).toHaveLength(1);
	});

	test.each([
		["keep-there"],
		["delete-there"],
	])("erased here: asked before the card goes, and what was seen of it is gone at once; %s", async (answer) => {
		const {
			seeker,
			sync,
			questions,
			book,
			people,
			contact,
			answer: say,
		} = await connected(["a", card("aaaa", "Ann Ruiz")]);
		await sync();
		const { id } = await contact("Ann Ruiz");
		await read(seeker.client.contacts[":id"].$delete({ param: { id } }));
		const { rows } = await app.pools.owner.query(
			"SELECT raw, seen FROM app.address_card WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(rows).toEqual([{ raw: null, seen: null }]);
		expect(await sync()).toMatchObject({ asked: 1, added: 0 });
		expect(await server.get(`${book}a.vcf`)).not.toBeNull();
		expect(await questions()).toMatchObject([
			{ kind: "gone-here", contact: null, ours: null, theirs: null },
		]);
		expect((await say(answer)).status).toBe(200);
		// Changed there later, they are not taken in again.
		if (answer === "keep-there")
			await server.put(`${book}a.vcf`, card("aaaa", "Ann Ruiz", "TITLE:Nurse"));
		await sync();
		expect(await questions()).toEqual([]);
		expect(await people()).toEqual([]);
		const there = await server.get(`${book}a.vcf`);
		expect(there === null).toBe(answer === "delete-there");
	});
});
