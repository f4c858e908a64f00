// Erasing a person takes what tells who they are out of every table of the account, and leaves the rest.
import { expect, test } from "vitest";
import { testApp } from "#test/db.ts";
import { traces } from "#test/traces.ts";
import { read } from "./client.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");
const { owner } = app.pools;

const { campaign, dump, importCard } = traces(app);

test("nothing that tells who somebody was stays in any table; what was learned does", async () => {
	const { seeker, client, ana, ben, target, id, toAna, toBen } =
		await campaign();
	const before = await dump(seeker);
	for (const trace of [/Ruiz/i, /416\D*555\D*0147/, /Werkstatt/, /Plum Street/])
		expect(before).toMatch(trace);

	const preview = await read(
		client.contacts[":id"].erasure.$get({ param: { id: ana } }),
	);
	expect(preview).toMatchObject({
		label: "Ana Ruiz",
		goes: { meetings: 1, messages: 2 },
		stays: { insights: 1, suggested: 1 },
	});

	await read(client.contacts[":id"].$delete({ param: { id: ana } }));
	const after = await dump(seeker);
	const left = after
		.split("\n")
		.filter((line) =>
			/\bAna\b|Ruiz|416\D*555\D*0147|Werkstatt|Plum|linked\.example|Elsewhere|cats|boss|4711/i.test(
				line,
			),
		);
	expect(left).toEqual([]);

	// Gone from every list and page.
	const { items } = await read(client.contacts.$get({ query: {} }));
	expect(items.map(({ label }) => label)).toEqual(["Ben Cole"]);
	await expect(
		read(client.contacts[":id"].$get({ param: { id: ana } })),
	).rejects.toMatchObject({ problem: { status: 404 } });
	await expect(
		read(client.contacts[":id"].$delete({ param: { id: ana } })),
	).rejects.toMatchObject({ problem: { code: "contact-missing" } });

	// The talk stays held, its insight without the name and the place of work that would give it away.
	const learned = await read(
		client.insights[":id"].$get({ param: { id: target.id } }),
	);
	expect(learned.talks).toMatchObject([{ meetingId: id, enjoyDay: 8 }]);
	expect(learned.talks[0]?.person).not.toHaveProperty("name");
	expect(learned.alsoLearned.map(({ claim }) => claim)).toEqual([
		"someone says that someone trains nurses for a year",
	]);
	// Whom they suggested stays, suggested by someone; the permission is gone, and with it any use of the name.
	const one = await read(client.contacts[":id"].$get({ param: { id: ben } }));
	expect(one).toMatchObject({
		note: "Cousin of someone, someone",
		introducedBy: [
			{
				referrer: { label: "someone", isErased: true },
				nameUse: { status: "not-asked" },
			},
		],
	});
	expect(one.tags).toEqual([]);
	// Nothing is asked of them any more.
	const today = await read(client.today.$get({ query: {} }));
	expect(JSON.stringify(today)).not.toContain(ana);
	const asked = await read(
		client.approaches[":id"].$get({ param: { id: toBen.id } }),
	);
	expect(JSON.stringify(asked)).not.toContain("Ruiz");
	expect(toAna.id).not.toBe(toBen.id);
});

test("the same file does not bring them back; adding them by hand does", async () => {
	const { seeker, client, ana } = await campaign();
	await read(client.contacts[":id"].$delete({ param: { id: ana } }));
	expect(await importCard(seeker)).toMatchObject({
		created: 0,
		merged: 0,
		skipped: [{ row: 1, code: "erased-person" }],
	});
	expect(await dump(seeker)).not.toMatch(/Ruiz/);
	await read(
		client.contacts.$post({
			json: { name: "Ana Ruiz", email: "ana.ruiz@example.org" },
		}),
	);
	expect(await importCard(seeker)).toMatchObject({ created: 0, merged: 1 });
});

test("an address that somebody else has too is not remembered as erased", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const ids = [];
	for (const name of ["Ann Lee", "Bob Lee"]) {
		const { id } = await read(client.contacts.$post({ json: { name } }));
		ids.push(id);
		await owner.query(
			`INSERT INTO app.contact_point (account_id, id, contact_id, kind, value, strong_key, created_at)
			 VALUES ($1, gen_random_uuid(), $2, 'email', 'lee@example.org', 'email:lee@example.org', now())`,
			[seeker.accountId, id],
		);
	}
	await read(client.contacts[":id"].$delete({ param: { id: ids[0] ?? "" } }));
	const { rows } = await owner.query(
		"SELECT 1 FROM app.erased_key WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toEqual([]);
});
