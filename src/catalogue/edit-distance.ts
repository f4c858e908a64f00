// One set of rows for all calls: a search compares thousands of words.
const longest = 60;
let above2 = new Int32Array(longest + 1);
let above = new Int32Array(longest + 1);
let here = new Int32Array(longest + 1);

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to get from what was typed to a
 * word, or, with `prefix`, to the beginning of a word. Stops at `limit` and then gives `limit + 1`.
 */
export function editDistance(
	typed: string,
	word: string,
	limit: number,
	prefix = false,
): number {
	const rows = typed.length;
	const columns = prefix ? Math.min(word.length, rows + limit) : word.length;
	if (columns > longest || Math.abs(rows - columns) > limit) return limit + 1;
	for (let c = 0; c <= columns; c++) above[c] = c;
	for (let r = 1; r <= rows; r++) {
		const letter = typed.charCodeAt(r - 1);
		const letterBefore = typed.charCodeAt(r - 2);
		here[0] = r;
		let least = r;
		for (let c = 1; c <= columns; c++) {
			const other = word.charCodeAt(c - 1);
			let cost = (above[c - 1] as number) + (letter === other ? 0 : 1);
			const skipped = Math.min(above[c] as number, here[c - 1] as number) + 1;
			if (skipped < cost) cost = skipped;
			const isSwap =
				r > 1 &&
				c > 1 &&
				letterBefore === other &&
				letter === word.charCodeAt(c - 2);
			if (isSwap) cost = Math.min(cost, (above2[c - 2] as number) + 1);
			here[c] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		[above2, above, here] = [above, here, above2];
	}
	if (!prefix) return above[columns] as number;
	let nearest = limit + 1;
	for (let c = 0; c <= columns; c++)
		nearest = Math.min(nearest, above[c] as number);
	return nearest;
}

/** Typos that a word of this length may have and still be recognised. */
export function typosAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/** Which letters occur, one bit each: two words whose masks differ in many bits can't be near each other. */
export function letterMask(word: string): number {
	let mask = 0;
	for (let at = 0; at < word.length; at++)
		mask |= 1 << (word.charCodeAt(at) & 31);
	return mask;
}

export function bitCount(mask: number): number {
	let bits = mask - ((mask >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
