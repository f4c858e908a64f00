import type { ComponentType } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import m from "#messages/identify";
import type { JobZone, MapPoint } from "../rules/fit-map.ts";
import type { FitMapProps } from "./fit-map.tsx";
import type { RankedList } from "./use-ranking.ts";

/** The ranked list on the map. */
export function RankingMap({
	list,
	targets,
}: {
	list: RankedList;
	/** Codes of the occupations that are kept. */
	targets: ReadonlySet<string>;
}) {
	const FitMap = useFitMap();
	const { tables } = list.catalogue;
	const kept = [...targets].sort().join();
	const points = useMemo(() => {
		const isKept = new Set(kept.split(","));
		return list.passed.map((one): MapPoint => {
			const market = list.marketOf(one);
			return {
				code: one.code,
				title: one.title,
				fit: one.fit,
				interestFit: one.interestFit,
				jobZone: one.jobZone as JobZone | null,
				growthPercent: market.growthPercent,
				openings: market.openings,
				annualMedian: market.annualMedian,
				employment: market.employment,
				isTarget: isKept.has(one.code),
				outlookWider: market.outlookFrom?.isWider ?? false,
				wageWider: market.wageFrom?.isWider ?? false,
			};
		});
	}, [list, kept]);
	const outlook = m.sourceLine(
		list.country === "US" ? tables.outlook : tables.nocOutlook,
	);
	if (!FitMap) return null;
	return (
		<FitMap
			points={points}
			country={list.country}
			sources={{
				fit: m.sourceLine(tables.interests),
				growth: outlook,
				openings: outlook,
				pay: m.sourceLine(tables.wages),
			}}
		/>
	);
}

/** The map's program comes after the list, which is what one reads first. */
function useFitMap(): ComponentType<FitMapProps> | undefined {
	const [found, setFound] = useState<{ FitMap: ComponentType<FitMapProps> }>();
	useEffect(() => {
		// Without it the list says the same; the next visit tries again.
		import("./fit-map.tsx").then(setFound, () => {});
	}, []);
	return found?.FitMap;
}
