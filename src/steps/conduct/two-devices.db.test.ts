// Two devices, a bad network and the real routes: what both wrote is kept, once, in order, and marked.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { talkWithTom } from "#test/talks.ts";
import type { NoteMark } from "./rules/note.ts";
import {
	createNoteQueue,
	type NoteDraft,
	type NoteQueue,
	type QueueTools,
} from "./ui/note-queue.ts";

const app = await testApp("2026-03-10T16:02:00.000Z");

async function talk() {
	const { client, accountId } = await app.newSeeker();
	const { tom, id } = await talkWithTom(client);
	const param = { id };
	const sheet = () => read(client.meetings[":id"]["run-sheet"].$get({ param }));
	const notes = client.meetings[":id"].notes[":noteId"];
	const send = async (draft: NoteDraft) => {
		const { revision, writer, seen, body, offTheRecord, copyOf } = draft;
		const at = { id, noteId: draft.id };
		return read(
			draft.deleted
				? notes.$delete({
						param: at,
						query: {
							revision,
							...(writer && { writer }),
							...(seen.length > 0 && {
								seen: seen
									.map((one) => `${one.writer ?? ""}.${one.revision}`)
									.join(),
							}),
						},
					})
				: notes.$put({
						param: at,
						json: {
							revision,
							...(writer && { writer }),
							seen,
							body,
							offTheRecord,
							copyOf,
							writtenAt: draft.writtenAt,
						},
					}),
		);
	};
	return { client, accountId, tom, param, sheet, send, notes };
}

/** A network that loses answers, says things twice or late. */
type Fate = "arrives" | "lost" | "answer lost" | "twice" | "late";

function device(
	send: (
		draft: NoteDraft,
	) => Promise<Awaited<ReturnType<Awaited<ReturnType<typeof talk>>["send"]>>>,
	fates: Fate[],
	late: NoteDraft[],
): NoteQueue {
	let clock = Date.parse("2026-03-10T16:03:00Z");
	const bad: QueueTools["send"] = async (draft) => {
		const copy = { ...draft };
		const fate = fates.shift() ?? "arrives";
		if (fate === "late") late.push(copy);
		if (fate === "lost" || fate === "late") throw new Error("no answer");
		const note = await send(copy);
		if (fate === "twice") await send(copy);
		if (fate === "answer lost") throw new Error("no answer");
		return { kind: "kept", note: { ...note, marks: note.marks as NoteMark[] } };
	};
	return createNoteQueue({
		drafts: [],
		write: () => {},
		send: bad,
		alone: (work) => work(),
		writer: newId(),
		newWriter: newId,
		now: () => new Date(clock++).toISOString(),
		later: () => () => {},
	});
}

test("both wrote on the same note: each text is there, one of them marked as the copy of the other", async () => {
	const { sheet, send } = await talk();
	const [phone, desk] = [device(send, [], []), device(send, [], [])];
	const id = newId();
	desk.edit(id, { body: "Half the day" });
	await desk.flush();
	phone.adopt((await sheet()).notes);
	desk.edit(id, { body: "Half the day is the screen" });
	phone.edit(id, { body: "Half the day: patients" });
	phone.edit(id, { body: "Half the day: patients, all morning" });
	await desk.flush();
	await phone.flush();
	const { notes } = await sheet();
	expect(notes.map(({ body, copyOf }) => [body, copyOf]).sort()).toEqual([
		["Half the day is the screen", null],
		["Half the day: patients, all morning", id],
	]);
});

test("what one took away and the other wrote on is kept", async () => {
	const { sheet, send } = await talk();
	const [phone, desk] = [device(send, [], []), device(send, [], [])];
	const id = newId();
	desk.edit(id, { body: "Half the day" });
	await desk.flush();
	phone.adopt((await sheet()).notes);
	desk.edit(id, { body: "", deleted: true });
	phone.edit(id, { body: "Half the day is the screen" });
	await desk.flush();
	await phone.flush();
	expect((await sheet()).notes.map((one) => one.body)).toEqual([
		"Half the day is the screen",
	]);
});

const fate = fc.constantFrom<Fate>(
	"arrives",
	"arrives",
	"lost",
	"answer lost",
	"twice",
	"late",
);

test("random histories on the real routes: every head is there once", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					device: fc.nat(1),
					do: fc.constantFrom("type", "type", "type", "send", "look"),
					pick: fc.nat(2),
				}),
				{ minLength: 4, maxLength: 12 },
			),
			fc.array(fate, { maxLength: 8 }),
			async (steps, fates) => {
				const { sheet, send } = await talk();
				const late: NoteDraft[] = [];
				const left = [...fates];
				const devices = [device(send, left, late), device(send, left, late)];
				const heads = new Set<string>();
				let words = 0;
				for (const step of steps) {
					const queue = devices[step.device] as NoteQueue;
					if (step.do === "send") await queue.flush();
					if (step.do === "look") queue.adopt((await sheet()).notes);
					if (step.do !== "type") continue;
					const { drafts } = queue.read();
					const draft = drafts[step.pick % (drafts.length + 1)];
					const body = `${draft?.body ?? ""} word${++words}`;
					heads.delete(draft?.body ?? "");
					heads.add(body);
					queue.edit(draft?.id ?? newId(), { body });
				}
				left.length = 0;
				for (const _ of ["once", "twice"])
					for (const queue of devices) await queue.flush();
				for (const draft of late) await send(draft);
				const { notes } = await sheet();
				expect(notes.map((note) => note.body).sort()).toEqual(
					[...heads].sort(),
				);
			},
		),
		{ numRuns: 40 },
	);
}, 120_000);

describe("what a device says late", () => {
	test("a talk began and ended when it did, not when the word of it arrived; never in the future", async () => {
		const { client, param, sheet } = await talk();
		app.clock.now = "2026-03-10T18:00:00.000Z";
		const at = client.meetings[":id"];
		await read(
			at.start.$post({ param, query: { at: "2026-03-10T16:01:00.000Z" } }),
		);
		await read(
			at.end.$post({
				param,
				json: { reason: "no time", at: "2026-03-10T23:00:00.000Z" },
			}),
		);
		expect(await sheet()).toMatchObject({
			startedAt: "2026-03-10T16:01:00.000Z",
			endedAt: "2026-03-10T18:00:00.000Z",
			status: "held",
		});
		app.clock.now = "2026-03-10T16:02:00.000Z";
	});

	test("somebody named late, with leave of their own, is dated by when it was said: a withdrawal of later on stands", async () => {
		const { client, tom, param, sheet } = await talk();
		app.clock.now = "2026-03-11T09:00:00.000Z";
		await client["name-use"].$post({
			json: { referrerId: tom.id, status: "withdrawn" },
		});
		app.clock.now = "2026-03-12T09:00:00.000Z";
		await read(
			client.meetings[":id"].suggestions.$post({
				param,
				json: {
					newId: newId(),
					name: "Ines Roth",
					nameUse: { status: "granted" },
					at: "2026-03-10T16:30:00.000Z",
				},
			}),
		);
		expect((await sheet()).closing.suggestions).toMatchObject([
			{ name: "Ines Roth", nameUse: { status: "withdrawn" } },
		]);
		app.clock.now = "2026-03-10T16:02:00.000Z";
	});

	test("a closing pair holds from when it was said: a withdrawal and an answer of later on stand", async () => {
		const { client, tom, param, accountId } = await talk();
		const pair = client.meetings[":id"]["closing-pair"];
		const json = {
			at: "2026-03-10T16:02:00.000Z",
			suggested: [{ newId: newId(), name: "Ines Roth" }],
			nameUse: { status: "granted" as const },
		};
		await client["name-use"].$post({
			json: { referrerId: tom.id, status: "refused" },
		});
		app.clock.now = "2026-03-11T09:00:00.000Z";
		await client["name-use"].$post({
			json: { referrerId: tom.id, status: "withdrawn" },
		});
		app.clock.now = "2026-03-12T09:00:00.000Z";
		const late = { ...json, at: "2026-03-10T16:30:00.000Z" };
		await read(pair.$put({ param, json: late }));
		const { closing } = await read(pair.$put({ param, json: late }));
		expect(closing.nameUse.status).toBe("withdrawn");
		expect(closing.suggestions).toMatchObject([
			{ name: "Ines Roth", nameUse: { status: "withdrawn" } },
		]);
		const { rows } = await app.pools.owner.query(
			"SELECT said_at FROM app.name_use WHERE account_id = $1 AND status = 'granted'",
			[accountId],
		);
		expect(rows).toEqual([{ said_at: "2026-03-10T16:30:00.000Z" }]);

		// What was said of one of them alone, the day after, stands as well.
		const referralId = closing.suggestions[0]?.id ?? "";
		await client["name-use"].$post({
			json: { referrerId: tom.id, referralId, status: "refused" },
		});
		app.clock.now = "2026-03-13T09:00:00.000Z";
		const limited = { status: "limited" as const, limits: "by e-mail" };
		const again = await read(
			pair.$put({
				param,
				json: { nameUse: limited, at: "2026-03-11T18:00:00.000Z" },
			}),
		);
		expect(again.closing.suggestions[0]?.nameUse.status).toBe("refused");

		// A clock that is ahead says it now, and not tomorrow.
		const ahead = await read(
			pair.$put({
				param,
				json: { nameUse: limited, at: "2026-03-14T09:00:00.000Z" },
			}),
		);
		expect(ahead.closing.suggestions[0]?.nameUse.status).toBe("limited");
		app.clock.now = "2026-03-10T16:02:00.000Z";
	});
});
