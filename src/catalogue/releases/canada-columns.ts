import type { CanadaColumns, TableSource } from "../file.ts";
import { roundTo } from "./cells.ts";
import type { NocFacts, NocOutlook } from "./noc.ts";

/** Canada's facts as columns of the shipped file: the unit groups that some occupation belongs to. */
export function canadaColumns(
	codes: readonly string[],
	{ groups, profiles, outlooks, years, groupsOf }: NocFacts,
): CanadaColumns {
	const used = new Set(
		codes.flatMap((code) =>
			(groupsOf.get(code) ?? []).map((group) => group.noc),
		),
	);
	const kept = groups.filter(({ noc }) => used.has(noc));
	const rowOf = new Map(kept.map(({ noc }, row) => [noc, row]));
	const outlook = <T>(of: (found: NocOutlook) => T | null) =>
		kept.map(({ noc }) => {
			const found = outlooks.get(noc);
			return found ? of(found) : null;
		});
	const recent = outlook((found) => found.recentConditions);
	const future = outlook((found) => found.futureConditions);
	const conditionNames = [...new Set([...recent, ...future])]
		.filter((name) => name !== null)
		.sort();
	const nameRow = (name: string | null) =>
		name === null ? null : conditionNames.indexOf(name);
	const span = years[1] - years[0];
	return {
		noc: kept.map(({ noc }) => noc),
		title: kept.map(({ title }) => title),
		profiles: kept.map(({ noc }) => profiles.get(noc) ?? []),
		employment: outlook((found) => found.employment),
		employmentLater: outlook((found) => found.employmentLater),
		growthPercent: outlook(({ employment, employmentLater }) =>
			employment && employmentLater !== null
				? roundTo((employmentLater / employment - 1) * 100, 1)
				: null,
		),
		openings: outlook(({ openings }) =>
			openings === null ? null : Math.round(openings / span),
		),
		recentConditions: recent.map(nameRow),
		futureConditions: future.map(nameRow),
		conditionNames,
		groupsOf: codes.map((code) =>
			(groupsOf.get(code) ?? []).flatMap(({ noc, share }) => {
				const row = rowOf.get(noc);
				return row === undefined
					? []
					: [[row, Math.round(share * 100)] as [number, number]];
			}),
		),
	};
}

/** Where Canada's tables come from. */
export function canadaSources({
	years: [from, to],
}: NocFacts): Record<
	"nocTitles" | "nocMapping" | "nocInterests" | "nocOutlook",
	TableSource
> {
	return {
		nocTitles: {
			source: "Statistics Canada, National Occupational Classification",
			release: "2021, version 1.0",
			period: "2021",
		},
		nocMapping: {
			source: "Government of British Columbia, O*NET to NOC 2021 mapping",
			release: "3.0.0",
			period: "O*NET-SOC 2019 to NOC 2021",
		},
		nocInterests: {
			source: "Employment and Social Development Canada, OaSIS",
			release: "2023, version 1.0",
			period: "2023",
		},
		nocOutlook: {
			source:
				"Employment and Social Development Canada, Canadian Occupational Projection System",
			release: `${from + 1}-${to}`,
			period: `${from}-${String(to).slice(-2)}`,
		},
	};
}
