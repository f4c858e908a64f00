import type { JobZone } from "./fit-map.ts";

/** Corners of a shape whose area is that of a circle with radius 1: x, y, x, y …; null is the circle itself. */
export type Corners = readonly number[] | null;

/** Job zones by shape, all of one area, so that only employment makes a bubble larger; a cross where the zone is not known. */
export function shapeOf(zone: JobZone | null): Corners {
	return zone === null ? cross : shapes[zone];
}

const square = Math.sqrt(Math.PI) / 2;
const diamond = Math.sqrt(Math.PI / 2);
const STAR_DENT = 0.5;
const CROSS_ARM = 0.32;

const shapes: Record<JobZone, Corners> = {
	1: null,
	2: [-square, -square, square, -square, square, square, -square, square],
	3: ring(3, Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)))),
	4: ring(4, diamond),
	5: ring(
		10,
		Math.sqrt(Math.PI / (5 * STAR_DENT * Math.sin(Math.PI / 5))),
		STAR_DENT,
	),
};

const cross = (() => {
	const long = Math.sqrt(Math.PI / (8 * CROSS_ARM - 4 * CROSS_ARM ** 2));
	const arm = long * CROSS_ARM;
	const [a, b] = [arm, long];
	return [
		...[-a, -b, a, -b, a, -a, b, -a, b, a, a, a],
		...[a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a],
	];
})();

/** Corners on a circle, the first at the top; every other one nearer to the middle for a star. */
function ring(count: number, radius: number, dent = 1): number[] {
	return Array.from({ length: count }, (_, at) => {
		const angle = (2 * Math.PI * at) / count - Math.PI / 2;
		const far = at % 2 === 1 ? radius * dent : radius;
		return [far * Math.cos(angle), far * Math.sin(angle)];
	}).flat();
}

/** The same shape as the path of an SVG, its middle at x, y. */
export function shapePath(
	zone: JobZone | null,
	x: number,
	y: number,
	r: number,
): string {
	const corners = shapeOf(zone);
	if (!corners)
		return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
	const places: string[] = [];
	for (let at = 0; at < corners.length; at += 2)
		places.push(
			`${round(x + r * (corners[at] ?? 0))},${round(y + r * (corners[at + 1] ?? 0))}`,
		);
	return `M${places.join("L")}Z`;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
