import { newId } from "#core/ids.ts";
import type { NoteDraft } from "./note-queue.ts";

const placeOf = (meetingId: string) => `askaround.note.${meetingId}.`;

/** Notes that an older version of the program kept in another place of this browser, which keeps them a while. */
export function draftsOfBefore(meetingId: string): NoteDraft[] {
	return keysOf(meetingId).flatMap((key) => {
		const draft = parsed(localStorage.getItem(key));
		return draft ? [draft] : [];
	});
}

/** Once they are in the new place. */
export function forgetDraftsOfBefore(meetingId: string): void {
	for (const key of keysOf(meetingId)) localStorage.removeItem(key);
}

function keysOf(meetingId: string): string[] {
	try {
		const keys = Object.keys(localStorage);
		return keys.filter((key) => key.startsWith(placeOf(meetingId)));
	} catch {
		// A browser that forbids it kept nothing there.
		return [];
	}
}

/** Text of another program under our key is left alone. */
function parsed(text: string | null): NoteDraft | undefined {
	try {
		const draft = JSON.parse(text ?? "null");
		if (typeof draft?.id !== "string" || typeof draft.body !== "string")
			return undefined;
		const { revision } = draft;
		// Then nobody said who writes, and the higher number was the newer text.
		const seen = [{ writer: null, revision }];
		return { ...draft, writer: newId(), seen, copyOf: null };
	} catch {
		return undefined;
	}
}
