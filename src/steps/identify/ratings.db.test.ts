import { expect, test } from "vitest";
import { testApp } from "#test/db.ts";

const app = await testApp();

test("ratings are kept with their evidence, changed, skipped and removed", async () => {
	const { client } = await app.newSeeker();
	const rate = (value: number | null, evidence?: string | null) =>
		client.profile.ratings[":elementId"].$put({
			param: { elementId: "2.B.3.e" },
			json: { value, evidence },
		});
	await rate(4, "A web shop for my aunt");
	await rate(3);
	const list = await (await client.profile.ratings.$get()).json();
	expect(list).toEqual([
		{
			...{ elementId: "2.B.3.e", name: "Programming", kind: "skill" },
			...{ value: 3, evidence: "A web shop for my aunt", source: "own" },
			ratedAt: expect.any(String),
		},
	]);
	await rate(null, null);
	expect(await (await client.profile.ratings.$get()).json()).toMatchObject([
		{ value: null, evidence: null },
	]);
	await client.profile.ratings[":elementId"].$delete({
		param: { elementId: "2.B.3.e" },
	});
	expect(await (await client.profile.ratings.$get()).json()).toEqual([]);
});

test("an unknown element and a value that is none are refused", async () => {
	const { client } = await app.newSeeker();
	const put = (elementId: string, value: number) =>
		client.profile.ratings[":elementId"].$put({
			param: { elementId },
			json: { value },
		});
	expect((await put("9.Z", 2)).status).toBe(404);
	expect((await put("2.B.3.e", 5)).status).toBe(400);
});

test("what to rate next goes on until enough was asked, skips counted", async () => {
	const { client } = await app.newSeeker();
	const seen = new Set<string>();
	for (;;) {
		const answer = await client.profile.ratings.next.$get({ query: {} });
		const next = await answer.json();
		if (!("asked" in next)) throw new Error("refused");
		expect(next.asked).toBe(seen.size);
		if (!next.element) break;
		expect(seen.has(next.element.id)).toBe(false);
		expect(next.element.sentence).not.toBe("");
		seen.add(next.element.id);
		await client.profile.ratings[":elementId"].$put({
			param: { elementId: next.element.id },
			json: { value: seen.size % 6 === 5 ? null : seen.size % 5 },
		});
	}
	expect(seen.size).toBeGreaterThan(10);
	expect(seen.size).toBeLessThanOrEqual(25);
});

test.each([
	[{ words: "Registered Nurse" }, "Medicine and Dentistry"],
	[{ resume: '{"skills":[{"name":"Python"}]}' }, "Programming"],
])("%j offers %s, and rates nothing by itself", async (json, name) => {
	const { client } = await app.newSeeker();
	const offers = await client.profile.ratings.offers.$post({ json });
	const body = await offers.json();
	expect("offers" in body && body.offers.map((one) => one.name)).toContain(
		name,
	);
	expect(await (await client.profile.ratings.$get()).json()).toEqual([]);
});

test.each([
	[{}, "nothing-to-read"],
	[{ resume: "Ann, nurse" }, "not-json"],
	[{ resume: "[1]" }, "not-json-resume"],
])("%j is refused as %s", async (json, code) => {
	const { client } = await app.newSeeker();
	const answer = await client.profile.ratings.offers.$post({ json });
	expect(await answer.json()).toMatchObject({ code });
});
