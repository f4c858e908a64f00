import type { Actor } from "#storage/actor.ts";
import { standingOf } from "../rules/name-use.ts";
import {
	selectAllReferrals,
	selectNameUse,
	selectReferralPeople,
} from "../store/referral.ts";
import { selectSeeker } from "../store/seeker.ts";

/** Everybody who suggested somebody or was suggested, and how each permission stands at this moment. */
export function readReferralTree(actor: Actor) {
	return actor.db.read(async (tx) => {
		const { zone } = await selectSeeker(tx);
		const referrals = await selectAllReferrals(tx);
		const referrers = [
			...new Set(referrals.map(({ referrerId }) => referrerId)),
		];
		const said = await selectNameUse(tx, referrers);
		const saidBy = Map.groupBy(said, ({ referrerId }) => referrerId);
		const ids = referrals.flatMap(({ referrerId, contactId }) => [
			referrerId,
			contactId,
		]);
		return {
			people: await selectReferralPeople(tx, [...new Set(ids)]),
			edges: referrals.map((referral) => ({
				...referral,
				nameUse: standingOf(
					saidBy.get(referral.referrerId) ?? [],
					referral.id,
					actor.now,
					referral.referrerZone ?? zone,
				),
			})),
		};
	});
}
