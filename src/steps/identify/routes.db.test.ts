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
