import "./compare.css";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/identify-compare";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Criterion } from "../rules/comparison.ts";
import { isDropped } from "../rules.ts";
import type { TargetComparison } from "../schema/choice.ts";
import type { Target } from "../schema.ts";
import {
	countWords,
	fitNumber,
	growthWords,
	moneyWords,
	zoneWords,
} from "./figures.ts";

const MOST = 5;

/** Up to five targets side by side: differences first, by one's own weights. */
export function ComparePage() {
	const targets = useRead(["target"], () => read(client.targets.$get()));
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()}>
				<a class="btn quiet" href="/identify">
					{m.back()}
				</a>
			</PageHead>
			<Loaded query={targets}>
				{(found) => <Chosen targets={found.filter((one) => !isDropped(one))} />}
			</Loaded>
		</>
	);
}

function Chosen({ targets }: { targets: Target[] }) {
	const { query, route } = useLocation();
	const asked = query.ids?.split(",").filter(Boolean);
	const chosen = targets
		.filter(({ id }) => asked?.includes(id) ?? true)
		.slice(0, MOST);
	const ids = chosen.map(({ id }) => id);
	const comparison = useRead(
		["comparison", ...ids],
		() =>
			read(client.targets.comparison.$get({ query: { ids: ids.join(",") } })),
		{ enabled: ids.length > 1, keepsBefore: true },
	);
	if (targets.length < 2) return <p class="note">{m.needTwo()}</p>;
	const toggle = (id: string) => {
		const next = ids.includes(id)
			? ids.filter((one) => one !== id)
			: [...ids, id];
		route(`/identify/compare?ids=${next.join(",")}`, true);
	};
	return (
		<div class="stack">
			<fieldset class="cmp-choose">
				<legend class="small">{m.choose()}</legend>
				{targets.map(({ id, label }) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={ids.includes(id)}
							disabled={!ids.includes(id) && ids.length >= MOST}
							onChange={() => toggle(id)}
						/>{" "}
						{label}
					</label>
				))}
			</fieldset>
			{ids.length < 2 ? (
				<p class="note">{m.chooseTwo()}</p>
			) : (
				<Loaded query={comparison}>
					{(found) => <SideBySide comparison={found} />}
				</Loaded>
			)}
		</div>
	);
}

const names: Record<Criterion, () => string> = {
	fit: m.rowFit,
	interests: m.rowInterests,
	skills: m.rowSkills,
	abilities: m.rowAbilities,
	values: m.rowValues,
	pay: m.rowPay,
	growth: m.rowGrowth,
	openings: m.rowOpenings,
	employment: m.rowEmployment,
	preparation: m.rowPreparation,
	heard: m.rowHeard,
	openDoubts: m.rowDoubts,
};

function wordsOf(criterion: Criterion, value: number | null): string {
	if (value === null) return m.unknown();
	switch (criterion) {
		case "pay":
			return moneyWords(value);
		case "growth":
			return growthWords(value, 1);
		case "openings":
		case "employment":
		case "heard":
		case "openDoubts":
			return countWords(value);
		case "preparation":
			return zoneWords(value);
		case "fit":
		case "interests":
		case "skills":
		case "abilities":
		case "values":
			return fitNumber(value);
	}
}

type Compared = TargetComparison["targets"][number];

/** What belongs to a figure: the range of pay, the usual way in, what was said, whom it was published for. */
function besides(criterion: Criterion, one: Compared): string | null {
	const wider = m.wider();
	switch (criterion) {
		case "pay": {
			const { annual10, annual90 } = one;
			const range =
				annual10 === null || annual90 === null
					? null
					: m.payRange({
							low: moneyWords(annual10),
							high: moneyWords(annual90),
						});
			return joined(range, one.isWageWider ? wider : null);
		}
		case "growth":
		case "openings":
		case "employment":
			return one.isOutlookWider ? wider : null;
		case "preparation":
			return one.education && m.education({ education: one.education });
		case "heard":
			return one.supports + one.contradicts === 0
				? null
				: m.stances({ supports: one.supports, contradicts: one.contradicts });
		default:
			return null;
	}
}

function joined(...parts: (string | null)[]): string | null {
	return parts.filter((part) => part !== null).join(", ") || null;
}

function Value({
	criterion,
	value,
	one,
}: {
	criterion: Criterion;
	value: number | null;
	one: Compared | undefined;
}) {
	const more = one && besides(criterion, one);
	return (
		<span>
			{wordsOf(criterion, value)}
			{more && value !== null ? <span class="cmp-more">{more}</span> : null}
		</span>
	);
}

const weightWords = [m.weight0, m.weight1, m.weight2, m.weight3];

function SideBySide({ comparison }: { comparison: TargetComparison }) {
	const { targets, rows, same, totals } = comparison;
	const weigh = useWrite((comparisonWeights: Record<string, number>) =>
		read(client.profile.preferences.$patch({ json: { comparisonWeights } })),
	);
	const change = (criterion: Criterion, weight: number) =>
		weigh.mutate({
			...Object.fromEntries(
				[...rows, ...same].map((row) => [row.criterion, row.weight]),
			),
			[criterion]: weight,
		});
	return (
		<>
			<div class="sheet cmp-scroll">
				<table class="cmp">
					<caption class="visually-hidden">{m.pageTitle()}</caption>
					<thead>
						<tr>
							<th scope="col">{m.differs()}</th>
							{targets.map(({ targetId, label }) => (
								<th key={targetId} scope="col">
									<a href={`/identify/targets/${targetId}`}>{label}</a>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ criterion, values, weight, source }) => (
							<tr key={criterion}>
								<th scope="row">
									{names[criterion]()}
									<select
										aria-label={m.weightOf({ name: names[criterion]() })}
										value={String(weight)}
										onChange={(event) =>
											change(criterion, Number(event.currentTarget.value))
										}
									>
										{weightWords.map((words, at) => (
											<option key={words()} value={String(at)}>
												{words()}
											</option>
										))}
									</select>
									{source ? <span class="source">{source}</span> : null}
								</th>
								{values.map((value, at) => (
									<td
										key={targets[at]?.targetId}
										data-label={targets[at]?.label}
										class="num"
									>
										<Value
											criterion={criterion}
											value={value}
											one={targets[at]}
										/>
									</td>
								))}
							</tr>
						))}
						<tr>
							<th scope="row">{m.asksMore()}</th>
							{targets.map(({ targetId, label, asksMore }) => (
								<td key={targetId} data-label={label}>
									{asksMore.join(", ") || m.asksNothing()}
								</td>
							))}
						</tr>
						<tr class="cmp-total">
							<th scope="row">{m.total()}</th>
							{totals.map((total, at) => (
								<td
									key={targets[at]?.targetId}
									data-label={targets[at]?.label}
									class="num"
								>
									{Math.round(total * 100)}
								</td>
							))}
						</tr>
					</tbody>
				</table>
			</div>
			<p class="small">{m.totalHow()}</p>
			<Fault error={weigh.error} />
			<details>
				<summary>{m.same({ count: same.length })}</summary>
				<ul class="small">
					{same.map(({ criterion, values }) => (
						<li key={criterion}>
							{names[criterion]()}: {wordsOf(criterion, values[0] ?? null)}
						</li>
					))}
				</ul>
			</details>
		</>
	);
}
