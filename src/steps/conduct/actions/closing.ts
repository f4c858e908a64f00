import { newId } from "#core/ids.ts";
import type { Instant } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { holdMeeting } from "#steps/arrange/actions/meeting.ts";
import { addReferral, recordNameUse } from "#steps/people/actions/referral.ts";
import { addContact } from "#steps/people/actions.ts";
import { standingOf } from "#steps/people/rules/name-use.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { notLater } from "../rules/clock.ts";
import { decideEnd, groupPair } from "../rules/closing.ts";
import type {
	AddParticipantInput,
	AddSuggestionInput,
	EndTalkInput,
	NameUseAnswer,
	RecordClosingPairInput,
	SuggestedPerson,
} from "../schema/closing.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import {
	insertParticipant,
	selectNameUses,
	selectParticipants,
	selectSuggestions,
	updateParticipant,
} from "../store/closing.ts";
import { updateRunSheet } from "../store/run-sheet.ts";
import { selectKept, type TalkRow } from "../store/talk.ts";
import { changeSheet, type SheetOutcome } from "./run-sheet.ts";

type Done = Result<unknown, ConductRefusal>;

/**
 * Both questions and the thanks, as far as they went. Whoever is named becomes a contact, introduced by this one, and
 * the answer to "may I use your name?" a dated row for each of them; where nobody was named it holds in general.
 * The same request twice adds nobody and says nothing twice.
 */
export function recordClosingPair(
	actor: Actor,
	id: string,
	input: RecordClosingPairInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk, sheet, nested) => {
		const by = await whoOf(tx, talk, input.contactId);
		const isContact = by === talk.contactId;
		const others = await selectParticipants(tx, id);
		const before = isContact ? sheet : others.find((one) => one.id === by);
		if (!before) return refuse("stranger-to-talk");
		for (const one of input.suggested) {
			const added = await suggest(actor, nested, talk, by, one);
			if (!added.ok) return added;
		}
		if (input.nameUse) {
			const saidAt = notLater(input.at, actor.now);
			const asked = { by, answer: input.nameUse, saidAt };
			const said = await sayNameUse(actor, nested, tx, talk, asked);
			if (!said.ok) return said;
		}
		const named = input.suggested.length > 0;
		const asked = {
			namesAsked: named || (input.namesAsked ?? before.namesAsked),
			nameUseAsked: input.nameUse
				? input.nameUse.status !== "not-asked"
				: before.nameUseAsked,
		};
		if (!isContact)
			await updateParticipant(tx, { meetingId: id, contactId: by }, asked);
		await updateRunSheet(tx, id, {
			...(isContact && asked),
			thanked: input.thanked ?? sheet.thanked,
			updatedAt: actor.now,
		});
		return ok(undefined);
	});
}

/** One more person who was named, by the contact or by somebody else in the talk; at the door or in the debrief. */
export function addSuggestion(
	actor: Actor,
	id: string,
	{ suggestedBy, nameUse, at, ...person }: AddSuggestionInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk, _, nested) => {
		const others = await selectParticipants(tx, id);
		const by = await whoOf(tx, talk, suggestedBy);
		if (by !== talk.contactId && !others.some((other) => other.id === by))
			return refuse("suggested-by-stranger");
		const asOf = { ...actor, now: notLater(at, actor.now) };
		return suggest(asOf, nested, talk, by, person, nameUse);
	});
}

/** Somebody of a talk, under the entry they have now: they may have been merged while a device had no network. */
async function whoOf(tx: Tx, talk: TalkRow, id?: string): Promise<string> {
	return id ? selectKept(tx, id) : talk.contactId;
}

function suggest(
	actor: Actor,
	nested: AccountDb,
	talk: TalkRow,
	referrerId: string,
	{ newId, contactId, note, ...suggested }: SuggestedPerson,
	nameUse?: NameUseAnswer,
): Promise<Done> {
	return addReferral(within(actor, nested), {
		id: newId,
		referrerId,
		...(contactId ? { contactId } : { suggested }),
		meetingId: talk.id,
		note,
		nameUse,
	});
}

/** As of the moment it was said: a row of later on, such as a withdrawal, stays the last word. */
async function sayNameUse(
	actor: Actor,
	nested: AccountDb,
	tx: Tx,
	talk: TalkRow,
	{
		by,
		answer,
		saidAt,
	}: { by: string; answer: NameUseAnswer; saidAt: Instant },
): Promise<Done> {
	const { status } = answer;
	if (status === "not-asked") return ok(undefined);
	const own = (await selectSuggestions(tx, talk.id)).filter(
		(one) => one.suggestedBy === by,
	);
	const about = own.length > 0 ? own.map((one) => one.id) : [null];
	for (const referralId of about) {
		const rows = await selectNameUses(tx, [by]);
		const now = standingOf(rows, referralId, saidAt, talk.contactZone);
		const same =
			now.status === status &&
			now.limits === (answer.limits ?? null) &&
			now.notBefore === (answer.notBefore ?? null);
		if (same) continue;
		const row = {
			...answer,
			status,
			id: newId(),
			referrerId: by,
			referralId: referralId ?? undefined,
		};
		const said = await recordNameUse(within(actor, nested), row, saidAt);
		if (!said.ok) return said;
	}
	return ok(undefined);
}

/** Ends the talk, and with it the meeting is held. Refused once when one of the closing pair is open and no reason given. */
export function endTalk(
	actor: Actor,
	id: string,
	{ cutShort, reason, at }: EndTalkInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, _, sheet, nested) => {
		const given = reason ?? sheet.closingSkippedReason ?? undefined;
		const others = await selectParticipants(tx, id);
		const decided = decideEnd(groupPair([sheet, ...others]), given);
		if (!decided.ok) return decided;
		const held = await holdMeeting(within(actor, nested), { id, cutShort });
		if (!held.ok) return held;
		await updateRunSheet(tx, id, {
			endedAt: sheet.endedAt ?? notLater(at, actor.now),
			closingSkippedReason: decided.value.reason,
			updatedAt: actor.now,
		});
		return ok(undefined);
	});
}

/** Somebody else was in the talk too: they get their own thanks and their own permission (METHOD §3, "Group"). */
export function addParticipant(
	actor: Actor,
	id: string,
	{ contactId, newId, ...person }: AddParticipantInput,
): Promise<SheetOutcome> {
	return changeSheet(actor, id, async (tx, talk, _, nested) => {
		let joined = contactId;
		if (!joined) {
			const added = await addContact(within(actor, nested), {
				...person,
				id: newId,
				ring: "acquaintance",
			});
			if (!added.ok) return added;
			joined = added.value.id;
		}
		if (joined === talk.contactId) return refuse("participant-is-contact");
		await insertParticipant(tx, {
			meetingId: id,
			contactId: joined,
			joinedAt: actor.now,
		});
		return ok(undefined);
	});
}
