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
	if (columns > 60 || Math.abs(rows - columns) > limit) return limit + 1;
	let above2 = new Int32Array(columns + 1);
	let above = new Int32Array(columns + 1);
	let here = new Int32Array(columns + 1);
	for (let c = 0; c <= columns; c++) above[c] = c;
	for (let r = 1; r <= rows; r++) {
		here[0] = r;
		let least = r;
		for (let c = 1; c <= columns; c++) {
			const same = typed.charCodeAt(r - 1) === word.charCodeAt(c - 1);
			let cost = Math.min(
				(above[c] as number) + 1,
				(here[c - 1] as number) + 1,
				(above[c - 1] as number) + (same ? 0 : 1),
			);
			if (
				r > 1 &&
				c > 1 &&
				typed.charCodeAt(r - 1) === word.charCodeAt(c - 2) &&
				typed.charCodeAt(r - 2) === word.charCodeAt(c - 1)
			)
				cost = Math.min(cost, (above2[c - 2] as number) + 1);
			here[c] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		[above2, above, here] = [above, here, above2];
	}
	return prefix ? Math.min(...above) : (above[columns] as number);
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
