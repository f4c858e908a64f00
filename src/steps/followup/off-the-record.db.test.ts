// What was said off the record stays where it was written (METHOD §3): every reading of the whole app is asked for it.

import { expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");
const secret = "They will close the night shift in June";
/** Words that nothing else has. */
const trace = /night shift/i;

/** Where the seeker, and nobody else, sees it: the sheet that it was noted on, and apart in the follow-up. */
const own = ["readRunSheet", "readFollowUp"];

/**
 * A held talk about a target, with notes, and an insight, a promise, a lead and a verdict each; then two of its notes
 * are put off the record, after things were made of them.
 */
async function campaign() {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const target = await read(
		client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
	);
	const hypothesisId = newId();
	await app.pools.owner.query(
		"INSERT INTO app.hypothesis VALUES ($1, $2, $3, 'The hours are regular', now())",
		[seeker.accountId, hypothesisId, target.id],
	);
	await read(
		client.targets[":id"]["question-set"].draft.$post({
			param: { id: target.id },
			json: { minutes: 20 },
		}),
	);
	const tom = await read(
		client.contacts.$post({
			json: { name: "Tom Baker", email: "tom@example.org" },
		}),
	);
	const ann = await read(client.contacts.$post({ json: { name: "Ann Lee" } }));
	const approach = await read(
		client.approaches.$post({
			json: { contactId: ann.id, targetId: target.id },
		}),
	);
	const id = newId();
	const param = { id };
	const meeting = client.meetings[":id"];
	await read(
		client["past-talks"].$post({
			json: {
				id,
				contactId: tom.id,
				targetId: target.id,
				date: "2026-03-10",
				time: "16:00",
				zone: "UTC",
			},
		}),
	);
	const note = async (
		body: string,
		{ noteId = newId(), revision = 1, ...rest }: Record<string, unknown> = {},
	) => {
		await read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId: String(noteId) },
				json: { revision: Number(revision), body, ...rest },
			}),
		);
		return String(noteId);
	};
	await note("Half the day is records", { marks: ["insight"] });
	await note(secret, { marks: ["quote", "promise"], offTheRecord: true });
	const late = await note(secret, { marks: ["quote", "promise", "lead"] });
	return {
		seeker,
		target,
		hypothesisId,
		tom,
		ann,
		approach,
		id,
		param,
		meeting,
		note,
		late,
	};
}

test("a passage can't be put into anything that leaves the debrief", async () => {
	const { meeting, param } = await campaign();
	const codeOf = (answer: Promise<unknown>) =>
		answer.then(
			() => "done",
			(refused) => refused.problem.code,
		);
	const words = `As he said, ${secret.toUpperCase()}!`;
	const debrief = (json: object) => read(meeting.debrief.$put({ param, json }));
	const tried = [
		read(meeting.insights.$post({ param, json: { claim: words } })),
		read(meeting.promises.$post({ param, json: { what: words } })),
		read(meeting.leads.$post({ param, json: { what: words } })),
		read(meeting["thank-you"].$put({ param, json: { body: words } })),
		debrief({ summary: words }),
		debrief({ fit: "poorly", fitNote: words }),
		debrief({ verdict: { decision: "drop", reasons: words } }),
	];
	const codes = await Promise.all(tried.map(codeOf));
	expect(new Set(codes)).toEqual(new Set(["off-the-record"]));
});

test("put off the record after things were made of it, it comes out nowhere", async () => {
	const made = await campaign();
	const { seeker, meeting, param, hypothesisId, note, late } = made;
	const from = { noteId: late };
	// The other copy goes, so that this one may be kept at first.
	const { offTheRecord } = await read(meeting["follow-up"].$get({ param }));
	for (const one of offTheRecord)
		await note("", { noteId: one.noteId, revision: 2 });
	await read(
		meeting.insights.$post({
			param,
			json: { claim: secret, hypothesisId, stance: "contradicts", ...from },
		}),
	);
	await read(meeting.insights.$post({ param, json: { claim: `${secret}.` } }));
	await read(
		meeting.promises.$post({
			param,
			json: { what: secret, dueOn: "2026-03-11", ...from },
		}),
	);
	await read(
		meeting.leads.$post({
			param,
			json: { what: secret, deadline: "2026-03-12", ...from },
		}),
	);
	await read(meeting.debrief.$put({ param, json: { enjoyDay: 5 } }));
	const shown = await everything(made);
	expect(shown.get("readFollowUp")).toMatch(trace);
	expect(shown.get("readTargetInsights")).toMatch(trace);

	await note(secret, { noteId: late, revision: 2, offTheRecord: true });
	const after = await everything(made);
	expect(after.size).toBeGreaterThan(45);
	const leaking = [...after]
		.filter(([name, text]) => !own.includes(name) && trace.test(text))
		.map(([name]) => name);
	expect(leaking).toEqual([]);
	const { offTheRecord: kept, ...rest } = await read(
		meeting["follow-up"].$get({ param }),
	);
	expect(kept.map(({ body }) => body)).toEqual([secret]);
	expect(JSON.stringify(rest)).not.toMatch(trace);
	expect(rest).toMatchObject({ insights: [], promises: [], leads: [] });

	// The full backup has it in the tables that a restore reads, and in nothing that is to be read or passed on.
	const files = await backup(seeker);
	expect(
		[...files]
			.filter(([, text]) => trace.test(text))
			.map(([path]) => path)
			.sort(),
	).toEqual([
		"data/conduct/note.json",
		"data/followup/insight.json",
		"data/followup/lead.json",
		"data/followup/promise.json",
	]);
});

/** What every reading operation answers for every id there is, by its name; what wants more than an id is asked apart. */
async function everything({
	seeker,
	target,
	tom,
	ann,
	approach,
	hypothesisId,
	id,
	late,
}: Awaited<ReturnType<typeof campaign>>): Promise<Map<string, string>> {
	const ids = [id, target.id, tom.id, ann.id, approach.id, hypothesisId, late];
	const document = (await (
		await seeker.request("/../openapi.json")
	).json()) as {
		paths: Record<string, { get?: { operationId: string } }>;
	};
	const said = new Map<string, string>();
	for (const [path, methods] of Object.entries(document.paths)) {
		const name = methods.get?.operationId;
		if (!name || name === "exportAll") continue;
		const short = path.replace("/api/v1", "").replace("{code}", "29-1141.00");
		const asked = short.includes("{")
			? ids.map((one) => short.replace(/\{[^}]+\}/g, one))
			: [short, `${short}?query=night+shift`, `${short}?q=night+shift`];
		for (const one of asked) {
			const response = await seeker.request(one);
			if (response.ok)
				said.set(name, (said.get(name) ?? "") + (await response.text()));
		}
	}
	return said;
}

/** The files of the full export, by their paths. */
async function backup(seeker: Seeker): Promise<Map<string, string>> {
	const zipped = await (await seeker.request("/export")).arrayBuffer();
	const zip = await fromBufferPromise(Buffer.from(zipped));
	const files = new Map<string, string>();
	for await (const entry of zip.eachEntry()) {
		const chunks: Buffer[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry))
			chunks.push(chunk as Buffer);
		files.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
	}
	return files;
}
