import type { Market, MarketCountry } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import m from "#messages/identify";
import type { Ranked, SelfView } from "../rules/fit.ts";
import type { Removed } from "../rules/limits.ts";
import type { NearWords } from "../rules/own-words.ts";
import { reasonsFor } from "../rules/why.ts";
import { lastYearOf, whySentence } from "../rules/why-words.ts";
import type { Ranking } from "../schema/ranking.ts";

const TITLES_SHOWN = 5;

export function presentRanking(
	{
		ranked,
		total,
		passed,
		removed,
		self,
		country,
	}: {
		ranked: (Ranked & { market: Market })[];
		total: number;
		passed: number;
		removed: Removed[];
		self: SelfView;
		country: MarketCountry;
	},
	catalogue: Catalogue,
): Ranking {
	const { tables } = catalogue;
	const sourceOf = ({
		source,
		period,
	}: {
		source: string;
		period: string;
	}) => ({
		source,
		period,
	});
	return {
		ranked: ranked.map((one) => ({
			code: one.code,
			title: one.title,
			fit: one.fit,
			parts: { ...one.parts },
			interestFit: one.interestFit,
			jobZone: one.jobZone,
			annualMedian: one.market.annualMedian,
			growthPercent: one.market.growthPercent,
			openings: one.market.openings,
			employment: one.market.employment,
			why: whySentence(reasonsFor(catalogue, self, one), trendOf(one.market)),
		})),
		total,
		passed,
		removed: removed.map(({ by, mustNot, titles }) => ({
			by,
			words: mustNot?.words ?? null,
			count: titles.length,
			titles: titles.slice(0, TITLES_SHOWN),
		})),
		country,
		sources: {
			interests: sourceOf(tables.interests),
			skills: sourceOf(tables.skills),
			knowledge: sourceOf(tables.knowledge),
			abilities: tables.abilities && sourceOf(tables.abilities),
			workValues: sourceOf(tables.workValues),
			jobZones: sourceOf(tables.jobZones),
			wages: country === "US" ? sourceOf(tables.wages) : null,
			outlook: sourceOf(country === "US" ? tables.outlook : tables.nocOutlook),
		},
	};
}

function trendOf({ growthPercent, outlookFrom }: Market) {
	return growthPercent === null || !outlookFrom
		? null
		: { growthPercent, year: lastYearOf(outlookFrom.period) };
}

export function presentNear({ code, title, score, near }: NearWords) {
	return {
		code,
		title,
		score,
		because:
			near.length === 0
				? m.ownByTitle()
				: m.ownByWords({ words: near.join(", ") }),
	};
}
