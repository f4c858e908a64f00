import m from "#messages/identify-map";
import { fitShare, fitTicks, marketTicks } from "../rules/fit-map-axis.ts";
import {
	inPixels,
	type MapFrame,
	type MapView,
} from "../rules/fit-map-view.ts";
import { fitNumber } from "./figures.ts";
import type { MapInk, MapPicture } from "./map-canvas.ts";
import { tickWords } from "./map-figures.ts";

/** Of the name of the line where best fit begins, pixels. */
export const BEST_WIDTH = 54;

/** Lines of equal market figure, marks of fit, and where best fit begins. */
export function drawAxes(
	context: CanvasRenderingContext2D,
	{ frame, view, axis, country, bestFrom }: MapPicture,
	ink: MapInk,
): void {
	const { plot, height } = frame;
	const { toX, toY, toU, toV } = inPixels(view, frame);
	const line = (x1: number, y1: number, x2: number, y2: number) => {
		context.beginPath();
		context.moveTo(x1, y1);
		context.lineTo(x2, y2);
		context.stroke();
	};
	context.lineWidth = 1;
	context.font = `12.5px ${ink.font}`;
	context.fillStyle = ink.words;
	for (const { figure, share } of marketTicks(
		axis,
		country,
		toV(plot.bottom),
		toV(plot.top),
	)) {
		const isZero = axis === "growth" && figure === 0;
		const y = toY(share);
		context.strokeStyle = isZero ? ink.words : ink.line;
		context.setLineDash(isZero ? [2, 3] : []);
		line(plot.left, y, plot.right, y);
		context.textAlign = "right";
		context.fillText(tickWords(axis, figure), plot.left - 6, y + 4);
	}
	context.setLineDash([]);
	context.strokeStyle = ink.line;
	context.textAlign = "center";
	for (const { figure, share } of fitTicks(toU(plot.left), toU(plot.right))) {
		const x = toX(share);
		line(x, figure === 0 ? plot.top : plot.bottom, x, plot.bottom + 4);
		context.fillText(fitNumber(figure), x, plot.bottom + 17);
	}
	context.textAlign = "left";
	context.fillText(m.lessFit(), plot.left, height - 5);
	const bestX = bestLineAt(bestFrom, frame, view);
	if (bestX !== undefined) {
		context.fillText(m.bestFit(), bestX + 5, plot.bottom - 6);
		context.strokeStyle = ink.accent;
		context.setLineDash([4, 4]);
		line(bestX, plot.top, bestX, plot.bottom);
		context.setLineDash([]);
	}
	context.textAlign = "right";
	context.fillText(m.moreFit(), plot.right, height - 5);
}

/** Where the line of best fit stands; undefined where it, or its name, would lie outside. */
export function bestLineAt(
	bestFrom: number | null,
	frame: MapFrame,
	view: MapView,
): number | undefined {
	if (bestFrom === null) return undefined;
	const x = inPixels(view, frame).toX(fitShare(bestFrom));
	const { left, right } = frame.plot;
	return x > left && x < right - BEST_WIDTH ? x : undefined;
}
