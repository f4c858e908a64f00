import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { thankYouBody } from "../present/thank-you.ts";
import { checkThankYou } from "../rules/thank-you.ts";
import type { FollowupRefusal } from "../schema/refusals.ts";
import type {
	MarkThankYouSentInput,
	SaveThankYouInput,
} from "../schema/thank-you.ts";
import { type HeldTalkRow, selectTalkNotes } from "../store/talk.ts";
import { upsertThankYou } from "../store/thank-you.ts";
import {
	changeFollowUp,
	type FollowUpOutcome,
	personOf,
	wholeFollowUp,
} from "./follow-up.ts";

/** Keeps the person's own wording. Refused where it carries something off the record. */
export function saveThankYou(
	actor: Actor,
	id: string,
	{ contactId, body }: SaveThankYouInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk) => {
		const person = personOf(talk, contactId);
		if (!person.ok) return person;
		const checked = await mayLeave(tx, talk, body, ["off-the-record"]);
		if (!checked.ok) return checked;
		await upsertThankYou(tx, {
			id: newId(),
			meetingId: id,
			contactId: person.value.id,
			body,
			updatedAt: actor.now,
		});
		return ok(undefined);
	});
}

/** The thanks are out, in time or late; late ones are as welcome (METHOD §3). What was said aloud needs no text. None go to whoever asked not to be contacted (§4). */
export function markThankYouSent(
	actor: Actor,
	id: string,
	{ contactId, channel, body }: MarkThankYouSentInput,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk) => {
		const person = personOf(talk, contactId);
		if (!person.ok) return person;
		if (person.value.doNotContactAt) return refuse("thank-you-do-not-contact");
		const spoken = channel === "phone" || channel === "in-person";
		const whole = await wholeFollowUp(tx, talk);
		const text =
			body ?? (spoken ? "" : thankYouBody(whole, person.value, actor.now).body);
		const checked = await mayLeave(tx, talk, text, ["off-the-record", "gap"]);
		if (!checked.ok) return checked;
		await upsertThankYou(tx, {
			id: newId(),
			meetingId: id,
			contactId: person.value.id,
			body: text,
			channel,
			sentAt: actor.now,
			updatedAt: actor.now,
		});
		return ok(undefined);
	});
}

async function mayLeave(
	tx: Tx,
	talk: HeldTalkRow,
	body: string,
	stops: readonly string[],
): Promise<Result<undefined, FollowupRefusal>> {
	const notes = await selectTalkNotes(tx, talk.id);
	const found = checkThankYou(
		body,
		notes.filter((note) => note.offTheRecord).map((note) => note.body),
	).find((finding) => finding.blocks && stops.includes(finding.code));
	if (!found) return ok(undefined);
	return refuse(found.code === "gap" ? "thank-you-gap" : "off-the-record");
}
