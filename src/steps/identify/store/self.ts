import { type MarketCountry, marketCountryOf } from "#catalogue/market.ts";
import type { InterestScores } from "#catalogue/occupations.ts";
import type { Tx } from "#storage/db.ts";
import type { FitWeights, SelfView } from "../rules/fit.ts";
import type { Limits } from "../rules/limits.ts";
import { type ProfileRow, selectProfile } from "../store.ts";
import { selectMustNots, selectPreference } from "./preferences.ts";
import { selectRatings } from "./ratings.ts";

/** All that a person said of themselves, as the rules of fit and limits take it. */
export interface Self {
	self: SelfView;
	weights: FitWeights;
	limits: Limits;
	country: MarketCountry;
	comparisonWeights: Record<string, number>;
}

export async function selectSelf(tx: Tx): Promise<Self> {
	const [profile, ratings, preference, mustNots] = await Promise.all([
		selectProfile(tx),
		selectRatings(tx),
		selectPreference(tx),
		selectMustNots(tx),
	]);
	return {
		self: {
			interests: ownScores(profile) ?? null,
			ratings: Object.fromEntries(
				ratings.flatMap(({ elementId, value }) =>
					value === null ? [] : [[elementId, value]],
				),
			),
		},
		weights: {
			interests: preference.weightInterests,
			skills: preference.weightSkills,
			abilities: preference.weightAbilities,
			values: preference.weightValues,
		},
		limits: {
			highestZone: preference.highestZone,
			minPay: preference.lowestPay,
			mustNots: mustNots.flatMap(({ id, elementId, words }) =>
				elementId === null ? [] : [{ id, elementId, words }],
			),
		},
		country: marketCountryOf(profile?.country ?? null),
		comparisonWeights: preference.comparisonWeights,
	};
}

/** The six scores of the profile; undefined before they were said. */
export function ownScores(
	row: ProfileRow | undefined,
): InterestScores | undefined {
	if (!row || row.realistic === null) return undefined;
	return {
		R: row.realistic,
		I: row.investigative ?? 0,
		A: row.artistic ?? 0,
		S: row.social ?? 0,
		E: row.enterprising ?? 0,
		C: row.conventional ?? 0,
	};
}
