import { describe, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { AddContactInput } from "./schema.ts";

const app = await testApp();

function add({ client }: Seeker, json: AddContactInput) {
	return read(client.contacts.$post({ json }));
}

async function names({ client }: Seeker, query: Record<string, string>) {
	const { items } = await read(client.contacts.$get({ query }));
	return items.map(({ label }) => label);
}

/** The files of the account's export. */
async function exported(seeker: Seeker) {
	const zip = await (await seeker.request("/export")).arrayBuffer();
	const files: { path: string; text: string }[] = [];
	const opened = await fromBufferPromise(Buffer.from(zip));
	for await (const entry of opened.eachEntry()) {
		const stream = await opened.openReadStreamPromise(entry);
		let text = "";
		for await (const chunk of stream) text += String(chunk);
		files.push({ path: entry.fileName, text });
	}
	return files;
}

describe("tags", () => {
	test("are put on several people at once, found by, and taken off", async () => {
		const seeker = await app.newSeeker();
		const ids = [];
		for (const name of ["Ana Ruiz", "Ben Cole", "Cy Dorn"])
			ids.push((await add(seeker, { name, title: "Nurse" })).id);
		const [ana = "", ben = ""] = ids;
		const json = { tag: "Montréal 2019", contactIds: [ana, ben, ana] };
		const tagged = await read(seeker.client.tags.$post({ json }));
		expect(tagged).toEqual({ tagged: 2 });
		await read(
			seeker.client.tags.$post({
				json: { tag: "MONTREAL 2019", contactIds: [ana] },
			}),
		);
		expect(await read(seeker.client.tags.$get())).toEqual([
			{ key: "montreal 2019", tag: "Montréal 2019", people: 2 },
		]);
		const tag = "montreal 2019";
		expect(await names(seeker, { tag })).toEqual(["Ben Cole", "Ana Ruiz"]);
		expect(await names(seeker, { tag, query: "ruiz" })).toEqual(["Ana Ruiz"]);
		expect(await names(seeker, { tag, query: "dorn" })).toEqual([]);
		expect(
			await names(seeker, { tag, target: "29-1141.00", limit: "1" }),
		).toEqual(["Ben Cole"]);
		// Search finds by a tag as well.
		expect(await names(seeker, { query: "montreal" })).toHaveLength(2);

		const after = await read(
			seeker.client.contacts[":id"].tags[":key"].$delete({
				param: { id: ana, key: tag },
			}),
		);
		expect(after.tags).toEqual([]);
		expect(await names(seeker, { tag })).toEqual(["Ben Cole"]);
		expect(await names(seeker, { query: "montreal" })).toEqual(["Ben Cole"]);
	});

	test("somebody who is not there refuses all", async () => {
		const seeker = await app.newSeeker();
		const { id } = await add(seeker, { name: "Ana Ruiz" });
		const json = { tag: "x", contactIds: [id, newId()] };
		await expect(
			read(seeker.client.tags.$post({ json })),
		).rejects.toMatchObject({ problem: { code: "contact-missing" } });
		expect(await read(seeker.client.tags.$get())).toEqual([]);
	});
});

describe("notes", () => {
	const words = "Zwetschgenkuchen diagnosis";

	test("a sensitive note is in no answer, list, search or card, but for whoever asks to see it", async () => {
		const seeker = await app.newSeeker();
		const { client } = seeker;
		const { id } = await add(seeker, {
			name: "Ana Ruiz",
			note: `${words} as imported`,
		});
		const param = { id };
		await read(
			client.contacts[":id"].$patch({ param, json: { noteSensitive: true } }),
		);
		await read(
			client.contacts[":id"].notes.$post({
				param,
				json: { body: "Likes plums", sensitive: false },
			}),
		);
		const noted = await read(
			client.contacts[":id"].notes.$post({
				param,
				json: { body: `${words} of hers`, sensitive: true },
			}),
		);
		expect(noted).toMatchObject({ note: null, noteHidden: true });
		expect(noted.notes.map(({ body }) => body)).toEqual([null, "Likes plums"]);

		const said = [
			JSON.stringify(noted),
			await (await seeker.request(`/contacts/${id}`)).text(),
			await (await seeker.request("/contacts")).text(),
			await (await seeker.request(`/contacts/${id}/timeline`)).text(),
		];
		for (const text of said) expect(text).not.toContain("Zwetschgen");
		expect(await names(seeker, { query: "zwetschgenkuchen" })).toEqual([]);
		expect(await names(seeker, { query: "plums" })).toEqual(["Ana Ruiz"]);
		const { rows } = await app.pools.owner.query(
			"SELECT search_text FROM app.contact WHERE id = $1",
			[id],
		);
		expect(rows[0].search_text).not.toContain("zwetschgen");

		const files = await exported(seeker);
		const holds = files
			.filter(({ text }) => text.includes("Zwetschgen"))
			.map(({ path }) => path)
			.sort();
		// The person's own backup, whole; nothing that is meant for others.
		expect(holds).toEqual([
			"data/people/contact.json",
			"data/people/contact_note.json",
		]);

		const hidden = await read(
			client.contacts[":id"]["hidden-notes"].$get({ param }),
		);
		expect(hidden.map(({ body }) => body)).toEqual([
			`${words} as imported`,
			`${words} of hers`,
		]);
	});

	test("an import that adds to somebody keeps hidden what is hidden, and finds by the notes that are not", async () => {
		const seeker = await app.newSeeker();
		const { id } = await add(seeker, {
			name: "Ana Ruiz",
			email: "ana@example.org",
			note: words,
		});
		const param = { id };
		const one = seeker.client.contacts[":id"];
		await read(one.$patch({ param, json: { noteSensitive: true } }));
		await read(
			one.notes.$post({
				param,
				json: { body: "Likes plums", sensitive: false },
			}),
		);
		const card =
			"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEMAIL:ana@example.org\r\nORG:Casa Verde\r\nEND:VCARD\r\n";
		const imported = await seeker.request("/imports?name=a.vcf", {
			method: "POST",
			body: card,
		});
		expect((await imported.json()).files[0]).toMatchObject({ merged: 1 });
		expect(await names(seeker, { query: "casa verde" })).toEqual(["Ana Ruiz"]);
		expect(await names(seeker, { query: "plums" })).toEqual(["Ana Ruiz"]);
		expect(await names(seeker, { query: "zwetschgenkuchen" })).toEqual([]);
	});

	test("are changed and taken away, by the person that they are about", async () => {
		const seeker = await app.newSeeker();
		const [ana, ben] = [
			await add(seeker, { name: "Ana Ruiz" }),
			await add(seeker, { name: "Ben Cole" }),
		];
		const noteId = newId();
		const one = seeker.client.contacts[":id"];
		const json = { newId: noteId, body: "First", sensitive: false };
		await read(one.notes.$post({ param: { id: ana.id }, json }));
		await read(one.notes.$post({ param: { id: ana.id }, json }));
		const note = one.notes[":noteId"];
		const change = { body: "Second" };
		await expect(
			read(note.$patch({ param: { id: ben.id, noteId }, json: change })),
		).rejects.toMatchObject({ problem: { code: "note-missing" } });
		const changed = await read(
			note.$patch({ param: { id: ana.id, noteId }, json: change }),
		);
		expect(changed.notes).toMatchObject([{ body: "Second" }]);
		const gone = await read(note.$delete({ param: { id: ana.id, noteId } }));
		expect(gone.notes).toEqual([]);
	});
});

describe("the timeline", () => {
	const secret = "Zwetschgen are off the record";

	/** Ana suggested Ben; a talk with Ana was held and followed up. */
	async function withHistory() {
		app.clock.now = "2026-03-02T12:00:00.000Z";
		const seeker = await app.newSeeker();
		const { client } = seeker;
		const ana = await add(seeker, { name: "Ana Ruiz", title: "Nurse" });
		const ben = await add(seeker, { name: "Ben Cole" });
		app.clock.now = "2026-03-03T12:00:00.000Z";
		await read(
			client.contacts[":id"].askings.$post({
				param: { id: ana.id },
				json: { outcome: "knows-someone", note: "A cousin" },
			}),
		);
		const id = newId();
		app.clock.now = "2026-03-10T17:00:00.000Z";
		await read(
			client["past-talks"].$post({
				json: {
					id,
					contactId: ana.id,
					date: "2026-03-10",
					time: "16:00",
					zone: "UTC",
				},
			}),
		);
		const meeting = client.meetings[":id"];
		const noteId = newId();
		await read(
			meeting.notes[":noteId"].$put({
				param: { id, noteId },
				json: { revision: 1, body: secret, offTheRecord: true },
			}),
		);
		const param = { id };
		await read(meeting.debrief.$put({ param, json: { summary: "Kind" } }));
		await read(
			meeting.insights.$post({
				param,
				json: { kind: "fact", claim: "Nights are quiet" },
			}),
		);
		app.clock.now = "2026-03-11T12:00:00.000Z";
		await read(
			client.referrals.$post({
				json: {
					referrerId: ana.id,
					contactId: ben.id,
					nameUse: { status: "limited", limits: "E-mail only" },
				},
			}),
		);
		return { seeker, client, ana, ben };
	}

	test("tells everything that happened, the newest first, and nothing that was off the record", async () => {
		const { seeker, client, ana, ben } = await withHistory();
		const timeline = client.contacts[":id"].timeline;
		const { items, next } = await read(
			timeline.$get({ param: { id: ana.id }, query: {} }),
		);
		expect(next).toBeNull();
		const told = items.map(({ kind, details }) => [kind, ...details]);
		expect(told.slice(0, 2).sort()).toEqual([
			["name-use", "E-mail only"],
			["suggested"],
		]);
		expect(told.slice(2)).toEqual([
			["debrief", "Nights are quiet"],
			["meeting"],
			["asked", "A cousin"],
			["added"],
		]);
		expect(items.map(({ sentence }) => sentence)).toContain(
			"Suggested Ben Cole",
		);
		expect(items.find(({ kind }) => kind === "suggested")?.path).toBe(
			`/people/${ben.id}`,
		);
		const text = await (
			await seeker.request(`/contacts/${ana.id}/timeline`)
		).text();
		expect(text).not.toContain("Zwetschgen");
		const his = await read(timeline.$get({ param: { id: ben.id }, query: {} }));
		expect(his.items.map(({ kind }) => kind)).toEqual([
			"suggested-by",
			"added",
		]);
	});

	test("goes on page by page, with nothing twice and nothing lost", async () => {
		const { client, ana } = await withHistory();
		const timeline = client.contacts[":id"].timeline;
		const param = { id: ana.id };
		const whole = await read(timeline.$get({ param, query: {} }));
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page = await read(
				timeline.$get({ param, query: { limit: "2", after } }),
			);
			seen.push(...page.items.map(({ id }) => id));
			after = page.next ?? undefined;
		} while (after);
		expect(seen).toEqual(whole.items.map(({ id }) => id));
		await expect(
			read(timeline.$get({ param, query: { after: "nowhere" } })),
		).rejects.toMatchObject({ problem: { code: "page-unknown" } });
	});
});
