import { expect, test } from "vitest";
import { testApp } from "#test/db.ts";
import { activitiesOf } from "./rules/inventory.ts";

const app = await testApp();

test("answers are kept one by one, and make the profile's interests in the end", async () => {
	const { client } = await app.newSeeker();
	const answer = (activity: string, answer: number | null) =>
		client.profile.inventory[":activity"].$put({
			param: { activity },
			json: { answer },
		});
	const thin = await client.profile.inventory.score.$post({
		json: { form: "short" },
	});
	expect(thin.status).toBe(400);
	expect(await thin.json()).toMatchObject({ code: "inventory-too-thin" });

	for (const { id, letter } of activitiesOf("short"))
		await answer(id, letter === "S" ? 4 : letter === "A" ? 3 : 1);
	await answer("s01", 2);
	const repeated = await answer("s01", 2);
	expect(await repeated.json()).toMatchObject({
		scores: { R: 10, I: 10, A: 30, S: 36, E: 10, C: 10 },
		nextShort: null,
		nextLong: "r06",
	});
	const scored = await client.profile.inventory.score.$post({
		json: { form: "short" },
	});
	expect(await scored.json()).toMatchObject({
		interests: {
			A: 30,
			S: 36,
			source: "Askaround’s own inventory, 30 answers",
		},
	});
});

test("a skip, an unknown activity and an answer that is none", async () => {
	const { client } = await app.newSeeker();
	const put = (activity: string, answer: number | null) =>
		client.profile.inventory[":activity"].$put({
			param: { activity },
			json: { answer },
		});
	expect(await (await put("r01", null)).json()).toMatchObject({
		answers: { r01: null },
		nextShort: "i01",
	});
	expect((await put("x01", 2)).status).toBe(404);
	const five = await put("r01", 5);
	expect(five.status).toBe(400);
	expect(await five.json()).toMatchObject({
		code: "answer-out-of-range",
		detail: expect.stringContaining("from 0"),
	});
});

test("equal answers lose nothing and say why there are no scores", async () => {
	const { client } = await app.newSeeker();
	for (const { id } of activitiesOf("short"))
		await client.profile.inventory[":activity"].$put({
			param: { activity: id },
			json: { answer: 2 },
		});
	const flat = await client.profile.inventory.score.$post({
		json: { form: "short" },
	});
	expect(await flat.json()).toMatchObject({ code: "flat-profile" });
	const kept = await (await client.profile.inventory.$get()).json();
	expect(Object.keys("answers" in kept ? kept.answers : {})).toHaveLength(30);
	const cleared = await client.profile.inventory.$delete();
	expect(await cleared.json()).toMatchObject({ answers: {}, nextShort: "r01" });
});

test("nobody sees or clears another one's answers", async () => {
	const [one, other] = [await app.newSeeker(), await app.newSeeker()];
	const inventory = one.client.profile.inventory;
	await inventory[":activity"].$put({
		param: { activity: "r01" },
		json: { answer: 4 },
	});
	const seen = await other.client.profile.inventory.$get();
	expect(await seen.json()).toMatchObject({ answers: {} });
	await other.client.profile.inventory.$delete();
	expect(await (await inventory.$get()).json()).toMatchObject({
		answers: { r01: 4 },
	});
});
