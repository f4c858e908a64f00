import { newId } from "#core/ids.ts";
import { ok, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { RecordRecordingAnswerInput } from "../schema/recording.ts";
import { selectParticipants } from "../store/closing.ts";
import { insertRecordingAnswer } from "../store/recording.ts";
import { changeSheet, type SheetOutcome } from "./run-sheet.ts";

/** What somebody in the talk answered to "may I record this?"; a later no takes a yes back (METHOD step 5). */
export function recordRecordingAnswer(
	actor: Actor,
	id: string,
	{ newId: answerId, contactId, answer }: RecordRecordingAnswerInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk) => {
		const by = contactId ?? talk.contactId;
		const others = await selectParticipants(tx, id);
		if (by !== talk.contactId && !others.some((other) => other.id === by))
			return refuse("stranger-to-talk");
		await insertRecordingAnswer(tx, {
			id: answerId ?? newId(),
			meetingId: id,
			contactId: by,
			answer,
			saidAt: actor.now,
		});
		return ok(undefined);
	});
}
