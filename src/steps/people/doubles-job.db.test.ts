// With many people, looking for doubles is a job: the screen shows what was found last, and that it is being done.
import { expect, test, vi } from "vitest";
import { createClient, read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { testFolder } from "#test/program.ts";
import { openApp } from "../../open.ts";
import { countDoubles, listDoubles } from "./actions/double.ts";
import { doublesWork } from "./jobs.ts";

const app = await testApp();

/** More people than are looked through at once, of whom the last two may be one. */
const cards = [
	...Array.from({ length: 1000 }, (_, at) => `EMAIL:q${at}@x${at}.example`),
	"FN:Ana Ruiz\nORG:St. Paul's Hospital",
	"FN:Ana Ruiz Ortega\nORG:St Pauls Hospital",
].map((card) => `BEGIN:VCARD\nVERSION:3.0\n${card}\nEND:VCARD\n`);

test("few people are looked through at once, many by a job, once for as many as ask", async () => {
	const seeker = await app.newSeeker();
	const sent: unknown[] = [];
	const actor = () => ({
		...seeker.actor(),
		later: async (...job: unknown[]) => {
			sent.push(job);
		},
	});
	const add = (name: string) =>
		read(seeker.client.contacts.$post({ json: { name } }));
	await add("Bo Lund");
	await add("Bo Lund");
	expect(await listDoubles(actor(), 20)).toMatchObject({
		open: 1,
		looking: false,
		searchedAt: "2026-03-02T12:00:00.000Z",
	});
	expect(sent).toEqual([]);

	app.clock.now = "2026-03-02T12:10:00.000Z";
	await seeker.request("/imports?name=cards.vcf", {
		method: "POST",
		body: cards.join(""),
	});
	// What was found last is shown meanwhile, with its time; the count on the screens asks for nothing.
	expect(await countDoubles(actor())).toBe(1);
	expect(sent).toEqual([]);
	expect(await listDoubles(actor(), 20)).toMatchObject({
		open: 1,
		looking: true,
		searchedAt: "2026-03-02T12:00:00.000Z",
	});
	const { accountId } = seeker;
	expect(sent).toEqual([["look-for-doubles", { accountId }, accountId]]);

	app.clock.now = "2026-03-02T12:11:00.000Z";
	await doublesWork.run(actor());
	expect(await listDoubles(actor(), 20)).toMatchObject({
		open: 2,
		looking: false,
		searchedAt: "2026-03-02T12:11:00.000Z",
	});
	// Nobody changed since: there is nothing to look for, and the time stays.
	app.clock.now = "2026-03-02T12:12:00.000Z";
	await doublesWork.run(actor());
	expect((await listDoubles(actor(), 20)).searchedAt).toBe(
		"2026-03-02T12:11:00.000Z",
	);
	expect(sent).toHaveLength(1);
});

test("whoever goes while it looks is passed over", async () => {
	const seeker = await app.newSeeker();
	const add = (name: string) =>
		read(seeker.client.contacts.$post({ json: { name } }));
	const [one] = [await add("Bo Lund"), await add("Bo Lund")];
	const { db } = seeker.actor();
	let transactions = 0;
	await doublesWork.run({
		...seeker.actor(),
		db: {
			...db,
			// The first reads everybody, the second keeps what was found.
			transaction: async (work) => {
				if (++transactions === 2)
					await seeker.request(`/contacts/${one.id}`, { method: "DELETE" });
				return db.transaction(work);
			},
		},
	});
	const { rows } = await app.pools.owner.query(
		"SELECT FROM app.double_offer WHERE account_id = $1",
		[seeker.accountId],
	);
	expect([transactions, rows.length]).toEqual([2, 0]);
});

test("a program that serves works the job", async () => {
	const opened = await openApp({
		config: { dataDir: testFolder(), databaseUrl: undefined },
	});
	if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
	const { request, work, close } = opened.value;
	await work();
	const client = createClient("http://local", request);
	await request("http://local/api/v1/imports?name=cards.vcf", {
		method: "POST",
		body: cards.join(""),
	});
	const list = () => read(client.doubles.$get({ query: {} }));
	expect(await list()).toMatchObject({ looking: true, searchedAt: null });
	await vi.waitFor(
		async () => expect(await list()).toMatchObject({ open: 1, looking: false }),
		{ timeout: 20_000, interval: 200 },
	);
	await close();
});
