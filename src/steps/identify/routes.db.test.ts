import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();

test("a target is kept once, under the occupation's own title", async () => {
	const { client } = await app.newSeeker();
	const input = {
		id: newId(),
		occupationCode: "15-1252.00",
		reason: "I like puzzles",
	};
	await read(client.targets.$post({ json: input }));
	await read(client.targets.$post({ json: input }));
	const targets = await read(client.targets.$get());
	expect(targets).toMatchObject([
		{ label: "Software Developers", reason: "I like puzzles" },
	]);
});

test("another request for the same occupation is a clash that says so", async () => {
	const { client } = await app.newSeeker();
	const keep = () =>
		read(client.targets.$post({ json: { occupationCode: "15-1252.00" } }));
	await keep();
	await expect(keep()).rejects.toMatchObject({
		message: "“Software Developers” is already among your targets.",
		problem: { status: 409, code: "target-exists" },
	});
});

test("what no occupation fits is kept in the person's own words", async () => {
	const { client } = await app.newSeeker();
	const kept = await read(
		client.targets.$post({
			json: { kind: "free-text", label: "Repairing violins" },
		}),
	);
	expect(kept).toMatchObject({
		label: "Repairing violins",
		occupationCode: null,
	});
});

test("the same own words are kept once; the same request twice is no clash", async () => {
	const { client } = await app.newSeeker();
	const json = {
		id: newId(),
		kind: "free-text" as const,
		label: "Repairing violins",
	};
	await read(client.targets.$post({ json }));
	await read(client.targets.$post({ json }));
	await expect(
		read(client.targets.$post({ json: { ...json, id: newId() } })),
	).rejects.toMatchObject({ problem: { status: 409, code: "target-exists" } });
	expect(await read(client.targets.$get())).toHaveLength(1);
});

test("verdicts are dated, and the latest holds", async () => {
	const { client } = await app.newSeeker();
	const { id } = await read(
		client.targets.$post({ json: { occupationCode: "15-1252.00" } }),
	);
	const give = (decision: "continue" | "drop", newVerdict = newId()) =>
		read(
			client.targets[":id"].verdicts.$post({
				param: { id },
				json: { newId: newVerdict, decision, reasons: "as three people said" },
			}),
		);
	const first = newId();
	await give("drop", first);
	app.clock.now = "2026-03-05T12:00:00.000Z";
	await give("continue");
	// A late repeat of the first request changes nothing.
	const target = await give("drop", first);
	expect(target.verdict).toMatchObject({
		decision: "continue",
		reasons: "as three people said",
	});
});

test("a doubt is written down, and taken back while nothing stands on it", async () => {
	const { client } = await app.newSeeker();
	const target = await read(
		client.targets.$post({ json: { occupationCode: "15-1252.00" } }),
	);
	const param = { id: target.id };
	const doubt = await read(
		client.targets[":id"].hypotheses.$post({
			param,
			json: { claim: "the hours are regular" },
		}),
	);
	expect(await read(client.targets[":id"].$get({ param }))).toMatchObject({
		hypotheses: 1,
	});
	await read(client.hypotheses[":id"].$delete({ param: { id: doubt.id } }));
	expect(await read(client.targets[":id"].hypotheses.$get({ param }))).toEqual(
		[],
	);
});

test("the profile starts in UTC, takes a zone that exists, and keeps what is not sent", async () => {
	const { client } = await app.newSeeker();
	expect(await read(client.profile.$get())).toMatchObject({
		zone: "UTC",
		interests: null,
	});
	await read(
		client.profile.$patch({ json: { name: "Sam", zone: "Asia/Kolkata" } }),
	);
	await read(client.profile.$patch({ json: { country: "IN" } }));
	expect(await read(client.profile.$get())).toMatchObject({
		name: "Sam",
		zone: "Asia/Kolkata",
		country: "IN",
	});
	await expect(
		read(client.profile.$patch({ json: { zone: "Mars/Olympus" } })),
	).rejects.toMatchObject({ problem: { status: 400, code: "unknown-zone" } });
});
