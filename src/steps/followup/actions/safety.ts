import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type { WriteSafetyNoteInput } from "../schema/safety.ts";
import {
	deleteSafetyNote,
	insertSafetyNote,
	type NotedPersonRow,
	type SafetyNoteRow,
	selectNotedBy,
	selectNotedPerson,
	selectSafetyNotes,
	updateSafetyNote,
	wasInTalk,
} from "../store/safety.ts";

export interface SafetyNotes {
	person: NotedPersonRow;
	notes: SafetyNoteRow[];
}
type Outcome<R extends string = never> = Result<
	SafetyNotes,
	"contact-missing" | R
>;

/** The notes about one person, whoever they were merged into since. */
export function listSafetyNotes(
	actor: Actor,
	contactId: string,
): Promise<Outcome> {
	return actor.db.transaction((tx) => notesOf(tx, contactId));
}

async function notesOf(tx: Tx, contactId: string): Promise<Outcome> {
	const person = await selectNotedPerson(tx, contactId);
	if (!person) return refuse("contact-missing", { id: contactId });
	return ok({ person, notes: await selectSafetyNotes(tx, person.id) });
}

/** Writes down what was not all right. From now on nothing asks to write to them (METHOD §3). */
export function writeSafetyNote(
	actor: Actor,
	contactId: string,
	input: WriteSafetyNoteInput,
): Promise<Outcome<"not-in-the-talk">> {
	return actor.db.transaction(async (tx) => {
		const person = await selectNotedPerson(tx, contactId);
		if (!person) return refuse("contact-missing", { id: contactId });
		const { meetingId } = input;
		if (meetingId && !(await wasInTalk(tx, meetingId, person.id)))
			return refuse("not-in-the-talk");
		await insertSafetyNote(tx, {
			id: input.newId ?? newId(),
			contactId: person.id,
			meetingId: meetingId ?? null,
			body: input.body,
			notedAt: actor.now,
		});
		return notesOf(tx, person.id);
	});
}

export function changeSafetyNote(
	actor: Actor,
	id: string,
	body: string,
): Promise<Outcome<"safety-note-unknown">> {
	return withNote(actor, id, (tx) => updateSafetyNote(tx, id, body));
}

/** Takes a note back: with the last of them, all that was due is due again. */
export function takeBackSafetyNote(
	actor: Actor,
	id: string,
): Promise<Outcome<"safety-note-unknown">> {
	return withNote(actor, id, (tx) => deleteSafetyNote(tx, id));
}

function withNote(
	actor: Actor,
	id: string,
	change: (tx: Tx) => Promise<void>,
): Promise<Outcome<"safety-note-unknown">> {
	return actor.db.transaction(async (tx) => {
		const contactId = await selectNotedBy(tx, id);
		if (!contactId) return refuse("safety-note-unknown", { id });
		await change(tx);
		return notesOf(tx, contactId);
	});
}
