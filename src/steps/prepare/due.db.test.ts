import { expect, test } from "vitest";
import type { DueThing } from "#core/due.ts";
import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { prepareDue } from "./due.ts";

const start = "2026-03-02T12:00:00.000Z";
const app = await testApp(start);

/** A target with a hypothesis, so that only the questions are missing. */
async function seekerWithTarget() {
	const seeker = await app.newSeeker();
	const { id } = await read(
		seeker.client.targets.$post({
			json: { kind: "free-text", label: "Repairing violins" },
		}),
	);
	const param = { id };
	await read(
		seeker.client.targets[":id"].hypotheses.$post({
			param,
			json: { claim: "one can live from it" },
		}),
	);
	return { ...seeker, param };
}

/** A talk as arrange keeps it, put there directly: prepare knows no later step. */
async function agreeTalk(
	seeker: Seeker,
	talk: {
		targetId: string;
		startsAt: string;
		status?: string;
	},
): Promise<string> {
	const { owner } = app.pools;
	const [contactId, meetingId] = [newId(), newId()];
	await owner.query(
		`INSERT INTO app.contact (account_id, id, label, sort_key, search_text, created_at, updated_at)
		 VALUES ($1, $2, $3, 'a', 'a', $4, $4)`,
		[seeker.accountId, contactId, "Ana Luthier", start],
	);
	await owner.query(
		`INSERT INTO app.meeting (account_id, id, contact_id, target_id, status, starts_at, minutes, seeker_zone, contact_zone, medium, created_at, updated_at)
		 VALUES ($1, $2, $3, $4, $5, $6, 20, 'UTC', 'UTC', 'phone', $7, $7)`,
		[
			seeker.accountId,
			meetingId,
			contactId,
			talk.targetId,
			talk.status ?? "agreed",
			talk.startsAt,
			start,
		],
	);
	return meetingId;
}

function due(seeker: Seeker, now = start): Promise<DueThing[]> {
	const day = { today: dateIn(now, "UTC"), now, zone: "UTC" };
	return seeker.actor().db.transaction((tx) => prepareDue(tx, day));
}

test("an agreed talk in three days without questions asks for them, until there are some", async () => {
	const seeker = await seekerWithTarget();
	const meetingId = await agreeTalk(seeker, {
		targetId: seeker.param.id,
		startsAt: "2026-03-05T18:00:00Z",
	});
	expect(await due(seeker)).toMatchObject([
		{
			id: `questions:${meetingId}`,
			dueOn: "2026-03-04",
			kind: "questions",
			contact: { name: "Ana Luthier" },
			target: { id: seeker.param.id, label: "Repairing violins" },
			sentence: expect.stringContaining(
				"with Ana Luthier about Repairing violins in 3 days",
			),
			action: { path: `/prepare/${seeker.param.id}` },
		},
	]);
	const set = seeker.client.targets[":id"]["question-set"];
	await read(set.draft.$post({ param: seeker.param, json: {} }));
	expect(await due(seeker)).toEqual([]);
	await read(set.$put({ param: seeker.param, json: { items: [] } }));
	expect(await due(seeker)).toHaveLength(1);
});

test("on the day itself it is due today", async () => {
	const seeker = await seekerWithTarget();
	await agreeTalk(seeker, {
		targetId: seeker.param.id,
		startsAt: "2026-03-02T18:00:00Z",
	});
	expect(await due(seeker)).toMatchObject([{ dueOn: "2026-03-02" }]);
});

test.each([
	["in four days", "2026-03-06T18:00:00Z", "agreed"],
	["past", "2026-03-02T09:00:00Z", "agreed"],
	["only proposed", "2026-03-03T09:00:00Z", "proposed"],
	["cancelled", "2026-03-03T09:00:00Z", "cancelled"],
])("a talk that is %s asks for nothing", async (_, startsAt, status) => {
	const seeker = await seekerWithTarget();
	await agreeTalk(seeker, { targetId: seeker.param.id, startsAt, status });
	expect(await due(seeker)).toEqual([]);
});

test("a target without a hypothesis is asked about after a day, one at a time, and never late", async () => {
	const seeker = await app.newSeeker();
	const keep = (label: string) =>
		read(seeker.client.targets.$post({ json: { kind: "field", label } }));
	const first = await keep("Wood");
	await keep("Strings");
	expect(await due(seeker)).toEqual([]);
	const later = "2026-03-09T12:00:00.000Z";
	expect(await due(seeker, later)).toMatchObject([
		{ id: `wonder:${first.id}`, dueOn: "2026-03-09", weight: 3 },
	]);
	const target = seeker.client.targets[":id"];
	const param = { id: first.id };
	await read(target.verdicts.$post({ param, json: { decision: "drop" } }));
	expect(await due(seeker, later)).toMatchObject([
		{ target: { label: "Strings" } },
	]);
});

test("one account's talks ask nothing of another", async () => {
	const seeker = await seekerWithTarget();
	await agreeTalk(seeker, {
		targetId: seeker.param.id,
		startsAt: "2026-03-03T09:00:00Z",
	});
	expect(await due(await app.newSeeker())).toEqual([]);
});
