import { expect, test } from "vitest";
import { testApp } from "#test/db.ts";

const app = await testApp();
const six = { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30 };

test("ranks by all that was said, within the limits, and says why", async () => {
	const { client } = await app.newSeeker();
	const none = await client.occupations.ranking.$get({ query: {} });
	expect(await none.json()).toMatchObject({ code: "nothing-said" });

	await client.profile.interests.$put({ json: { ...six, source: "test" } });
	const read = async () => {
		const answer = await client.occupations.ranking.$get({
			query: { limit: "5" },
		});
		const body = await answer.json();
		if (!("ranked" in body)) throw new Error("refused");
		return body;
	};
	const first = await read();
	expect(first).toMatchObject({ total: 923, passed: 923, country: "US" });
	expect(first.ranked).toHaveLength(5);
	expect(first.ranked[0]?.why).toMatch(/which you like/);
	expect(first.ranked[0]?.parts.skills).toBeNull();

	for (const [elementId, value] of [
		["2.B.3.e", 4],
		["2.C.4.a", 3],
		["2.B.3.l", 0],
	] as const)
		await client.profile.ratings[":elementId"].$put({
			param: { elementId },
			json: { value },
		});
	await client.profile.preferences.$patch({
		json: { highestZone: 4, lowestPay: 60_000, weights: { skills: 4 } },
	});
	await client.profile["must-nots"].$post({
		json: { elementId: "2.C.1.d", words: "selling" },
	});
	const second = await read();
	expect(second.ranked[0]?.parts.skills).not.toBeNull();
	expect(second.ranked.every(({ jobZone }) => (jobZone ?? 9) <= 4)).toBe(true);
	const removed = second.removed.reduce((sum, { count }) => sum + count, 0);
	expect(second.passed + removed).toBe(second.total);
	expect(second.removed.find(({ by }) => by === "mustNot")?.words).toBe(
		"selling",
	);
});

test("for Canada the outlook is Canadian and no pay is invented", async () => {
	const { client } = await app.newSeeker();
	await client.profile.interests.$put({ json: { ...six, source: "test" } });
	await client.profile.$patch({ json: { country: "CA" } });
	const answer = await client.occupations.ranking.$get({
		query: { limit: "20" },
	});
	const body = await answer.json();
	if (!("ranked" in body)) throw new Error("refused");
	expect(body.country).toBe("CA");
	expect(body.sources.wages).toBeNull();
	expect(body.sources.outlook.source).toMatch(/Canadian/);
	expect(body.ranked.every(({ annualMedian }) => annualMedian === null)).toBe(
		true,
	);
});

test("own words lead to occupations, each with its reason", async () => {
	const { client } = await app.newSeeker();
	const near = await client.occupations.near.$get({
		query: { words: "ingeniero civil" },
	});
	expect(await near.json()).toEqual(
		expect.arrayContaining([
			expect.objectContaining({
				code: "17-2051.00",
				because: "called like that",
			}),
		]),
	);
});
