import type { JobZone, MapDot } from "../rules/fit-map.ts";
import { shapeOf } from "../rules/fit-map-shapes.ts";
import type { MapFrame } from "../rules/fit-map-view.ts";

/** One colour for each job zone, and one for a zone that is not known. */
export type ZoneColours = ReadonlyMap<JobZone | null, string>;

export const jobZones: readonly (JobZone | null)[] = [1, 2, 3, 4, 5, null];

/** As the style sheet has them now: of elements that carry `data-zone`, since a canvas can't read custom properties. */
export function readColours(inks: Element): ZoneColours {
	return new Map(
		jobZones.map((zone) => {
			const ink = inks.querySelector(`[data-zone="${zone ?? 0}"]`);
			return [zone, ink ? getComputedStyle(ink).color : "gray"];
		}),
	);
}

/** What fits less is fainter; a few steps, so that the context changes seldom. */
export function strengthOf(fit: number): number {
	if (fit < 0) return 0.15;
	const steps = Math.round(4 * Math.min(1, Math.max(0, (fit - 0.2) / 0.55)));
	return 0.24 + 0.13 * steps;
}

/** Draws the bubbles anew, in device pixels so that edges are sharp; only what shows. */
export function drawBubbles(
	canvas: HTMLCanvasElement,
	dots: readonly MapDot[],
	{ width, height, plot }: MapFrame,
	colours: ZoneColours,
	ratio: number,
): void {
	const context = canvas.getContext("2d");
	if (!context) return;
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
	context.save();
	context.beginPath();
	context.rect(plot.left, plot.top, width - plot.left, plot.bottom - plot.top);
	context.clip();
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
		const { point } = placed;
		if (point.jobZone !== zone) {
			zone = point.jobZone;
			context.fillStyle = colours.get(zone) ?? "gray";
		}
		const wanted = strengthOf(point.fit);
		if (wanted !== strength) {
			strength = wanted;
			context.globalAlpha = strength;
		}
		context.beginPath();
		const corners = shapeOf(point.jobZone);
		if (corners) {
			context.moveTo(x + r * (corners[0] ?? 0), y + r * (corners[1] ?? 0));
			for (let at = 2; at < corners.length; at += 2)
				context.lineTo(
					x + r * (corners[at] ?? 0),
					y + r * (corners[at + 1] ?? 0),
				);
		} else context.arc(x, y, r, 0, 2 * Math.PI);
		context.fill();
	}
	context.restore();
}
