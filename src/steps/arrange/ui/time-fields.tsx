import m from "#messages/arrange";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import {
	cityOf,
	type LocalReading,
	readTimes,
	timesLine,
} from "../rules/times.ts";

import { Collision } from "./free-times.tsx";

export interface Zones {
	seeker: string;
	contact: string;
}

/** A date and a time as one types them, and under it the moment on both clocks, or what is wrong with it. */
export function TimeFields({
	reading,
	zone,
	zones,
	onChange,
}: {
	reading: LocalReading;
	/** The zone whose clock is meant. */
	zone: string;
	zones: Zones;
	onChange: (reading: LocalReading) => void;
}) {
	return (
		<div class="arrange-time">
			<div class="form-row">
				<TextField
					label={m.timeDate()}
					type="date"
					value={reading.date}
					onInput={(event) =>
						onChange({ ...reading, date: event.currentTarget.value })
					}
				/>
				<TextField
					label={m.timeTime()}
					type="time"
					value={reading.time}
					onInput={(event) =>
						onChange({ ...reading, time: event.currentTarget.value })
					}
				/>
			</div>
			<BothClocks
				reading={reading}
				zone={zone}
				zones={zones}
				onChange={onChange}
			/>
		</div>
	);
}

function BothClocks({
	reading,
	zone,
	zones,
	onChange,
}: Parameters<typeof TimeFields>[0]) {
	if (!reading.date || !reading.time) return null;
	const unsaid = { ...reading, which: undefined };
	const plain = readTimes([unsaid], zone);
	const read = readTimes([reading], zone);
	const isTwice = !plain.ok && plain.refusal.code === "meeting-time-twice";
	return (
		<div aria-live="polite">
			{isTwice ? (
				<>
					<p class="note">{m.timeTwice()}</p>
					<SelectField
						label={m.timeWhich()}
						value={reading.which ?? ""}
						options={[
							{ value: "", label: "…" },
							{ value: "earlier", label: m.timeEarlier() },
							{ value: "later", label: m.timeLater() },
						]}
						onChange={(event) => {
							const which = event.currentTarget.value;
							onChange({
								...reading,
								which:
									which === "earlier" || which === "later" ? which : undefined,
							});
						}}
					/>
				</>
			) : null}
			{read.ok && read.value[0] ? (
				<>
					<p class="arrange-both">
						{timesLine(read.value[0], zones.seeker, zones.contact)}
					</p>
					<Collision at={read.value[0]} zones={zones} />
				</>
			) : null}
			{!read.ok && read.refusal.code === "meeting-time-skipped" ? (
				<p class="fault">{m.timeSkipped({ place: cityOf(zone) })}</p>
			) : null}
		</div>
	);
}
