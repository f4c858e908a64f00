import type { MapDot } from "./fit-map.ts";

export type Direction = "left" | "right" | "up" | "down";

/** Straight ahead counts for more than aside. */
const ASIDE = 2;

/**
 * The next dot from this one in a direction; undefined at the edge. Dots on the very same place follow one another in
 * their order, so that each can be reached.
 */
export function nextDot(
	dots: readonly MapDot[],
	from: MapDot,
	direction: Direction,
): MapDot | undefined {
	const start = dots.indexOf(from);
	const isForward = direction === "right" || direction === "down";
	let best: MapDot | undefined;
	let least = Number.POSITIVE_INFINITY;
	dots.forEach((dot, at) => {
		if (dot === from) return;
		const { ahead, aside } = along(from, dot, direction);
		const isSamePlace = ahead === 0 && aside === 0;
		if (isSamePlace ? at > start !== isForward : ahead <= 0) return;
		const cost = isSamePlace
			? -1 / (1 + Math.abs(at - start))
			: ahead + ASIDE * aside;
		if (cost >= least) return;
		least = cost;
		best = dot;
	});
	return best;
}

function along(from: MapDot, to: MapDot, direction: Direction) {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (direction === "left" || direction === "right")
		return { ahead: direction === "right" ? dx : -dx, aside: Math.abs(dy) };
	return { ahead: direction === "down" ? dy : -dy, aside: Math.abs(dx) };
}

/** The dot that fits best, or least; of equal ones the first by title. */
export function dotByFit(
	dots: readonly MapDot[],
	which: "best" | "least",
): MapDot | undefined {
	const sign = which === "best" ? 1 : -1;
	return dots.toSorted(
		(a, b) =>
			sign * (b.placed.point.fit - a.placed.point.fit) ||
			a.placed.point.title.localeCompare(b.placed.point.title, "en"),
	)[0];
}
