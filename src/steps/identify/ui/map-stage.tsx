import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import m from "#messages/identify-map";
import {
	isInSight,
	layOut,
	type MapCountry,
	type MapDot,
	type PlacedPoint,
} from "../rules/fit-map.ts";
import type { MarketAxis } from "../rules/fit-map-axis.ts";
import { type DotGrid, dotAt, gridOf } from "../rules/fit-map-grid.ts";
import { type Direction, dotByFit, nextDot } from "../rules/fit-map-steps.ts";
import {
	bringIntoSight,
	frameOf,
	wholeView,
	zoomAt,
} from "../rules/fit-map-view.ts";
import { drawMap, jobZones } from "./map-canvas.ts";
import { MapCard } from "./map-card.tsx";
import { axisNames, figureLines, fitLine } from "./map-figures.ts";
import { useGestures } from "./map-gestures.ts";
import { MapNames } from "./map-names.tsx";
import { useInk, useWidth } from "./map-size.ts";
import type { ViewControl } from "./map-view.ts";

const FINGER = 22;
const MOUSE = 6;
const ZOOM_STEP = 1.6;
/** Device pixels for a pixel: fewer while the map moves, when nobody sees them and everybody waits for them. */
const MOST_SHARP = 3;
const SHARP_MOVING = 1.25;
/** Under this a card would hide the map. */
const ROOM_FOR_CARD = 440;

const arrows: Record<string, Direction> = {
	ArrowLeft: "left",
	ArrowRight: "right",
	ArrowUp: "up",
	ArrowDown: "down",
};

interface StageProps {
	placed: readonly PlacedPoint[];
	axis: MarketAxis;
	country: MapCountry;
	bestFrom: number | null;
	control: ViewControl;
	/** What is chosen about the map stands in one row with the zoom. */
	children: ComponentChildren;
}

/** The picture itself: one tab stop; bubbles on a canvas, lines below and names above them. */
export function MapStage(props: StageProps) {
	const { placed, axis, country, bestFrom, control, children } = props;
	const { view, isMoving } = control;
	const stage = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const inks = useRef<HTMLDivElement>(null);
	const width = useWidth(stage);
	const ink = useInk(inks);
	const { route } = useLocation();
	const [chosenCode, setChosen] = useState<string>();
	const [hoveredCode, setHovered] = useState<string>();

	const frame = useMemo(
		() =>
			frameOf(
				width,
				Math.round(Math.min(540, Math.max(330, width * 0.76))),
				axis === "openings" ? 72 : 52,
			),
		[width, axis],
	);
	const dots = useMemo(
		() => layOut(placed, view, frame),
		[placed, view, frame],
	);
	const grid = useRef<{ dots: MapDot[]; grid: DotGrid }>(undefined);
	const dotUnder = (x: number, y: number, reach: number) => {
		if (grid.current?.dots !== dots)
			grid.current = {
				dots,
				grid: gridOf(dots.filter((dot) => isInSight(dot, frame))),
			};
		return dotAt(grid.current.grid, x, y, reach);
	};
	const dotOf = (code: string | undefined) =>
		code === undefined
			? undefined
			: dots.find(({ placed }) => placed.point.code === code);
	const chosen = dotOf(chosenCode);
	const shown = dotOf(hoveredCode) ?? chosen;

	useLayoutEffect(() => {
		if (!canvas.current || !ink) return;
		const picture = {
			dots,
			frame,
			view,
			axis,
			country,
			bestFrom,
		};
		const sharp = isMoving ? SHARP_MOVING : MOST_SHARP;
		drawMap(
			canvas.current,
			picture,
			ink,
			Math.min(sharp, devicePixelRatio || 1),
		);
	}, [dots, frame, view, axis, country, bestFrom, ink, isMoving]);

	useGestures({
		stage,
		frame,
		control,
		// Where the card has no room beside its bubble it would push the page about under a mouse.
		onHover: (place) =>
			setHovered(
				place && width >= ROOM_FOR_CARD
					? dotUnder(place.x, place.y, MOUSE)?.placed.point.code
					: undefined,
			),
		onPress: ({ x, y }, isTouch) =>
			setChosen(dotUnder(x, y, isTouch ? FINGER : MOUSE)?.placed.point.code),
	});

	const choose = (dot: MapDot | undefined) => {
		if (!dot) return;
		setHovered(undefined);
		setChosen(dot.placed.point.code);
		const { u, v } = dot.placed;
		control.set(bringIntoSight(control.current(), u, v));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const direction = arrows[event.key];
		if (direction)
			choose(
				chosen ? nextDot(dots, chosen, direction) : dotByFit(dots, "best"),
			);
		else if (event.key === "Home") choose(dotByFit(dots, "best"));
		else if (event.key === "End") choose(dotByFit(dots, "least"));
		else if (event.key === "+" || event.key === "=")
			control.glideTo(
				zoomAt(control.current(), frame, ZOOM_STEP, chosen?.x, chosen?.y),
			);
		else if (event.key === "-" || event.key === "_")
			control.glideTo(zoomAt(control.current(), frame, 1 / ZOOM_STEP));
		else if (event.key === "0") control.glideTo(wholeView);
		else if (event.key === "Escape" && chosen) setChosen(undefined);
		else if (event.key === "Enter" && chosen)
			route(`/identify/occupations/${chosen.placed.point.code}`);
		else return;
		event.preventDefault();
	};

	const card = shown ? (
		<MapCard
			dot={shown}
			frame={width >= ROOM_FOR_CARD ? frame : undefined}
			isChosen={shown === chosen}
			onClose={() => {
				setChosen(undefined);
				stage.current?.focus({ preventScroll: true });
			}}
		/>
	) : null;
	const zoomBy = (factor: number) =>
		control.glideTo(zoomAt(control.current(), frame, factor));
	return (
		<>
			<div class="map-tools">
				{children}
				<fieldset class="map-zoom">
					<legend class="visually-hidden">{m.zoomHint()}</legend>
					<button
						type="button"
						aria-label={m.zoomIn()}
						onClick={() => zoomBy(ZOOM_STEP)}
					>
						+
					</button>
					<button
						type="button"
						aria-label={m.zoomOut()}
						aria-disabled={view.scale === 1}
						onClick={() => zoomBy(1 / ZOOM_STEP)}
					>
						−
					</button>
					<button
						type="button"
						aria-disabled={view.scale === 1}
						onClick={() => control.glideTo(wholeView)}
					>
						{m.zoomWhole()}
					</button>
				</fieldset>
			</div>
			<div class="map-place">
				<div
					ref={stage}
					class={view.scale > 1 ? "map-stage is-zoomed" : "map-stage"}
					role="application"
					aria-label={m.plotName()}
					aria-describedby="map-alt"
					// biome-ignore lint/a11y/noNoninteractiveTabindex: the keys are its own
					tabIndex={0}
					onKeyDown={onKeyDown}
				>
					<canvas ref={canvas} />
					<MapNames
						dots={dots}
						frame={frame}
						view={view}
						bestFrom={bestFrom}
						isMoving={isMoving}
						chosen={shown}
					/>
					<div ref={inks} class="map-inks" aria-hidden="true">
						{jobZones.map((zone) => (
							<i key={zone} data-zone={zone ?? 0} />
						))}
						<i data-zone="line" />
						<i data-zone="words" />
					</div>
				</div>
				{width >= ROOM_FOR_CARD ? card : null}
			</div>
			<p id="map-alt" class="visually-hidden">
				{m.alt({ count: placed.length, axis: axisNames[axis].words() })}
			</p>
			{width >= ROOM_FOR_CARD ? null : (
				<div class="map-below">
					{card ?? <p class="small">{m.touchHint()}</p>}
				</div>
			)}
			<p class="visually-hidden" role="status">
				{chosen
					? [
							chosen.placed.point.title,
							fitLine(chosen.placed.point),
							...figureLines(chosen.placed.point),
						].join(", ")
					: ""}
			</p>
		</>
	);
}
