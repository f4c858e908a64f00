/** The part of the unit square that is seen: its lower left corner, and how much larger than the whole it is drawn. */
export interface MapView {
	/** 1 shows the whole. */
	scale: number;
	left: number;
	bottom: number;
}

/** The drawing's size and the plot inside it, in CSS pixels. */
export interface MapFrame {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
}

export const wholeView: MapView = { scale: 1, left: 0, bottom: 0 };
export const CLOSEST = 12;

/** The plot leaves room for the figures on its left and below it. */
export function frameOf(
	width: number,
	height: number,
	axisRoom = 52,
): MapFrame {
	return {
		width,
		height,
		plot: { left: axisRoom, right: width - 8, top: 8, bottom: height - 40 },
	};
}

/** From the unit square to pixels, and back. */
export function inPixels({ scale, left, bottom }: MapView, { plot }: MapFrame) {
	const across = (plot.right - plot.left) * scale;
	const upwards = (plot.bottom - plot.top) * scale;
	return {
		toX: (u: number) => plot.left + (u - left) * across,
		toY: (v: number) => plot.bottom - (v - bottom) * upwards,
		toU: (x: number) => left + (x - plot.left) / across,
		toV: (y: number) => bottom + (plot.bottom - y) / upwards,
	};
}

/** A view that exists: no closer than can be read, no further than the whole, and nothing outside of it. */
export function heldView(view: MapView): MapView {
	const scale = Math.min(CLOSEST, Math.max(1, view.scale));
	const most = 1 - 1 / scale;
	return {
		scale,
		left: Math.min(most, Math.max(0, view.left)),
		bottom: Math.min(most, Math.max(0, view.bottom)),
	};
}

/** Closer by a factor (further below 1); the place under the pixel stays where it is, as far as the edges allow. */
export function zoomAt(
	view: MapView,
	frame: MapFrame,
	factor: number,
	x = (frame.plot.left + frame.plot.right) / 2,
	y = (frame.plot.top + frame.plot.bottom) / 2,
): MapView {
	const { toU, toV } = inPixels(view, frame);
	const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
	const shrunk = view.scale / scale;
	const [u, v] = [toU(x), toV(y)];
	return heldView({
		scale,
		left: u - (u - view.left) * shrunk,
		bottom: v - (v - view.bottom) * shrunk,
	});
}

/** Drawn along by so many pixels. */
export function panBy(
	view: MapView,
	{ plot }: MapFrame,
	dx: number,
	dy: number,
): MapView {
	return heldView({
		scale: view.scale,
		left: view.left - dx / ((plot.right - plot.left) * view.scale),
		bottom: view.bottom + dy / ((plot.bottom - plot.top) * view.scale),
	});
}

/** The least move that brings a place of the unit square well into sight. */
export function bringIntoSight(view: MapView, u: number, v: number): MapView {
	const span = 1 / view.scale;
	const rim = span * 0.12;
	const moved = (start: number, place: number) =>
		Math.min(place - rim, Math.max(place + rim - span, start));
	return heldView({
		scale: view.scale,
		left: moved(view.left, u),
		bottom: moved(view.bottom, v),
	});
}

/** Between two views, at a share of the way from 0 to 1; slow at both ends. */
export function viewBetween(from: MapView, to: MapView, share: number) {
	const eased = share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
	const mix = (a: number, b: number) => a + (b - a) * eased;
	return heldView({
		scale: mix(from.scale, to.scale),
		left: mix(from.left, to.left),
		bottom: mix(from.bottom, to.bottom),
	});
}
