import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();
const selling = "2.C.1.d";

test("before anything is said there are no limits, and they leave every occupation", async () => {
	const { client } = await app.newSeeker();
	expect(await read(client.profile.preferences.$get())).toEqual({
		highestZone: null,
		lowestPay: null,
		weights: { interests: 2, skills: 2, abilities: 2, values: 2 },
		comparisonWeights: {},
		mustNots: [],
		leaves: { total: 923, passed: 923, removed: [] },
	});
});

test("a change leaves the rest as it was, and says what each limit takes out", async () => {
	const { client } = await app.newSeeker();
	const change = (json: Parameters<typeof patch>[0]["json"]) =>
		read(client.profile.preferences.$patch({ json }));
	const patch = client.profile.preferences.$patch;
	await change({ highestZone: 3, comparisonWeights: { pay: 3 } });
	await change({ lowestPay: 60_000, weights: { skills: 4 } });
	const kept = await read(client.profile.preferences.$get());
	expect(kept).toMatchObject({
		highestZone: 3,
		lowestPay: 60_000,
		weights: { interests: 2, skills: 4, abilities: 2, values: 2 },
		comparisonWeights: { pay: 3 },
	});
	const { total, passed, removed } = kept.leaves;
	expect(removed.map(({ by }) => by).sort()).toEqual([
		"highestZone",
		"pay",
		"payUnknown",
	]);
	expect(removed.reduce((sum, { count }) => sum + count, passed)).toBe(total);
	const loosened = await change({ highestZone: null });
	expect(loosened.lowestPay).toBe(60_000);
	expect(loosened.leaves.passed).toBeGreaterThan(passed);
});

test("in Canada, where no pay is published, a limit on pay waits", async () => {
	const { client } = await app.newSeeker();
	await read(client.profile.$patch({ json: { country: "CA" } }));
	const { lowestPay, leaves } = await read(
		client.profile.preferences.$patch({ json: { lowestPay: 200_000 } }),
	);
	expect(lowestPay).toBe(200_000);
	expect(leaves.passed).toBe(leaves.total);
});

test("a must-not that data can tell takes out; one in words alone is kept", async () => {
	const { client } = await app.newSeeker();
	const add = (json: { elementId?: string; words: string; newId?: string }) =>
		read(client.profile["must-nots"].$post({ json }));
	const sales = await add({ elementId: selling, words: "Selling" });
	await add({ words: "no night shifts" });
	const both = await read(client.profile.preferences.$get());
	expect(both.mustNots.map(({ words }) => words)).toEqual([
		"Selling",
		"no night shifts",
	]);
	expect(both.leaves.removed).toEqual([
		{ by: "mustNot", words: "Selling", count: expect.any(Number) },
	]);
	await read(
		client.profile["must-nots"][":id"].$delete({ param: { id: sales.id } }),
	);
	const one = await read(client.profile.preferences.$get());
	expect(one.mustNots).toMatchObject([{ elementId: null }]);
	expect(one.leaves.passed).toBe(923);
});

test("the same request twice keeps one", async () => {
	const { client } = await app.newSeeker();
	const json = {
		newId: "0198a000-0000-7000-8000-00000000aaaa",
		words: "no lifting",
	};
	const first = await read(client.profile["must-nots"].$post({ json }));
	const again = await read(client.profile["must-nots"].$post({ json }));
	expect(again).toEqual(first);
	const { mustNots } = await read(client.profile.preferences.$get());
	expect(mustNots).toHaveLength(1);
});

test("what is refused says why", async () => {
	const { client } = await app.newSeeker();
	const mustNots = client.profile["must-nots"];
	await expect(
		read(mustNots.$post({ json: { elementId: "9.Z", words: "that" } })),
	).rejects.toMatchObject({ problem: { code: "must-not-unknown-element" } });
	await read(
		mustNots.$post({ json: { elementId: selling, words: "Selling" } }),
	);
	await expect(
		read(mustNots.$post({ json: { elementId: selling, words: "Sales" } })),
	).rejects.toMatchObject({ problem: { code: "must-not-exists" } });
	await expect(
		read(
			mustNots[":id"].$delete({
				param: { id: "0198a000-0000-7000-8000-00000000bbbb" },
			}),
		),
	).rejects.toMatchObject({ problem: { code: "unknown-must-not" } });
});
