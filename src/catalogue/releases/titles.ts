import type { TextRow } from "./tab-text.ts";

/** Titles of one occupation, with how well each is attested (see `CatalogueFile.titleEvidence`). */
export type Titles = Map<string, { sources: number; isReported: boolean }>;

/** Joins O*NET's alternate titles with the titles that workers reported; a title counts once per occupation. */
export function readTitles(
	alternate: readonly TextRow[],
	reported: readonly TextRow[],
): Map<string, Titles> {
	const byCode = new Map<string, Titles>();
	const titlesOf = (code: string): Titles => {
		const known = byCode.get(code);
		if (known) return known;
		const fresh: Titles = new Map();
		byCode.set(code, fresh);
		return fresh;
	};
	for (const { cell } of alternate) {
		const title = cell("Alternate Title");
		if (title === "" || title === "n/a") continue;
		const sources = cell("Source(s)").split(",").filter(Boolean).length;
		titlesOf(cell("O*NET-SOC Code")).set(title, {
			sources: Math.max(1, sources),
			isReported: false,
		});
	}
	for (const { cell } of reported) {
		const title = cell("Reported Job Title");
		if (title === "" || title === "n/a") continue;
		const titles = titlesOf(cell("O*NET-SOC Code"));
		const sources = titles.get(title)?.sources ?? 1;
		titles.set(title, { sources, isReported: true });
	}
	return byCode;
}
