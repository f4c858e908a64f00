import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { Refused, read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { questionSetOf } from "./actions/question-set.ts";

const app = await testApp("2026-03-02T12:00:00.000Z");

async function seekerWithTarget() {
	const seeker = await app.newSeeker();
	const { id } = await read(
		seeker.client.targets.$post({
			json: { kind: "free-text", label: "Repairing violins" },
		}),
	);
	return { ...seeker, id, param: { id } };
}

const targetOf = (seeker: Seeker) => seeker.client.targets[":id"];
const code = (refused: unknown) =>
	refused instanceof Refused ? refused.problem.code : refused;

describe("findings", () => {
	const json = {
		newId: newId(),
		body: "Most workshops have one or two people.",
		sourceName: "Makers' guild, yearly report",
		sourceUrl: "https://example.org/report",
		foundOn: "2026-02-20",
	};

	test("are kept once with source and date, the latest read first, and can be removed", async () => {
		const seeker = await seekerWithTarget();
		const { param } = seeker;
		const { findings } = targetOf(seeker);
		await read(findings.$post({ param, json }));
		await read(findings.$post({ param, json }));
		const later = { body: "Apprentices are rare.", sourceName: "A leaflet" };
		await read(findings.$post({ param, json: later }));
		const listed = await read(findings.$get({ param }));
		expect(listed).toMatchObject([
			{ ...later, sourceUrl: null, foundOn: "2026-03-02" },
			{ id: json.newId, targetId: param.id, foundOn: "2026-02-20" },
		]);
		const one = seeker.client.findings[":id"];
		const gone = { param: { id: json.newId } };
		expect(await read(one.$delete(gone))).toEqual({ removed: true });
		expect(await read(one.$delete(gone))).toEqual({ removed: false });
		expect(await read(findings.$get({ param }))).toHaveLength(1);
	});

	test("take the day from the person's own zone", async () => {
		const seeker = await seekerWithTarget();
		const { param, client } = seeker;
		await read(client.profile.$patch({ json: { zone: "Pacific/Auckland" } }));
		const found = await read(
			targetOf(seeker).findings.$post({
				param,
				json: { body: "b", sourceName: "s" },
			}),
		);
		expect(found.foundOn).toBe("2026-03-03");
	});

	test.each([
		["no source", { sourceName: " " }, "invalid-input"],
		["no words", { body: "" }, "invalid-input"],
		[
			"an address that runs",
			{ sourceUrl: "javascript:alert(1)" },
			"invalid-input",
		],
		["no date", { foundOn: "2026-02-30" }, "invalid-input"],
		["a day to come", { foundOn: "2026-03-09" }, "found-in-future"],
	])("refused: %s", async (_, change, expected) => {
		const seeker = await seekerWithTarget();
		const { param } = seeker;
		const added = read(
			targetOf(seeker).findings.$post({
				param,
				json: { ...json, newId: newId(), ...change },
			}),
		);
		expect(code(await added.catch((error) => error))).toBe(expected);
		expect(await read(targetOf(seeker).findings.$get({ param }))).toEqual([]);
	});
});

describe("the bank", () => {
	test("gives the built-in questions, filtered", async () => {
		const { client } = await app.newSeeker();
		const all = await read(client.questions.$get({ query: {} }));
		expect(all.length).toBeGreaterThanOrEqual(80);
		const some = await read(
			client.questions.$get({
				query: { theme: "pay", audience: "manages-it", words: "usually" },
			}),
		);
		expect(some).toMatchObject([
			{ bankKey: "pay-made-up-of", questionId: null },
		]);
	});

	test("takes a person's own question once, first in the list", async () => {
		const { client } = await app.newSeeker();
		const json = {
			id: newId(),
			wording: "Which woods do you like to work with?",
			theme: "daily-work" as const,
		};
		await read(client.questions.$post({ json }));
		await read(client.questions.$post({ json }));
		const [first, second] = await read(client.questions.$get({ query: {} }));
		expect(first).toEqual({
			bankKey: null,
			questionId: json.id,
			wording: json.wording,
			plain: null,
			theme: "daily-work",
			stage: "core",
			audience: "anyone",
			tiara: null,
			minutes: 2,
		});
		expect(second?.questionId).toBeNull();
	});

	test.each([
		["built in", "how did you come to do this  work"],
		["the person's own", "WHICH varnish do you use?"],
	])("refuses words that are there already: %s", async (_, wording) => {
		const { client } = await app.newSeeker();
		const add = (words: string) =>
			read(client.questions.$post({ json: { wording: words } }));
		await add("Which varnish do you use?");
		expect(code(await add(wording).catch((error) => error))).toBe(
			"question-exists",
		);
	});
});

describe("a question set", () => {
	async function withDoubts(...claims: string[]) {
		const seeker = await seekerWithTarget();
		const { param } = seeker;
		const doubts = [];
		for (const claim of claims)
			doubts.push(
				await read(
					targetOf(seeker).hypotheses.$post({ param, json: { claim } }),
				),
			);
		const set = targetOf(seeker)["question-set"];
		return { ...seeker, doubts, set };
	}

	test("is drafted from hypotheses and bank; drafting again changes nothing", async () => {
		const { set, param, doubts } = await withDoubts("one can live from it");
		expect(await read(set.$get({ param }))).toBeNull();
		const drafted = await read(set.draft.$post({ param, json: {} }));
		expect(drafted).toMatchObject({ minutes: 20, planned: 17, left: 3 });
		expect(drafted.items.map((item) => item.theme)).toEqual([
			"path",
			null,
			"daily-work",
			"good-sides",
			"bad-sides",
			"advice",
		]);
		expect(drafted.items[1]).toMatchObject({
			hypothesisId: doubts[0]?.id,
			mustAsk: true,
			wording:
				"My impression so far: one can live from it. How does that match what you see?",
		});
		expect(await read(set.draft.$post({ param, json: {} }))).toEqual(drafted);
		expect(await read(set.$get({ param }))).toEqual(drafted);
	});

	test("is kept whole, in its order; the same request again changes nothing", async () => {
		const { set, param, doubts, client, actor } = await withDoubts("a doubt");
		const own = await read(
			client.questions.$post({ json: { wording: "Why violins?" } }),
		);
		const json = {
			minutes: 30,
			items: [
				{ id: newId(), wording: "Own words?", minutes: 4 },
				{
					id: newId(),
					wording: "Why violins?",
					mustAsk: true,
					questionId: own.questionId,
				},
				{ id: newId(), wording: "How did it begin?", bankKey: "path-how-came" },
				{ id: newId(), wording: "Is it so?", hypothesisId: doubts[0]?.id },
			],
		};
		const saved = await read(set.$put({ param, json }));
		expect(await read(set.$put({ param, json }))).toEqual(saved);
		expect(saved).toMatchObject({ ...json, planned: 12, left: 18 });
		expect(saved.items.map((item) => item.theme)).toEqual([
			null,
			"advice",
			"path",
			null,
		]);

		const reversed = { ...json, items: json.items.toReversed().slice(1) };
		const again = await read(set.$put({ param, json: reversed }));
		expect(again.id).toBe(saved.id);
		expect(again.items.map((item) => item.id)).toEqual(
			reversed.items.map((item) => item.id),
		);

		await read(
			client.questions[":id"].$delete({ param: { id: own.questionId ?? "" } }),
		);
		expect(await questionSetOf(actor(), param.id)).toEqual({
			minutes: 30,
			items: [
				{
					id: json.items[2]?.id,
					wording: "How did it begin?",
					mustAsk: false,
					minutes: 2,
					hypothesisId: null,
				},
				{
					id: json.items[1]?.id,
					wording: "Why violins?",
					mustAsk: true,
					minutes: 2,
					hypothesisId: null,
				},
				{
					id: json.items[0]?.id,
					wording: "Own words?",
					mustAsk: false,
					minutes: 4,
					hypothesisId: null,
				},
			],
		});
	});

	test("keeps must-asks when it is drafted again, and drops the rest", async () => {
		const { set, param } = await withDoubts();
		const mine = { id: newId(), wording: "Mine?", mustAsk: true, minutes: 5 };
		const other = { id: newId(), wording: "Not kept?" };
		await read(
			set.$put({ param, json: { minutes: 15, items: [other, mine] } }),
		);
		const drafted = await read(set.draft.$post({ param, json: {} }));
		expect(drafted.minutes).toBe(15);
		expect(drafted.left).toBeGreaterThanOrEqual(0);
		expect(drafted.items).toContainEqual(expect.objectContaining(mine));
		expect(drafted.items.map((item) => item.id)).not.toContain(other.id);
	});

	test.each([
		["a key that the bank lacks", { bankKey: "no-such" }, "unknown-question"],
		["a question of nobody", { questionId: newId() }, "unknown-question"],
		[
			"a doubt about nothing here",
			{ hypothesisId: newId() },
			"doubt-of-another-target",
		],
		["no words", { wording: "  " }, "invalid-input"],
		["no minute", { minutes: 0 }, "invalid-input"],
	])("refused, and nothing kept: %s", async (_, change, expected) => {
		const { set, param } = await withDoubts();
		const items = [{ id: newId(), wording: "Why?", ...change }];
		const saved = read(set.$put({ param, json: { minutes: 20, items } }));
		expect(code(await saved.catch((error) => error))).toBe(expected);
		expect(await read(set.$get({ param }))).toBeNull();
	});

	test("refuses a question that stands in another target's set", async () => {
		const { set, param, client } = await withDoubts();
		const json = { minutes: 20, items: [{ id: newId(), wording: "Why?" }] };
		await read(set.$put({ param, json }));
		const other = await read(
			client.targets.$post({ json: { kind: "field", label: "Wood" } }),
		);
		const saved = read(set.$put({ param: { id: other.id }, json }));
		expect(code(await saved.catch((error) => error))).toBe(
			"question-of-another-set",
		);
	});
});

describe("between accounts", () => {
	test("nothing of one is there for another", async () => {
		const mine = await seekerWithTarget();
		const { param } = mine;
		const finding = await read(
			targetOf(mine).findings.$post({
				param,
				json: { body: "mine", sourceName: "s" },
			}),
		);
		const question = await read(
			mine.client.questions.$post({ json: { wording: "Mine alone?" } }),
		);
		await read(targetOf(mine)["question-set"].draft.$post({ param, json: {} }));

		const other = await app.newSeeker();
		const theirs = targetOf(other);
		expect(await read(other.client.preparations.$get())).toEqual([]);
		expect(await read(theirs.findings.$get({ param }))).toEqual([]);
		expect(await read(theirs["question-set"].$get({ param }))).toBeNull();
		const bank = await read(other.client.questions.$get({ query: {} }));
		expect(bank.filter((one) => one.questionId !== null)).toEqual([]);
		expect(
			await read(
				other.client.findings[":id"].$delete({ param: { id: finding.id } }),
			),
		).toEqual({ removed: false });
		expect(
			await read(
				other.client.questions[":id"].$delete({
					param: { id: question.questionId ?? "" },
				}),
			),
		).toEqual({ removed: false });
		for (const asked of [
			theirs.findings.$post({ param, json: { body: "b", sourceName: "s" } }),
			theirs["question-set"].draft.$post({ param, json: {} }),
			theirs["question-set"].$put({ param, json: { items: [] } }),
		])
			expect(
				code(await read<Response>(asked as never).catch((error) => error)),
			).toBe("unknown-target");
	});
});

test("the overview counts what is there for each target and names the next step", async () => {
	const seeker = await seekerWithTarget();
	const { param, client } = seeker;
	const overview = () => read(client.preparations.$get());
	const target = targetOf(seeker);
	const next = async () => (await overview()).map((one) => one.nextStep);
	expect(await next()).toEqual(["wonder"]);
	await read(target.hypotheses.$post({ param, json: { claim: "it pays" } }));
	expect(await next()).toEqual(["read"]);
	await read(
		target.findings.$post({ param, json: { body: "b", sourceName: "s" } }),
	);
	expect(await next()).toEqual(["draft"]);
	await read(target["question-set"].draft.$post({ param, json: {} }));
	expect(await overview()).toEqual([
		{
			targetId: param.id,
			label: "Repairing violins",
			hypotheses: 1,
			findings: 1,
			questions: 6,
			minutes: 20,
			nextTalkAt: null,
			nextStep: "find-people",
		},
	]);
	await read(
		target.verdicts.$post({ param, json: { decision: "drop", reasons: "no" } }),
	);
	expect(await overview()).toEqual([]);
});
