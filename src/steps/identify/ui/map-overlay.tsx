import m from "#messages/identify-map";
import { isInSight, type MapCountry, type MapDot } from "../rules/fit-map.ts";
import {
	fitShare,
	fitTicks,
	type MarketAxis,
	marketTicks,
} from "../rules/fit-map-axis.ts";
import { placeLabels } from "../rules/fit-map-labels.ts";
import {
	inPixels,
	type MapFrame,
	type MapView,
} from "../rules/fit-map-view.ts";
import { fitNumber } from "./figures.ts";
import { tickWords } from "./map-figures.ts";

/** Lines and figures under the bubbles. */
export function MapAxes({
	axis,
	country,
	frame,
	view,
	bestFrom,
}: {
	axis: MarketAxis;
	country: MapCountry;
	frame: MapFrame;
	view: MapView;
	bestFrom: number | null;
}) {
	const { width, height, plot } = frame;
	const { toX, toY, toU, toV } = inPixels(view, frame);
	const bestX = bestLineAt(bestFrom, frame, view);
	return (
		<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
			{marketTicks(axis, country, toV(plot.bottom), toV(plot.top)).map(
				({ figure, share }) => (
					<g key={figure}>
						<line
							class={axis === "growth" && figure === 0 ? "zero" : "grid"}
							x1={plot.left}
							x2={plot.right}
							y1={toY(share)}
							y2={toY(share)}
						/>
						<text
							class="axis"
							x={plot.left - 6}
							y={toY(share) + 4}
							text-anchor="end"
						>
							{tickWords(axis, figure)}
						</text>
					</g>
				),
			)}
			{fitTicks(toU(plot.left), toU(plot.right)).map(({ figure, share }) => (
				<g key={figure}>
					<line
						class="grid"
						x1={toX(share)}
						x2={toX(share)}
						y1={figure === 0 ? plot.top : plot.bottom}
						y2={plot.bottom + 4}
					/>
					<text
						class="axis"
						x={toX(share)}
						y={plot.bottom + 17}
						text-anchor="middle"
					>
						{fitNumber(figure)}
					</text>
				</g>
			))}
			{bestX !== undefined ? (
				<>
					<line
						class="cut"
						x1={bestX}
						x2={bestX}
						y1={plot.top}
						y2={plot.bottom}
					/>
					<text class="axis" x={bestX + 5} y={plot.bottom - 6}>
						{m.bestFit()}
					</text>
				</>
			) : null}
			<text class="axis" x={plot.left} y={height - 5}>
				{m.lessFit()}
			</text>
			<text class="axis" x={plot.right} y={height - 5} text-anchor="end">
				{m.moreFit()}
			</text>
		</svg>
	);
}

/** Names and rings above the bubbles. */
export function MapMarks({
	dots,
	frame,
	view,
	bestFrom,
	isMoving,
	chosen,
}: {
	dots: readonly MapDot[];
	frame: MapFrame;
	view: MapView;
	bestFrom: number | null;
	isMoving: boolean;
	chosen: MapDot | undefined;
}) {
	const bestX = bestLineAt(bestFrom, frame, view);
	const { bottom } = frame.plot;
	const reserved =
		bestX === undefined
			? []
			: [{ left: bestX, right: bestX + 54, top: bottom - 20, bottom }];
	const names = isMoving ? [] : placeLabels(dots, frame, view.scale, reserved);
	return (
		<svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
			{dots
				.filter((dot) => dot.placed.point.isTarget && isInSight(dot, frame))
				.map(({ placed, x, y, r }) => (
					<circle
						key={placed.point.code}
						class="target"
						cx={x}
						cy={y}
						r={r * 1.3 + 3}
					/>
				))}
			{names.map(({ code, text, x, y, isTarget }) => (
				<text
					key={code}
					class={isTarget ? "name of-target" : "name"}
					x={x}
					y={y}
					text-anchor="middle"
				>
					{text}
				</text>
			))}
			{chosen && isInSight(chosen, frame) ? (
				<circle
					class="chosen"
					cx={chosen.x}
					cy={chosen.y}
					r={chosen.r * 1.5 + 4}
				/>
			) : null}
		</svg>
	);
}

/** Where the line of best fit stands; undefined where it, or its name, would lie outside. */
function bestLineAt(
	bestFrom: number | null,
	frame: MapFrame,
	view: MapView,
): number | undefined {
	if (bestFrom === null) return undefined;
	const x = inPixels(view, frame).toX(fitShare(bestFrom));
	const { left, right } = frame.plot;
	return x > left && x < right - 54 ? x : undefined;
}
