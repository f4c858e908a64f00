import { useState } from "preact/hooks";
import { countryCodes } from "#core/country-codes.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange-writing";
import { client, useWrite } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import { formValues, SelectField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";

const countries = new Intl.DisplayNames("en", { type: "region" });

/** Whose weekends and holidays the dates count with, which holiday moved them, and a way to say otherwise. */
export function WorkPlace({ approach }: { approach: ApproachPage }) {
	const { country, region, regions, source, holidaysKnown, moved } =
		approach.workPlace;
	const name = approach.contact.name;
	const countryName = country ? (countries.of(country) ?? country) : "";
	const regionName = regions.find((one) => one.code === region)?.name;
	const place = regionName
		? m.workPlaceIn({ region: regionName, country: countryName })
		: countryName;
	return (
		<div class="small arrange-work">
			<p>
				{moved.map(({ date, name: holiday }) => {
					const day = longDate(date);
					const said = holiday
						? m.workMoved({ date: day, holiday, country: countryName })
						: m.workMovedUnnamed({ date: day, country: countryName });
					return <span key={date}>{said} </span>;
				})}
				{m.workCounted({ source: source ?? "other", place, name })}{" "}
				{country && !holidaysKnown ? m.workNone({ place: countryName }) : null}
			</p>
			<ChangeWorkPlace key={`${country} ${region}`} approach={approach} />
		</div>
	);
}

function ChangeWorkPlace({ approach }: { approach: ApproachPage }) {
	const { regions, country, region } = approach.workPlace;
	const param = { id: approach.id };
	const [chosen, setChosen] = useState(country ?? "");
	const save = useWrite(
		(json: { country: string | null; region: string | null }) =>
			read(client.approaches[":id"]["work-place"].$put({ param, json })),
	);
	return (
		<details class="arrange-plan">
			<summary>{m.workChange()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const values = formValues(event.currentTarget);
					save.mutate({
						country: chosen || null,
						region: (chosen === country && values.region) || null,
					});
				}}
			>
				<SelectField
					label={m.workCountry()}
					value={chosen}
					options={[
						{ value: "", label: m.workCountryNone() },
						...countryCodes
							.map((code) => ({
								value: code,
								label: countries.of(code) ?? code,
							}))
							.sort((a, b) => a.label.localeCompare(b.label)),
					]}
					onChange={(event) => setChosen(event.currentTarget.value)}
				/>
				{chosen && chosen === country && regions.length > 0 ? (
					<SelectField
						label={m.workRegion()}
						name="region"
						value={region ?? ""}
						options={[
							{ value: "", label: m.workRegionNone() },
							...regions.map(({ code, name }) => ({
								value: code,
								label: name,
							})),
						]}
					/>
				) : null}
				<div class="form-acts">
					<button type="submit" class="btn" disabled={save.isPending}>
						{m.workSave()}
					</button>
				</div>
				<Fault error={save.error} />
			</form>
		</details>
	);
}
