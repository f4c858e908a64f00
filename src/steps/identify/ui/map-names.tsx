import { useMemo } from "preact/hooks";
import { isInSight, type MapDot } from "../rules/fit-map.ts";
import { placeLabels } from "../rules/fit-map-labels.ts";
import type { MapFrame, MapView } from "../rules/fit-map-view.ts";
import { BEST_WIDTH, bestLineAt } from "./map-axes.ts";

/** Names above the bubbles, while the map rests, and the ring of the one that is meant. */
export function MapNames({
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
	const names = useMemo(() => {
		if (isMoving) return [];
		const bestX = bestLineAt(bestFrom, frame, view);
		const { bottom } = frame.plot;
		const reserved =
			bestX === undefined
				? []
				: [
						{
							left: bestX,
							right: bestX + BEST_WIDTH,
							top: bottom - 20,
							bottom,
						},
					];
		return placeLabels(dots, frame, view.scale, reserved);
	}, [dots, frame, view, bestFrom, isMoving]);
	return (
		<svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
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
