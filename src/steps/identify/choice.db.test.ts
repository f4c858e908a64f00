import { sql } from "kysely";
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";

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
	return { seeker, client, ids };
}

/** A held talk about a target and what was said of a doubt, put straight into the tables. */
async function hear(
	seeker: Seeker,
	targetId: string,
	said: {
		hypothesisId: string;
		stance: "supports" | "contradicts";
		offTheRecord?: boolean;
	},
) {
	const at = "2026-03-01T15:00:00Z";
	const ids = { contact: newId(), meeting: newId() };
	await seeker.actor().db.transaction(async (tx) => {
		await sql`INSERT INTO contact (account_id, id, name, created_at, updated_at, label, title, organization, sort_key, search_text)
			VALUES (app.account(), ${ids.contact}, 'Ada', ${at}, ${at}, 'Ada', 'Nurse', 'Clinic', 'x', 'x')`.execute(
			tx,
		);
		await sql`INSERT INTO meeting (account_id, id, contact_id, target_id, status, state, starts_at, minutes, seeker_zone, contact_zone, medium, created_at, updated_at)
			VALUES (app.account(), ${ids.meeting}, ${ids.contact}, ${targetId}, 'held', '{}', ${at}, 20, 'UTC', 'UTC', 'phone', ${at}, ${at})`.execute(
			tx,
		);
		await sql`INSERT INTO insight (account_id, id, meeting_id, hypothesis_id, kind, claim, stance, off_the_record, created_at)
			VALUES (app.account(), ${newId()}, ${ids.meeting}, ${said.hypothesisId}, 'fact', 'so it is', ${said.stance}, ${said.offTheRecord ?? false}, ${at})`.execute(
			tx,
		);
	});
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

test("talks lower what a further one would teach, and what was said off the record is not told", async () => {
	const { seeker, client, ids } = await seekerWithTargets();
	const [first = "", second = ""] = ids;
	const doubt = await read(
		client.targets[":id"].hypotheses.$post({
			param: { id: first },
			json: { claim: "the hours are regular" },
		}),
	);
	const told = async () =>
		(await read(client.targets["next-talks"].$get())).find(
			({ targetId }) => targetId === first,
		);
	const before = await told();
	expect(before).toMatchObject({ heard: 0, openDoubts: 1 });
	const stance = "supports" as const;
	await hear(seeker, first, {
		hypothesisId: doubt.id,
		stance,
		offTheRecord: true,
	});
	expect(await told()).toMatchObject({ heard: 1, openDoubts: 1 });
	await hear(seeker, first, { hypothesisId: doubt.id, stance });
	const after = await told();
	expect(after).toMatchObject({ heard: 2, openDoubts: 0 });
	expect(after?.value).toBeLessThan(before?.value ?? 0);
	const { targets } = await read(
		client.targets.comparison.$get({ query: { ids: `${first},${second}` } }),
	);
	expect(targets.map((one) => [one.supports, one.contradicts])).toEqual([
		[1, 0],
		[0, 0],
	]);
});

test("own words beside an occupation: what is known of one only stays in sight", async () => {
	const { client, ids } = await seekerWithTargets();
	const own = await read(
		client.targets.$post({
			json: { kind: "free-text", label: "something with boats" },
		}),
	);
	const { rows, same, targets } = await read(
		client.targets.comparison.$get({
			query: { ids: `${ids[0]},${own.id}` },
		}),
	);
	const pay = rows.find(({ criterion }) => criterion === "pay");
	expect(pay?.values).toEqual([expect.any(Number), null]);
	expect(pay?.source).toMatch(/20\d\d/);
	expect(same.map(({ criterion }) => criterion)).not.toContain("pay");
	expect(targets[0]?.annual10).toBeLessThan(pay?.values[0] ?? 0);
	expect(targets[1]).toMatchObject({ annual10: null, education: null });
});

test("a target that is not there has no neighbours and no comparison; a dropped one gets no next talk", async () => {
	const { client, ids } = await seekerWithTargets();
	const [first = "", second = ""] = ids;
	const none = "0198a000-0000-7000-8000-00000000bbbb";
	await expect(
		read(client.targets[":id"].neighbours.$get({ param: { id: none } })),
	).rejects.toMatchObject({ problem: { code: "unknown-target" } });
	await expect(
		read(
			client.targets.comparison.$get({ query: { ids: `${first},${none}` } }),
		),
	).rejects.toMatchObject({ problem: { code: "unknown-target" } });
	await read(
		client.targets[":id"].verdicts.$post({
			param: { id: first },
			json: { decision: "drop" },
		}),
	);
	const next = await read(client.targets["next-talks"].$get());
	expect(next.map(({ targetId }) => targetId)).toEqual([second]);
});
