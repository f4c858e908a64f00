import { idOfText } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { notLater } from "../rules/clock.ts";
import { goesOn, stateIn } from "../rules/pocket-file.ts";
import {
	type PocketNote,
	type PocketState,
	pocketState,
} from "../schema/pocket-sheet.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import { selectSuggestions } from "../store/closing.ts";
import { type NoteRow, noteVersion, selectNote } from "../store/note.ts";
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
 * Takes in what was done in a pocket sheet. The same file again changes nothing, a later one adds what is new. Where the
 * closing pair can't be taken, or is open with no reason, it is said, and everything else is in.
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
				startedAt: notLater(state.startedAt, actor.now),
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
		const before = await selectSuggestions(tx, id);
		const paired = await takePair(inside, state);
		const after = await selectSuggestions(tx, id);
		const end = await takeEnd(inside, talk.status, state);
		return ok({
			...{ meetingId: id, contactName: talk.contactName, ...counts },
			people: after.length - before.length,
			...(paired.ok ? end : { ...end, refusal: paired.refusal }),
		});
	});
}

const inOrder = (notes: readonly PocketNote[]) =>
	notes.toSorted((a, b) => Date.parse(a.writtenAt) - Date.parse(b.writtenAt));

type NoteEnd = "taken" | "unchanged" | "copies" | "empty";

/**
 * Where the note was written on in the file alone, its text replaces what is here; where it was written on here, that
 * stays; where both were, the file's text becomes a note beside it. Off the record in one place is off the record in both.
 */
async function takeNote(
	tx: Tx,
	actor: Actor,
	meetingId: string,
	note: PocketNote,
): Promise<Result<NoteEnd, ConductRefusal>> {
	const { id, base, isChanged, ...said } = note;
	if (base === 0 && said.body.trim() === "") return ok("empty");
	if (!isChanged) return ok("unchanged");
	const there = await selectNote(tx, id);
	const version = versionOf(note);
	if ((there?.takenVersions as string[])?.includes(version))
		return ok("unchanged");
	const whole = { ...said, ...(there && joined(said, there)) };
	if (!there || isUntouched(there, base) || goesOn(said.body, there.body)) {
		const revision = (there?.revision ?? 0) + 1;
		const kept = await saveNote(actor, meetingId, id, { ...whole, revision });
		if (kept.ok) await noteVersion(tx, id, version, revision);
		return end(kept, "taken");
	}
	await noteVersion(tx, id, version, there.takenRevision);
	if (goesOn(there.body, said.body)) return ok("unchanged");
	const copyId = idOfText(COPIES, `${id}\n${said.body}`);
	if (await selectNote(tx, copyId)) return ok("unchanged");
	const copy = { ...whole, marks: said.marks, revision: 1, copyOf: id };
	return end(await saveNote(actor, meetingId, copyId, copy), "copies");
}

/** Nobody changed it here since the file was made, or since a file was brought last. */
const isUntouched = (there: NoteRow, base: number) =>
	there.revision === base || there.revision === there.takenRevision;

/** What both places say of a note: a mark of either, and off the record if either is. */
function joined(
	said: Pick<PocketNote, "marks" | "offTheRecord">,
	there: NoteRow,
) {
	const marks = new Set([...said.marks, ...(there.marks as typeof said.marks)]);
	return {
		marks: [...marks],
		offTheRecord: said.offTheRecord || there.offTheRecord,
	};
}

const versionOf = ({ body, marks, offTheRecord }: PocketNote) =>
	idOfText(COPIES, JSON.stringify([body, marks.toSorted(), offTheRecord]));

const end = <V>(
	done: Result<unknown, ConductRefusal>,
	value: V,
): Result<V, ConductRefusal> => (done.ok ? ok(value) : done);

/** The people whose lines were filled; who is known by an address alone is called by it. */
const named = ({ closing }: PocketState) =>
	closing.people
		.filter(({ newId: _, ...said }) => Object.keys(said).length > 0)
		.map((one) =>
			one.name || one.title || one.organization
				? one
				: { ...one, name: one.howToReach },
		);

/** What was said in the file alone: an answer that it was made with may have been taken back since. */
async function takePair(
	actor: Actor,
	state: PocketState,
): Promise<Result<unknown, ConductRefusal>> {
	const { namesAsked, nameUse, nameUseAt, thanked } = state.closing;
	if (state.savedAt === null) return ok(undefined);
	return recordClosingPair(actor, state.meetingId, {
		suggested: named(state),
		// What was ticked is never taken back by a file: it may be older than what was said since.
		...(namesAsked && { namesAsked }),
		...(thanked && { thanked }),
		...(nameUse && nameUseAt && { nameUse, at: nameUseAt }),
	});
}

async function takeEnd(
	actor: Actor,
	status: string,
	{ meetingId, endedAt, cutShort, reason }: PocketState,
): Promise<Pick<PocketTaken, "ended" | "refusal">> {
	if (status !== "agreed") return { ended: status === "held", refusal: null };
	if (endedAt === null) return { ended: false, refusal: null };
	const ended = await endTalk(actor, meetingId, {
		cutShort,
		at: endedAt,
		...(reason && { reason }),
	});
	return ended.ok
		? { ended: true, refusal: null }
		: { ended: false, refusal: ended.refusal };
}
