import { idOfText } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { goesOn, stateIn } from "../rules/pocket-file.ts";
import {
	type PocketNote,
	type PocketState,
	pocketState,
} from "../schema/pocket-sheet.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import { selectNote } from "../store/note.ts";
import { updateQuestionStatus, updateRunSheet } from "../store/run-sheet.ts";
import { endTalk, recordClosingPair } from "./closing.ts";
import { saveNote } from "./note.ts";
import { openSheet } from "./run-sheet.ts";

/** What became of a file that came back. */
export interface PocketTaken {
	meetingId: string;
	contactName: string;
	taken: number;
	unchanged: number;
	copies: number;
	people: number;
	ended: boolean;
	/** Why the talk could not be ended by it. */
	refusal: { code: ConductRefusal; facts: Record<string, unknown> } | null;
}

/** The namespace of copies; never change it, or a file that comes again would leave more of them. */
const COPIES = "2f0c1e5e-41a5-5c2b-8f55-6f3b6c5f9c1d";

/**
 * Takes in what was done in a pocket sheet, whole or not at all. The same file again changes nothing, a later one adds
 * what is new. A talk whose closing pair is open, with no reason, stays open; everything else of it is in.
 */
export async function takePocketSheet(
	actor: Actor,
	text: string,
): Promise<Result<PocketTaken, ConductRefusal>> {
	const found = stateIn(text);
	if (!found.ok) return found;
	const read = pocketState.safeParse(found.value);
	if (!read.success) return refuse("no-pocket-sheet");
	const state = read.data;
	return actor.db.transaction(async (tx, nested) => {
		const inside = within(actor, nested);
		const id = state.meetingId;
		const opened = await openSheet(tx, id, actor.now);
		if (!opened.ok) return opened;
		const { talk, sheet } = opened.value;
		if (state.startedAt && sheet.startedAt === null)
			await updateRunSheet(tx, id, {
				startedAt: state.startedAt,
				updatedAt: actor.now,
			});
		for (const question of state.questions)
			if (question.status !== "open")
				await updateQuestionStatus(tx, id, question.id, question.status);
		const counts = { taken: 0, unchanged: 0, copies: 0 };
		for (const note of inOrder(state.notes)) {
			const kept = await takeNote(tx, inside, id, note);
			if (!kept.ok) return kept;
			if (kept.value !== "empty") counts[kept.value]++;
		}
		const paired = await takePair(inside, state);
		if (!paired.ok) return paired;
		const end = await takeEnd(inside, nested, talk.status, state);
		return ok({
			...{ meetingId: id, contactName: talk.contactName, ...counts, ...end },
			people: named(state).length,
		});
	});
}

const inOrder = (notes: readonly PocketNote[]) =>
	notes.toSorted((a, b) => Date.parse(a.writtenAt) - Date.parse(b.writtenAt));

type NoteEnd = "taken" | "unchanged" | "copies" | "empty";

/**
 * Where the note was written on in the file, its text replaces what is here; where it was written on here, that stays;
 * where both were, the file's text becomes a note beside it.
 */
async function takeNote(
	tx: Tx,
	actor: Actor,
	meetingId: string,
	note: PocketNote,
): Promise<Result<NoteEnd, ConductRefusal>> {
	const { id, base, ...said } = note;
	if (base === 0 && said.body.trim() === "") return ok("empty");
	const there = await selectNote(tx, id);
	if (there?.body === said.body && isMarkedAs(there, note))
		return ok("unchanged");
	const untouched = there === undefined || there.revision === base;
	if (untouched || goesOn(said.body, there.body)) {
		if (there?.deletedAt && !untouched) return ok("unchanged");
		const revision = (there?.revision ?? 0) + 1;
		return end(
			await saveNote(actor, meetingId, id, { ...said, revision }),
			"taken",
		);
	}
	if (goesOn(there.body, said.body)) return ok("unchanged");
	const copyId = idOfText(COPIES, `${id}\n${said.body}`);
	if (await selectNote(tx, copyId)) return ok("unchanged");
	return end(
		await saveNote(actor, meetingId, copyId, {
			...said,
			revision: 1,
			copyOf: id,
		}),
		"copies",
	);
}

const isMarkedAs = (
	there: { marks: unknown; offTheRecord: boolean },
	note: PocketNote,
) =>
	there.offTheRecord === note.offTheRecord &&
	[...(there.marks as string[])].sort().join() === note.marks.toSorted().join();

const end = <V>(
	done: Result<unknown, ConductRefusal>,
	value: V,
): Result<V, ConductRefusal> => (done.ok ? ok(value) : done);

const named = ({ closing }: PocketState) =>
	closing.people.filter(
		({ newId: _, ...said }) => Object.keys(said).length > 0,
	);

async function takePair(
	actor: Actor,
	state: PocketState,
): Promise<Result<unknown, ConductRefusal>> {
	const { namesAsked, nameUse, thanked } = state.closing;
	if (state.savedAt === null) return ok(undefined);
	return recordClosingPair(actor, state.meetingId, {
		suggested: named(state),
		// What was ticked is never taken back by a file: it may be older than what was said since.
		...(namesAsked && { namesAsked }),
		...(thanked && { thanked }),
		...(nameUse && { nameUse }),
	});
}

async function takeEnd(
	actor: Actor,
	nested: AccountDb,
	status: string,
	{ meetingId, endedAt, cutShort, reason }: PocketState,
): Promise<Pick<PocketTaken, "ended" | "refusal">> {
	if (status !== "agreed") return { ended: status === "held", refusal: null };
	if (endedAt === null) return { ended: false, refusal: null };
	const ended = await endTalk(within(actor, nested), meetingId, {
		cutShort,
		...(reason && { reason }),
	});
	return ended.ok
		? { ended: true, refusal: null }
		: { ended: false, refusal: ended.refusal };
}
