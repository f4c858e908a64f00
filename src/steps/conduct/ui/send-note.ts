import { Refused, read } from "#http/client.ts";
import { client } from "#web/api.ts";
import type { NoteDraft, SendAnswer } from "./note-queue.ts";

/** No answer within this time is none. */
const TIMEOUT_MS = 20_000;

/** Brings one note to the server, as this browser has it. */
export async function sendNote(
	meetingId: string,
	draft: NoteDraft,
	whileLeaving: boolean,
): Promise<SendAnswer> {
	const param = { id: meetingId, noteId: draft.id };
	const { revision, body, questionId, marks, offTheRecord } = draft;
	const { writtenAt, copyOf, seen } = draft;
	const writer = draft.writer ?? undefined;
	const notes = client.meetings[":id"].notes[":noteId"];
	const init = whileLeaving
		? { keepalive: true }
		: { signal: AbortSignal.timeout(TIMEOUT_MS) };
	const versions = seen.map((one) => `${one.writer ?? ""}.${one.revision}`);
	try {
		const note = await read(
			draft.deleted
				? notes.$delete(
						{
							param,
							query: {
								revision,
								writer,
								...(versions.length > 0 && { seen: versions.join() }),
							},
						},
						{ init },
					)
				: notes.$put(
						{
							param,
							json: {
								revision,
								writer,
								seen,
								copyOf,
								body,
								questionId,
								marks,
								offTheRecord,
								writtenAt,
							},
						},
						{ init },
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
}
