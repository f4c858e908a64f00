import type { Catalogue } from "./occupations.ts";

/** The countries whose outlook is in the catalogue. Pay is of the United States alone: the data hold no Canadian pay. */
export const marketCountries = ["US", "CA"] as const;
export type MarketCountry = (typeof marketCountries)[number];

type From = {
	source: string;
	period: string;
	/** The SOC code, or Canada's unit group, that the figures were published for. */
	fromCode: string;
	/** Whether that takes in more than this occupation. */
	isWider: boolean;
};

/** What the labour market is like for an occupation in a country. A missing figure is null, never 0. */
export type Market = {
	/** US dollars a year. */
	annualMedian: number | null;
	annual10: number | null;
	annual90: number | null;
	wageFrom: From | null;
	/** Persons in the first and last year of the period; percent over it; persons a year. */
	employment: number | null;
	employmentLater: number | null;
	growthPercent: number | null;
	openings: number | null;
	/** Usual entry education; published for the United States only. */
	education: string | null;
	outlookFrom: From | null;
};

const noWage = {
	annualMedian: null,
	annual10: null,
	annual90: null,
	wageFrom: null,
};
const noOutlook = {
	employment: null,
	employmentLater: null,
	growthPercent: null,
	openings: null,
	education: null,
	outlookFrom: null,
};

/** Whether a figure speaks of more than this occupation: of a wider group, or of all occupations under its SOC code (DESIGN §5). */
export function isWiderFigure(code: string, fromCode: string): boolean {
	return fromCode !== code.slice(0, 7) || !code.endsWith(".00");
}

/** Settings know every country; figures are those of Canada for Canada, and of the United States for all others. */
export function marketCountryOf(country: string | null): MarketCountry {
	return country === "CA" ? "CA" : "US";
}

/** The figures of one row of the catalogue in a country. */
export function marketOf(
	catalogue: Catalogue,
	row: number,
	country: MarketCountry,
): Market {
	return country === "CA"
		? { ...noWage, ...canadianOutlook(catalogue, row) }
		: { ...wage(catalogue, row), ...outlook(catalogue, row) };
}

const marketsOf = new WeakMap<Catalogue, Map<MarketCountry, Market[]>>();

/** The figures of all rows, made once for a catalogue and a country. */
export function markets(
	catalogue: Catalogue,
	country: MarketCountry,
): readonly Market[] {
	const known = marketsOf.get(catalogue) ?? new Map<MarketCountry, Market[]>();
	marketsOf.set(catalogue, known);
	const made =
		known.get(country) ??
		catalogue.codes.map((_, row) => marketOf(catalogue, row, country));
	known.set(country, made);
	return made;
}

function wage({ file, tables }: Catalogue, row: number) {
	const at = file.wageRow[row] ?? null;
	if (at === null) return noWage;
	const { wages } = file;
	return {
		annualMedian: wages.annualMedian[at] ?? null,
		annual10: wages.annual10[at] ?? null,
		annual90: wages.annual90[at] ?? null,
		wageFrom: from(tables.wages, file.code[row], wages.fromCode[at]),
	};
}

function outlook({ file, tables }: Catalogue, row: number) {
	const at = file.outlookRow[row] ?? null;
	if (at === null) return noOutlook;
	const { outlook: columns, educationNames } = file;
	const education = columns.education[at] ?? null;
	return {
		employment: columns.employment[at] ?? null,
		employmentLater: columns.employmentLater[at] ?? null,
		growthPercent: columns.growthPercent[at] ?? null,
		openings: columns.openings[at] ?? null,
		education: education === null ? null : (educationNames[education] ?? null),
		outlookFrom: from(tables.outlook, file.code[row], columns.fromCode[at]),
	};
}

function from(
	{ source, period }: { source: string; period: string },
	code = "",
	fromCode = "",
): From {
	return { source, period, fromCode, isWider: isWiderFigure(code, fromCode) };
}

/** The outlook of the unit group with the greatest share. It is wider where other occupations share the group, too. */
function canadianOutlook(catalogue: Catalogue, row: number) {
	const { canada } = catalogue.file;
	const [group] = canada.groupsOf[row]?.[0] ?? [];
	if (group === undefined) return noOutlook;
	const { source, period } = catalogue.tables.nocOutlook;
	return {
		employment: canada.employment[group] ?? null,
		employmentLater: canada.employmentLater[group] ?? null,
		growthPercent: canada.growthPercent[group] ?? null,
		openings: canada.openings[group] ?? null,
		education: null,
		outlookFrom: {
			source,
			period,
			fromCode: canada.noc[group] as string,
			isWider: (membersOf(catalogue)[group] ?? 0) > 1,
		},
	};
}

const memberCounts = new WeakMap<Catalogue, number[]>();

/** How many occupations belong to each unit group, with whatever share. */
function membersOf(catalogue: Catalogue): number[] {
	const known = memberCounts.get(catalogue);
	if (known) return known;
	const { groupsOf, noc } = catalogue.file.canada;
	const counts = noc.map(() => 0);
	for (const groups of groupsOf)
		for (const [group] of groups) counts[group] = (counts[group] ?? 0) + 1;
	memberCounts.set(catalogue, counts);
	return counts;
}
