import m from "#messages/identify";
import { Fault } from "#web/kit/states.tsx";
import { FilterChips, type Filters, RemovedBy } from "./filters.tsx";
import type { Keepable } from "./keep-dialog.tsx";
import { RankedList } from "./ranked-list.tsx";
import type { useRanking } from "./use-ranking.ts";

/** The list with its filters, what they and the limits took out, and where every figure comes from. */
export function RankedSection({
	ranking,
	filters,
	onFilters,
	kept,
	onKeep,
}: {
	ranking: ReturnType<typeof useRanking>;
	filters: Filters;
	onFilters: (filters: Filters) => void;
	kept: ReadonlySet<string>;
	onKeep: (what: Keepable) => void;
}) {
	const { list, refusal, error } = ranking;
	if (!list)
		return (
			<>
				{refusal ? (
					<p class="idf-waiting">
						{refusal === "nothing-counts"
							? m.listNothingCounts()
							: m.interestsFlat()}
					</p>
				) : null}
				<Fault error={error} />
			</>
		);
	const { tables } = list.catalogue;
	const named = ({ source, period }: { source: string; period: string }) =>
		m.sourceLine({ source, period });
	return (
		<>
			<FilterChips filters={filters} onFilters={onFilters} />
			{list.passed.length > 0 ? (
				<RankedList
					ranked={list.passed}
					factsOf={list.factsOf}
					whyOf={list.whyOf}
					kept={kept}
					onKeep={onKeep}
				/>
			) : (
				<div class="stack">
					<h3>{m.noneTitle()}</h3>
					<p>{m.noneBody()}</p>
				</div>
			)}
			<RemovedBy removed={list.removed} />
			{list.country === "CA" ? <p class="note">{m.canadaNoPay()}</p> : null}
			<p class="source">
				{m.fitExplain()} {m.partsHow()}
			</p>
			<p class="source">
				{m.sourcesParts({
					interests: named(tables.interests),
					skills: named(tables.skills),
					knowledge: named(tables.knowledge),
					values: named(tables.workValues),
				})}{" "}
				{list.country === "US"
					? m.sourcesMarket({
							wages: named(tables.wages),
							outlook: named(tables.outlook),
						})
					: m.sourcesCanada({
							outlook: named(tables.nocOutlook),
							mapping: named(tables.nocMapping),
						})}
			</p>
		</>
	);
}
