import m from "#messages/identify-map";
import type { MapDot } from "../rules/fit-map.ts";
import type { MapFrame } from "../rules/fit-map-view.ts";
import { figureLines, fitLine } from "./map-figures.ts";

/**
 * What a bubble stands for. Beside its bubble where there is room, else below the map; one that was chosen has a link,
 * one that a mouse only rests on lets the mouse through.
 */
export function MapCard({
	dot,
	frame,
	isChosen,
	onClose,
}: {
	dot: MapDot;
	frame: MapFrame | undefined;
	isChosen: boolean;
	onClose(): void;
}) {
	const { point } = dot.placed;
	const away = dot.r * 1.5 + 12;
	const side = (at: number, whole: number) => `${(100 * at) / whole}%`;
	const style = frame && {
		...(dot.x > frame.width / 2
			? { right: side(frame.width - dot.x + away, frame.width) }
			: { left: side(dot.x + away, frame.width) }),
		...(dot.y > frame.height / 2
			? { bottom: side(frame.height - dot.y - 24, frame.height) }
			: { top: side(Math.max(0, dot.y - 24), frame.height) }),
	};
	return (
		<div
			class={`map-card ${frame ? "map-beside" : ""} ${isChosen ? "is-chosen" : ""}`}
			style={style}
		>
			<h3>{point.title}</h3>
			<p>
				{fitLine(point)}
				{point.isTarget ? ` · ${m.targetMark()}` : ""}
			</p>
			<ul>
				{figureLines(point).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{isChosen ? (
				<p class="map-card-acts">
					<a href={`/identify/occupations/${point.code}`}>{m.open()}</a>
					<button type="button" class="btn quiet" onClick={onClose}>
						{m.clear()}
					</button>
				</p>
			) : null}
		</div>
	);
}
