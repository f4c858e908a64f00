import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import { queries } from "#web/api.ts";
import { alone, later, line } from "#web/offline/alone.ts";
import { keepCopy, readCopy } from "#web/offline/copies.ts";
import type { Change } from "#web/offline/database.ts";
import { device } from "#web/offline/device.ts";
import { withNote } from "../rules/on-device.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { draftsOfBefore, forgetDraftsOfBefore } from "./draft-store.ts";
import {
	createNoteQueue,
	type KeptNote,
	type NoteDraft,
	type NoteQueue,
} from "./note-queue.ts";
import { sendNote } from "./send-note.ts";

const queues = new Map<string, Promise<NoteQueue>>();

const placeOf = (meetingId: string) => `note/${meetingId}/`;

/** The notes of a meeting that this browser has and the server not yet; one queue for each page and meeting. */
export function openNotes(meetingId: string): Promise<NoteQueue> {
	let queue = queues.get(meetingId);
	if (!queue) {
		queue = open(meetingId);
		queues.set(meetingId, queue);
	}
	return queue;
}

async function open(meetingId: string): Promise<NoteQueue> {
	const here = await device();
	const place = placeOf(meetingId);
	const keyOf = (draft: NoteDraft) => `${place}${draft.id}/${draft.writer}`;
	const put = (draft: NoteDraft): Change => ({
		put: draft,
		in: "drafts",
		at: keyOf(draft),
	});
	const before = draftsOfBefore(meetingId);
	await here.write(before.map(put));
	forgetDraftsOfBefore(meetingId);
	const found = await here.all("drafts", place);
	const tell = line<NoteDraft>(`notes ${here.account} ${meetingId}`, (draft) =>
		queue.hear(draft),
	);
	const queue = createNoteQueue({
		drafts: found.map(([, draft]) => draft as NoteDraft),
		write({ save = [], drop = [] }) {
			void here.write([
				...drop.map(
					(draft): Change => ({
						drop: keyOf(draft),
						in: "drafts",
						if: (one) => (one as NoteDraft).revision <= draft.revision,
					}),
				),
				...save.map(put),
			]);
		},
		async send(draft, whileLeaving) {
			const answer = await sendNote(meetingId, draft, whileLeaving);
			if (answer.kind === "kept") await takeOver(meetingId, answer.note);
			return answer;
		},
		alone: (work) => alone(`notes ${here.account} ${meetingId}`, work),
		tell,
		writer: newId(),
		newWriter: newId,
		now: () => instantFromMillis(Date.now()),
		later,
	});
	addEventListener("pagehide", () => queue.leave());
	addEventListener("online", () => void queue.flush());
	void queue.flush();
	return queue;
}

/** Brings the notes of a meeting to the server; false when there is no answer. */
export async function flushNotes(meetingId: string): Promise<boolean> {
	const queue = await openNotes(meetingId);
	await queue.flush();
	return !queue.read().isCutOff;
}

/** The meetings of which notes wait here. */
export async function meetingsWithNotes(): Promise<string[]> {
	const found = await (await device()).all("drafts", "note/");
	return [...new Set(found.map(([key]) => key.split("/")[1] ?? ""))];
}

/** What the server has now is on the sheet that this device keeps, before it is dropped from what waits. */
async function takeOver(meetingId: string, note: KeptNote): Promise<void> {
	const key = ["run-sheet", meetingId];
	const sheet =
		queries.getQueryData<RunSheet>(key) ??
		((await readCopy(key))?.value as RunSheet | undefined);
	if (!sheet) return;
	// A reading under way would bring back what was before; it is made anew.
	const isReading = queries.isFetching({ queryKey: key }) > 0;
	if (isReading) await queries.cancelQueries({ queryKey: key });
	const next = withNote(queries.getQueryData<RunSheet>(key) ?? sheet, note);
	queries.setQueryData(key, next);
	await keepCopy(key, next);
	if (isReading) void queries.invalidateQueries({ queryKey: key });
}
