import m from "#messages/identify";
import type { Removed } from "../rules/limits.ts";
import { moneyWords } from "./figures.ts";

/** What is looked at just now, beside one's own limits; an absent one lets everything through. */
export interface Filters {
	zones?: string;
	minPay?: string;
	minGrowth?: string;
}

const TITLES_SHOWN = 6;

const anyWords = { zones: m.zoneAny, minPay: m.payAny, minGrowth: m.growthAny };
const labels = {
	zones: m.filterZone,
	minPay: m.filterPay,
	minGrowth: m.filterGrowth,
};
const choices: Record<keyof Filters, [value: string, label: string][]> = {
	zones: [
		["1,2", m.zoneTo2()],
		["1,2,3", m.zoneTo3()],
		["1,2,3,4", m.zoneTo4()],
		["3,4,5", m.zoneFrom3()],
		["4,5", m.zoneFrom4()],
	],
	minPay: [40_000, 50_000, 60_000, 80_000, 100_000].map((dollars) => [
		String(dollars),
		m.payFrom({ pay: moneyWords(dollars) }),
	]),
	minGrowth: [
		["0", m.growthFrom0()],
		["5", m.growthFrom({ percent: 5 })],
		["10", m.growthFrom({ percent: 10 })],
		["20", m.growthFrom({ percent: 20 })],
	],
};

/** Preparation, pay and growth as chips: native selects, so that a thumb and a keyboard both work. */
export function FilterChips({
	filters,
	onFilters,
}: {
	filters: Filters;
	onFilters: (filters: Filters) => void;
}) {
	const names = Object.keys(choices) as (keyof Filters)[];
	return (
		<fieldset class="idf-filters">
			<legend class="visually-hidden">{m.filters()}</legend>
			{names.map((name) => (
				<select
					key={name}
					class={filters[name] ? "idf-chip is-set" : "idf-chip"}
					aria-label={labels[name]()}
					value={filters[name] ?? ""}
					onChange={(event) =>
						onFilters({
							...filters,
							[name]: event.currentTarget.value || undefined,
						})
					}
				>
					<option value="">{anyWords[name]()}</option>
					{choices[name].map(([value, label]) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
			))}
			{names.some((name) => filters[name]) ? (
				<button type="button" class="btn quiet" onClick={() => onFilters({})}>
					{m.filtersClear()}
				</button>
			) : null}
		</fieldset>
	);
}

const removedWords: Record<
	Exclude<Removed["by"], "mustNot">,
	(facts: { count: number }) => string
> = {
	highestZone: m.removedHighestZone,
	jobZone: m.leftOutZone,
	pay: m.leftOutPay,
	payUnknown: m.leftOutPayUnknown,
	growth: m.leftOutGrowth,
	growthUnknown: m.leftOutGrowthUnknown,
};

/** What each limit and filter took out, the best-fitting of them by name; nothing when none did. */
export function RemovedBy({ removed }: { removed: readonly Removed[] }) {
	if (removed.length === 0) return null;
	const wordsOf = ({ by, mustNot, titles }: Removed) =>
		by === "mustNot"
			? m.removedMustNot({ count: titles.length, words: mustNot?.words ?? "" })
			: removedWords[by]({ count: titles.length });
	return (
		<details>
			<summary>
				{m.leftOutLead()} {removed.map(wordsOf).join(", ")}
			</summary>
			<ul class="small stack">
				{removed.map((one) => (
					<li key={one.mustNot?.id ?? one.by}>
						<b>{wordsOf(one)}:</b>{" "}
						{m.removedTitles({
							titles: one.titles.slice(0, TITLES_SHOWN).join(", "),
							more: Math.max(0, one.titles.length - TITLES_SHOWN),
						})}
					</li>
				))}
			</ul>
			<p class="small">
				<a href="/identify/needs">{m.removedChange()}</a>
			</p>
		</details>
	);
}
