import { newId } from "#core/ids.ts";
import { ok, refuse } from "#core/result.ts";
import m from "#messages/followup";
import { queueMessage, sendSoon } from "#steps/arrange/actions/outgoing.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { MailThankYouInput } from "../schema/thank-you.ts";
import { lockTalk } from "../store/talk.ts";
import { selectThankYous, upsertThankYou } from "../store/thank-you.ts";
import {
	changeFollowUp,
	type FollowUpOutcome,
	personOf,
	wholeFollowUp,
} from "./follow-up.ts";
import { mayLeave, STOPS } from "./thank-you.ts";

/**
 * Leaves the thanks to one person to the queue of mails, from the seeker's own account. While a message is on its way, or
 * nobody knows whether it went out, there is no second one.
 */
export async function mailThankYou(
	actor: Actor,
	id: string,
	{ newId: messageId, contactId, body }: MailThankYouInput,
): Promise<FollowUpOutcome> {
	const done = await changeFollowUp(actor, id, async (tx, talk, nested) => {
		const found = personOf(talk, contactId);
		if (!found.ok) return found;
		const person = found.value;
		if (person.doNotContactAt) return refuse("thank-you-do-not-contact");
		if (!person.email) return refuse("mail-no-address");
		await lockTalk(tx, id);
		const whole = await wholeFollowUp(tx, talk, actor.now);
		const rowOf = async () =>
			(await selectThankYous(tx, id)).find(
				(row) => row.contactId === person.id,
			);
		const before = await rowOf();
		const message = whole.outgoing.find((one) => one.aboutId === before?.id);
		if (message?.id === messageId) return ok(undefined);
		const isUnderWay =
			message && ["queued", "sending", "unsure"].includes(message.status);
		if (before?.sentAt || isUnderWay) return refuse("thank-you-under-way");
		const checked = mayLeave(whole, person, body, STOPS);
		if (!checked.ok) return checked;
		await upsertThankYou(tx, {
			id: newId(),
			meetingId: id,
			contactId: person.id,
			body,
			updatedAt: actor.now,
		});
		const row = await rowOf();
		if (!row) throw new Error("thanks that were just kept are there");
		return queueMessage(within(actor, nested), {
			id: messageId,
			to: person.email,
			subject: m.thankYouSubject(),
			text: body,
			about: { kind: "thank-you", id: row.id },
			contactId: person.id,
		});
	});
	if (done.ok) await sendSoon(actor, messageId);
	return done;
}
