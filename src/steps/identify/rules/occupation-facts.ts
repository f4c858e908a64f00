import { isWiderFigure, type MarketCountry } from "#catalogue/market.ts";
import type { Match } from "#catalogue/match.ts";
import type {
	Catalogue,
	InterestScores,
	Occupation,
} from "#catalogue/occupations.ts";
import type { MatchQuery } from "../schema/occupation.ts";
import type { LeftOutBy } from "./occupation-filters.ts";

/** An occupation in the ranked list, with the figures that filters and the map look at. */
export type MatchWithFacts = Match & {
	annualMedian: number | null;
	growthPercent: number | null;
	employment: number | null;
	/** The code of the wider group that the figures are of; null where they are the occupation's own. */
	wageFromWider: string | null;
	outlookFromWider: string | null;
};

export interface Matched {
	matches: MatchWithFacts[];
	total: number;
	passed: number;
	leftOut: Record<LeftOutBy, number>;
}

export interface OccupationRead {
	occupation: Occupation;
	/** Occupations by fit with the profile's interests, by code; empty without interests. */
	matches: ReadonlyMap<string, Match>;
	targetId: string | null;
	country: MarketCountry;
	/** Sentences of an imported release. */
	texts:
		| {
				description: string;
				release: string;
				tasks: { task: string; kind: "Core" | "Supplemental" | null }[];
		  }
		| undefined;
}

/** The six scores of a request; undefined when it brings none, `incomplete` when it brings some. */
export function scoresOf(
	query: Pick<MatchQuery, "R" | "I" | "A" | "S" | "E" | "C">,
): InterestScores | "incomplete" | undefined {
	const { R, I, A, S, E, C } = query;
	if ([R, I, A, S, E, C].every((score) => score === undefined))
		return undefined;
	if (
		R === undefined ||
		I === undefined ||
		A === undefined ||
		S === undefined ||
		E === undefined ||
		C === undefined
	)
		return "incomplete";
	return { R, I, A, S, E, C };
}

/** Adds median pay, growth and employment; null where nobody published them. */
export function withFacts(
	{ file, rowOf }: Catalogue,
	match: Match,
): MatchWithFacts {
	const row = rowOf(match.code) ?? -1;
	const wageRow = file.wageRow[row] ?? -1;
	const outlookRow = file.outlookRow[row] ?? -1;
	const wider = (fromCode: string | undefined) =>
		fromCode && isWiderFigure(match.code, fromCode) ? fromCode : null;
	return {
		...match,
		annualMedian: file.wages.annualMedian[wageRow] ?? null,
		growthPercent: file.outlook.growthPercent[outlookRow] ?? null,
		employment: file.outlook.employment[outlookRow] ?? null,
		wageFromWider: wider(file.wages.fromCode[wageRow]),
		outlookFromWider: wider(file.outlook.fromCode[outlookRow]),
	};
}
