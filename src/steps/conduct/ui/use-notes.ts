import { useEffect, useState } from "preact/hooks";
import type { Note } from "../schema/note.ts";
import type { NoteQueue } from "./note-queue.ts";
import { openNotes } from "./note-store.ts";

export type Notes = ReturnType<NoteQueue["read"]> & Pick<NoteQueue, "edit">;

/** The notes of a meeting, kept as they are typed; undefined for the moment in which this browser looks for its own. */
export function useNotes(
	meetingId: string,
	fromServer: Note[],
): Notes | undefined {
	const [found, setFound] = useState<Notes>();
	const [queue, setQueue] = useState<NoteQueue>();
	useEffect(() => {
		let isGone = false;
		void openNotes(meetingId).then((opened) => {
			if (!isGone) setQueue(opened);
		});
		return () => {
			isGone = true;
		};
	}, [meetingId]);
	useEffect(() => {
		if (!queue) return;
		const look = () => setFound({ ...queue.read(), edit: queue.edit });
		const stop = queue.subscribe(look);
		look();
		void queue.flush();
		return () => {
			stop();
			void queue.flush();
		};
	}, [queue]);
	useEffect(() => queue?.adopt(fromServer), [queue, fromServer]);
	return found;
}
