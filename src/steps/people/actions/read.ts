import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { type NameUseStanding, standingOf } from "../rules/name-use.ts";
import { withoutCovered } from "../rules.ts";
import {
	type AskingRow,
	type CallRow,
	selectAskings,
	selectCalls,
} from "../store/asking.ts";
import { type NoteRow, selectNotes } from "../store/note.ts";
import { selectNameUse, selectReferralsOf } from "../store/referral.ts";
import { selectSeeker } from "../store/seeker.ts";
import { selectTags, type TagRow } from "../store/tag.ts";
import {
	type ContactRow,
	type PointRow,
	type PositionRow,
	selectContact,
	selectPoints,
	selectPositions,
} from "../store.ts";
import type { StandingReferral } from "./referral.ts";

/** All that is known of one person. */
export interface WholeContact {
	contact: ContactRow;
	points: PointRow[];
	positions: PositionRow[];
	introducedBy: StandingReferral[];
	suggested: StandingReferral[];
	ownNameUse: NameUseStanding;
	askings: AskingRow[];
	calls: CallRow[];
	tags: TagRow[];
	notes: NoteRow[];
}

/** Everything about one person, each referral with how the permission to use the referrer's name stands now. */
export function readContact(
	actor: Actor,
	id: string,
): Promise<Result<WholeContact, "contact-missing">> {
	return actor.db.transaction(async (tx) => {
		const contact = await selectContact(tx, id);
		if (!contact) return refuse("contact-missing", { id });
		const [seeker, points, positions, referrals, askings, calls, tags, notes] =
			await Promise.all([
				selectSeeker(tx),
				selectPoints(tx, contact.id),
				selectPositions(tx, [contact.id]),
				selectReferralsOf(tx, contact.id),
				selectAskings(tx, contact.id),
				selectCalls(tx, contact.id),
				selectTags(tx, contact.id),
				selectNotes(tx, contact.id),
			]);
		const referrers = referrals.map(({ referrerId }) => referrerId);
		const said = await selectNameUse(tx, [contact.id, ...referrers]);
		const saidBy = Map.groupBy(said, ({ referrerId }) => referrerId);
		const standing: StandingReferral[] = referrals.map((referral) => ({
			...referral,
			nameUse: standingOf(
				saidBy.get(referral.referrerId) ?? [],
				referral.id,
				actor.now,
				referral.referrerZone ?? seeker.zone,
			),
		}));
		return ok({
			contact,
			points,
			positions: withoutCovered(positions).toReversed(),
			introducedBy: standing.filter((one) => one.contactId === contact.id),
			suggested: standing.filter((one) => one.referrerId === contact.id),
			ownNameUse: standingOf(
				saidBy.get(contact.id) ?? [],
				null,
				actor.now,
				contact.zone ?? seeker.zone,
			),
			askings,
			calls,
			tags,
			notes,
		});
	});
}
