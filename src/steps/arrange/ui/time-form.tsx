import { useState } from "preact/hooks";
import m from "#messages/arrange";
import { SelectField } from "#web/kit/fields.tsx";
import { cityOf, type LocalReading } from "../rules/times.ts";
import { FreeTimes } from "./free-times.tsx";
import { TimeFields, type Zones } from "./time-fields.tsx";

const MOST_TIMES = 3;
const empty: LocalReading = { date: "", time: "" };

/** One time or up to three, on the clock of either side. */
export function useTimes(first: LocalReading = empty) {
	const [times, setTimes] = useState<LocalReading[]>([first]);
	const [whose, setWhose] = useState<"seeker" | "contact">("seeker");
	const filled = times.filter(({ date, time }) => date && time);
	return { times, setTimes, whose, setWhose, filled };
}

export function TimesForm({
	state: { times, setTimes, whose, setWhose },
	zones,
	isSingle,
}: {
	state: ReturnType<typeof useTimes>;
	zones: Zones;
	isSingle: boolean;
}) {
	const shown = isSingle ? times.slice(0, 1) : times;
	return (
		<div class="stack">
			{zones.seeker === zones.contact ? null : (
				<SelectField
					label={m.timeZone()}
					value={whose}
					options={[
						{
							value: "seeker",
							label: m.timeZoneSeeker({ place: cityOf(zones.seeker) }),
						},
						{
							value: "contact",
							label: m.timeZoneContact({ place: cityOf(zones.contact) }),
						},
					]}
					onChange={(event) =>
						setWhose(
							event.currentTarget.value === "contact" ? "contact" : "seeker",
						)
					}
				/>
			)}
			{shown.map((reading, at) => (
				<TimeFields
					// biome-ignore lint/suspicious/noArrayIndexKey: a time has no other identity than its place in the list
					key={at}
					reading={reading}
					zone={zones[whose]}
					zones={zones}
					onChange={(changed) =>
						setTimes(times.map((one, i) => (i === at ? changed : one)))
					}
				/>
			))}
			{isSingle ? null : (
				<FreeTimes
					zones={zones}
					zone={zones[whose]}
					taken={shown}
					onTake={(reading) => setTimes(withTime(shown, reading))}
				/>
			)}
			{!isSingle && times.length < MOST_TIMES ? (
				<div>
					<button
						type="button"
						class="btn quiet"
						onClick={() => setTimes([...times, times.at(-1) ?? empty])}
					>
						{m.timeMore()}
					</button>
				</div>
			) : null}
		</div>
	);
}

/** A time goes where none is yet, else to the end; the last of three gives way. */
function withTime(
	times: LocalReading[],
	reading: LocalReading,
): LocalReading[] {
	const at = times.findIndex(({ date, time }) => !date || !time);
	if (at !== -1) return times.map((one, i) => (i === at ? reading : one));
	return [...times.slice(0, MOST_TIMES - 1), reading];
}
