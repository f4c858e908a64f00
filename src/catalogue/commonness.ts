import type { Catalogue } from "./occupations.ts";

const commonnessOf = new WeakMap<Catalogue, Float32Array>();

/**
 * How common each occupation is among workers, by row, 0 to 1 on a logarithmic scale of employment: 1 from three million
 * workers on, 0 up to a thousand. The figure is published for a SOC code; a special occupation under it (`.01` and up)
 * counts a tenth. Used to order what is otherwise equal, never shown.
 */
export function commonness(catalogue: Catalogue): Float32Array {
	const known = commonnessOf.get(catalogue);
	if (known) return known;
	const { outlookRow, outlook, code } = catalogue.file;
	const values = Float32Array.from(outlookRow, (at, row) => {
		const workers = at === null ? 0 : (outlook.employment[at] ?? 0);
		const own = code[row]?.endsWith(".00") ? workers : workers / 10;
		const [least, most] = [Math.log(1_000), Math.log(3_000_000)];
		const place = (Math.log(Math.max(own, 1)) - least) / (most - least);
		return Math.max(0, Math.min(1, place));
	});
	commonnessOf.set(catalogue, values);
	return values;
}
