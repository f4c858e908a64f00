import { useEffect, useMemo, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import { Refused, read } from "#http/client.ts";
import { client } from "#web/api.ts";
import type { Note } from "../schema/note.ts";
import { draftStore } from "./draft-store.ts";
import {
	createNoteQueue,
	type NoteQueue,
	type SendAnswer,
} from "./note-queue.ts";

export type Notes = ReturnType<NoteQueue["read"]> & Pick<NoteQueue, "edit">;

/** The notes of a meeting, saved as they are typed; what waited from before a reload is sent first. */
export function useNotes(meetingId: string, fromServer: Note[]): Notes {
	const queue = useMemo(() => queueFor(meetingId), [meetingId]);
	const [state, setState] = useState(queue.read());
	useEffect(() => {
		const stop = queue.subscribe(() => setState(queue.read()));
		const leave = () => queue.leave();
		const again = () => {
			queue.flush();
		};
		addEventListener("pagehide", leave);
		addEventListener("online", again);
		again();
		return () => {
			stop();
			removeEventListener("pagehide", leave);
			removeEventListener("online", again);
			again();
		};
	}, [queue]);
	useEffect(() => queue.adopt(fromServer), [queue, fromServer]);
	return { ...state, edit: queue.edit };
}

function queueFor(meetingId: string): NoteQueue {
	return createNoteQueue({
		store: draftStore(meetingId, localStorage),
		newId,
		now: () => instantFromMillis(Date.now()),
		later: (call, ms) => {
			const timer = setTimeout(call, ms);
			return () => clearTimeout(timer);
		},
		async send(draft, whileLeaving): Promise<SendAnswer> {
			const param = { id: meetingId, noteId: draft.id };
			const { revision, body, questionId, marks, offTheRecord, writtenAt } =
				draft;
			const notes = client.meetings[":id"].notes[":noteId"];
			const options = { init: { keepalive: whileLeaving } };
			try {
				const note = await read(
					draft.deleted
						? notes.$delete({ param, query: { revision } }, options)
						: notes.$put(
								{
									param,
									json: {
										revision,
										body,
										questionId,
										marks,
										offTheRecord,
										writtenAt,
									},
								},
								options,
							),
				);
				return { kind: "kept", note };
			} catch (error) {
				// Signing in again mends this one, so it is tried again.
				if (
					error instanceof Refused &&
					error.problem.status < 500 &&
					error.problem.code !== "not-signed-in"
				)
					return { kind: "refused", sentence: error.message };
				throw error;
			}
		},
	});
}
