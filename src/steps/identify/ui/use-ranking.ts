import { useMemo } from "preact/hooks";
import { type Market, marketCountryOf, markets } from "#catalogue/market.ts";
import type { Catalogue, InterestScores } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";
import {
	type FitWeights,
	type Ranked,
	rankOccupations,
	type SelfView,
} from "../rules/fit.ts";
import { applyLimits, limitsIn, type Removed } from "../rules/limits.ts";
import { reasonsFor } from "../rules/why.ts";
import { lastYearOf, whySentence } from "../rules/why-words.ts";
import { factLine } from "./figures.ts";
import type { Filters } from "./filters.tsx";
import { useCatalogue } from "./use-catalogue.ts";
import { usePreferences } from "./use-kept-weights.ts";

export interface RankedList {
	catalogue: Catalogue;
	total: number;
	passed: Ranked[];
	removed: Removed[];
	country: "US" | "CA";
	marketOf: (one: Ranked) => Market;
	factsOf: (one: Ranked) => string;
	whyOf: (one: Ranked) => string;
}

/** Occupations by all that was said, ranked here in the browser with the rules that the server has. */
export function useRanking(
	interests: InterestScores | null,
	weights: FitWeights,
	filters: Filters,
	home: string | null,
) {
	const catalogue = useCatalogue();
	const ratings = useRead(["ratings"], () =>
		read(client.profile.ratings.$get()),
	);
	const preferences = usePreferences();
	const country = marketCountryOf(home);
	const self: SelfView = useMemo(
		() => ({
			interests,
			ratings: Object.fromEntries(
				(ratings.data ?? []).flatMap(({ elementId, value }) =>
					value === null ? [] : [[elementId, value]],
				),
			),
		}),
		[interests, ratings.data],
	);
	const ranked = useMemo(
		() => catalogue && rankOccupations(catalogue, self, weights),
		[catalogue, self, weights],
	);
	const list = useMemo((): RankedList | undefined => {
		if (!catalogue || !ranked?.ok || !preferences.data) return undefined;
		const { highestZone, lowestPay, mustNots } = preferences.data;
		const figures = markets(catalogue, country);
		const lowest = Math.max(lowestPay ?? 0, Number(filters.minPay ?? 0));
		const limits = limitsIn(country, {
			highestZone,
			minPay: lowest > 0 ? lowest : null,
			mustNots: mustNots.flatMap(({ elementId, ...rest }) =>
				elementId === null ? [] : { ...rest, elementId },
			),
			zones: filters.zones?.split(",").map(Number),
			minGrowth:
				filters.minGrowth === undefined ? undefined : Number(filters.minGrowth),
		});
		const marketOf = ({ row }: Ranked) => figures[row] as Market;
		return {
			catalogue,
			total: ranked.value.length,
			...applyLimits(catalogue, ranked.value, limits, figures),
			country,
			marketOf,
			factsOf: (one) => factsOf(one, marketOf(one), country),
			whyOf: (one) => {
				const { growthPercent, outlookFrom } = marketOf(one);
				return whySentence(
					reasonsFor(catalogue, self, one),
					growthPercent === null || !outlookFrom
						? null
						: { growthPercent, year: lastYearOf(outlookFrom.period) },
				);
			},
		};
	}, [catalogue, ranked, preferences.data, filters, country, self]);
	const rated = ratings.data ?? [];
	const count = (...kinds: string[]) =>
		rated.filter(({ kind, value }) => kinds.includes(kind) && value !== null)
			.length;
	const { highestZone, lowestPay, mustNots } = preferences.data ?? {};
	return {
		isReady: catalogue !== undefined && ratings.data !== undefined,
		/** Why there is no list, where something was said. */
		refusal: ranked && !ranked.ok ? ranked.refusal.code : undefined,
		list,
		error: ratings.error ?? preferences.error,
		said: {
			skills: count("skill", "knowledge"),
			abilities: count("ability"),
			values: count("value"),
			limits:
				(highestZone ? 1 : 0) + (lowestPay ? 1 : 0) + (mustNots?.length ?? 0),
		},
	};
}

function factsOf(one: Ranked, market: Market, country: "US" | "CA"): string {
	const wider = (from: Market["wageFrom"]) =>
		from?.isWider ? from.fromCode : null;
	return factLine(
		{
			jobZone: one.jobZone,
			annualMedian: market.annualMedian,
			growthPercent: market.growthPercent,
			wageFromWider: wider(market.wageFrom),
			outlookFromWider: wider(market.outlookFrom),
		},
		market.outlookFrom?.period ?? "",
		country === "US",
	);
}
