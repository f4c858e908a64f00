// What goes wrong between two address books, against a real server: nothing is lost, nothing doubled, nothing told.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { exportPeople } from "#steps/people/export.ts";
import { testApp } from "#test/db.ts";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { Between } from "./between.ts";
import { card, connectBook, email, signIn } from "./book.ts";
import { Radicale } from "./radicale.ts";

const strange = [
	'item1.X-SOCIAL;TYPE=work;X-P="a;b:c":https://example.org/a?b=c',
	"item1.X-ABLABEL:_$!<HomePage>!$_",
	"X-LONG:This line is so long that it has to be folded somewhere in the middle\r\n  of it and goes on é after",
	"CATEGORIES:one,two\\, three",
	"BDAY:1980-03-22",
	"ADR;TYPE=HOME:;;12 Main St;Town;;A1A 1A1;Canada",
];

describe.skipIf(!lookForRadicale(process.env))("with a real server", () => {
	let server: Radicale;
	let between: Between;
	let app: Awaited<ReturnType<typeof testApp>>;
	beforeAll(async () => {
		server = await Radicale.start();
		between = await Between.start(server.port);
		app = await testApp();
	});
	afterAll(async () => {
		between.stop();
		await server.stop();
	});
	const connected = (...cards: [string, string][]) =>
		connectBook(app, server, cards, between.origin);
	const ann = [
		"a",
		card("aaaa", "Ann Ruiz", email("ann@x.example"), ...strange),
	] as [string, string];

	test.each([
		"3.0",
		"4.0",
	])("what we don't know on a card of version %s comes through a change to the letter, in its order", async (version) => {
		const [name, text] = ann;
		const { sync, change, book } = await connected([
			name,
			text.replace("VERSION:3.0", `VERSION:${version}`),
		]);
		await sync();
		const before = await server.get(`${book}a.vcf`);
		await change("Ann Ruiz", { name: "Ann Lee", email: "second@x.example" });
		expect(await sync()).toMatchObject({ changedThere: 1, faults: 0 });
		const after = await server.get(`${book}a.vcf`);
		const kept = (card: string | null) =>
			card?.split("\r\n").filter((line) => !/^(FN|N|EMAIL)[:;]/.test(line));
		expect(kept(after)).toEqual(kept(before));
		expect(after).toContain("second@x.example");
		expect(after?.replace(/\r\n /g, "")).toContain(
			"in the middle of it and goes on é after",
		);
	});

	test("a card that changes in the very moment when it is written is read again, and both changes are kept", async () => {
		const { sync, change, contact, book } = await connected(ann);
		await sync();
		await change("Ann Ruiz", { email: "second@x.example" });
		between.before.PUT = () =>
			server.put(
				`${book}a.vcf`,
				card("aaaa", "Ann Lee", email("ann@x.example")),
			);
		expect(await sync()).toMatchObject({ changedHere: 1, changedThere: 1 });
		expect(await server.get(`${book}a.vcf`)).toMatch(
			/second@x.example[\s\S]*FN:Ann Lee/,
		);
		expect((await contact("Ann Lee")).points).toHaveLength(2);
	});

	test("the server dies between a write and its answer: nothing is doubled, and the next sync goes on from there", async () => {
		const { sync, syncing, set, add, change, people, books, book } =
			await connected(ann);
		await sync();
		await set({ takesNew: true });
		await change("Ann Ruiz", { email: "second@x.example" });
		between.insteadOfAnswer.PUT = () => server.kill();
		expect((await syncing()).status).toBe(409);
		await server.up();
		await add({ name: "Ben Ost", email: "ben@x.example" });
		between.insteadOfAnswer.PUT = () => server.kill();
		expect((await syncing()).status).toBe(409);
		await server.up();
		expect(await sync()).toMatchObject({ asked: 0, added: 0 });
		expect(await sync()).toMatchObject({
			changedThere: 0,
			putThere: 0,
			added: 0,
		});
		const there = await server.all(book);
		expect(there.match(/BEGIN:VCARD/g)).toHaveLength(2);
		expect(there.match(/second@x.example/g)).toHaveLength(1);
		expect(there.match(/FN:Ben Ost/g)).toHaveLength(1);
		expect(await people()).toHaveLength(2);
		expect((await books())[0]).toMatchObject({ fault: null, linked: 2 });
	});

	test("a server that is off is said in a sentence, with when it is tried next, and nothing is lost", async () => {
		const { syncing, sync, change, books, book } = await connected(ann);
		await sync();
		await change("Ann Ruiz", { email: "second@x.example" });
		await server.kill();
		for (const next of ["12:05", "12:15"]) {
			expect(await (await syncing()).json()).toMatchObject({
				code: "dav-no-answer",
			});
			const [kept] = await books();
			expect(kept?.fault?.sentence).toContain("does not answer");
			expect(kept?.nextSyncAt).toContain(next);
			expect(kept?.needsPassword).toBe(false);
		}
		await server.up();
		expect(await sync()).toMatchObject({ changedThere: 1 });
		expect(await server.all(book)).toContain("second@x.example");
	});

	test("a wrong password is refused when connecting, and later asks for the right one instead of trying on", async () => {
		const { seeker, set, syncing, sync, books, people } = await connected(ann);
		await sync();
		const refused = await seeker.client["address-book-searches"].$post({
			json: { ...signIn(server, server.origin), password: "wrong" },
		});
		expect(await refused.json()).toMatchObject({ code: "dav-wrong-password" });
		await set({ password: "wrong" });
		expect((await syncing()).status).toBe(403);
		expect((await books())[0]).toMatchObject({
			needsPassword: true,
			nextSyncAt: null,
		});
		expect(await people()).toHaveLength(1);
		await set({ password: server.password });
		expect(await sync()).toMatchObject({ added: 0 });
	});

	test("two syncs at once: one works, the other is told so, and nobody comes twice", async () => {
		const { syncing, people } = await connected(ann, [
			"b",
			card("bbbb", "Ben Ost"),
		]);
		const statuses = (await Promise.all([syncing(), syncing(), syncing()])).map(
			({ status }) => status,
		);
		expect(statuses).toContain(200);
		for (const status of statuses) expect([200, 409]).toContain(status);
		expect(await people()).toHaveLength(2);
	});

	test("who is added here stays here unless wanted otherwise; then without notes, and nobody to be careful about", async () => {
		const { sync, set, add, change, book } = await connected(ann);
		await sync();
		await add({ name: "Early Bird" });
		await sync();
		app.clock.now = "2026-03-02T12:01:00.000Z";
		await set({ takesNew: true });
		await add({
			name: "Ben Ost",
			email: "ben@x.example",
			title: "Welder",
			organization: "Ost",
			note: "talks about his divorce",
			howMet: "at court",
		});
		await add({ name: "My Boss", sensitivity: "current-boss" });
		await add({ title: "Nurse", organization: "No name yet" });
		await change("Ann Ruiz", { note: "shy about politics" });
		expect(await sync()).toMatchObject({ putThere: 1, changedThere: 0 });
		const there = await server.all(book);
		expect(there).toMatch(/FN:Ben Ost/);
		expect(there).toContain("ben@x.example");
		expect(there).not.toMatch(/divorce|court|Early|Boss|No name|politics/);
		await sync();
		expect((await server.all(book)).match(/BEGIN:VCARD/g)).toHaveLength(2);
	});

	test("the password is in no answer, no export and no row as it is; a lost key asks for it again", async () => {
		const { seeker, id, syncing, books, set, sync } = await connected(ann);
		const { rows } = await app.pools.owner.query(
			"SELECT * FROM app.address_book WHERE id = $1",
			[id],
		);
		const sealed = rows[0]?.sealed_secret;
		expect(sealed).toMatch(/^v1\./);
		expect(JSON.stringify(rows)).not.toContain(server.password);
		const told = JSON.stringify(await books());
		const actor = seeker.actor();
		const files = await actor.db.read((tx) => exportPeople(tx));
		const exported = JSON.stringify(files);
		expect(exported).toContain("data/people/address_book.json");
		for (const text of [told, exported]) {
			expect(text).not.toContain(server.password);
			expect(text).not.toContain(sealed);
			expect(text).not.toMatch(/sealed/i);
		}
		await app.pools.owner.query(
			"UPDATE app.address_book SET sealed_secret = $2 WHERE id = $1",
			[id, sealed.replace("v1.", "v1.AAAA")],
		);
		expect(await (await syncing()).json()).toMatchObject({
			code: "secret-lost",
		});
		expect((await books())[0]).toMatchObject({
			needsPassword: true,
			nextSyncAt: null,
		});
		await set({ password: server.password });
		expect(await sync()).toMatchObject({ added: 1 });
	});

	test("disconnecting forgets the book and its cards; people stay here and there", async () => {
		const { seeker, id, sync, people, books, book } = await connected(ann);
		await sync();
		await read(
			seeker.client["address-books"][":id"].$delete({ param: { id } }),
		);
		expect(await books()).toEqual([]);
		expect(await people()).toHaveLength(1);
		expect(await server.all(book)).toContain("Ann Ruiz");
		const { rows } = await app.pools.owner.query(
			"SELECT 1 FROM app.address_card WHERE account_id = $1",
			[seeker.accountId],
		);
		expect(rows).toEqual([]);
	});
});
