import { type Market, type MarketCountry, markets } from "#catalogue/market.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import type { Ranked } from "./fit.ts";
import { type LeftOutBy, leftOutBy } from "./occupation-filters.ts";

/** What a person will not go beyond, and what they look at just now. */
export interface Limits {
	/** The most preparation that one will do, as a job zone 1 to 5. */
	highestZone: number | null;
	/** The least pay that one needs: US dollars a year, compared with the median. */
	minPay: number | null;
	/** Elements that must not matter in the work. */
	mustNots: readonly MustNot[];
	/** For the list on the screen alone: job zones that stay, and least growth in percent. */
	zones?: readonly number[];
	minGrowth?: number;
}

export interface MustNot {
	id: string;
	elementId: string;
	words: string;
}

export const noLimits: Limits = {
	highestZone: null,
	minPay: null,
	mustNots: [],
};

/** What limits look at, the market aside. */
type Limited = Pick<Ranked, "row" | "title" | "jobZone">;

/** What one limit took out. */
export interface Removed {
	by: LeftOutBy | "highestZone" | "mustNot";
	/** The must-not. */
	mustNot?: MustNot;
	/** In the order of the list. */
	titles: string[];
}

/**
 * From this importance on (O*NET's 1 to 5, in hundredths) an element matters in the work: half-way between
 * "important" (3) and "very important" (4).
 */
const MATTERS = 350;

/**
 * Those that stay, in their order, and what each limit took out: an occupation goes under the first limit that it
 * does not meet. An unknown zone or pay does not meet a limit; unknown pay and growth are counted apart; an unrated element meets it,
 * because a rating that nobody made is no fault of the occupation.
 */
export function applyLimits<T extends Limited>(
	catalogue: Catalogue,
	ranked: readonly T[],
	limits: Limits,
	figures: readonly Market[],
): { passed: T[]; removed: Removed[] } {
	const columns = limits.mustNots.map((mustNot) => ({
		mustNot,
		importance: catalogue.file.elements.find(
			({ id }) => id === mustNot.elementId,
		)?.importance,
	}));
	const filters = {
		zones: limits.zones,
		minPay: limits.minPay ?? undefined,
		minGrowth: limits.minGrowth,
	};
	const removed = new Map<string, Removed>();
	const passed = ranked.filter((one) => {
		const market = figures[one.row];
		const isBeyond =
			limits.highestZone !== null &&
			!(one.jobZone && one.jobZone <= limits.highestZone);
		const broken = isBeyond
			? undefined
			: columns.find(
					({ importance }) => (importance?.[one.row] ?? 0) >= MATTERS,
				);
		const by = isBeyond
			? "highestZone"
			: broken
				? "mustNot"
				: leftOutBy(
						{
							jobZone: one.jobZone,
							annualMedian: market?.annualMedian ?? null,
							growthPercent: market?.growthPercent ?? null,
						},
						filters,
					);
		if (by === null) return true;
		const key = broken?.mustNot.id ?? by;
		const entry = removed.get(key) ?? {
			by,
			...(broken && { mustNot: broken.mustNot }),
			titles: [],
		};
		entry.titles.push(one.title);
		removed.set(key, entry);
		return false;
	});
	return { passed, removed: [...removed.values()] };
}

/** Where no pay is published at all, a limit on it would leave nothing: it waits, and the screen says so. */
export function limitsIn(country: MarketCountry, limits: Limits): Limits {
	return country === "US" ? limits : { ...limits, minPay: null };
}

/**
 * What the limits leave of the occupations that interests can rank, before anything was said of oneself: so a person
 * sees what a limit costs while they set it.
 */
export function limitsLeave(
	catalogue: Catalogue,
	limits: Limits,
	country: MarketCountry,
): { total: number; passed: number; removed: Removed[] } {
	const { file } = catalogue;
	const all = file.code.flatMap((_, row) =>
		file.interests[row]
			? {
					row,
					title: file.title[row] as string,
					jobZone: file.jobZone[row] ?? null,
				}
			: [],
	);
	const { passed, removed } = applyLimits(
		catalogue,
		all,
		limitsIn(country, limits),
		markets(catalogue, country),
	);
	return { total: all.length, passed: passed.length, removed };
}
