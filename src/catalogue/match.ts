import { ok, type Result, refuse } from "#core/result.ts";
import {
	type Catalogue,
	type InterestScores,
	interestLetters,
} from "./occupations.ts";

export type Fit = "best" | "great" | null;

export type Match = {
	code: string;
	title: string;
	/** Pearson's r, -1 to 1. */
	correlation: number;
	fit: Fit;
	jobZone: number | null;
};

export type MatchRefusal =
	| "score-out-of-range"
	| "flat-profile"
	| "zone-out-of-range"
	| "limit-out-of-range";

/** O*NET Interest Profiler's thresholds (DESIGN §5). */
export function fitOf(correlation: number): Fit {
	if (correlation >= 0.729) return "best";
	return correlation >= 0.608 ? "great" : null;
}

/**
 * Occupations by how well their six interests go with a person's (each 0 to 40): Pearson correlation, best first, ties
 * by code. `zones` keeps only those job zones, `limit` only the first ones; without it all that have interests come.
 */
export function matchInterests(
	catalogue: Catalogue,
	scores: InterestScores,
	options: { zones?: readonly number[]; limit?: number } = {},
): Result<Match[], MatchRefusal> {
	const person = interestLetters.map((letter) => scores[letter]);
	const outside = interestLetters.find((letter) => !isScore(scores[letter]));
	if (outside)
		return refuse("score-out-of-range", {
			letter: outside,
			score: scores[outside],
			minimum: 0,
			maximum: 40,
		});
	if (person.every((score) => score === person[0]))
		return refuse("flat-profile");
	const { zones, limit } = options;
	const zone = zones?.find((zone) => ![1, 2, 3, 4, 5].includes(zone));
	if (zone !== undefined) return refuse("zone-out-of-range", { zone });
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
		return refuse("limit-out-of-range", { limit });

	const { file } = catalogue;
	const unit = standardize(person) as number[];
	const matches: Match[] = [];
	unitInterests(catalogue).forEach((interests, row) => {
		const jobZone = file.jobZone[row] ?? null;
		if (!interests) return;
		if (zones?.length && (jobZone === null || !zones.includes(jobZone))) return;
		const correlation = correlate(unit, interests);
		matches.push({
			code: file.code[row] as string,
			title: file.title[row] as string,
			correlation,
			fit: fitOf(correlation),
			jobZone,
		});
	});
	// Rows come in the order of their codes and sorting is stable, so ties stay in that order.
	matches.sort((a, b) => b.correlation - a.correlation);
	return ok(limit === undefined ? matches : matches.slice(0, limit));
}

function isScore(score: number): boolean {
	return Number.isFinite(score) && score >= 0 && score <= 40;
}

/** Moved to mean 0 and length 1, so that a correlation is a plain sum of products; null for a flat profile. */
function standardize(profile: readonly number[]): number[] | null {
	const mean = profile.reduce((sum, score) => sum + score, 0) / profile.length;
	const centred = profile.map((score) => score - mean);
	const length = Math.hypot(...centred);
	return length === 0 ? null : centred.map((score) => score / length);
}

function correlate(a: readonly number[], b: readonly number[]): number {
	const r = a.reduce((sum, score, at) => sum + score * (b[at] as number), 0);
	// The last digits are rounding noise: without them equal fits are equal, and a perfect one is not past 1.
	return Math.max(-1, Math.min(1, Math.round(r * 1e12) / 1e12));
}

const unitInterestsOf = new WeakMap<Catalogue, (number[] | null)[]>();

function unitInterests(catalogue: Catalogue): (number[] | null)[] {
	const known = unitInterestsOf.get(catalogue);
	if (known) return known;
	const units = catalogue.file.interests.map((six) => six && standardize(six));
	unitInterestsOf.set(catalogue, units);
	return units;
}
