import { type Market, type MarketCountry, markets } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import { ok, type Result } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import {
	type Ranked,
	type RankRefusal,
	rankOccupations,
	type SelfView,
} from "../rules/fit.ts";
import { applyLimits, limitsIn, type Removed } from "../rules/limits.ts";
import { findByOwnWords, type NearWords } from "../rules/own-words.ts";
import { selectSelf } from "../store/self.ts";

export interface RankingRead {
	ranked: (Ranked & { market: Market })[];
	total: number;
	passed: number;
	removed: Removed[];
	self: SelfView;
	country: MarketCountry;
}

/** Occupations by all that the profile says, within its limits. */
export async function readRanking(
	{ db, catalogue }: Actor,
	limit?: number,
): Promise<Result<RankingRead, RankRefusal>> {
	const { self, weights, limits, country } = await db.read(selectSelf);
	const ranked = rankOccupations(catalogue, self, weights);
	if (!ranked.ok) return ranked;
	const figures = markets(catalogue, country);
	const { passed, removed } = applyLimits(
		catalogue,
		ranked.value,
		limitsIn(country, limits),
		figures,
	);
	return ok({
		ranked: passed
			.slice(0, limit)
			.map((one) => ({ ...one, market: figures[one.row] as Market })),
		total: ranked.value.length,
		passed: passed.length,
		removed,
		self,
		country,
	});
}

export function readNearOwnWords(
	{ catalogue }: { catalogue: Catalogue },
	words: string,
): NearWords[] {
	return findByOwnWords(catalogue, words);
}
