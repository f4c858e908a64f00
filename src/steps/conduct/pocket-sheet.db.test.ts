import { describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { talkWithTom, targetWithQuestions } from "#test/talks.ts";
import { stateIn } from "./rules/pocket-file.ts";
import type { PocketNote, PocketState } from "./schema/pocket-sheet.ts";

const app = await testApp("2026-03-10T15:00:00.000Z");

/** A talk with Tom, agreed for 16:00 UTC, and the pocket sheet of it. */
async function pocket() {
	app.clock.now = "2026-03-10T15:00:00.000Z";
	const { client, request } = await app.newSeeker();
	const target = await targetWithQuestions(client, 20);
	const { tom, id } = await talkWithTom(client, {
		name: "Tom </script> Baker",
		organization: "Northlight",
		targetId: target.id,
	});
	const param = { id };
	const sheet = () => read(client.meetings[":id"]["run-sheet"].$get({ param }));
	const file = async () => {
		const answer = await request(`/meetings/${id}/pocket-sheet`);
		expect(answer.headers.get("content-disposition")).toBe(
			'attachment; filename="askaround-2026-03-10-tom-script-baker.html"',
		);
		return answer.text();
	};
	const state = async (): Promise<PocketState> => {
		const found = stateIn(await file());
		if (!found.ok) throw new Error("no state in the file");
		return found.value as PocketState;
	};
	const bring = (state: PocketState | string) =>
		read(
			client["pocket-sheets"].$post({
				json: {
					text: typeof state === "string" ? state : JSON.stringify(state),
				},
			}),
		);
	return { client, param, tom, sheet, file, state, bring };
}

const wrote = (body: string, minute: number, more = {}): PocketNote => ({
	id: newId(),
	questionId: null,
	body,
	marks: [],
	offTheRecord: false,
	base: 0,
	isChanged: true,
	writtenAt: `2026-03-10T16:${minute}:00.000Z`,
	...more,
});

const saved = { savedAt: "2026-03-10T16:25:00.000Z" };

describe("a pocket sheet", () => {
	test("is one file that loads nothing, and holds the questions", async () => {
		const { file, sheet } = await pocket();
		const text = await file();
		expect(text).not.toMatch(/\b(src|href)=|https?:\/\/|@import|url\(/);
		for (const { wording } of (await sheet()).questions)
			expect(text).toContain(JSON.stringify(wording).slice(1, -1));
	});

	test("brings a whole talk back, once, in the order of writing", async () => {
		const { state, bring, sheet, tom } = await pocket();
		const begun = await state();
		const [first, second] = begun.questions;
		const done: PocketState = {
			...begun,
			...saved,
			startedAt: "2026-03-10T16:01:00.000Z",
			endedAt: "2026-03-10T16:21:00.000Z",
			questions: begun.questions.map((one) =>
				one === first ? { ...one, status: "asked" } : one,
			),
			notes: [
				wrote("The second", 12, { marks: ["quote"], questionId: second?.id }),
				wrote("The first", 11, { questionId: first?.id }),
				wrote("", 13),
				wrote("Aside", 14, { offTheRecord: true }),
			],
			closing: {
				namesAsked: true,
				people: [{ newId: newId(), name: "Kwame Osei" }, { newId: newId() }],
				nameUse: { status: "limited", limits: "by e-mail" },
				nameUseAt: "2026-03-10T16:20:00.000Z",
				thanked: true,
			},
		};
		app.clock.now = "2026-03-10T17:00:00.000Z";
		expect(await bring(done)).toEqual({
			meetingId: begun.meetingId,
			contactName: tom.name,
			...{ taken: 3, unchanged: 0, copies: 0, people: 1 },
			...{ ended: true, stillOpen: null },
		});
		const after = await sheet();
		expect(after).toMatchObject({
			status: "held",
			startedAt: "2026-03-10T16:01:00.000Z",
			notes: [
				{ body: "The first", questionId: first?.id },
				{ body: "The second", questionId: second?.id, marks: ["quote"] },
				{ body: "Aside", questionId: null, offTheRecord: true },
			],
			closing: {
				nameUse: { status: "limited", limits: "by e-mail" },
				suggestions: [{ name: "Kwame Osei" }],
				thanked: true,
			},
		});
		expect(after.questions[0]?.status).toBe("asked");
		expect(await bring(done)).toMatchObject({ taken: 0, unchanged: 3 });
		expect((await sheet()).notes).toEqual(after.notes);
		expect((await sheet()).closing.suggestions).toHaveLength(1);
	});

	test("an open closing pair keeps the talk open; everything else is in", async () => {
		const { state, bring, sheet } = await pocket();
		const done = {
			...(await state()),
			...saved,
			endedAt: "2026-03-10T16:21:00.000Z",
			notes: [wrote("Kept", 11)],
		};
		const report = await bring(done);
		expect(report).toMatchObject({ taken: 1, ended: false });
		expect(report.stillOpen).toContain("You have not asked yet");
		expect((await sheet()).status).toBe("agreed");
		expect(await bring({ ...done, reason: "They had to run" })).toMatchObject({
			...{ taken: 0, unchanged: 1, ended: true },
		});
		expect((await sheet()).closing.skippedReason).toBe("They had to run");
	});

	test("where a note was written on in both places, both texts are kept", async () => {
		const { client, param, state, bring, sheet } = await pocket();
		const noteId = newId();
		const write = (body: string, revision: number) =>
			read(
				client.meetings[":id"].notes[":noteId"].$put({
					param: { ...param, noteId },
					json: { body, revision },
				}),
			);
		await write("Shifts", 1);
		const taken = await state();
		const [note] = taken.notes;
		const onPhone = (body: string) => ({
			...taken,
			...saved,
			notes: [{ ...(note as PocketNote), isChanged: true, body }],
		});
		const bodies = async () => (await sheet()).notes.map(({ body }) => body);
		// Written on the phone alone, then again on the phone.
		expect(await bring(onPhone("Shifts are"))).toMatchObject({ taken: 1 });
		expect(await bring(onPhone("Shifts are long"))).toMatchObject({ taken: 1 });
		expect(await bodies()).toEqual(["Shifts are long"]);
		// Written on here: the older text from the phone is part of it.
		await write("Shifts are long, and paid", 9);
		expect(await bring(onPhone("Shifts are long"))).toMatchObject({
			unchanged: 1,
		});
		// Both.
		expect(await bring(onPhone("Shifts are long; nobody minds"))).toMatchObject(
			{
				...{ taken: 0, copies: 1 },
			},
		);
		expect(await bring(onPhone("Shifts are long; nobody minds"))).toMatchObject(
			{
				...{ taken: 0, copies: 0, unchanged: 1 },
			},
		);
		expect(new Set(await bodies())).toEqual(
			new Set(["Shifts are long, and paid", "Shifts are long; nobody minds"]),
		);
	});

	test("what was put off the record here, or removed, stays so when the file comes", async () => {
		const { client, param, state, bring, sheet } = await pocket();
		const write = (noteId: string, json: object) =>
			read(
				client.meetings[":id"].notes[":noteId"].$put({
					param: { ...param, noteId },
					json: { body: "Shifts", revision: 1, ...json },
				}),
			);
		const noteId = newId();
		await write(noteId, {});
		const taken = await state();
		await write(noteId, { revision: 2, offTheRecord: true });
		// Not touched in the file.
		await bring({ ...taken, ...saved });
		expect((await sheet()).notes[0]?.offTheRecord).toBe(true);
		// Written on in the file.
		const note = { ...(taken.notes[0] as PocketNote), isChanged: true };
		const longer = { ...note, body: "Shifts are long" };
		await bring({ ...taken, ...saved, notes: [longer] });
		expect((await sheet()).notes).toMatchObject([
			{ body: "Shifts are long", offTheRecord: true },
		]);
		// Written otherwise in both.
		const otherwise = { ...note, body: "Nights are long" };
		await bring({ ...taken, ...saved, notes: [otherwise] });
		for (const { offTheRecord } of (await sheet()).notes)
			expect(offTheRecord).toBe(true);

		const fresh = wrote("Only in the file", 12);
		const again = { ...taken, ...saved, notes: [fresh] };
		await bring(again);
		await read(
			client.meetings[":id"].notes[":noteId"].$delete({
				param: { ...param, noteId: fresh.id },
				query: { revision: 5 },
			}),
		);
		expect(await bring(again)).toMatchObject({ taken: 0, unchanged: 1 });
		const bodies = (await sheet()).notes.map(({ body }) => body);
		expect(bodies).not.toContain("Only in the file");
	});

	test("an answer about the name that was taken back since stays taken back", async () => {
		const { client, param, state, bring, sheet } = await pocket();
		const pair = (status: "granted" | "refused") =>
			read(
				client.meetings[":id"]["closing-pair"].$put({
					param,
					json: { namesAsked: true, suggested: [], nameUse: { status } },
				}),
			);
		await pair("granted");
		const made = await state();
		app.clock.now = "2026-03-12T09:00:00.000Z";
		await pair("refused");
		const standing = async () => (await sheet()).closing.nameUse.status;
		app.clock.now = "2026-03-13T09:00:00.000Z";
		// The file was made with "granted", and nobody touched it there.
		await bring({ ...made, ...saved });
		expect(await standing()).toBe("refused");
		// It was said in the file, but before.
		const said = {
			...made,
			...saved,
			closing: { ...made.closing, nameUseAt: "2026-03-10T16:20:00.000Z" },
		};
		await bring(said);
		await bring(said);
		expect(await standing()).toBe("refused");
	});

	test("a closing pair that can't be taken is said, and the notes are in", async () => {
		const { state, bring, sheet } = await pocket();
		const made = await state();
		const report = await bring({
			...made,
			...saved,
			notes: [wrote("Kept", 11)],
			closing: {
				...made.closing,
				nameUse: { status: "limited" },
				nameUseAt: "2026-03-10T16:20:00.000Z",
			},
		});
		expect(report).toMatchObject({ taken: 1, ended: false });
		expect(report.stillOpen).toBeTruthy();
		expect((await sheet()).notes).toHaveLength(1);
	});

	test("a talk ends when it ended, and somebody known by an address alone is called by it", async () => {
		const { state, bring, sheet } = await pocket();
		const made = await state();
		const done: PocketState = {
			...made,
			...saved,
			startedAt: "2026-03-10T16:01:00.000Z",
			endedAt: "2026-03-10T16:21:00.000Z",
			reason: "Forgot",
			closing: {
				...made.closing,
				people: [{ newId: newId(), howToReach: "kwame@example.org" }],
			},
		};
		app.clock.now = "2026-03-13T09:00:00.000Z";
		expect(await bring(done)).toMatchObject({ people: 1, ended: true });
		expect(await bring(done)).toMatchObject({ people: 0, ended: true });
		expect(await sheet()).toMatchObject({
			endedAt: "2026-03-10T16:21:00.000Z",
			closing: { suggestions: [{ name: "kwame@example.org" }] },
		});
	});

	test.each([
		["something else", "<html><body>Hello</body></html>"],
		["a file that was cut off", '{"kind": "askaround-pocket-sheet", "vers'],
		["JSON of another kind", '{"kind": "shopping"}'],
	])("%s is refused in a sentence, and nothing is changed", async (_, text) => {
		const { bring, sheet } = await pocket();
		const before = await sheet();
		await expect(bring(text)).rejects.toThrow("no pocket sheet");
		expect(await sheet()).toEqual(before);
	});

	test("of somebody else's talk is refused", async () => {
		const one = await pocket();
		const other = await pocket();
		await expect(other.bring(await one.file())).rejects.toThrow(
			"not on record",
		);
	});
});
