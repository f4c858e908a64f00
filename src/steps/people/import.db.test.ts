import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Refused, read } from "#http/client.ts";
import { accountsWith, UNSETTLED } from "#storage/accounts.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { settleImports } from "./actions/import.ts";
import type { ImportReport } from "./schema/import.ts";

const app = await testApp();

const header =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const three = [
	"Notes:",
	'"When exporting your connection data, you may notice that some of the email addresses are missing."',
	"",
	header,
	'Amara,"Okonjo, MBA, PMP",https://www.linkedin.com/in/amara-example,,"Northlight Health, Inc.",Registered Nurse,05 Mar 2024',
	'José,Núñez Carrión,https://www.linkedin.com/in/jose-example,jose@example.org,"""Casa Verde"" Arquitectos",Architect,3 Jul 2021',
	"Tom,Baker,,,Brook & Sons,Plumber,01 Jan 2020",
].join("\n");

async function importFile(
	{ request }: Seeker,
	body: string | Uint8Array,
	query = "name=Connections.csv",
) {
	const answer = await request(`/imports?${query}`, {
		method: "POST",
		body: body as BodyInit,
	});
	const json = await answer.json();
	if (!answer.ok) throw new Refused(json);
	return (json as ImportReport).files[0] as ImportReport["files"][number];
}

async function list({ client }: Seeker, query = {}) {
	return (await read(client.contacts.$get({ query }))).items;
}

test("a LinkedIn file becomes people, with positions coded to occupations", async () => {
	const seeker = await app.newSeeker();
	expect(await importFile(seeker, three)).toMatchObject({
		file: "Connections.csv",
		kind: "linkedin",
		read: 3,
		created: 3,
		merged: 0,
		unchanged: 0,
		skipped: [],
	});
	expect(await list(seeker)).toMatchObject([
		{ name: "Tom Baker", title: "Plumber", ring: "unset", relation: null },
		{ name: "José Núñez Carrión", organization: '"Casa Verde" Arquitectos' },
		{
			organization: "Northlight Health, Inc.",
			title: "Registered Nurse",
			occupations: expect.arrayContaining([
				{ code: "29-1141.00", score: expect.any(Number) },
			]),
		},
	]);
});

test("the same file again changes nothing, with a strong key or without", async () => {
	const seeker = await app.newSeeker();
	await importFile(seeker, three);
	const before = await list(seeker);
	app.clock.now = "2026-03-09T12:00:00.000Z";
	expect(await importFile(seeker, three)).toMatchObject({
		created: 0,
		merged: 0,
		unchanged: 3,
	});
	expect(await list(seeker)).toEqual(before);
});

test("a preview says what would come of it, and writes nothing", async () => {
	const seeker = await app.newSeeker();
	const preview = await importFile(seeker, three, "name=a.csv&dryRun=true");
	expect(preview).toMatchObject({ created: 3 });
	expect(preview.sample[2]).toMatchObject({
		row: 3,
		outcome: "created",
		label: "Tom Baker",
		title: "Plumber",
		organization: "Brook & Sons",
	});
	expect(await list(seeker)).toEqual([]);
});

test("merging adds what is missing and overwrites nothing that was typed", async () => {
	const seeker = await app.newSeeker();
	const typed = await read(
		seeker.client.contacts.$post({
			json: {
				name: "Pepe",
				note: "From the choir",
				ring: "known-well",
				email: "JOSE@example.org",
				title: "Singer",
			},
		}),
	);
	expect(await importFile(seeker, three)).toMatchObject({
		created: 2,
		merged: 1,
	});
	const merged = await read(
		seeker.client.contacts[":id"].$get({ param: { id: typed.id } }),
	);
	expect(merged).toMatchObject({
		name: "Pepe",
		note: "From the choir",
		ring: "known-well",
		connectedOn: "2021-07-03",
		title: "Singer",
	});
	expect(merged.points.map(({ kind }) => kind)).toEqual(["email", "profile"]);
	expect(
		merged.positions.map(({ title, endedOn }) => [title, endedOn]),
	).toEqual([
		["Architect", null],
		["Singer", null],
	]);
});

test("another job in a newer file is a new position, and the old one ends", async () => {
	const seeker = await app.newSeeker();
	await importFile(seeker, three);
	app.clock.now = "2026-05-04T12:00:00.000Z";
	const newer = three.replace("Registered Nurse", "Nurse Manager");
	expect(await importFile(seeker, newer)).toMatchObject({
		merged: 1,
		unchanged: 2,
	});
	const [amara] = await list(seeker, { query: "amara" });
	expect(amara).toMatchObject({ title: "Nurse Manager" });
	const whole = await read(
		seeker.client.contacts[":id"].$get({ param: { id: amara?.id ?? "" } }),
	);
	expect(whole.positions).toMatchObject([
		{ title: "Nurse Manager", endedOn: null },
		{ title: "Registered Nurse", endedOn: "2026-05-04" },
	]);
	// The older file once more tells nothing new.
	expect(await importFile(seeker, three)).toMatchObject({ unchanged: 3 });
});

test("a long import tells what it is at, line by line, and reports in the last", async () => {
	const seeker = await app.newSeeker();
	const lines = async (body: string) => {
		const answer = await seeker.request("/imports?name=a.csv", {
			method: "POST",
			headers: { accept: "application/x-ndjson" },
			body,
		});
		expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
		const text = await answer.text();
		return text
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
	};
	expect(await lines(three)).toEqual([
		{ phase: "reading" },
		{ phase: "comparing", records: 3 },
		{ phase: "writing", people: 3 },
		{ files: [expect.objectContaining({ created: 3 })] },
	]);
	expect(await lines("")).toEqual([
		{ phase: "reading" },
		{ problem: expect.objectContaining({ code: "empty-file", status: 400 }) },
	]);
});

test("after a large import the search is settled, which the import does not wait for", async () => {
	const seeker = await app.newSeeker();
	const rows = Array.from(
		{ length: 1200 },
		(_, at) => `P${at},Winterbourne,https://www.linkedin.com/in/p-${at},,,,`,
	);
	const report = await importFile(seeker, [header, ...rows].join("\n"));
	expect(report.created).toBe(1200);
	expect(await list(seeker, { query: "winterbo" })).toHaveLength(50);
	const unsettled = async () => {
		const { rows } = await app.pools.owner.query(
			"SELECT count(*)::int AS count FROM app.import_batch WHERE account_id = $1 AND settles_search",
			[seeker.accountId],
		);
		return rows[0].count;
	};
	await expect.poll(unsettled).toBe(0);
	expect(await list(seeker, { query: "wintrebourne" })).toHaveLength(50);

	// A program that died in between left the mark: whoever settles next takes it away.
	await app.pools.owner.query(
		"UPDATE app.import_batch SET settles_search = true WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(await accountsWith(app.pools.owner, ...UNSETTLED)).toContain(
		seeker.accountId,
	);
	await settleImports(seeker.actor());
	expect(await unsettled()).toBe(0);
});

test("any table comes in by its columns, and says what they were taken for", async () => {
	const seeker = await app.newSeeker();
	const rows = "Wer;Wo;Rolle\nAna Ruiz;St. Brigid;Nurse\n;;\n";
	const refused = importFile(seeker, rows, "name=list.csv&dryRun=true");
	await expect(refused).rejects.toMatchObject({
		problem: {
			code: "needs-mapping",
			facts: {
				columns: ["Wer", "Wo", "Rolle"],
				rows: [
					["Ana Ruiz", "St. Brigid", "Nurse"],
					["", "", ""],
				],
			},
		},
	});
	const map = encodeURIComponent(
		JSON.stringify({ name: "Wer", organization: "Wo", title: "Rolle" }),
	);
	expect(
		await importFile(seeker, rows, `name=list.csv&map=${map}`),
	).toMatchObject({
		kind: "csv",
		created: 1,
		skipped: [{ row: 2, code: "empty-row", text: null }],
		table: {
			columns: ["Wer", "Wo", "Rolle"],
			mapping: { name: "Wer", organization: "Wo", title: "Rolle" },
		},
	});
	expect(await list(seeker)).toMatchObject([
		{ name: "Ana Ruiz", title: "Nurse", organization: "St. Brigid" },
	]);
});

test("labels and groups become tags, which search finds", async () => {
	const seeker = await app.newSeeker();
	const table = [
		"First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value",
		"Ana,Ruiz,Choir ::: Co-op 2019 ::: * myContacts,* ,ana@example.org",
	].join("\n");
	await importFile(seeker, table, "name=contacts.csv");
	const [ana] = await list(seeker, { query: "choir" });
	expect(ana?.name).toBe("Ana Ruiz");
	const whole = await read(
		seeker.client.contacts[":id"].$get({ param: { id: ana?.id ?? "" } }),
	);
	expect(whole.tags.map(({ tag }) => tag)).toEqual(["Choir", "Co-op 2019"]);
	expect(await importFile(seeker, table, "name=contacts.csv")).toMatchObject({
		unchanged: 1,
		importId: null,
	});
});

test("two people of one name at one company stay two, the same row twice is one", async () => {
	const seeker = await app.newSeeker();
	const rows = [
		header,
		"Tom,Baker,https://www.linkedin.com/in/tom-1,,Brook,Plumber,01 Jan 2020",
		"Tom,Baker,https://www.linkedin.com/in/tom-2,,Brook,Plumber,02 Jan 2020",
		"Tom,Baker,https://www.linkedin.com/in/tom-2/,,Brook,Plumber,02 Jan 2020",
		",,,,,,02 Jan 2020",
	].join("\n");
	const report = await importFile(seeker, rows);
	expect(report).toMatchObject({ read: 4, created: 2, unchanged: 1 });
	expect(report.skipped).toEqual([
		{
			row: 4,
			code: expect.any(String),
			sentence: expect.stringMatching(/\.$/),
			text: "02 Jan 2020",
		},
	]);
	expect(await list(seeker)).toHaveLength(2);
});

test("any table goes in by a mapping of its columns", async () => {
	const seeker = await app.newSeeker();
	const rows = "Who;Reach\nAda Lo;ada@example.org\nBo Ek;";
	const refused = importFile(seeker, rows, "name=a.csv");
	await expect(refused).rejects.toMatchObject({
		problem: {
			code: "needs-mapping",
			detail: expect.stringContaining("Who"),
			facts: {
				columns: ["Who", "Reach"],
				rows: [
					["Ada Lo", "ada@example.org"],
					["Bo Ek", ""],
				],
			},
		},
	});
	for (const map of [
		"name=Who,email=Reach",
		'{"name":"Who","email":"Reach"}',
	]) {
		const query = new URLSearchParams({ name: "a.csv", map, dryRun: "true" });
		const report = await importFile(seeker, rows, `${query}`);
		expect(report).toMatchObject({ kind: "csv", read: 2, created: 2 });
	}
	const strange = new URLSearchParams({ name: "a.csv", map: "name=Wer" });
	await expect(importFile(seeker, rows, `${strange}`)).rejects.toMatchObject({
		problem: { code: "unknown-column" },
	});
});

test("cells that look like formulas stay the text that they are", async () => {
	const seeker = await app.newSeeker();
	const rows = `${header}\n"=HYPERLINK(""http://x"",""y"")",@SUM(A1),,,+1,-2,01 Jan 2020`;
	expect(await importFile(seeker, rows)).toMatchObject({ created: 1 });
	expect((await list(seeker))[0]).toMatchObject({
		name: '=HYPERLINK("http://x","y") @SUM(A1)',
		organization: "+1",
		title: "-2",
	});
});

test("a row of a megabyte is listed, and the others are taken", async () => {
	const seeker = await app.newSeeker();
	const rows = `${three}\n${"x".repeat(1_000_000)},B,,,C,D,01 Jan 2020`;
	expect(await importFile(seeker, rows)).toMatchObject({
		read: 4,
		created: 3,
		skipped: [{ row: 4, code: "row-too-large" }],
	});
});

test("the longest texts that a record may have go in, and come again unchanged", async () => {
	const seeker = await app.newSeeker();
	const long = "陈".repeat(15_000);
	const rows = `${header}\n${long},${long},https://www.linkedin.com/in/${"y".repeat(9000)},${"z".repeat(9000)}@example.org,Brook,${"q".repeat(9000)},01 Jan 2020`;
	expect(await importFile(seeker, rows)).toMatchObject({ created: 1 });
	expect(await importFile(seeker, rows)).toMatchObject({ unchanged: 1 });
});

describe("a refused file leaves nothing", () => {
	test.each([
		["an empty one", "", "empty-file"],
		["a table of something else", "a,b\n1,2\n", "needs-mapping"],
		["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "not-contacts"],
	])("%s", async (_, body, code) => {
		const seeker = await app.newSeeker();
		const refused = importFile(seeker, body);
		await expect(refused).rejects.toMatchObject({
			problem: { code, detail: expect.stringMatching(/\.$/) },
		});
		expect(await list(seeker)).toEqual([]);
	});

	test("one that says it is huge is refused unread", async () => {
		const seeker = await app.newSeeker();
		const answer = await seeker.request("/imports?name=a.csv", {
			method: "POST",
			headers: { "content-length": String(200 * 1024 * 1024) },
			body: "x",
		});
		expect(await answer.json()).toMatchObject({ code: "too-large" });
	});

	test("one that goes on and on is refused on the way", async () => {
		const seeker = await app.newSeeker();
		let sent = 0;
		const megabyte = new Uint8Array(1024 * 1024).fill(65);
		const body = new ReadableStream({
			pull(controller) {
				sent++;
				if (sent > 200) controller.close();
				else controller.enqueue(megabyte);
			},
		});
		const answer = await seeker.request("/imports?name=a.csv", {
			method: "POST",
			body,
			duplex: "half",
		} as RequestInit);
		expect(await answer.json()).toMatchObject({ code: "too-large" });
		expect(sent).toBeLessThan(100);
	});
});

test("an import that breaks half way leaves nothing", async () => {
	const seeker = await app.newSeeker();
	await app.pools.owner.query(
		"ALTER TABLE app.position_occupation ADD CONSTRAINT breaks CHECK (code <> '29-1141.00') NOT VALID",
	);
	const spoken = console.error;
	console.error = () => {};
	try {
		const answer = await seeker.request("/imports?name=a.csv", {
			method: "POST",
			body: three,
		});
		expect(answer.status).toBe(500);
	} finally {
		console.error = spoken;
		await app.pools.owner.query(
			"ALTER TABLE app.position_occupation DROP CONSTRAINT breaks",
		);
	}
	expect(await list(seeker)).toEqual([]);
	expect(await importFile(seeker, three)).toMatchObject({ created: 3 });
});

const samples = process.env.ASKAROUND_SAMPLES;

describe.runIf(samples)("the interop samples", () => {
	for (const folder of ["linkedin", "vcard", "google"]) {
		const place = join(samples ?? "", folder);
		for (const file of samples ? readdirSync(place) : [])
			test(`${folder}/${file}`, async () => {
				const seeker = await app.newSeeker();
				const bytes = new Uint8Array(readFileSync(join(place, file)));
				const first = await importFile(seeker, bytes);
				const taken = first.created + first.merged + first.unchanged;
				expect(first.read).toBe(taken + first.skipped.length);
				const again = await importFile(seeker, bytes);
				expect(again).toMatchObject({
					created: 0,
					merged: 0,
					unchanged: taken,
				});
			});
	}
});
