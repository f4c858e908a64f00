import { expect, test } from "vitest";
import { testApp } from "#test/db.ts";

const app = await testApp();

async function seekerWithTargets() {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	await client.profile.interests.$put({
		json: { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30, source: "test" },
	});
	const ids: string[] = [];
	for (const occupationCode of ["15-2041.00", "29-1141.00"]) {
		const added = await client.targets.$post({ json: { occupationCode } });
		const body = await added.json();
		if ("id" in body) ids.push(body.id);
	}
	return { client, ids };
}

test("the next talk is the one that fits and that nobody told about, with its reason", async () => {
	const { client } = await seekerWithTargets();
	const next = await (await client.targets["next-talks"].$get()).json();
	expect(next.map(({ label }) => label)).toEqual([
		"Statisticians",
		"Registered Nurses",
	]);
	expect(next[0]?.reason).toMatch(/fits you best.*nobody/i);
});

test("a target has neighbours, and transitions with what is missing", async () => {
	const { client, ids } = await seekerWithTargets();
	const read = await client.targets[":id"].neighbours.$get({
		param: { id: ids[1] ?? "" },
	});
	const body = await read.json();
	if (!("related" in body)) throw new Error("refused");
	expect(body.related).toHaveLength(20);
	expect(body.startsFrom).toBe("target");
	expect(body.transitions.length).toBeGreaterThan(5);
	const words = await client.targets.$post({
		json: { kind: "free-text", label: "registered nurse" },
	});
	const own = await words.json();
	const guessed = await client.targets[":id"].neighbours.$get({
		param: { id: "id" in own ? own.id : "" },
	});
	expect(await guessed.json()).toMatchObject({
		occupation: { code: "29-1141.00", isGuess: true },
	});
});

test("two targets are compared, by one's own weights", async () => {
	const { client, ids } = await seekerWithTargets();
	const compare = async () =>
		(
			await client.targets.comparison.$get({ query: { ids: ids.join(",") } })
		).json();
	const plain = await compare();
	if (!("rows" in plain)) throw new Error("refused");
	expect(plain.targets[0]?.asksMore).toContain("Mathematics");
	expect(plain.rows.every(({ spread }) => spread > 0)).toBe(true);
	await client.profile.preferences.$patch({
		json: { comparisonWeights: { employment: 3 } },
	});
	const weighed = await compare();
	expect("rows" in weighed && weighed.rows[0]?.criterion).toBe("employment");
	const one = await client.targets.comparison.$get({
		query: { ids: ids[0] ?? "" },
	});
	expect(await one.json()).toMatchObject({ code: "compare-two-to-five" });
});
