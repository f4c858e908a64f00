import { FitMap } from "./fit-map.tsx";
import type { RankedList } from "./use-ranking.ts";

/** The ranked list on the map. */
export function RankingMap({ list }: { list: RankedList }) {
	const { tables } = list.catalogue;
	const outlook = list.country === "US" ? tables.outlook : tables.nocOutlook;
	return (
		<FitMap
			matches={list.passed.map((one) => {
				const market = list.marketOf(one);
				return {
					code: one.code,
					title: one.title,
					correlation: one.fit,
					fit: one.interestFit,
					jobZone: one.jobZone,
					annualMedian: market.annualMedian,
					growthPercent: market.growthPercent,
					employment: market.employment,
					wageFromWider: market.wageFrom?.isWider
						? market.wageFrom.fromCode
						: null,
					outlookFromWider: market.outlookFrom?.isWider
						? market.outlookFrom.fromCode
						: null,
				};
			})}
			sources={{ outlook }}
		/>
	);
}
