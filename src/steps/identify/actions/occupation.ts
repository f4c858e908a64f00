import { marketCountryOf } from "#catalogue/market.ts";
import { matchInterests } from "#catalogue/match.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import { type Found, searchOccupations } from "#catalogue/search.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import {
	type Matched,
	type OccupationRead,
	scoresOf,
	withFacts,
} from "../rules/occupation-facts.ts";
import { filterOccupations } from "../rules/occupation-filters.ts";
import type { MatchQuery } from "../schema/occupation.ts";
import type { IdentifyRefusal } from "../schema.ts";
import { ownScores } from "../store/self.ts";
import { selectTexts } from "../store/texts.ts";
import { selectProfile, selectTargets } from "../store.ts";

type Refusable<T> = Promise<Result<T, IdentifyRefusal>>;

/** Occupations by fit (DESIGN §5), with what the filters look at; for the scores of the request, else the profile's. */
export async function matchOccupations(
	{ db, catalogue }: Actor,
	query: MatchQuery,
): Refusable<Matched> {
	const { zones, minPay, minGrowth, limit } = query;
	const scores =
		scoresOf(query) ??
		(await db.transaction(async (tx) => ownScores(await selectProfile(tx))));
	if (!scores || scores === "incomplete") return refuse("no-interests");
	const badZone = zones?.find((zone) => zone < 1 || zone > 5);
	if (badZone !== undefined)
		return refuse("zone-out-of-range", { zone: badZone });
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
		return refuse("limit-out-of-range", { limit });
	const matched = matchInterests(catalogue, scores);
	if (!matched.ok) return matched;
	const all = matched.value.map((match) => withFacts(catalogue, match));
	const { passed, leftOut } = filterOccupations(all, {
		zones,
		minPay,
		minGrowth,
	});
	return ok({
		matches: passed.slice(0, limit),
		total: all.length,
		passed: passed.length,
		leftOut,
	});
}

export function findOccupations(
	{ catalogue }: Actor,
	{ text, limit }: { text: string; limit?: number },
): Found[] {
	return searchOccupations(catalogue, text, limit);
}

/** One occupation, how it goes with one's own interests, and whether it is kept already. */
export function readOccupation(
	{ db, catalogue }: Actor,
	code: string,
): Refusable<OccupationRead> {
	return db.transaction(async (tx) => {
		const occupation = catalogue.occupation(code);
		if (!occupation) return refuse("unknown-occupation", { code });
		const profile = await selectProfile(tx);
		const scores = ownScores(profile);
		const matched = scores && matchInterests(catalogue, scores);
		const target = (await selectTargets(tx)).find(
			(one) => one.occupationCode === occupation.code,
		);
		return ok({
			occupation,
			matches: new Map(
				matched?.ok ? matched.value.map((match) => [match.code, match]) : [],
			),
			targetId: target?.id ?? null,
			texts: await selectTexts(tx, occupation.code),
			country: marketCountryOf(profile?.country ?? null),
		});
	});
}

/** What the program knows of occupations, and from whom. */
export function readCatalogue({ catalogue }: Actor): Catalogue {
	return catalogue;
}
