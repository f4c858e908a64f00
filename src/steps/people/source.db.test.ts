import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { peopleDue } from "./due.ts";
import type { AddSourceTaskInput } from "./schema/source.ts";

const app = await testApp();

const begin = ({ client }: Seeker, json: AddSourceTaskInput) =>
	read(client["source-tasks"].$post({ json }));
const due = (seeker: Seeker, today: string) =>
	seeker
		.actor()
		.db.read((tx) =>
			peopleDue(tx, { today, now: `${today}T12:00:00Z`, zone: "UTC" }),
		);
const contactOf = ({ client }: Seeker, id: string) =>
	read(client.contacts[":id"].$get({ param: { id } }));

test("the switchboard makes a person without a name; calls tick the doors; the name filled in later keeps the history", async () => {
	const seeker = await app.newSeeker();
	const task = await begin(seeker, {
		kind: "switchboard",
		title: "Charge nurse",
		organization: "St. Paul's",
		phone: "604 555 0100",
	});
	expect(task).toMatchObject({
		standing: "looking",
		contact: { label: "Charge nurse, St. Paul's", name: null },
	});
	const id = task.contact?.id ?? "";
	const call = (json: object) =>
		read(
			seeker.client.contacts[":id"].calls.$post({
				param: { id },
				json: json as never,
			}),
		);
	await call({
		askedWhom: "Reception, Ms Keller",
		outcome: "call-back",
		callBackOn: "2026-03-04",
		route: "reception",
	});
	const called = await read(
		seeker.client["source-tasks"][":id"].$get({ param: { id: task.id } }),
	);
	expect(called.standing).toBe("written");
	expect(
		called.steps.filter(({ doneAt }) => doneAt).map(({ step }) => step),
	).toEqual(["reception"]);
	expect((await due(seeker, "2026-03-03")).map(({ kind }) => kind)).toEqual([]);
	expect((await due(seeker, "2026-03-04")).map(({ kind }) => kind)).toEqual([
		"call-back",
	]);

	app.clock.now = "2026-03-04T12:00:00.000Z";
	await call({
		askedWhom: "Ward 3",
		outcome: "name-given",
		givenName: "Ana Ruiz",
		route: "unit",
	});
	expect(await due(seeker, "2026-03-05")).toEqual([]);
	const named = await contactOf(seeker, id);
	expect(named).toMatchObject({
		name: "Ana Ruiz",
		ring: "stranger",
		howMet: "Named by Ward 3 at St. Paul's",
		positions: [{ title: "Charge nurse", organization: "St. Paul's" }],
		calls: [
			{ askedWhom: "Ward 3", route: "unit" },
			{ askedWhom: "Reception, Ms Keller", route: "reception" },
		],
	});
	const [met] = await read(seeker.client["source-tasks"].$get({ query: {} }));
	expect(met).toMatchObject({ standing: "met", contact: { name: "Ana Ruiz" } });
	app.clock.now = "2026-03-02T12:00:00.000Z";
});

test("the switchboard needs a job and an organization", async () => {
	const seeker = await app.newSeeker();
	await expect(
		begin(seeker, { kind: "switchboard", title: "Nurse" }),
	).rejects.toMatchObject({ problem: { code: "source-needs-job" } });
});

test("the same id begins one task", async () => {
	const seeker = await app.newSeeker();
	const json = {
		id: newId(),
		kind: "switchboard",
		title: "Nurse",
		organization: "St. Paul's",
	} as const;
	await begin(seeker, json);
	await begin(seeker, json);
	expect(
		await read(seeker.client["source-tasks"].$get({ query: {} })),
	).toHaveLength(1);
	const { items } = await read(seeker.client.contacts.$get({ query: {} }));
	expect(items).toHaveLength(1);
});

test("an association is found, written to and answered; whom one meets there is in that ring, with how one met", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const task = await begin(seeker, { kind: "association" });
	const param = { id: task.id };
	const one = client["source-tasks"][":id"];
	const tick = (step: "find" | "write" | "answer") =>
		read(one.steps[":step"].$put({ param: { ...param, step } }));
	expect((await tick("find")).standing).toBe("found");
	await read(
		one.$patch({
			param,
			json: {
				organization: "Nurses of BC",
				dueOn: "2026-03-05",
				note: "Ms Lo",
			},
		}),
	);
	expect((await tick("write")).standing).toBe("written");
	expect(await due(seeker, "2026-03-04")).toEqual([]);
	expect(await due(seeker, "2026-03-05")).toMatchObject([
		{
			id: `source:${task.id}`,
			kind: "source",
			dueOn: "2026-03-05",
			title: "Go on with Nurses of BC",
			action: { path: `/people/sources/${task.id}` },
		},
	]);
	expect((await tick("answer")).standing).toBe("answered");
	const untold = await read(
		one.steps[":step"].$delete({ param: { ...param, step: "answer" } }),
	);
	expect(untold.standing).toBe("written");
	const met = await read(
		one.contacts.$post({
			param,
			json: { name: "Dr. Ana Ruiz", title: "Nurse", email: "ana@x.org" },
		}),
	);
	expect(met).toMatchObject({
		standing: "met",
		organization: "Nurses of BC",
		people: [{ label: "Dr. Ana Ruiz" }],
	});
	expect(await contactOf(seeker, met.people[0]?.id ?? "")).toMatchObject({
		ring: "alumni-association",
		relation: "association",
		howMet: "Through Nurses of BC",
		givenName: "Ana",
	});
	await read(one.$patch({ param, json: { state: "done" } }));
	expect(await due(seeker, "2026-03-09")).toEqual([]);
});

test("somebody known who is met there keeps what was said of them", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const known = await read(
		client.contacts.$post({
			json: { name: "Ana Ruiz", ring: "known-well", email: "ana@x.org" },
		}),
	);
	const { id } = await begin(seeker, { kind: "alumni", organization: "UBC" });
	const met = await read(
		client["source-tasks"][":id"].contacts.$post({
			param: { id },
			json: { name: "A. Ruiz", email: "ANA@x.org" },
		}),
	);
	expect(met.people).toEqual([{ id: known.id, label: "Ana Ruiz" }]);
	expect(await contactOf(seeker, known.id)).toMatchObject({
		name: "Ana Ruiz",
		ring: "known-well",
		howMet: "Through UBC",
	});
});

test("tasks of a target and of none are listed for it, those of another are not; a step belongs to its kind", async () => {
	const seeker = await app.newSeeker();
	const target = (occupationCode: string) =>
		read(
			seeker.client.targets.$post({
				json: { kind: "occupation", occupationCode },
			}),
		);
	const nurse = await target("29-1141.00");
	const cook = await target("35-2014.00");
	await begin(seeker, { kind: "alumni", targetId: nurse.id });
	await begin(seeker, { kind: "mentoring", targetId: cook.id });
	const { id } = await begin(seeker, { kind: "same-origin" });
	const tasks = await read(
		seeker.client["source-tasks"].$get({ query: { target: nurse.id } }),
	);
	expect(tasks.map(({ kind }) => kind)).toEqual(["same-origin", "alumni"]);
	await expect(
		read(
			seeker.client["source-tasks"][":id"].steps[":step"].$put({
				param: { id, step: "reception" },
			}),
		),
	).rejects.toMatchObject({ problem: { code: "source-step-missing" } });
	await expect(
		begin(seeker, { kind: "alumni", targetId: newId() }),
	).rejects.toMatchObject({ problem: { code: "target-missing" } });
});

test("an erased person is not named by a task, and another account sees none", async () => {
	const [seeker, other] = [await app.newSeeker(), await app.newSeeker()];
	const { id } = await begin(seeker, { kind: "alumni", organization: "UBC" });
	await read(
		seeker.client["source-tasks"][":id"].contacts.$post({
			param: { id },
			json: { name: "Ana Ruiz" },
		}),
	);
	await seeker
		.actor()
		.db.transaction((tx) =>
			tx
				.updateTable("contact")
				.set({ erasedAt: "2026-03-02T12:00:00Z" })
				.execute(),
		);
	const task = await read(
		seeker.client["source-tasks"][":id"].$get({ param: { id } }),
	);
	expect(JSON.stringify(task)).not.toContain("Ana");
	expect(task.people).toEqual([]);
	expect(await read(other.client["source-tasks"].$get({ query: {} }))).toEqual(
		[],
	);
});
