import type { MapDot } from "./fit-map.ts";

/** Pixels. */
const CELL = 32;

/** Dots by squares of the plot, so that asking what lies under a pointer stays cheap however often it moves. */
export interface DotGrid {
	cells: Map<number, MapDot[]>;
	largest: number;
}

const cellOf = (column: number, row: number) => row * 4096 + column;

export function gridOf(dots: readonly MapDot[]): DotGrid {
	const cells = new Map<number, MapDot[]>();
	let largest = 0;
	for (const dot of dots) {
		const key = cellOf(Math.floor(dot.x / CELL), Math.floor(dot.y / CELL));
		const cell = cells.get(key);
		if (cell) cell.push(dot);
		else cells.set(key, [dot]);
		largest = Math.max(largest, dot.r);
	}
	return { cells, largest };
}

/**
 * The dot that a pointer means: the one it lies on, the smallest where several lie there (it is on top),
 * else the nearest one within reach. Pixels.
 */
export function dotAt(
	{ cells, largest }: DotGrid,
	x: number,
	y: number,
	reach: number,
): MapDot | undefined {
	const far = largest + reach;
	let found: MapDot | undefined;
	let nearest = reach;
	const [top, bottom] = [y - far, y + far].map((at) => Math.floor(at / CELL));
	const [left, right] = [x - far, x + far].map((at) => Math.floor(at / CELL));
	for (let row = top ?? 0; row <= (bottom ?? 0); row += 1)
		for (let column = left ?? 0; column <= (right ?? 0); column += 1)
			for (const dot of cells.get(cellOf(column, row)) ?? []) {
				const away = Math.max(0, Math.hypot(dot.x - x, dot.y - y) - dot.r);
				const isNearer =
					away < nearest ||
					(away === nearest && dot.r < (found?.r ?? Number.POSITIVE_INFINITY));
				if (!isNearer) continue;
				nearest = away;
				found = dot;
			}
	return found;
}
