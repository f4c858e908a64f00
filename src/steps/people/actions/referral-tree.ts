import type { Actor } from "#storage/actor.ts";
import { standingOf } from "../rules/name-use.ts";
import { edgesTowards } from "../rules/referral.ts";
import {
	selectAllReferrals,
	selectNameUse,
	selectReferralPeople,
	selectSuggestedAbout,
} from "../store/referral.ts";
import { selectSeeker } from "../store/seeker.ts";

/**
 * Everybody who suggested somebody or was suggested, and how each permission stands at this moment. For a target, the
 * ways that lead to whoever has to do with it.
 */
export function readReferralTree(actor: Actor, target?: string) {
	return actor.db.read(async (tx) => {
		const { zone } = await selectSeeker(tx);
		const all = await selectAllReferrals(tx);
		const referrals = target
			? edgesTowards(all, await selectSuggestedAbout(tx, target))
			: all;
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
