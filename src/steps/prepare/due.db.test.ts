import { expect, test } from "vitest";
import type { DueThing } from "#core/due.ts";
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

/** A talk with Ana about the target at 18:00 of a day, agreed or only proposed; gives its id. */
async function agreeTalk(
	{ client }: Seeker,
	talk: { targetId: string; date: string; agreed?: boolean },
): Promise<string> {
	const contact = await read(
		client.contacts.$post({ json: { name: "Ana Luthier" } }),
	);
	const { id } = await read(
		client.meetings.$post({
			json: {
				contactId: contact.id,
				targetId: talk.targetId,
				times: [{ date: talk.date, time: "18:00" }],
				agreed: talk.agreed ?? true,
				medium: "phone",
			},
		}),
	);
	return id;
}

function due(seeker: Seeker, now = start): Promise<DueThing[]> {
	const day = { today: dateIn(now, "UTC"), now, zone: "UTC" };
	return seeker.actor().db.transaction((tx) => prepareDue(tx, day));
}

test("an agreed talk in three days without questions asks for them, until there are some", async () => {
	const seeker = await seekerWithTarget();
	const meetingId = await agreeTalk(seeker, {
		targetId: seeker.param.id,
		date: "2026-03-05",
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
		date: "2026-03-02",
	});
	expect(await due(seeker)).toMatchObject([{ dueOn: "2026-03-02" }]);
});

test.each([
	["in four days", "2026-03-06", true, start],
	["past", "2026-03-03", true, "2026-03-03T19:00:00.000Z"],
	["only proposed", "2026-03-03", false, start],
])("a talk that is %s asks for nothing", async (_, date, agreed, now) => {
	const seeker = await seekerWithTarget();
	const { id: targetId } = seeker.param;
	await agreeTalk(seeker, { targetId, date, agreed });
	expect(await due(seeker, now)).toEqual([]);
});

test("a cancelled talk asks for nothing any more", async () => {
	const seeker = await seekerWithTarget();
	const { id: targetId } = seeker.param;
	const id = await agreeTalk(seeker, { targetId, date: "2026-03-03" });
	expect(await due(seeker)).toHaveLength(1);
	const cancel = seeker.client.meetings[":id"].cancellation;
	await read(cancel.$post({ param: { id }, json: { by: "contact" } }));
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
		date: "2026-03-03",
	});
	expect(await due(await app.newSeeker())).toEqual([]);
});
