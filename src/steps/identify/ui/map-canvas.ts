import type { JobZone, MapCountry, MapDot } from "../rules/fit-map.ts";
import type { MarketAxis } from "../rules/fit-map-axis.ts";
import { type Corners, shapeOf } from "../rules/fit-map-shapes.ts";
import type { MapFrame, MapView } from "../rules/fit-map-view.ts";
import { drawAxes } from "./map-axes.ts";

/** One colour for each job zone, one for a zone that is not known, and those of lines and words. */
export interface MapInk {
	zones: ReadonlyMap<JobZone | null, string>;
	line: string;
	words: string;
	ring: string;
	accent: string;
	/** The family of the words' font. */
	font: string;
}

export const jobZones: readonly (JobZone | null)[] = [1, 2, 3, 4, 5, null];

/** As the style sheet has them now: of elements that carry `data-zone`, since a canvas can't read custom properties. */
export function readInk(inks: Element): MapInk {
	const colourOf = (name: string) => {
		const ink = inks.querySelector(`[data-zone="${name}"]`);
		return ink ? getComputedStyle(ink).color : "gray";
	};
	return {
		zones: new Map(jobZones.map((zone) => [zone, colourOf(`${zone ?? 0}`)])),
		line: colourOf("line"),
		words: colourOf("words"),
		ring: colourOf("0"),
		accent: colourOf("3"),
		font: getComputedStyle(inks).fontFamily,
	};
}

/** What fits less is fainter; a few steps, so that the context changes seldom. */
export function strengthOf(fit: number): number {
	if (fit < 0) return 0.15;
	const steps = Math.round(4 * Math.min(1, Math.max(0, (fit - 0.2) / 0.55)));
	return 0.24 + 0.13 * steps;
}

export interface MapPicture {
	dots: readonly MapDot[];
	frame: MapFrame;
	view: MapView;
	axis: MarketAxis;
	country: MapCountry;
	bestFrom: number | null;
}

/**
 * Draws the map anew, in device pixels so that edges are sharp. All that moves with the view is drawn here: elements of
 * the page would cost their layout with every frame.
 */
export function drawMap(
	canvas: HTMLCanvasElement,
	picture: MapPicture,
	ink: MapInk,
	ratio: number,
): void {
	const context = canvas.getContext("2d");
	if (!context) return;
	const { dots, frame } = picture;
	const { width, height, plot } = frame;
	const [across, down] = [
		Math.round(width * ratio),
		Math.round(height * ratio),
	];
	// Setting a size empties and allocates anew.
	if (canvas.width !== across || canvas.height !== down) {
		canvas.width = across;
		canvas.height = down;
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, width, height);
	drawAxes(context, picture, ink);
	context.save();
	context.beginPath();
	context.rect(plot.left, plot.top, width - plot.left, plot.bottom - plot.top);
	context.clip();
	drawBubbles(context, dots, frame, ink);
	context.globalAlpha = 1;
	context.strokeStyle = ink.ring;
	context.lineWidth = 1.75;
	for (const { placed, x, y, r } of dots) {
		if (!placed.point.isTarget) continue;
		context.beginPath();
		context.arc(x, y, r * 1.3 + 3, 0, 2 * Math.PI);
		context.stroke();
	}
	context.restore();
}

/** Only what shows. */
function drawBubbles(
	context: CanvasRenderingContext2D,
	dots: readonly MapDot[],
	{ width, plot }: MapFrame,
	ink: MapInk,
): void {
	// Neighbours in order that look alike are filled at once.
	context.beginPath();
	let zone: JobZone | null | undefined;
	let strength = -1;
	for (const { placed, x, y, r } of dots) {
		const far = r * 1.6;
		if (
			x + far < plot.left ||
			x - far > width ||
			y + far < plot.top ||
			y - far > plot.bottom
		)
			continue;
		const { jobZone, fit } = placed.point;
		const wanted = strengthOf(fit);
		if (jobZone !== zone || wanted !== strength) {
			context.fill();
			context.beginPath();
			zone = jobZone;
			strength = wanted;
			context.fillStyle = ink.zones.get(zone) ?? "gray";
			context.globalAlpha = strength;
		}
		addShape(context, shapeOf(jobZone), x, y, r);
	}
	context.fill();
}

function addShape(
	context: CanvasRenderingContext2D,
	corners: Corners,
	x: number,
	y: number,
	r: number,
): void {
	if (!corners) {
		context.moveTo(x + r, y);
		context.arc(x, y, r, 0, 2 * Math.PI);
		return;
	}
	context.moveTo(x + r * (corners[0] ?? 0), y + r * (corners[1] ?? 0));
	for (let at = 2; at < corners.length; at += 2)
		context.lineTo(x + r * (corners[at] ?? 0), y + r * (corners[at + 1] ?? 0));
	context.closePath();
}
