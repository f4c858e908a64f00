import { newId } from "#core/ids.ts";
import type { Instant } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { addContactIn } from "../actions.ts";
import { type NameUseStanding, standingOf } from "../rules/name-use.ts";
import { checkLimits, suggestedContact } from "../rules/referral.ts";
import type {
	AddReferralInput,
	RecordNameUseInput,
} from "../schema/referral.ts";
import {
	insertNameUse,
	insertReferral,
	type ReferralRow,
	selectNameUse,
	selectReferral,
} from "../store/referral.ts";
import { selectSeeker } from "../store/seeker.ts";
import { type ContactRow, selectContact } from "../store.ts";

export type StandingReferral = ReferralRow & { nameUse: NameUseStanding };

type AddReferralRefusal =
	| "contact-missing"
	| "referral-to-self"
	| "referral-needs-somebody"
	| "not-an-email"
	| "limits-needed"
	| "limits-not-wanted";

/**
 * Records that somebody suggested a person, and what they said about using their name. Someone new becomes a contact,
 * introduced by the referrer; somebody with the same address is the contact that is there. The same id twice adds one.
 */
export function addReferral(
	actor: Actor,
	input: AddReferralInput,
): Promise<
	Result<
		{ referral: StandingReferral; contact: ContactRow },
		AddReferralRefusal
	>
> {
	return actor.db.transaction(async (tx) => {
		const id = input.id ?? newId();
		const there = input.id ? await selectReferral(tx, input.id) : undefined;
		if (there) return ok(await standing(tx, actor, there.id));
		const referrer = await selectContact(tx, input.referrerId);
		if (!referrer) return refuse("contact-missing", { id: input.referrerId });
		const { nameUse } = input;
		if (nameUse) {
			const checked = checkLimits(nameUse);
			if (!checked.ok) return checked;
		}
		const contact = await suggestedIn(tx, actor, input);
		if (!contact.ok) return contact;
		if (contact.value.id === referrer.id) return refuse("referral-to-self");
		await insertReferral(tx, {
			id,
			referrerId: referrer.id,
			contactId: contact.value.id,
			meetingId: input.meetingId,
			note: input.note,
			suggestedAt: actor.now,
		});
		if (nameUse && nameUse.status !== "not-asked")
			await insertNameUse(tx, {
				id: newId(),
				referrerId: referrer.id,
				referralId: id,
				status: nameUse.status,
				limits: nameUse.limits,
				notBefore: nameUse.notBefore,
				saidAt: actor.now,
			});
		return ok(await standing(tx, actor, id));
	});
}

async function suggestedIn(
	tx: Tx,
	actor: Actor,
	{ contactId, suggested = {} }: AddReferralInput,
): Promise<
	Result<
		ContactRow,
		"contact-missing" | "referral-needs-somebody" | "not-an-email"
	>
> {
	if (contactId) {
		const contact = await selectContact(tx, contactId);
		return contact ? ok(contact) : refuse("contact-missing", { id: contactId });
	}
	const input = suggestedContact(suggested);
	if (!input.ok) return input;
	const added = await addContactIn(tx, actor, input.value);
	if (added.ok) return added;
	switch (added.refusal.code) {
		case "contact-exists": {
			const { id } = added.refusal.facts as { id: string };
			const contact = await selectContact(tx, id);
			return contact ? ok(contact) : refuse("contact-missing", { id });
		}
		case "contact-needs-something":
			return refuse("referral-needs-somebody");
		case "contact-missing":
		case "not-an-email":
			return refuse(added.refusal.code, added.refusal.facts);
	}
}

async function standing(tx: Tx, actor: Actor, id: string) {
	const referral = await selectReferral(tx, id);
	const contact = referral && (await selectContact(tx, referral.contactId));
	if (!referral || !contact) throw new Error("a referral without its contact");
	const said = await selectNameUse(tx, [referral.referrerId]);
	const zone = referral.referrerZone ?? (await selectSeeker(tx)).zone;
	const nameUse = standingOf(said, id, actor.now, zone);
	return { referral: { ...referral, nameUse }, contact };
}

/**
 * Records what a referrer said about their name, for one referral or in general; it holds from when it was said, until
 * what they said after that. Gives how the permission stands now.
 */
export function recordNameUse(
	actor: Actor,
	input: RecordNameUseInput,
	saidAt: Instant = actor.now,
): Promise<
	Result<
		NameUseStanding,
		| "contact-missing"
		| "referral-missing"
		| "limits-needed"
		| "limits-not-wanted"
	>
> {
	return actor.db.transaction(async (tx) => {
		const referrer = await selectContact(tx, input.referrerId);
		if (!referrer) return refuse("contact-missing", { id: input.referrerId });
		const referralId = input.referralId ?? null;
		const referral = referralId && (await selectReferral(tx, referralId));
		if (referralId && (!referral || referral.referrerId !== referrer.id))
			return refuse("referral-missing", { id: referralId });
		const checked = checkLimits(input);
		if (!checked.ok) return checked;
		await insertNameUse(tx, {
			id: input.id ?? newId(),
			referrerId: referrer.id,
			referralId,
			status: input.status,
			limits: input.limits,
			notBefore: input.notBefore,
			saidAt,
		});
		const rows = await selectNameUse(tx, [referrer.id]);
		const zone = referrer.zone ?? (await selectSeeker(tx)).zone;
		return ok(standingOf(rows, referralId, actor.now, zone));
	});
}
