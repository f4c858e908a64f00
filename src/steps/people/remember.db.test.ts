import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { RememberLine, RememberPeopleInput } from "./schema/remember.ts";

const app = await testApp();

async function remember(
	{ client }: Seeker,
	line: RememberLine,
	at: Partial<RememberPeopleInput> = {},
) {
	const { lines } = await read(
		client.remembered.$post({ json: { lines: [line], ...at } }),
	);
	if (!lines[0]) throw new Error("a line gives an answer");
	return lines[0];
}

async function labels({ client }: Seeker) {
	const { items } = await read(client.contacts.$get({ query: {} }));
	return items.map(({ label }) => label);
}

test("a line becomes a contact with position, ring and relation", async () => {
	const seeker = await app.newSeeker();
	const line = await remember(
		seeker,
		{ text: "Ana Ruiz, nurse, St. Paul's" },
		{ prompt: "neighbours" },
	);
	expect(line).toMatchObject({
		outcome: "added",
		people: [
			{
				name: "Ana Ruiz",
				title: "nurse",
				organization: "St. Paul's",
				ring: "acquaintance",
				relation: "neighbour",
				occupation: { code: "29-1141.00", title: "Registered Nurses" },
				prompt: "neighbours",
			},
		],
	});
	const id = line.people[0]?.id ?? "";
	const contact = await read(
		seeker.client.contacts[":id"].$get({ param: { id } }),
	);
	expect(contact).toMatchObject({
		givenName: "Ana",
		familyName: "Ruiz",
		ring: "acquaintance",
		relation: "neighbour",
		positions: [{ title: "nurse", organization: "St. Paul's" }],
	});
});

test("what the line says of the tie goes before the prompt", async () => {
	const seeker = await app.newSeeker();
	const at = { prompt: "neighbours" } as const;
	const cousin = await remember(seeker, { text: "my cousin Bea, cook" }, at);
	expect(cousin.people[0]).toMatchObject({
		name: "Bea",
		ring: "known-well",
		relation: "relative",
		howMet: "my cousin",
	});
	const boss = await remember(seeker, { text: "my boss Ruth" });
	expect(boss.people[0]).toMatchObject({ sensitivity: "current-boss" });
});

test("the same id twice adds one, also when the answer to the first was lost", async () => {
	const seeker = await app.newSeeker();
	const line = { id: newId(), text: "Ana Ruiz, nurse" };
	const first = await remember(seeker, line, { prompt: "family" });
	const again = await remember(seeker, line, { prompt: "family" });
	expect(again).toEqual(first);
	expect(await labels(seeker)).toEqual(["Ana Ruiz"]);
	const prompts = await read(
		seeker.client["memory-prompts"].$get({ query: {} }),
	);
	expect(prompts.people).toBe(1);
});

test("somebody who is there is offered, not doubled; what is new may be added to them", async () => {
	const seeker = await app.newSeeker();
	const { people } = await remember(seeker, { text: "Ana Ruiz, St. Paul's" });
	const there = people[0]?.id;
	const second = {
		id: newId(),
		text: "Dr. Ana Ruiz, nurse, St Paul's, ana@x.org",
	};
	const asked = await remember(seeker, second);
	expect(asked).toMatchObject({
		outcome: "known",
		people: [],
		same: { id: there, label: "Ana Ruiz" },
	});
	expect(await labels(seeker)).toEqual(["Ana Ruiz"]);

	const joined = await remember(seeker, { ...second, as: "same" });
	expect(joined).toMatchObject({ outcome: "joined", people: [{ id: there }] });
	// By the address alone now, under another name.
	const byAddress = await remember(seeker, { text: "A. R., ANA@x.org" });
	expect(byAddress).toMatchObject({ outcome: "known", same: { id: there } });
	const another = await remember(seeker, { text: "Ana Ruiz", as: "another" });
	expect(another.outcome).toBe("added");
	expect(await labels(seeker)).toEqual(["Ana Ruiz", "Ana Ruiz"]);
});

test("two people in one line are asked back, and kept as two or as one", async () => {
	const seeker = await app.newSeeker();
	const line = {
		id: newId(),
		secondId: newId(),
		text: "Tom & Sara Baker, friends",
	};
	expect(await remember(seeker, line)).toMatchObject({
		outcome: "two",
		two: ["Tom Baker", "Sara Baker"],
		people: [],
	});
	const two = await remember(seeker, { ...line, as: "two" });
	expect(two.people.map(({ id }) => id)).toEqual([line.id, line.secondId]);
	expect(await remember(seeker, { ...line, as: "two" })).toEqual(two);
	expect(await labels(seeker)).toEqual(["Sara Baker", "Tom Baker"]);
});

test("a job at an organization stands for somebody without a name", async () => {
	const seeker = await app.newSeeker();
	const line = await remember(seeker, { text: "nurse at St. Paul's" });
	expect(line.people[0]).toMatchObject({
		name: null,
		label: "nurse, St. Paul's",
	});
	expect(await remember(seeker, { text: "…" })).toMatchObject({
		outcome: "nothing",
		people: [],
	});
});

test("a pasted text is read line by line, and nothing is written", async () => {
	const seeker = await app.newSeeker();
	await remember(seeker, { text: "Bob Lee, cook" });
	const readings = await read(
		seeker.client["line-readings"].$post({
			json: {
				text: "Ana Ruiz, nurse, St. Paul's\n\nBob Lee\n",
				prompt: "friends",
			},
		}),
	);
	expect(readings).toMatchObject([
		{
			reading: {
				name: "Ana Ruiz",
				relation: "friend",
				occupation: { code: "29-1141.00" },
			},
			same: null,
		},
		{ reading: { name: "Bob Lee" }, same: { label: "Bob Lee" } },
	]);
	expect(await labels(seeker)).toEqual(["Bob Lee"]);
});

test("a line is corrected: the position that it made is replaced", async () => {
	const seeker = await app.newSeeker();
	const { people } = await remember(seeker, { text: "Ana Ruiz, Shell, nurse" });
	const id = people[0]?.id ?? "";
	const corrected = await read(
		seeker.client.remembered[":id"].$patch({
			param: { id },
			json: {
				title: null,
				organization: "Shell",
				ring: "known-well",
				name: "Anna Ruiz",
			},
		}),
	);
	expect(corrected).toMatchObject({
		name: "Anna Ruiz",
		title: null,
		organization: "Shell",
		ring: "known-well",
		occupation: null,
	});
	const contact = await read(
		seeker.client.contacts[":id"].$get({ param: { id } }),
	);
	expect(contact.positions).toHaveLength(1);
	expect(contact.positions[0]?.occupations).toEqual([]);
	await expect(
		read(
			seeker.client.remembered[":id"].$patch({
				param: { id },
				json: { name: null, organization: null },
			}),
		),
	).rejects.toMatchObject({ problem: { code: "contact-needs-something" } });
});

test("a line is taken back as if never typed, unless something else speaks of the person", async () => {
	const seeker = await app.newSeeker();
	const { people } = await remember(seeker, {
		text: "Ana Ruiz, nurse, St. Paul's, ana@x.org",
	});
	const param = { id: people[0]?.id ?? "" };
	const forget = () => read(seeker.client.remembered[":id"].$delete({ param }));
	await read(seeker.client.contacts[":id"].askings.$post({ param, json: {} }));
	await expect(forget()).rejects.toMatchObject({
		problem: { status: 409, code: "remembered-in-use" },
	});
	await seeker
		.actor()
		.db.transaction((tx) => tx.deleteFrom("asking").execute());
	await forget();
	await forget();
	expect(await labels(seeker)).toEqual([]);
	for (const table of [
		"contactPoint",
		"position",
		"positionOccupation",
		"remembered",
	] as const) {
		const rows = await seeker
			.actor()
			.db.read((tx) => tx.selectFrom(table).selectAll().execute());
		expect(rows).toEqual([]);
	}
	const typed = await read(
		seeker.client.contacts.$post({ json: { name: "Bob Lee" } }),
	);
	await expect(
		read(seeker.client.remembered[":id"].$delete({ param: { id: typed.id } })),
	).rejects.toMatchObject({ problem: { code: "remembered-in-use" } });
});

test("prompts go on where one stopped; finished ones rest, and come back", async () => {
	const seeker = await app.newSeeker();
	const stand = (
		prompt: "family" | "relatives" | "friends",
		state: "here" | "skipped" | "finished",
	) =>
		read(
			seeker.client["memory-prompts"][":prompt"].$put({
				param: { prompt },
				json: { state },
			}),
		);
	const current = async () =>
		(await read(seeker.client["memory-prompts"].$get({ query: {} }))).current;
	expect(await current()).toBe("family");
	expect((await stand("family", "finished")).current).toBe("relatives");
	expect((await stand("friends", "here")).current).toBe("friends");
	expect((await stand("friends", "skipped")).current).toBe("relatives");
	const { prompts } = await stand("relatives", "finished");
	expect(
		prompts.filter(({ restsUntil }) => restsUntil).map(({ prompt }) => prompt),
	).toEqual(["family", "relatives", "friends"]);
	app.clock.now = "2026-03-17T12:00:00.000Z";
	expect(await current()).toBe("friends");
	app.clock.now = "2026-05-02T12:00:00.000Z";
	expect(await current()).toBe("family");
	app.clock.now = "2026-03-02T12:00:00.000Z";
});

test("a target has prompts of its own, with their own place", async () => {
	const seeker = await app.newSeeker();
	const { id: targetId } = await read(
		seeker.client.targets.$post({
			json: { kind: "occupation", occupationCode: "29-1141.00" },
		}),
	);
	const of = (query: { target?: string }) =>
		read(seeker.client["memory-prompts"].$get({ query }));
	expect((await of({ target: targetId })).current).toBe("target-does");
	expect((await of({})).current).toBe("family");
	await read(
		seeker.client["memory-prompts"][":prompt"].$put({
			param: { prompt: "target-does" },
			json: { state: "finished", targetId },
		}),
	);
	expect((await of({ target: targetId })).current).toBe("target-place");
	await expect(of({ target: newId() })).rejects.toMatchObject({
		problem: { code: "target-missing" },
	});
});

test("another account sees nothing of it", async () => {
	const [one, other] = [await app.newSeeker(), await app.newSeeker()];
	const { people } = await remember(one, { text: "Ana Ruiz" });
	expect(await read(other.client.remembered.$get({ query: {} }))).toEqual([]);
	await read(
		other.client.remembered[":id"].$delete({
			param: { id: people[0]?.id ?? "" },
		}),
	);
	expect(await labels(one)).toEqual(["Ana Ruiz"]);
});
