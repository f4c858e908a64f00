import "./needs.css";
import { useQueryClient } from "@tanstack/react-query";
import { read } from "#http/client.ts";
import m from "#messages/identify-needs";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import { elementSentence } from "../rules/element-words.ts";
import type {
	AddMustNotInput,
	ChangePreferencesInput,
	Preferences,
} from "../schema/preferences.ts";
import type { Rating } from "../schema/ratings.ts";
import { zoneWords } from "./figures.ts";
import { usePreferences } from "./use-kept-weights.ts";

/** O*NET's six work values, in the order in which they are asked. */
const values = [
	["1.B.2.a", "Achievement"],
	["1.B.2.f", "Independence"],
	["1.B.2.d", "Relationships"],
	["1.B.2.c", "Recognition"],
	["1.B.2.e", "Support"],
	["1.B.2.b", "Working Conditions"],
] as const;
const matters = [m.matters0, m.matters1, m.matters2, m.matters3, m.matters4];

/** Must-nots that ratings of occupations can tell. */
const telling = [
	["2.C.1.d", m.notSelling],
	["2.C.5.a", m.notMedicine],
	["2.C.4.a", m.notMathematics],
	["2.B.3.l", m.notRepairing],
	["2.B.3.h", m.notMachines],
	["2.B.3.e", m.notProgramming],
	["2.C.8.a", m.notGuarding],
	["2.B.5.d", m.notLeading],
] as const;

const zones = [1, 2, 3, 4, 5];
const years = [m.years1, m.years2, m.years3, m.years4, m.years5];

/** What matters at work, how far one will go for it, and what one will not do. */
export function NeedsPage() {
	const preferences = usePreferences();
	const ratings = useRead(["ratings"], () =>
		read(client.profile.ratings.$get()),
	);
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()}>
				<a class="btn" href="/identify">
					{m.seeFit()}
				</a>
			</PageHead>
			<div class="nds">
				<Loaded query={ratings}>{(found) => <Values ratings={found} />}</Loaded>
				<Loaded query={preferences}>
					{(found) => (
						<div class="stack">
							<Leaves leaves={found.leaves} />
							<LimitsCard preferences={found} />
							<MustNots preferences={found} />
						</div>
					)}
				</Loaded>
			</div>
		</>
	);
}

function Values({ ratings }: { ratings: Rating[] }) {
	const cache = useQueryClient();
	const rate = useWrite(
		({ elementId, value }: { elementId: string; value: number | null }) => {
			// On the screen at once; the list is read again when it is kept.
			cache.setQueryData<Rating[]>(["ratings"], (list = []) => [
				...list.filter((one) => one.elementId !== elementId),
				{
					...{ elementId, name: "", kind: "value", value },
					...{ evidence: null, source: "own", ratedAt: "" },
				},
			]);
			return read(
				client.profile.ratings[":elementId"].$put({
					param: { elementId },
					json: { value },
				}),
			);
		},
	);
	const matterOf = (id: string) =>
		ratings.find(({ elementId }) => elementId === id)?.value ?? null;
	const isFlat =
		values.every(([id]) => matterOf(id) !== null) &&
		new Set(values.map(([id]) => matterOf(id))).size === 1;
	return (
		<section class="sheet stack" aria-labelledby="nds-values">
			<h2 id="nds-values">{m.valuesTitle()}</h2>
			<p class="small">{m.valuesHow()}</p>
			<ul class="nds-values">
				{values.map(([id, name]) => (
					<li key={id}>
						<fieldset>
							<legend>{elementSentence({ id, name })}</legend>
							<div class="nds-scale">
								{matters.map((label, value) => (
									<label key={label()}>
										<input
											type="radio"
											name={`value-${id}`}
											checked={matterOf(id) === value}
											onChange={() => rate.mutate({ elementId: id, value })}
										/>
										<span>{label()}</span>
									</label>
								))}
							</div>
						</fieldset>
					</li>
				))}
			</ul>
			{isFlat ? <p class="note">{m.valuesFlat()}</p> : null}
			<Fault error={rate.error} />
		</section>
	);
}

function Leaves({ leaves }: Pick<Preferences, "leaves">) {
	return (
		<p class="nds-leaves" role="status">
			{leaves.passed === leaves.total
				? m.leavesAll({ total: leaves.total })
				: m.leaves({ passed: leaves.passed, total: leaves.total })}
		</p>
	);
}

function useChange() {
	return useWrite((json: ChangePreferencesInput) =>
		read(client.profile.preferences.$patch({ json })),
	);
}

function LimitsCard({ preferences }: { preferences: Preferences }) {
	const change = useChange();
	const { highestZone, lowestPay } = preferences;
	return (
		<section class="sheet stack" aria-labelledby="nds-limits">
			<h2 id="nds-limits">{m.limitsTitle()}</h2>
			<div class="field">
				<label for="nds-zone">{m.zoneLabel()}</label>
				<select
					id="nds-zone"
					value={highestZone === null ? "" : String(highestZone)}
					onChange={(event) =>
						change.mutate({
							highestZone: Number(event.currentTarget.value) || null,
						})
					}
				>
					<option value="">{m.zoneAny()}</option>
					{zones.map((zone) => (
						<option key={zone} value={String(zone)}>
							{m.zoneUpTo({
								words: zoneWords(zone),
								years: years[zone - 1]?.() ?? "",
							})}
						</option>
					))}
				</select>
			</div>
			<TextField
				type="number"
				min={0}
				step={1000}
				label={m.payLabel()}
				hint={m.payHint()}
				value={lowestPay ?? ""}
				onChange={(event) =>
					change.mutate({
						lowestPay:
							event.currentTarget.value === ""
								? null
								: Math.round(Number(event.currentTarget.value)),
					})
				}
			/>
			<Fault error={change.error} />
		</section>
	);
}

function MustNots({ preferences }: { preferences: Preferences }) {
	const add = useWrite((json: AddMustNotInput) =>
		read(client.profile["must-nots"].$post({ json })),
	);
	const remove = useWrite((id: string) =>
		read(client.profile["must-nots"][":id"].$delete({ param: { id } })),
	);
	const { mustNots } = preferences;
	const has = (id: string) =>
		mustNots.some(({ elementId }) => elementId === id);
	return (
		<section class="sheet stack" aria-labelledby="nds-nots">
			<h2 id="nds-nots">{m.notsTitle()}</h2>
			{mustNots.length > 0 ? (
				<ul class="nds-nots">
					{mustNots.map(({ id, words, elementId }) => (
						<li key={id}>
							<span>
								{words}
								<span class="small">
									{" "}
									{elementId ? m.notFilters() : m.notAsks()}
								</span>
							</span>
							<button
								type="button"
								class="btn quiet"
								aria-label={m.notRemove({ words })}
								onClick={() => remove.mutate(id)}
							>
								✕
							</button>
						</li>
					))}
				</ul>
			) : null}
			<p class="small">{m.notsTell()}</p>
			<div class="row">
				{telling
					.filter(([id]) => !has(id))
					.map(([elementId, words]) => (
						<button
							key={elementId}
							type="button"
							class="btn"
							onClick={() => add.mutate({ elementId, words: words() })}
						>
							+ {words()}
						</button>
					))}
			</div>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const form = event.currentTarget;
					const { words } = formValues(form);
					if (words) add.mutate({ words }, { onSuccess: () => form.reset() });
				}}
			>
				<TextField
					name="words"
					label={m.notOwn()}
					hint={m.notOwnHint()}
					maxLength={200}
				/>
				<div class="form-acts">
					<button type="submit" class="btn">
						{m.notAdd()}
					</button>
				</div>
			</form>
			<Fault error={add.error ?? remove.error} />
		</section>
	);
}
