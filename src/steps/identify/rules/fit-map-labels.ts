import { isInSight, type MapDot } from "./fit-map.ts";
import type { MapFrame } from "./fit-map-view.ts";

export interface MapLabel {
	code: string;
	/** The title, shortened where it would fill the plot. */
	text: string;
	/** The middle of the text across, and its base line. */
	x: number;
	y: number;
	isTarget: boolean;
}

/** Pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Of the label's font, in pixels, on the wide side. */
const LETTER_WIDTH = 7.9;
const LABEL_HEIGHT = 18;
/** From the base line to the bottom of the box. */
const BELOW_LINE = 4;

/** A phone has room for fewer names; whoever comes closer sees more. */
function mostLabels(width: number, scale: number): number {
	return (width < 480 ? 3 : 6) + (scale > 1.4 ? 3 : 0);
}

/**
 * Names of targets, then of what fits best, as many as find room: no name covers another or a target's mark, or leaves
 * the plot. A target's name looks further around for its place, so that it always finds one.
 */
export function placeLabels(
	dots: readonly MapDot[],
	frame: MapFrame,
	scale: number,
	/** Where other words stand. */
	reserved: readonly Box[] = [],
): MapLabel[] {
	const seen = dots
		.filter((dot) => isInSight(dot, frame))
		.sort((a, b) => b.placed.point.fit - a.placed.point.fit);
	const targets = seen.filter(({ placed }) => placed.point.isTarget);
	const others = seen.filter(({ placed }) => !placed.point.isTarget);
	const taken = [
		...reserved,
		...targets.map(({ x, y, r }) => boxAround(x, y, r + 3)),
	];
	const labels: MapLabel[] = [];
	const letters = Math.floor(
		((frame.plot.right - frame.plot.left) * 0.72) / LETTER_WIDTH,
	);
	const add = (dot: MapDot, rounds: number) => {
		const text = shortened(dot.placed.point.title, letters);
		const box = freePlace(dot, text.length * LETTER_WIDTH, rounds);
		if (!box) return;
		taken.push(box);
		labels.push({
			code: dot.placed.point.code,
			text,
			x: (box.left + box.right) / 2,
			y: box.bottom - BELOW_LINE,
			isTarget: dot.placed.point.isTarget,
		});
	};
	const freePlace = (dot: MapDot, width: number, rounds: number) =>
		placesAround(dot, width, rounds, frame).find(
			(box) => !taken.some((other) => overlaps(box, other)),
		);

	for (const dot of targets) add(dot, 6);
	const most = labels.length + mostLabels(frame.width, scale);
	for (const dot of others.slice(0, 60)) {
		if (labels.length >= most) break;
		add(dot, 1);
	}
	return labels;
}

/** Left of the dot, right of it, above, below; further away each round. Only places inside the plot. */
function placesAround(
	{ x, y, r }: MapDot,
	width: number,
	rounds: number,
	{ plot }: MapFrame,
): Box[] {
	const inside = (left: number) =>
		Math.min(plot.right - width, Math.max(plot.left, left));
	return Array.from({ length: rounds }, (_, round) => {
		const away = r + 5 + round * LABEL_HEIGHT;
		const level = y - LABEL_HEIGHT / 2;
		const middle = inside(x - width / 2);
		const beside = [
			[x - r - 5 - width, level],
			[x + r + 5, level],
		];
		const corners: number[][] = [
			[middle, y - away - LABEL_HEIGHT],
			[middle, y + away],
			[inside(x - width), y - away - LABEL_HEIGHT],
			[inside(x - width), y + away],
		];
		return [...(round === 0 ? beside : []), ...corners];
	})
		.flat()
		.map(([left = 0, top = 0]) => ({
			left,
			right: left + width,
			top,
			bottom: top + LABEL_HEIGHT,
		}))
		.filter(
			(box) =>
				box.left >= plot.left &&
				box.right <= plot.right &&
				box.top >= plot.top &&
				box.bottom <= plot.bottom,
		);
}

/** Cut at a word, with an ellipsis. */
export function shortened(title: string, letters: number): string {
	if (title.length <= letters) return title;
	const atWord = title.slice(0, letters).replace(/[\s,;]+\S*$/, "");
	const cut =
		atWord.length < letters ? atWord : title.slice(0, Math.max(1, letters - 1));
	return `${cut}…`;
}

function boxAround(x: number, y: number, far: number): Box {
	return { left: x - far, right: x + far, top: y - far, bottom: y + far };
}

function overlaps(a: Box, b: Box): boolean {
	return (
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
	);
}
