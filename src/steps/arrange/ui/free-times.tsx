import "./calendars.css";
import { wallTime } from "#core/local-time.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useRead } from "#web/api.ts";
import { collision } from "../rules/free-times.ts";
import { type LocalReading, timesLine } from "../rules/times.ts";
import type { Zones } from "./time-fields.tsx";

/** As long as most talks take; what is proposed is a beginning. */
const MINUTES = 30;

/** When the person is busy, and what suits both clocks. Nothing waits for it: without it one types as before. */
export function useFreeTimes({ contact }: Zones) {
	const query = { minutes: String(MINUTES), contactZone: contact };
	const { data } = useRead(["free-times", contact], () =>
		read(client["free-times"].$get({ query })),
	);
	return data;
}

/** Beginnings to take over with one press. */
export function FreeTimes({
	zones,
	zone,
	taken,
	onTake,
}: {
	zones: Zones;
	/** The zone whose clock is meant in the form. */
	zone: string;
	taken: readonly LocalReading[];
	onTake: (reading: LocalReading) => void;
}) {
	const found = useFreeTimes(zones);
	if (!found) return null;
	const isTaken = (at: string) => {
		const { date, time } = wallTime(at, zone);
		return taken.some((one) => one.date === date && one.time === time);
	};
	const free = found.free.filter(({ startsAt }) => !isTaken(startsAt));
	return (
		<fieldset class="cal-suits">
			<legend>{m.freeTitle()}</legend>
			<p class="small">
				{free.length === 0
					? m.freeNone()
					: found.isKnown
						? m.freeKnown()
						: m.freeUnknownPlain()}{" "}
				{found.isKnown ? null : (
					<a href="/settings/calendars">{m.freeConnect()}</a>
				)}
			</p>
			<ul class="cal-free">
				{free.slice(0, 4).map(({ startsAt, when }) => (
					<li key={startsAt}>
						<button
							type="button"
							class="btn"
							onClick={() => onTake(wallTime(startsAt, zone))}
						>
							{when}
						</button>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

/** Says where the chosen time collides with something else; the person decides. */
export function Collision({ at, zones }: { at: string; zones: Zones }) {
	const found = useFreeTimes(zones);
	const hit = found && collision(at, MINUTES, found.busy);
	if (!hit) return null;
	const when = timesLine(hit.start, zones.seeker, zones.seeker);
	return <p class="note">{m.collides({ when })}</p>;
}
