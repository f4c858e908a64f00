import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { within } from "#storage/actor.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { exportInsights } from "./export.ts";

const app = await testApp("2026-03-20T12:00:00.000Z");

interface Talk {
	day: string;
	name: string;
	attribution?: "named" | "role-only" | "anonymous";
	enjoy?: number;
	clarity?: number;
}

/** A held talk with its debrief, put straight into the tables: what other steps write, insights only reads. */
async function hold(seeker: Seeker, targetId: string, talk: Talk) {
	const ids = { contact: newId(), meeting: newId() };
	const at = `${talk.day}T15:00:00Z`;
	await seeker.actor().db.transaction(async (tx) => {
		await sql`INSERT INTO contact (account_id, id, name, created_at, updated_at, label, title, organization, sort_key, search_text)
			VALUES (app.account(), ${ids.contact}, ${talk.name}, ${at}, ${at}, ${talk.name}, 'Study nurse', 'Northgate Clinic', 'x', 'x')`.execute(
			tx,
		);
		const organization = newId();
		await sql`INSERT INTO organization (account_id, id, name, name_key, created_at)
			VALUES (app.account(), ${organization}, 'Northgate Clinic', ${organization}, ${at})`.execute(
			tx,
		);
		await sql`INSERT INTO position (account_id, id, contact_id, organization_id, title, created_at)
			VALUES (app.account(), ${newId()}, ${ids.contact}, ${organization}, 'Study nurse', ${at})`.execute(
			tx,
		);
		await sql`INSERT INTO meeting (account_id, id, contact_id, target_id, status, state, starts_at, minutes, seeker_zone, contact_zone, medium, created_at, updated_at)
			VALUES (app.account(), ${ids.meeting}, ${ids.contact}, ${targetId}, 'held', '{}', ${at}, 20, 'UTC', 'UTC', 'phone', ${at}, ${at})`.execute(
			tx,
		);
		await sql`INSERT INTO debrief (account_id, meeting_id, enjoy_day, attribution, debriefed_at)
			VALUES (app.account(), ${ids.meeting}, ${talk.enjoy ?? null}, ${talk.attribution ?? "named"}, ${at})`.execute(
			tx,
		);
		if (talk.clarity !== undefined)
			await sql`INSERT INTO confidence (account_id, id, meeting_id, goal_clarity, interview_confidence, asked_at)
				VALUES (app.account(), ${newId()}, ${ids.meeting}, ${talk.clarity}, 5, ${at})`.execute(
				tx,
			);
	});
	return ids;
}

interface Noted {
	hypothesisId?: string;
	kind?: string;
	stance?: "supports" | "contradicts";
	offTheRecord?: boolean;
}

function note(seeker: Seeker, meetingId: string, claim: string, more: Noted) {
	return seeker.actor().db.transaction((tx) =>
		sql`INSERT INTO insight (account_id, id, meeting_id, hypothesis_id, kind, claim, stance, off_the_record, created_at)
			VALUES (app.account(), ${newId()}, ${meetingId}, ${more.hypothesisId ?? null}, ${more.kind ?? "fact"}, ${claim},
				${more.stance ?? null}, ${more.offTheRecord ?? false}, '2026-03-20T09:00:00Z')`.execute(
			tx,
		),
	);
}

async function newTarget(seeker: Seeker) {
	const target = await read(
		seeker.client.targets.$post({
			json: { kind: "free-text", label: "Study nursing" },
		}),
	);
	const wonder = (claim: string) =>
		read(
			seeker.client.targets[":id"].hypotheses.$post({
				param: { id: target.id },
				json: { claim },
			}),
		);
	return { target, wonder };
}

let seeker: Seeker;
let targetId: string;

beforeAll(async () => {
	seeker = await app.newSeeker();
	const { target, wonder } = await newTarget(seeker);
	targetId = target.id;
	const hours = await wonder("the hours are regular");
	await wonder("people stay");
	const ann = await hold(seeker, targetId, {
		day: "2026-03-03",
		name: "Ann Meadows",
		enjoy: 8,
		clarity: 4,
	});
	const secret = await hold(seeker, targetId, {
		day: "2026-03-10",
		name: "Bertram Quill",
		attribution: "anonymous",
		clarity: 7,
	});
	const about = { hypothesisId: hours.id };
	await note(seeker, ann.meeting, "nine to five", {
		...about,
		stance: "supports",
	});
	await note(seeker, ann.meeting, "a strike is planned", {
		...about,
		stance: "contradicts",
		offTheRecord: true,
	});
	await note(seeker, secret.meeting, "Quill stays late at Northgate Clinic", {
		...about,
		stance: "contradicts",
	});
	await note(seeker, secret.meeting, "calm with records", { kind: "strength" });
	await note(seeker, secret.meeting, "impatient, he whispered", {
		kind: "weakness",
		offTheRecord: true,
	});
	await note(seeker, secret.meeting, "a new ward opens", { kind: "surprise" });
});

const readTarget = () =>
	read(seeker.client.insights[":id"].$get({ param: { id: targetId } }));

test("hypotheses stand against talks, and say how far they are", async () => {
	const { target, talks, hypotheses, alsoLearned } = await readTarget();
	expect(target).toMatchObject({ talks: 2, settled: 0, moving: 1, open: 1 });
	expect(talks.map(({ heldOn, enjoyDay }) => [heldOn, enjoyDay])).toEqual([
		["2026-03-03", 8],
		["2026-03-10", null],
	]);
	expect(hypotheses).toMatchObject([
		{
			claim: "the hours are regular",
			standing: "split",
			supports: 1,
			contradicts: 1,
			cells: [
				{ kind: "supports", said: ["nine to five"] },
				{ kind: "contradicts", said: ["… stays late at …"] },
			],
		},
		{ standing: "open", cells: [{ kind: "not-asked" }, { kind: "not-asked" }] },
	]);
	expect(alsoLearned.map(({ claim }) => claim)).toEqual(["a new ward opens"]);
});

test("names appear as each person allowed", async () => {
	const { talks } = await readTarget();
	expect(talks[0]?.person).toEqual({
		attribution: "named",
		name: "Ann Meadows",
		title: "Study nurse",
		organization: "Northgate Clinic",
	});
	expect(talks[1]?.person).toEqual({
		attribution: "anonymous",
		title: "Study nurse",
	});
});

test.each([
	["everything", "/insights"],
	["one target", "one"],
])("off the record and an anonymous name are absent from %s", async (_, path) => {
	const answer = await seeker.request(
		path === "one" ? `/insights/${targetId}` : path,
	);
	const text = await answer.text();
	expect(answer.status).toBe(200);
	expect(text).toContain("Study nursing");
	for (const hidden of ["strike", "whispered", "Quill", "Bertram"])
		expect(text).not.toContain(hidden);
});

test("a role-only person keeps the employer and loses the name", async () => {
	const other = await app.newSeeker();
	const { target } = await newTarget(other);
	await hold(other, target.id, {
		day: "2026-03-03",
		name: "Cora Vance",
		attribution: "role-only",
	});
	const answer = await other.request(`/insights/${target.id}`);
	const text = await answer.text();
	expect(text).toContain("Northgate Clinic");
	expect(text).not.toContain("Cora");
	expect(text).not.toContain("Vance");
});

test("somebody else's words do not name whoever asked not to be named", async () => {
	const other = await app.newSeeker();
	const { target } = await newTarget(other);
	await hold(other, target.id, {
		day: "2026-03-03",
		name: "Cora Vance",
		attribution: "anonymous",
	});
	const dan = await hold(other, target.id, {
		day: "2026-03-04",
		name: "Dan Moss",
	});
	await note(
		other,
		dan.meeting,
		"At Northgate Clinic Dan Moss took over from Cora Vance",
		{},
	);
	const { alsoLearned } = await read(
		other.client.insights[":id"].$get({ param: { id: target.id } }),
	);
	expect(alsoLearned.map(({ claim }) => claim)).toEqual([
		"At Northgate Clinic Dan Moss took over from …",
	]);
});

test("the five outcomes, each from how many talks and when", async () => {
	const { outcomes, talks } = await read(seeker.client.insights.$get());
	expect(talks).toBe(2);
	expect(outcomes).toMatchObject([
		{
			kind: "clearer-goal",
			first: 4,
			last: 7,
			talks: 2,
			sentence: "From 4 to 7 of 10, over 2 answers, 3 Mar 2026 to 10 Mar 2026.",
		},
		{ kind: "openings", count: 0 },
		{ kind: "confidence", first: 5, last: 5 },
		{
			kind: "information",
			count: 3,
			sentence:
				"3 things written down, from 2 talks, the latest on 10 Mar 2026.",
		},
		{
			kind: "self-knowledge",
			count: 1,
			sentence: "One thing noticed in one talk, the latest on 10 Mar 2026.",
		},
	]);
});

test("a target that is not there is said to be missing", async () => {
	await expect(
		read(seeker.client.insights[":id"].$get({ param: { id: newId() } })),
	).rejects.toMatchObject({ problem: { status: 404, code: "unknown-target" } });
});

test("one account's talks are not in another's insights", async () => {
	const other = await app.newSeeker();
	const { talks, targets } = await read(other.client.insights.$get());
	expect([talks, targets]).toEqual([0, []]);
});

test("the report to pass on names people as they allowed, and has nothing off the record", async () => {
	const actor = seeker.actor();
	const [file] = await actor.db.transaction((tx, nested) =>
		exportInsights(tx, within(actor, nested)),
	);
	expect(file?.path).toBe("insights.md");
	const text = file?.text ?? "";
	expect(text).toContain("# What I have learned by asking");
	expect(text).toContain("### the hours are regular");
	expect(text).toContain("- Supports: nine to five (Ann Meadows, 2026-03-03)");
	expect(text).toContain("Contradicts:");
	expect(text).toContain("- **A clearer goal**: From 4 to 7 of 10");
	for (const absent of ["Bertram", "Quill", "Northgate Clinic", "strike"])
		expect(text).not.toContain(absent);
});
