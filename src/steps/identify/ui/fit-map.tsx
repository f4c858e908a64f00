import "./map.css";
import { useMemo, useState } from "preact/hooks";
import m from "#messages/identify-map";
import {
	bestFitFrom,
	type JobZone,
	type MapCountry,
	type MapPoint,
	placePoints,
} from "../rules/fit-map.ts";
import {
	axisEnds,
	type MarketAxis,
	marketAxes,
	marketFigure,
} from "../rules/fit-map-axis.ts";
import { shapePath } from "../rules/fit-map-shapes.ts";
import { zoneWords } from "./figures.ts";
import { jobZones } from "./map-canvas.ts";
import { axisNames, tickWords } from "./map-figures.ts";
import { MapStage } from "./map-stage.tsx";
import { MapTable } from "./map-table.tsx";
import { useMapView } from "./map-view.ts";

export interface FitMapProps {
	points: readonly MapPoint[];
	country: MapCountry;
	/** Source and period of each, as a reader is to see them. */
	sources: { fit: string; growth: string; openings: string; pay: string };
}

/** Occupations by fit and by what the market says: growth, openings or pay; and a table behind it. */
export function FitMap({ points, country, sources }: FitMapProps) {
	const [wanted, setWanted] = useState<MarketAxis>("growth");
	const offered = marketAxes.filter((axis) =>
		points.some((point) => marketFigure(axis, point) !== null),
	);
	const axis = offered.includes(wanted) ? wanted : (offered[0] ?? "growth");
	const { placed, missing } = useMemo(
		() => placePoints(points, axis, country),
		[points, axis, country],
	);
	const bestFrom = useMemo(() => bestFitFrom(points), [points]);
	const control = useMapView();
	const { low, high } = axisEnds(axis, country);
	const isAnyHeld = placed.some(({ point }) => {
		const figure = marketFigure(axis, point) ?? low;
		return figure < low || figure > high;
	});
	return (
		<figure class="sheet map-figure" aria-labelledby="map-title">
			<h2 id="map-title">{m.title()}</h2>
			<MapStage
				placed={placed}
				axis={axis}
				country={country}
				bestFrom={bestFrom}
				control={control}
			>
				<fieldset class="map-axis">
					<legend class="visually-hidden">{m.axisLegend()}</legend>
					{offered.map((one) => (
						<label key={one} class={one === axis ? "is-set" : ""}>
							<input
								type="radio"
								name="map-axis"
								checked={one === axis}
								onChange={() => setWanted(one)}
							/>
							{axisNames[one].name()}
						</label>
					))}
				</fieldset>
			</MapStage>
			<figcaption>
				<Legend points={points} />
				<p class="small">
					{m.legendSize()}{" "}
					{isAnyHeld
						? `${m.heldBoth({
								low: tickWords(axis, low),
								high: tickWords(axis, high),
							})} `
						: ""}
					<Missing axis={axis} missing={missing} />
					{country === "CA" && !offered.includes("pay")
						? ` ${m.noPayCanada()}`
						: ""}
				</p>
				<p class="source">
					{m.sources({
						fit: sources.fit,
						axis: axisNames[axis].name(),
						market: sources[axis],
					})}
				</p>
				<MapTable points={points} />
			</figcaption>
		</figure>
	);
}

const missingWords = {
	growth: m.missingGrowth,
	openings: m.missingOpenings,
	pay: m.missingPay,
};

function Missing({
	axis,
	missing,
}: {
	axis: MarketAxis;
	missing: readonly MapPoint[];
}) {
	if (missing.length === 0) return null;
	const targets = missing.filter(({ isTarget }) => isTarget);
	return (
		<>
			{missingWords[axis]({ count: missing.length })}
			{targets.length > 0
				? ` ${m.missingTargets({ titles: targets.map(({ title }) => title).join("; ") })}`
				: ""}
		</>
	);
}

/** The key: what each shape and colour says. Only what is on the map. */
function Legend({ points }: { points: readonly MapPoint[] }) {
	const seen = new Set<JobZone | null>(points.map(({ jobZone }) => jobZone));
	return (
		<ul class="map-key" aria-label={m.legendTitle()}>
			{jobZones
				.filter((zone) => seen.has(zone))
				.map((zone) => (
					<li key={zone}>
						<svg viewBox="0 0 18 18" aria-hidden="true" data-zone={zone ?? 0}>
							<path d={shapePath(zone, 9, zone === 3 ? 10.5 : 9, 5.4)} />
						</svg>
						{zoneWords(zone)}
					</li>
				))}
			{points.some(({ isTarget }) => isTarget) ? (
				<li>
					<svg viewBox="0 0 18 18" aria-hidden="true">
						<circle class="target" cx={9} cy={9} r={6.5} />
					</svg>
					{m.legendTarget()}
				</li>
			) : null}
		</ul>
	);
}
