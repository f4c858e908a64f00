import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { secretsOf, thankYouBody } from "../present/thank-you.ts";
import {
	checkThankYou,
	type ThankYouFinding,
	type ThankYouStandard,
} from "../rules/thank-you.ts";
import type { FollowupRefusal } from "../schema/refusals.ts";
import type {
	MarkThankYouSentInput,
	SaveThankYouInput,
} from "../schema/thank-you.ts";
import { lockTalk, type PersonRow } from "../store/talk.ts";
import { updateThankYouReturned, upsertThankYou } from "../store/thank-you.ts";
import {
	changeFollowUp,
	type FollowUpOutcome,
	personOf,
	type WholeFollowUp,
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
		const whole = await wholeFollowUp(tx, talk, actor.now);
		const checked = mayLeave(whole, person.value, body, ["off-the-record"]);
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
		await lockTalk(tx, id);
		const whole = await wholeFollowUp(tx, talk, actor.now);
		// What waits in the queue would go out as well: it is taken back first.
		if (isOnItsWay(whole, person.value)) return refuse("thank-you-under-way");
		const text =
			body ?? (spoken ? "" : thankYouBody(whole, person.value, actor.now).body);
		const checked = mayLeave(whole, person.value, text, STOPS);
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

/** The thanks came back: they are due again, by another channel (METHOD §3, "Thank-you bounces"). Saying it twice changes nothing. */
export function returnThankYou(
	actor: Actor,
	id: string,
	contactId: string | undefined,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async (tx, talk) => {
		const person = personOf(talk, contactId);
		if (!person.ok) return person;
		await updateThankYouReturned(tx, {
			meetingId: id,
			contactId: person.value.id,
			at: actor.now,
		});
		return ok(undefined);
	});
}

function isOnItsWay(whole: WholeFollowUp, { id }: PersonRow): boolean {
	const own = whole.thankYous.find((row) => row.contactId === id);
	return whole.outgoing.some(
		({ aboutId, status }) =>
			aboutId === own?.id && (status === "queued" || status === "sending"),
	);
}

/** What keeps thanks from leaving. */
export const STOPS = ["off-the-record", "name", "gap"] as const;

/** Whether these words may go to this person; `stops` are the findings that count now. */
export function mayLeave(
	whole: WholeFollowUp,
	person: PersonRow,
	body: string,
	stops: readonly ThankYouFinding["code"][],
): Result<undefined, FollowupRefusal> {
	const names = whole.names.get(person.id) ?? null;
	return wordsMayLeave(body, { offTheRecord: secretsOf(whole), names }, stops);
}

/** The same for any words that go to somebody after a talk. */
export function wordsMayLeave(
	body: string,
	standard: ThankYouStandard,
	stops: readonly ThankYouFinding["code"][] = STOPS,
): Result<undefined, "thank-you-gap" | "thank-you-name" | "off-the-record"> {
	const found = checkThankYou(body, standard).find(
		(finding) => finding.blocks && stops.includes(finding.code),
	);
	switch (found?.code) {
		case undefined:
			return ok(undefined);
		case "gap":
			return refuse("thank-you-gap");
		case "name":
			return refuse("thank-you-name", { why: found.sentence });
		default:
			return refuse("off-the-record");
	}
}
